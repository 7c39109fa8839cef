import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';

/** How this copy of the app came onto the computer, which decides who may replace it. */
export const InstallationKind = z.enum([
  'appimage',
  'nsis',
  'macos',
  /** Packages of the system's: only it replaces them. */
  'deb',
  'rpm',
  /** Unpacked from a tar.gz or a zip. */
  'archive',
  'development',
]);
export type InstallationKind = z.infer<typeof InstallationKind>;

/** What a feed offers. */
export const Offer = z.object({
  version: z.string().max(100),
  /** null: the feed does not say. */
  sizeBytes: z.number().int().nonnegative().nullable(),
});
export type Offer = z.infer<typeof Offer>;

export const UpdatePhase = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('idle') }),
  z.object({ phase: z.literal('checking') }),
  /** The feed has nothing newer. */
  z.object({ phase: z.literal('current') }),
  z.object({ phase: z.literal('available'), offer: Offer }),
  z.object({ phase: z.literal('downloading'), offer: Offer, percent: z.number() }),
  z.object({ phase: z.literal('downloaded'), offer: Offer }),
  z.object({ phase: z.literal('failed'), failure: Failure }),
]);
export type UpdatePhase = z.infer<typeof UpdatePhase>;

export const UpdateStatus = z.object({
  /** Where newer versions are looked for; null: nowhere, and nothing is ever asked. */
  feed: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
  version: z.string(),
  kind: InstallationKind,
  /** Whether the app may replace itself. */
  isReplaceable: z.boolean(),
  state: UpdatePhase,
});
export type UpdateStatus = z.infer<typeof UpdateStatus>;

/** What is kept of it. Apart from the settings, which the page may change by itself. */
export const UpdateDocument = z.object({
  feed: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
});
export type UpdateDocument = z.infer<typeof UpdateDocument>;

export const noUpdates: UpdateDocument = { feed: null, checkedAt: null };
