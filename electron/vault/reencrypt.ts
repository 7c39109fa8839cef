import { AppError } from '../../shared/bridge/errors.ts';
import type { VaultMove } from '../../shared/vault/vault.ts';
import type { Cipher, KeyStore } from './cipher.ts';
import type { PassphraseLocks } from './passphrase-locks.ts';
import { identityCipher } from './passphrase-lock.ts';
import { type Contents, sealed, unsealed } from './sealing.ts';
import type { Envelope, VaultDocument } from './vault-document.ts';

/** The contents of a vault: on the disk, in memory, and the cipher of its passphrase if unlocked. */
export interface VaultContents {
  document: VaultDocument;
  inMemory: ReadonlyMap<string, Contents>;
  opened: Cipher | null;
}

interface ReencryptPorts {
  keyStore: KeyStore;
  passphraseLocks: PassphraseLocks;
}

/**
 * Returns the contents after a change of mode; writes nothing. Uses only the given contents, so that locking the vault
 * meanwhile does not make its own entries seem unreadable and lose their lock. Throws `vault.noKeyStore` or
 * `vault.unwritable`.
 */
export async function reencrypt(
  contents: VaultContents,
  move: VaultMove,
  { keyStore, passphraseLocks }: ReencryptPorts,
): Promise<VaultContents & { unopened: readonly Envelope[] }> {
  if (move.to === 'os' && !(await keyStore.isAvailable())) throw new AppError('vault.noKeyStore');
  const { document } = contents;
  const { readable, unreadable } = await openAll(contents, keyStore);
  const made = move.to === 'passphrase' ? await passphraseLocks.create(move.passphrase) : null;
  const cipher = made ? await identityCipher(made.identity) : keyStore;
  const entries: Record<string, Envelope> = { ...unreadable };
  if (move.to !== 'memory') {
    for (const [owner, held] of readable) {
      entries[owner] = await sealed(held, cipher, move.to);
    }
  }
  const isOldLockNeeded = Object.values(unreadable).some(({ by }) => by === 'passphrase');
  const lock = made?.lock ?? (isOldLockNeeded ? document.lock : null);
  return {
    document: { ...document, choice: move.to, lock, entries },
    inMemory: move.to === 'memory' ? readable : new Map(),
    opened: made ? cipher : null,
    unopened: Object.values(unreadable),
  };
}

async function openAll({ document, inMemory, opened }: VaultContents, keyStore: KeyStore) {
  const readable = new Map(inMemory);
  const unreadable: Record<string, Envelope> = {};
  for (const [owner, envelope] of Object.entries(document.entries)) {
    if (readable.has(owner)) continue;
    const cipher = envelope.by === 'os' ? keyStore : opened;
    try {
      if (cipher === null) unreadable[owner] = envelope;
      else readable.set(owner, (await unsealed(envelope, cipher)).contents);
    } catch {
      unreadable[owner] = envelope;
    }
  }
  return { readable, unreadable };
}
