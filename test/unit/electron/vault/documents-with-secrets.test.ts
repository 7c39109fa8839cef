import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DocumentsWithSecrets,
  entriesIn,
  type RemovedEntry,
} from '../../../../electron/vault/documents-with-secrets.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

interface Server {
  id: string;
  name: string;
  address: string;
}

const first: Server = { id: 'a', name: 'First', address: 'https://first.example' };
const moved: Server = { ...first, address: 'https://moved.example' };
const old = { token: 'old' };
const fresh = { token: 'fresh' };
const fullDisk = new AppError('storage.full');
const noKeyStore = new AppError('vault.noKeyStore');
const bindingOf = ({ id, address }: Server) => ({ owner: id, recipient: address });

let vault: FakeVault;
let document: ReturnType<typeof memoryDocument<Server[]>>;
let servers: DocumentsWithSecrets<Server>;
beforeEach(() => {
  vault = new FakeVault();
  document = memoryDocument<Server[]>([]);
  servers = new DocumentsWithSecrets({
    entries: entriesIn(document),
    vault,
    bindingOf,
    nameOf: ({ name }) => name.toLowerCase(),
    errors: { notFound: 'provider.notFound', nameTaken: 'provider.nameTaken' },
  });
});

const add = (entry = first, secrets: Record<string, string> = old) =>
  servers.add(() => ({ entry, secrets }));
const update = (entry = moved, secrets: Record<string, string> | null = fresh) =>
  servers.update(entry.id, async () => ({ entry, secrets }));
const remove = () => servers.remove(() => [servers.get('a')]);
const secretsOf = (entry: Server) => vault.use(bindingOf(entry), (secrets) => secrets);

/** The vault accepts one write, and then no more. */
function vaultFailsAfterOne() {
  const put = vault.put.bind(vault);
  vault.put = async (binding, secrets) => {
    await put(binding, secrets);
    vault.failWrites = noKeyStore;
  };
}

describe('adding', () => {
  it('stores the entry in the document and its secrets in the vault', async () => {
    await add();
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
    expect((await servers.stateOf('a')).state).toBe('stored');
  });

  it('stores nothing in the vault for an entry without secrets', async () => {
    await add(first, {});
    expect(vault.entries.size).toBe(0);
  });

  it('adds nothing if the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(add()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([]);
  });

  it('leaves no secret if the document cannot be written', async () => {
    document.failWrites = fullDisk;
    await expect(add()).rejects.toBe(fullDisk);
    expect(vault.entries.size).toBe(0);
  });

  it('reports the first failure if the secret cannot be removed again', async () => {
    document.failWrites = fullDisk;
    vaultFailsAfterOne();
    await expect(add()).rejects.toBe(fullDisk);
  });

  it('refuses a name that another entry has, and stores no secret of it', async () => {
    await add();
    await expect(add({ ...first, id: 'b', name: 'FIRST' })).rejects.toMatchObject({
      code: 'provider.nameTaken',
    });
    expect([...vault.entries.keys()]).toEqual(['a']);
  });
});

