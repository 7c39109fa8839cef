import { z } from 'zod';

/**
 * How well secrets are kept. `os`: the system's key store encrypts them; `passphrase`: they are
 * encrypted with one that only the user knows; `memory`: never written, forgotten when the app quits.
 */
export const VaultMode = z.enum(['os', 'passphrase', 'memory']);
export type VaultMode = z.infer<typeof VaultMode>;

/** Characters. A file can be tried against offline, so short ones are no protection. */
export const minPassphraseLength = 12;
export const Passphrase = z.string().min(minPassphraseLength).max(1000);

/** Minutes without any input on this computer after which a passphrase vault locks; null: never. */
export const AutoLockMinutes = z.number().int().min(1).max(1440).nullable();

/** What the window may know of the vault. */
export const VaultStatus = z.object({
  /** What protects a secret that is stored now. */
  strength: VaultMode,
  /** Whether this system encrypts for real; false for Linux without a key store. */
  isKeyStoreAvailable: z.boolean(),
  /** false: there is no key store, and the user has not yet chosen between memory and a passphrase. */
  isChosen: z.boolean(),
  /** Only a passphrase vault locks. */
  isLocked: z.boolean(),
  autoLockMinutes: AutoLockMinutes,
  /** Entries on the disk that another strength encrypted and that do not open now; kept as they are. */
  unreadableCount: z.number().int(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** Where to move the secrets. Each one that opens is encrypted anew and leaves no copy behind. */
export const VaultMove = z.discriminatedUnion('to', [
  z.object({ to: z.literal('os') }),
  z.object({ to: z.literal('memory') }),
  z.object({ to: z.literal('passphrase'), passphrase: Passphrase }),
]);
export type VaultMove = z.infer<typeof VaultMove>;
