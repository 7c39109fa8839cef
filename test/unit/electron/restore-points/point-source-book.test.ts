import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PointSourceBook } from '../../../../electron/restore-points/point-source-book.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { StoreName, type PointSource } from '../../../../shared/restore-points/point-source.ts';
import { now } from '../../../fakes/builders.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { providerId } from '../../../fakes/summary.ts';

const { signal } = new AbortController();
const ofPlakar = { kind: 'plakar' as const };
const stored = { kind: 'stored' as const };
const typed = (text: string) => ({ kind: 'typed' as const, text });
const provided = { kind: 'provider' as const, providerId, reference: 'kv/plakar#key' };

function aBook(answer: { text?: string } = {}) {
  const vault = new FakeVault();
  const document = memoryDocument<PointSource[]>([]);
  const book = new PointSourceBook({
    document,
    vault,
    providers: {
      get: (id) => {
        if (id !== providerId) throw new AppError('provider.notFound');
        return {};
      },
      read: async () => answer.text ?? 'from-provider',
    },
    newId: randomUUID,
    now: () => new Date(now),
  });
  const secretOf = async (id: string) => (await book.open(id, signal)).secret;
  return { book, vault, document, secretOf };
}

const controlPlane = {
  address: 'https://plakar.example.com',
  organisationId: '',
  canSeeAll: false,
  apiKey: typed('pcp_ak_1'),
};

describe('the stores that are read', () => {
  it('keeps the passphrase in the vault, and nowhere else', async () => {
    const { book, secretOf, vault, document } = aBook();
    const { id } = await book.addStore('main', typed('correct horse'));
    expect(vault.entries.get(id)).toEqual({ passphrase: 'correct horse' });
    expect(JSON.stringify(document.read())).not.toContain('horse');
    expect(await secretOf(id)).toBe('correct horse');
  });

  it('keeps nothing in the vault where plakar has the passphrase', async () => {
    const { book, secretOf, vault } = aBook();
    const { id } = await book.addStore('main', ofPlakar);
    expect(vault.entries.size).toBe(0);
    expect(await secretOf(id)).toBeNull();
  });

  it('takes a store once', async () => {
    const { book } = aBook();
    await book.addStore('main', ofPlakar);
    await expect(book.addStore('main', ofPlakar)).rejects.toMatchObject({
      code: 'pointsource.alreadyThere',
    });
  });

  it('leaves no passphrase behind when the list cannot be written', async () => {
    const { book, vault, document } = aBook();
    document.failWrites = new AppError('storage.full');
    await expect(book.addStore('main', typed('secret'))).rejects.toMatchObject({
      code: 'storage.full',
    });
    expect(vault.entries.size).toBe(0);
  });

  it('removes the kept passphrase when plakar is to have it', async () => {
    const { book, secretOf, vault } = aBook();
    const { id } = await book.addStore('main', typed('old'));
    await book.setPassphrase(id, typed('new'));
    expect(await secretOf(id)).toBe('new');
    await book.setPassphrase(id, ofPlakar);
    expect(vault.entries.size).toBe(0);
  });

  it('forgets the passphrase first when a store is removed', async () => {
    const { book, vault, document } = aBook();
    const { id } = await book.addStore('main', typed('secret'));
    document.failWrites = new AppError('storage.unwritable');
    await expect(book.delete(id)).rejects.toMatchObject({ code: 'storage.unwritable' });
    expect(vault.entries.size).toBe(0);
    delete document.failWrites;
    await book.delete(id);
    expect(book.list()).toEqual([]);
    expect(() => book.get(id)).toThrow('pointsource.notFound');
  });
});

describe('a passphrase at a secret provider', () => {
  it('is read each time, and kept nowhere', async () => {
    const { book, vault, document, secretOf } = aBook({ text: ' correct horse \n' });
    const { id } = await book.addStore('main', provided);
    expect(vault.entries.size).toBe(0);
    expect(document.read()).toMatchObject([{ store: 'main', keySource: provided }]);
    expect(await secretOf(id)).toBe(' correct horse ');
    expect(book.withProvider(providerId)).toEqual(['@main']);
  });

  it('takes the place of the one in the vault, and gives it back', async () => {
    const { book, vault, secretOf } = aBook();
    const { id } = await book.addStore('main', typed('old'));
    await book.setPassphrase(id, provided);
    expect(vault.entries.size).toBe(0);
    expect(await secretOf(id)).toBe('from-provider');
    await book.setPassphrase(id, typed('new'));
    expect(await secretOf(id)).toBe('new');
    expect(book.withProvider(providerId)).toEqual([]);
  });

  it('needs a provider that is there', async () => {
    const { book } = aBook();
    const unknown = { ...provided, providerId: 'd0b6a6f0-0000-4000-8000-000000000000' };
    await expect(book.addStore('main', unknown)).rejects.toThrow('provider.notFound');
    expect(book.list()).toEqual([]);
  });
});

