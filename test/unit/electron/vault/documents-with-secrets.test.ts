import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DocumentsWithSecrets,
  entriesIn,
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

/** The vault takes one write, and then no more. */
function vaultFailsAfterOne() {
  const put = vault.put.bind(vault);
  vault.put = async (binding, secrets) => {
    await put(binding, secrets);
    vault.failWrites = noKeyStore;
  };
}

describe('adding', () => {
  it('keeps the entry in the document and its secrets in the vault', async () => {
    await add();
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
    expect((await servers.stateOf('a')).state).toBe('stored');
  });

  it('keeps nothing in the vault for one without secrets', async () => {
    await add(first, {});
    expect(vault.entries.size).toBe(0);
  });

  it('adds nothing where the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(add()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([]);
  });

  it('leaves no secret where the document cannot be written', async () => {
    document.failWrites = fullDisk;
    await expect(add()).rejects.toBe(fullDisk);
    expect(vault.entries.size).toBe(0);
  });

  it('says what failed first where the secret cannot be removed again', async () => {
    document.failWrites = fullDisk;
    vaultFailsAfterOne();
    await expect(add()).rejects.toBe(fullDisk);
  });

  it('refuses a name that another has, and keeps no secret of it', async () => {
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

  it('leaves both where the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(update()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('puts the old secret back for the old address where the document cannot be written', async () => {
    document.failWrites = fullDisk;
    await expect(update()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('puts back that there was none', async () => {
    vault.entries.clear();
    document.failWrites = fullDisk;
    await expect(update()).rejects.toBe(fullDisk);
    expect(vault.entries.size).toBe(0);
  });

  it('never lends the new secret to the old address, even where the old one cannot be put back', async () => {
    document.failWrites = fullDisk;
    vaultFailsAfterOne();
    await expect(update()).rejects.toBe(fullDisk);
    await expect(servers.read('a', (_, stored) => stored())).rejects.toMatchObject({
      code: 'vault.otherAddress',
    });
  });

  it('opens nothing where the secrets stay, so that the vault may be locked', async () => {
    const use = vi.spyOn(vault, 'use').mockRejectedValue(new AppError('vault.locked'));
    await update({ ...first, name: 'Renamed' }, null);
    expect(document.read()).toEqual([{ ...first, name: 'Renamed' }]);
    expect(vault.entries.get('a')).toEqual(old);
    expect(use).not.toHaveBeenCalled();
  });

  it('opens the stored secrets once, and replaces those that do not open', async () => {
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

  it('changes nothing where the change itself is refused, or the name is another’s', async () => {
    await add({ ...first, id: 'b', name: 'Second' }, {});
    const refusal = new AppError('provider.otherAddress');
    await expect(servers.update('a', () => Promise.reject(refusal))).rejects.toBe(refusal);
    await expect(update({ ...moved, name: 'second' })).rejects.toMatchObject({
      code: 'provider.nameTaken',
    });
    expect(servers.get('a')).toEqual(first);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('lets nobody read one half of a change', async () => {
    const changing = update();
    const read = await servers.read('a', async ({ address }, stored) => [address, await stored()]);
    expect(read).toEqual([moved.address, fresh]);
    await changing;
  });

  it('brings nothing back that is removed meanwhile', async () => {
    const removing = remove();
    await expect(update()).rejects.toMatchObject({ code: 'provider.notFound' });
    await removing;
    expect(vault.entries.size).toBe(0);
  });

  it('replaces what is still as it was known, and nothing else', async () => {
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

  it('leaves both where the vault refuses', async () => {
    vault.failWrites = noKeyStore;
    await expect(remove()).rejects.toBe(noKeyStore);
    expect(document.read()).toEqual([first]);
    expect(await secretsOf(first)).toEqual(old);
  });

  it('leaves an entry without secrets where the document cannot be written, never the reverse', async () => {
    document.failWrites = fullDisk;
    await expect(remove()).rejects.toBe(fullDisk);
    expect(document.read()).toEqual([first]);
    expect((await servers.stateOf('a')).state).toBe('absent');
    expect(await servers.read('a', (_, stored) => stored())).toEqual({});
  });
});
