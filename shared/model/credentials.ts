import { z } from 'zod';

/** Takes what pasting adds: spaces, line ends, quotes around the whole. */
export function cleanPastedKey(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

/** OVHcloud's keys are letters and digits; anything that a header cannot carry was not copied from there. */
const keyShape = /^[\x21-\x7e]+$/;

/** Whether a key, cleaned, could be one. */
export function isKeyText(key: string): boolean {
  return keyShape.test(key);
}

const Cleaned = z.string().max(500).transform(cleanPastedKey);
const Key = Cleaned.pipe(z.string().regex(keyShape));
const KeyOrNone = Cleaned.pipe(z.union([z.literal(''), z.string().regex(keyShape)]));

/** The three keys of an OVHcloud application. Travel from window to main only, never back. */
export const Keys = z.object({
  applicationKey: Key,
  applicationSecret: Key,
  consumerKey: Key,
});
export type Keys = z.infer<typeof Keys>;

/** As `Keys`, but an empty field means: keep the one that is stored. */
export const KeyChanges = z.object({
  applicationKey: KeyOrNone,
  applicationSecret: KeyOrNone,
  consumerKey: KeyOrNone,
});
export type KeyChanges = z.infer<typeof KeyChanges>;

/**
 * How well this machine can keep a secret: `os`: the system's key store encrypts it;
 * `memory`: no real key store, so keys are forgotten when the app quits.
 */
export const VaultStrength = z.enum(['os', 'memory']);
export type VaultStrength = z.infer<typeof VaultStrength>;

/**
 * What the window may know of an inventory's keys. `unreadable`: they are on the disk, but the key
 * store does not open them (locked, or another user's); `absent`: none, for example after a restart
 * with `memory`.
 */
export const CredentialSummary = z.object({
  state: z.enum(['stored', 'memory', 'unreadable', 'absent']),
});
export type CredentialSummary = z.infer<typeof CredentialSummary>;

/** What OVHcloud says of a consumer key that works. */
export const ConnectionReport = z.object({
  account: z.string().nullable(),
  /** null: without end, or not told (see `isExpirationKnown`). */
  expiresAt: z.string().nullable(),
  isExpirationKnown: z.boolean(),
  /** null: the key may not list its own rules. */
  rules: z.array(z.object({ method: z.string(), path: z.string() })).nullable(),
  /** Rules that a sync needs and this key lacks, such as `GET /cloud/project`; empty if none, null if not known. */
  missingRules: z.array(z.string()).nullable(),
  projectCount: z.number().int().nullable(),
});
export type ConnectionReport = z.infer<typeof ConnectionReport>;