describe('the Control Planes that are read', () => {
  it('keeps the key in the vault, and nowhere else', async () => {
    const { book, vault, document, secretOf } = aBook();
    const { id } = await book.addControlPlane(controlPlane);
    expect(vault.entries.get(id)).toEqual({ apiKey: 'pcp_ak_1' });
    expect(JSON.stringify(document.read())).not.toContain('pcp_ak');
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('takes none without a key', async () => {
    const { book } = aBook();
    const without = { ...controlPlane, apiKey: stored };
    await expect(book.addControlPlane(without)).rejects.toThrow('pointsource.secretMissing');
  });

  it('takes an address once for each organisation', async () => {
    const { book } = aBook();
    await book.addControlPlane(controlPlane);
    await book.addControlPlane({ ...controlPlane, organisationId: 'org-2' });
    await expect(book.addControlPlane(controlPlane)).rejects.toThrow('pointsource.alreadyThere');
  });

  it('keeps the stored key where another is not typed', async () => {
    const { book, secretOf } = aBook();
    const { id } = await book.addControlPlane(controlPlane);
    await book.updateControlPlane(id, { ...controlPlane, canSeeAll: true, apiKey: stored });
    expect(book.get(id)).toMatchObject({ canSeeAll: true });
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('sends the stored key to no other address', async () => {
    const { book } = aBook();
    const { id } = await book.addControlPlane(controlPlane);
    const elsewhere = { ...controlPlane, address: 'https://evil.example.com', apiKey: stored };
    await expect(book.updateControlPlane(id, elsewhere)).rejects.toThrow(
      'pointsource.otherAddress',
    );
    await expect(book.keyOf(elsewhere, id, signal)).rejects.toThrow('pointsource.otherAddress');
    await expect(book.keyOf(elsewhere, null, signal)).rejects.toThrow('pointsource.secretMissing');
    expect(book.get(id)).toMatchObject({ address: controlPlane.address });
  });

  it('puts the old key back when the new address cannot be written', async () => {
    const { book, document, secretOf } = aBook();
    const { id } = await book.addControlPlane(controlPlane);
    document.failWrites = new AppError('storage.full');
    const changed = {
      ...controlPlane,
      address: 'https://b.example.com',
      apiKey: typed('pcp_ak_2'),
    };
    await expect(book.updateControlPlane(id, changed)).rejects.toThrow('storage.full');
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('takes its key from a provider that is there', async () => {
    const { book, secretOf } = aBook();
    const input = { ...controlPlane, apiKey: provided };
    const { id } = await book.addControlPlane(input);
    expect(await secretOf(id)).toBe('from-provider');
    expect(await book.keyOf(input, id, signal)).toBe('from-provider');
    expect(book.withProvider(providerId)).toEqual(['plakar.example.com']);
    const fromNobody = { ...input, apiKey: { ...provided, providerId: randomUUID() } };
    await expect(book.updateControlPlane(id, fromNobody)).rejects.toThrow('provider.notFound');
  });

  it('takes what a provider has for a key only if a request can carry it', async () => {
    const { book } = aBook({ text: 'two\nlines' });
    const { id } = await book.addControlPlane({ ...controlPlane, apiKey: provided });
    await expect(book.open(id, signal)).rejects.toThrow('provider.wrongKey');
  });

  it('says that the key is missing where it was kept in memory only', async () => {
    const { book, vault } = aBook();
    const { id } = await book.addControlPlane(controlPlane);
    vault.entries.clear();
    await expect(book.open(id, signal)).rejects.toThrow('pointsource.secretMissing');
  });

  it('is no store whose passphrase can be set, nor the reverse', async () => {
    const { book } = aBook();
    const plane = await book.addControlPlane(controlPlane);
    const store = await book.addStore('main', ofPlakar);
    await expect(book.setPassphrase(plane.id, typed('x'))).rejects.toThrow('pointsource.notFound');
    await expect(book.updateControlPlane(store.id, controlPlane)).rejects.toThrow(
      'pointsource.notFound',
    );
  });
});

describe('the name of a store', () => {
  it.each(['main', 'backup-2026', 'büro_1', 'a.b'])('may be %s', (name) => {
    expect(StoreName.parse(` ${name} `)).toBe(name);
  });

  it.each(['', '-no-auth', '@main', 'a b', 'a/b', '..\\x', '../x', 'a\u0000b'])(
    'may not be %j, which could be an option or a path',
    (name) => {
      expect(StoreName.safeParse(name).success).toBe(false);
    },
  );
});
