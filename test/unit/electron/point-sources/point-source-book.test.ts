import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PointSourceBook } from '../../../../electron/point-sources/point-source-book.ts';
import { AppError } from '../../../../shared/errors.ts';
import { StoreName, type PointSource } from '../../../../shared/model/point-source.ts';
import { now } from '../../../fakes/builders.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

function aBook() {
  const vault = new FakeVault();
  const document = memoryDocument<PointSource[]>([]);
  const book = new PointSourceBook({
    document,
    vault,
    newId: randomUUID,
    now: () => new Date(now),
  });
  return { book, vault, document };
}

describe('the stores that are read', () => {
  it('keeps the passphrase in the vault, and nowhere else', async () => {
    const { book, vault, document } = aBook();
    const { id } = await book.add('main', 'correct horse');
    expect(vault.entries.get(id)).toEqual({ passphrase: 'correct horse' });
    expect(JSON.stringify(document.read())).not.toContain('horse');
    expect(await book.passphraseOf(id)).toBe('correct horse');
  });

  it('keeps nothing in the vault where plakar has the passphrase', async () => {
    const { book, vault } = aBook();
    const { id } = await book.add('main', '');
    expect(vault.entries.size).toBe(0);
    expect(await book.passphraseOf(id)).toBeNull();
  });

  it('takes a store once', async () => {
    const { book } = aBook();
    await book.add('main', '');
    await expect(book.add('main', '')).rejects.toMatchObject({ code: 'pointsource.alreadyThere' });
  });

  it('leaves no passphrase behind when the list cannot be written', async () => {
    const { book, vault, document } = aBook();
    document.failWrites = new AppError('storage.full');
    await expect(book.add('main', 'secret')).rejects.toMatchObject({ code: 'storage.full' });
    expect(vault.entries.size).toBe(0);
  });

  it('removes the kept passphrase when plakar is to have it', async () => {
    const { book, vault } = aBook();
    const { id } = await book.add('main', 'old');
    await book.setPassphrase(id, 'new');
    expect(await book.passphraseOf(id)).toBe('new');
    await book.setPassphrase(id, '');
    expect(vault.entries.size).toBe(0);
  });

  it('forgets the passphrase first when a store is removed', async () => {
    const { book, vault, document } = aBook();
    const { id } = await book.add('main', 'secret');
    document.failWrites = new AppError('storage.unwritable');
    await expect(book.delete(id)).rejects.toMatchObject({ code: 'storage.unwritable' });
    expect(vault.entries.size).toBe(0);
    delete document.failWrites;
    await book.delete(id);
    expect(book.list()).toEqual([]);
    expect(() => book.get(id)).toThrow('pointsource.notFound');
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
