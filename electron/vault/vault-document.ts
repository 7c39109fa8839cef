import { z } from 'zod';
import { AutoLockMinutes, VaultMode } from '../../shared/vault/vault.ts';

/** The encrypted secrets of one owner, for example an inventory or a provider, and what encrypted them. */
const Envelope = z.object({
  version: z.literal(1),
  by: z.enum(['os', 'passphrase']),
  cipherText: z.base64(),
});
export type Envelope = z.infer<typeof Envelope>;

/** The vault's file. */
export const VaultDocument = z.object({
  version: z.literal(2),
  /** The user's choice; null: none yet. */
  choice: VaultMode.nullable(),
  /** The identity that decrypts the `passphrase` entries, encrypted with the passphrase. */
  lock: z.string().nullable(),
  autoLockMinutes: AutoLockMinutes,
  entries: z.record(z.string(), Envelope),
});
export type VaultDocument = z.infer<typeof VaultDocument>;

export const emptyVault: VaultDocument = {
  version: 2,
  choice: null,
  lock: null,
  autoLockMinutes: 15,
  entries: {},
};
