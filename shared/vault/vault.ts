import { z } from 'zod';

/**
 * How secrets are stored. `os`: encrypted by the system's key store. `passphrase`: encrypted with a passphrase that
 * only the user knows. `memory`: never written to disk, and forgotten at quit.
 */
export const VaultMode = z.enum(['os', 'passphrase', 'memory']);
export type VaultMode = z.infer<typeof VaultMode>;

/** Characters. The file can be attacked offline, so a short passphrase gives no protection. */
export const minPassphraseLength = 12;
export const Passphrase = z.string().min(minPassphraseLength).max(1000);

/** Minutes without input on this computer until a passphrase vault locks. null: never. */
export const AutoLockMinutes = z.number().int().min(1).max(1440).nullable();

/** What the window may know about the vault. */
export const VaultStatus = z.object({
  /** The vault mode for newly stored secrets. */
  mode: VaultMode,
  /** Whether this system really encrypts; false on Linux without a key store. */
  isKeyStoreAvailable: z.boolean(),
  /** False: there is no key store, and the user has not yet chosen memory or passphrase. */
  isChosen: z.boolean(),
  /** Only a passphrase vault locks. */
  isLocked: z.boolean(),
  autoLockMinutes: AutoLockMinutes,
  /** Entries on disk that were encrypted in another vault mode and cannot be decrypted now; they are left unchanged. */
  unreadableCount: z.number().int(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** The new vault mode. Each secret that can be decrypted is encrypted again, leaving no old copy. */
export const VaultMove = z.discriminatedUnion('to', [
  z.object({ to: z.literal('os') }),
  z.object({ to: z.literal('memory') }),
  z.object({ to: z.literal('passphrase'), passphrase: Passphrase }),
]);
export type VaultMove = z.infer<typeof VaultMove>;
