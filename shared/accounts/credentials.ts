import { z } from 'zod';
import { Instant } from '../bridge/ids.ts';
import { rightKinds } from '../resources/lists.ts';

/**
 * What the window may know about a group of secrets. `stored`: on disk, encrypted. `memory`: until the program quits.
 * `locked`: readable after the passphrase is entered. `unreadable`: on disk, but cannot be decrypted (key store locked,
 * or another user's). `provided`: not stored here; a provider has them. `absent`: none, for example after a restart
 * with `memory`.
 */
export const CredentialSummary = z.object({
  state: z.enum(['stored', 'memory', 'locked', 'unreadable', 'provided', 'absent']),
});
export type CredentialSummary = z.infer<typeof CredentialSummary>;

/** Milliseconds. How long before keys or a certificate expire the warning starts. */
export const expiryWarningMs = 14 * 24 * 60 * 60 * 1000;

/** OVHcloud's last answer about the keys. */
export const Verification = z.object({
  verifiedAt: Instant,
  /** null: never expires, or not reported (see `isExpirationKnown`). */
  expiresAt: Instant.nullable(),
  isExpirationKnown: z.boolean(),
});
export type Verification = z.infer<typeof Verification>;

/** The subject of a right: one line of the rights table. */
export const RightKind = z.enum(rightKinds);
export type RightKind = z.infer<typeof RightKind>;

/** Whether a kind can be read. `partial`: in some projects only. `unknown`: neither found in the rules nor testable. */
export const Right = z.object({
  kind: RightKind,
  state: z.enum(['granted', 'partial', 'missing', 'unknown']),
  /**
   * Access rules to add, such as `GET /cloud/project`; IAM actions for a service account. Only what is missing in
   * projects that the keys can otherwise read: the other projects may be excluded on purpose.
   */
  rulesToAdd: z.array(z.string()),
  /** For `partial`: in how many of the projects whose state is known. */
  inProjects: z.object({ granted: z.number().int(), total: z.number().int() }).optional(),
});
export type Right = z.infer<typeof Right>;

/** A rule of the consumer key that contains characters no path has, so OVHcloud never matches it. */
export const FaultyRule = z.object({
  method: z.string(),
  path: z.string(),
  fault: z.enum(['space-at-start', 'space-at-end', 'space-inside', 'invisible', 'method-in-path']),
});
export type FaultyRule = z.infer<typeof FaultyRule>;

/** What OVHcloud reports about working keys. */
export const ConnectionReport = z.object({
  account: z.string().nullable(),
  /** null: never expires, or not reported (see `isExpirationKnown`). */
  expiresAt: Instant.nullable(),
  isExpirationKnown: z.boolean(),
  /** Addresses or blocks that may use the key. Empty: any. null: not reported. */
  allowedAddresses: z.array(z.string()).nullable(),
  rights: z.array(Right),
  /** `rules`: read from the key's rules. `trying`: found by test requests. */
  rightsFrom: z.enum(['rules', 'trying']),
  projectCount: z.number().int().nullable(),
  /** How many projects the rights cover: all with `rules`, the first few with `trying`. */
  examinedProjects: z.number().int(),
  /** Ids of projects that the keys can list but not read. */
  unreadableProjects: z.array(z.string()),
  faultyRules: z.array(FaultyRule),
});
export type ConnectionReport = z.infer<typeof ConnectionReport>;
