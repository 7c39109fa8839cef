import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';

/** How this copy was installed, which determines who can replace it. */
export const InstallationKind = z.enum([
  'appimage',
  'nsis',
  'macos',
  /** A system package: only the system replaces it. */
  'deb',
  'rpm',
  /** Unpacked from a tar.gz or a zip. */
  'archive',
  'development',
]);
export type InstallationKind = z.infer<typeof InstallationKind>;

/** A version that the feed offers. */
export const Offer = z.object({
  version: z.string().max(100),
  /** null: not in the feed. */
  sizeBytes: z.number().int().nonnegative().nullable(),
});
export type Offer = z.infer<typeof Offer>;

export const UpdatePhase = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('idle') }),
  z.object({ phase: z.literal('checking') }),
  /** The feed has no newer version. */
  z.object({ phase: z.literal('current') }),
  z.object({ phase: z.literal('available'), offer: Offer }),
  z.object({ phase: z.literal('downloading'), offer: Offer, percent: z.number() }),
  z.object({ phase: z.literal('downloaded'), offer: Offer }),
  z.object({ phase: z.literal('failed'), failure: Failure }),
]);
export type UpdatePhase = z.infer<typeof UpdatePhase>;

export const UpdateStatus = z.object({
  /** Address of the update feed. null: none, so no server is contacted. */
  feed: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
  version: z.string(),
  kind: InstallationKind,
  /** Whether OVHcloud Inventory can replace itself. */
  isReplaceable: z.boolean(),
  state: UpdatePhase,
});
export type UpdateStatus = z.infer<typeof UpdateStatus>;

/** What is stored. Separate from the settings, which the page can change without a dialog. */
export const UpdateDocument = z.object({
  feed: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
});
export type UpdateDocument = z.infer<typeof UpdateDocument>;

export const noUpdates: UpdateDocument = { feed: null, checkedAt: null };
