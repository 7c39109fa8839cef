import { z } from 'zod';
import { Instant } from '../bridge/ids.ts';
import { rightKinds } from '../resources/lists.ts';

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

/** Milliseconds: how far ahead the end of keys, or of a certificate, is warned of. */
export const expiryWarningMs = 14 * 24 * 60 * 60 * 1000;

/** What OVHcloud said of the keys when it was asked last. */
export const Verification = z.object({
  verifiedAt: Instant,
  /** null: without end, or not told (see `isExpirationKnown`). */
  expiresAt: Instant.nullable(),
  isExpirationKnown: z.boolean(),
});
export type Verification = z.infer<typeof Verification>;

/** What a right is about: a line of the table of rights. */
export const RightKind = z.enum(rightKinds);
export type RightKind = z.infer<typeof RightKind>;

/**
 * Whether things of a kind may be read. `partial`: in some projects only.
 * `unknown`: it could be neither read from the rules nor tried.
 */
export const Right = z.object({
  kind: RightKind,
  state: z.enum(['granted', 'partial', 'missing', 'unknown']),
  /**
   * Access rules to add, such as `GET /cloud/project`; of a service account IAM actions. Only of what is
   * missing in a project that the keys may read otherwise: others may be excluded on purpose.
   */
  rulesToAdd: z.array(z.string()),
  /** Of `partial`: in how many of the projects of which it is known. */
  inProjects: z.object({ granted: z.number().int(), total: z.number().int() }).optional(),
});
export type Right = z.infer<typeof Right>;

/** A rule of the consumer key with something in it that no path has, so that OVHcloud matches nothing with it. */
export const FaultyRule = z.object({
  method: z.string(),
  path: z.string(),
  fault: z.enum(['space-at-start', 'space-at-end', 'space-inside', 'invisible', 'method-in-path']),
});
export type FaultyRule = z.infer<typeof FaultyRule>;

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
  /** How many projects the rights are about: all of them by rules, the first few by trying. */
  examinedProjects: z.number().int(),
  /** Ids of those that the keys may list, but of which they may read nothing. */
  unreadableProjects: z.array(z.string()),
  faultyRules: z.array(FaultyRule),
});
export type ConnectionReport = z.infer<typeof ConnectionReport>;
