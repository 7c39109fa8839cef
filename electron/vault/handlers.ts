import type { Handlers } from '../../shared/bridge/contract.ts';
import type { AskedChanges } from './asked-changes.ts';
import type { Vault } from './vault.ts';

interface Services {
  vault: Vault;
  vaultChanges: AskedChanges;
  /** Drops all secrets in memory that a locked vault must not leave, and ends everything that uses one. */
  lock: () => Promise<void>;
}

/** The calls about the vault. */
export function vaultHandlers({ vault, vaultChanges, lock }: Services) {
  const afterwards = async (change: Promise<unknown>) => {
    await change;
    return vault.status();
  };
  return {
    'vault.read': () => vault.status(),
    'vault.unlock': ({ passphrase }) => afterwards(vault.unlock(passphrase)),
    'vault.lock': () => afterwards(lock()),
    'vault.move': (move) => afterwards(vaultChanges.move(move)),
    'vault.changePassphrase': ({ passphrase, newPassphrase }) =>
      afterwards(vault.changePassphrase(passphrase, newPassphrase)),
    'vault.reset': () => afterwards(vaultChanges.reset()),
    'vault.setAutoLock': ({ minutes }) => afterwards(vault.setAutoLock(minutes)),
  } satisfies Partial<Handlers>;
}
