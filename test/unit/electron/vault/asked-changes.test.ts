import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AskedChanges } from '../../../../electron/vault/asked-changes.ts';
import { inlinePassphraseLocks } from '../../../../electron/vault/passphrase-locks.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import type { VaultMove, VaultMode } from '../../../../shared/vault/vault.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { FakeKeyStore } from '../../../fakes/fake-key-store.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const toPassphrase: VaultMove = { to: 'passphrase', passphrase: 'correct horse battery' };
const ofThePage: VaultMove = { to: 'passphrase', passphrase: 'chosen by the page' };
const confirmVaultMove = vi.fn<(to: VaultMode) => Promise<boolean>>();
const confirmVaultReset = vi.fn<() => Promise<boolean>>();

let document: ReturnType<typeof memoryDocument<VaultDocument>>;
let vault: Vault;
let changes: AskedChanges;

beforeEach(() => {
  document = memoryDocument<VaultDocument>(emptyVault);
  vault = new Vault({
    keyStore: new FakeKeyStore(),
    passphraseLocks: inlinePassphraseLocks(1),
    document,
    onChanged: () => {},
  });
  changes = new AskedChanges(vault, { confirmVaultMove, confirmVaultReset });
  confirmVaultMove.mockReset().mockResolvedValue(false);
  confirmVaultReset.mockReset().mockResolvedValue(false);
});

describe('a vault that holds secrets', () => {
  it.each<[VaultMove, VaultMove]>([
    [{ to: 'os' }, { to: 'memory' }],
    [{ to: 'os' }, ofThePage],
    [toPassphrase, { to: 'memory' }],
    [toPassphrase, { to: 'os' }],
    [toPassphrase, ofThePage],
  ])('stays unchanged without approval: from %j to %j', async (from, to) => {
    await vault.move(from);
    await vault.put(aBinding('a'), { token: 't' });
    const before = document.read();
    await changes.move(to);
    expect(document.read()).toEqual(before);
    expect(confirmVaultMove.mock.calls).toEqual([[to.to]]);
    confirmVaultMove.mockResolvedValue(true);
    await changes.move(to);
    expect(document.read()).not.toEqual(before);
    expect(await vault.use(aBinding('a'), ({ token }) => token)).toBe('t');
  });

  it('is written to the disk only after approval if it was in memory', async () => {
    await vault.move({ to: 'memory' });
    await vault.put(aBinding('a'), { token: 't' });
    await changes.move({ to: 'os' });
    expect(document.read().entries).toEqual({});
    expect(confirmVaultMove).toHaveBeenCalledOnce();
  });

  it('is erased only after approval', async () => {
    await vault.move(toPassphrase);
    await vault.put(aBinding('a'), { token: 't' });
    vault.lock();
    const before = document.read();
    await changes.reset();
    expect(document.read()).toEqual(before);
    confirmVaultReset.mockResolvedValue(true);
    await changes.reset();
    expect(document.read().entries).toEqual({});
  });
});

it.each<VaultMove>([{ to: 'os' }, { to: 'memory' }, toPassphrase])(
  'asks nothing while the vault is empty: to $to',
  async (move) => {
    await changes.move(move);
    expect(await vault.status()).toMatchObject({ mode: move.to });
    expect(confirmVaultMove).not.toHaveBeenCalled();
  },
);

it('asks before keys leave the disk while the key store is missing', async () => {
  const keyStore = new FakeKeyStore();
  vault = new Vault({
    keyStore,
    passphraseLocks: inlinePassphraseLocks(1),
    document,
    onChanged: () => {},
  });
  changes = new AskedChanges(vault, { confirmVaultMove, confirmVaultReset });
  await vault.put(aBinding('a'), { token: 't' });
  keyStore.isThere = false;
  const before = document.read();
  await changes.move({ to: 'memory' });
  expect(document.read()).toEqual(before);
  expect(confirmVaultMove).toHaveBeenCalledOnce();
});

it('asks nothing if the first choice follows keys in memory for lack of a key store', async () => {
  const keyStore = new FakeKeyStore();
  keyStore.isThere = false;
  vault = new Vault({
    keyStore,
    passphraseLocks: inlinePassphraseLocks(1),
    document,
    onChanged: () => {},
  });
  changes = new AskedChanges(vault, { confirmVaultMove, confirmVaultReset });
  await vault.put(aBinding('a'), { token: 't' });
  await changes.move(toPassphrase);
  expect(await vault.status()).toMatchObject({ mode: 'passphrase' });
  expect(confirmVaultMove).not.toHaveBeenCalled();
});
