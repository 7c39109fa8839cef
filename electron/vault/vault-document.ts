import { z } from 'zod';
import { AutoLockMinutes, VaultStrength } from '../../shared/vault/vault.ts';

/** The encrypted secrets of one owner, an inventory or a provider, and what encrypted them. */
const Envelope = z.object({
  version: z.literal(1),
  by: z.enum(['os', 'passphrase']),
  cipherText: z.base64(),
});
export type Envelope = z.infer<typeof Envelope>;

const Current = z.object({
  version: z.literal(2),
  /** What the user chose; null: nothing yet. */
  choice: VaultStrength.nullable(),
  /** The identity that opens the `passphrase` entries, itself encrypted with the passphrase. */
  lock: z.string().nullable(),
  autoLockMinutes: AutoLockMinutes,
  entries: z.record(z.string(), Envelope),
});

/** Before there were passphrases: entries of the key store by inventory. */
const First = z.record(z.string(), Envelope.omit({ by: true }));

export const emptyVault: VaultDocument = {
  version: 2,
  choice: null,
  lock: null,
  autoLockMinutes: 15,
  entries: {},
};

/** What lies on the disk of the vault. */
export const VaultDocument = z.union([
  Current,
  First.transform((first) => ({
    ...emptyVault,
    entries: Object.fromEntries(
      Object.entries(first).map(([owner, envelope]) => [owner, { ...envelope, by: 'os' as const }]),
    ),
  })),
]);
export type VaultDocument = z.infer<typeof Current>;