describe('changing', () => {
  beforeEach(() => add());

  it('replaces both', async () => {
    await update();
    expect(document.read()).toEqual([moved]);
    expect(await secretsOf(moved)).toEqual(fresh);
  });

  it('leaves both if the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(update()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('restores the old secret for the old address if the document cannot be written', async () => {
    document.failWrites = fullDisk;
    await expect(update()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('restores that there was none', async () => {
    vault.entries.clear();
    document.failWrites = fullDisk;
    await expect(update()).rejects.toBe(fullDisk);
    expect(vault.entries.size).toBe(0);
  });

  it('never sends the new secret to the old address, even if the old one cannot be restored', async () => {
    document.failWrites = fullDisk;
    vaultFailsAfterOne();
    await expect(update()).rejects.toBe(fullDisk);
    await expect(servers.read('a', (_, stored) => stored())).rejects.toMatchObject({
      code: 'vault.otherAddress',
    });
  });

  it('decrypts nothing if the secrets stay, so that the vault may be locked', async () => {
    const use = vi.spyOn(vault, 'use').mockRejectedValue(new AppError('vault.locked'));
    await update({ ...first, name: 'Renamed' }, null);
    expect(document.read()).toEqual([{ ...first, name: 'Renamed' }]);
    expect(vault.entries.get('a')).toEqual(old);
    expect(use).not.toHaveBeenCalled();
  });

  it('decrypts the stored secrets once, and replaces unreadable ones', async () => {
    const use = vi.spyOn(vault, 'use');
    await servers.update('a', async (before, stored) => ({
      entry: before,
      secrets: { ...(await stored()), more: 'more' },
    }));
    expect(vault.entries.get('a')).toEqual({ ...old, more: 'more' });
    expect(use).toHaveBeenCalledTimes(1);
    use.mockRejectedValue(new AppError('vault.unreadable'));
    await update();
    expect(vault.entries.get('a')).toEqual(fresh);
  });

  it('changes nothing if the change itself is refused, or another entry has the name', async () => {
    await add({ ...first, id: 'b', name: 'Second' }, {});
    const refusal = new AppError('provider.otherAddress');
    await expect(servers.update('a', () => Promise.reject(refusal))).rejects.toBe(refusal);
    await expect(update({ ...moved, name: 'second' })).rejects.toMatchObject({
      code: 'provider.nameTaken',
    });
    expect(servers.get('a')).toEqual(first);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('exposes no half of a change to readers', async () => {
    const changing = update();
    const read = await servers.read('a', async ({ address }, stored) => [address, await stored()]);
    expect(read).toEqual([moved.address, fresh]);
    await changing;
  });

  it('does not restore an entry that is removed meanwhile', async () => {
    const removing = remove();
    await expect(update()).rejects.toMatchObject({ code: 'provider.notFound' });
    await removing;
    expect(vault.entries.size).toBe(0);
  });

  it('replaces an entry only if it is unchanged', async () => {
    const known = servers.get('a');
    expect(await servers.replace(known, { ...known, name: 'Checked' })).toBe(true);
    expect(await servers.replace(known, { ...known, name: 'Again' })).toBe(false);
    expect(document.read().map(({ name }) => name)).toEqual(['Checked']);
  });
});

describe('removing', () => {
  beforeEach(() => add());

  it('removes both', async () => {
    await remove();
    expect(document.read()).toEqual([]);
    expect(vault.entries.size).toBe(0);
  });

  it('leaves both if the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(remove()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('leaves both if the document cannot be written', async () => {
    document.failWrites = fullDisk;
    await expect(remove()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('leaves an entry without secrets if these cannot be put back either, never the reverse', async () => {
    document.failWrites = fullDisk;
    vault.putBack = () => Promise.reject(noKeyStore);
    await expect(remove()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([first]);
    expect((await servers.stateOf('a')).state).toBe('absent');
    expect(await servers.read('a', (_, stored) => stored())).toEqual({});
  });

  it('of several removes all, or none', async () => {
    await add({ ...first, id: 'b', name: 'Second' });
    const removeOne = vault.remove.bind(vault);
    vault.remove = (id) => (id === 'b' ? Promise.reject(fullDisk) : removeOne(id));
    await expect(servers.remove(() => servers.list())).rejects.toBe(fullDisk);
    expect(document.read()).toHaveLength(2);
    expect([...vault.entries.keys()].toSorted()).toEqual(['a', 'b']);
  });
});

describe('restoring', () => {
  const second: Server = { ...first, id: 'b', name: 'Second' };
  let removed: RemovedEntry<Server>;
  beforeEach(async () => {
    await add();
    await add(second);
    [removed] = (await remove()) as [RemovedEntry<Server>];
  });
  const restore = () => servers.restore(() => removed);

  it('puts both back where they were, and decrypts nothing', async () => {
    const use = vi.spyOn(vault, 'use');
    expect(await restore()).toEqual(first);
    expect(use).not.toHaveBeenCalled();
    expect(document.read()).toEqual([first, second]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('puts the entry last if those before it are gone', async () => {
    await add({ ...first, id: 'c', name: 'Third' });
    const [third] = (await servers.remove(() => [servers.get('c')])) as [RemovedEntry<Server>];
    await servers.remove(() => servers.list());
    await servers.restore(() => third);
    expect(document.read().map(({ id }) => id)).toEqual(['c']);
  });

  it('puts nothing back if the name was taken meanwhile', async () => {
    await add({ ...first, id: 'c', name: 'FIRST' }, {});
    await expect(restore()).rejects.toMatchObject({ code: 'provider.nameTaken' });
    expect([...vault.entries.keys()]).toEqual(['b']);
    expect(document.read().map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('leaves no secret without its entry if one cannot be written, and can be tried again', async () => {
    document.failWrites = fullDisk;
    await expect(restore()).rejects.toBe(fullDisk);
    expect([...vault.entries.keys()]).toEqual(['b']);
    delete document.failWrites;
    await restore();
    expect(await secretsOf(first)).toEqual(old);
  });

  it('puts no entry back if the vault cannot be written', async () => {
    vault.failWrites = fullDisk;
    await expect(restore()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([second]);
  });
});
