import { z } from 'zod';
import { Instant } from './ids.ts';

/**
 * What the window may know of secrets that belong together. `stored`: on the disk, encrypted;
 * `memory`: until the app quits; `locked`: they open with the passphrase; `unreadable`: on the disk,
 * but they do not open (key store locked, or another user's); `provided`: none of ours, a provider
 * has them; `absent`: none, for example after a restart with `memory`.
 */
export const CredentialSummary = z.object({
  state: z.enum(['stored', 'memory', 'locked', 'unreadable', 'provided', 'absent']),
});
export type CredentialSummary = z.infer<typeof CredentialSummary>;

/** What OVHcloud said of the keys when it was asked last. */
export const Verification = z.object({
  verifiedAt: Instant,
  /** null: without end, or not told (see `isExpirationKnown`). */
  expiresAt: Instant.nullable(),
  isExpirationKnown: z.boolean(),
});
export type Verification = z.infer<typeof Verification>;

/** What a right is about: a line of the table of rights. */
export const RightKind = z.enum([
  'project',
  'instance',
  'instance-snapshot',
  'instance-backup',
  'volume',
  'volume-snapshot',
  'volume-backup',
  's3-bucket',
  'swift-container',
  'cold-archive',
  'database',
  'database-backup',
]);
export type RightKind = z.infer<typeof RightKind>;

/** Whether things of a kind may be read. `unknown`: it could be neither read from the rules nor tried. */
export const Right = z.object({
  kind: RightKind,
  state: z.enum(['granted', 'missing', 'unknown']),
  /** Access rules to add, such as `GET /cloud/project`; of a service account IAM actions. Empty unless missing. */
  rulesToAdd: z.array(z.string()),
});
export type Right = z.infer<typeof Right>;

/** What OVHcloud says of keys that work. */
export const ConnectionReport = z.object({
  account: z.string().nullable(),
  /** null: without end, or not told (see `isExpirationKnown`). */
  expiresAt: Instant.nullable(),
  isExpirationKnown: z.boolean(),
  /** Addresses or blocks that the key accepts calls from; empty: every one; null: not told. */
  allowedAddresses: z.array(z.string()).nullable(),
  rights: z.array(Right),
  /** Whether the rights were read from the key's rules, or found by trying. */
  rightsFrom: z.enum(['rules', 'trying']),
  projectCount: z.number().int().nullable(),
});
export type ConnectionReport = z.infer<typeof ConnectionReport>;
