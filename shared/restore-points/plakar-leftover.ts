import { z } from 'zod';
import { Instant, Urn } from '../bridge/ids.ts';

/** What it is at OVHcloud. */
export const LeftoverKind = z.enum(['volume', 'volume-snapshot', 'image']);
export type LeftoverKind = z.infer<typeof LeftoverKind>;

/** What an object was made of. */
export const LeftoverOrigin = z.object({
  kind: z.enum(['volume', 'instance', 'volume-snapshot']),
  /** OVHcloud's id. */
  id: z.string(),
});
export type LeftoverOrigin = z.infer<typeof LeftoverOrigin>;

/**
 * An object that a Plakar backup makes to read a volume or an instance, and deletes afterwards. It stays
 * where the backup is interrupted. It is neither a resource nor a restore point: it was made to be deleted.
 */
export const PlakarLeftover = z.object({
  id: z.string(),
  kind: LeftoverKind,
  name: z.string(),
  projectId: z.string(),
  region: z.string().nullable(),
  sizeBytes: z.number().nonnegative().nullable(),
  createdAt: Instant.nullable(),
  /** A volume or an instance; a volume snapshot where nothing tells of which volume that was. */
  origin: LeftoverOrigin,
  /** The resource that the origin is; null: it is not known. */
  resourceUrn: Urn.nullable(),
});
export type PlakarLeftover = z.infer<typeof PlakarLeftover>;

/** One of them, with the names that a screen shows. */
export const LeftoverView = PlakarLeftover.extend({
  projectName: z.string(),
  /** null: the resource is not known. */
  resourceName: z.string().nullable(),
});
export type LeftoverView = z.infer<typeof LeftoverView>;

/** The first of them, and how many there are in all. */
export const LeftoverViews = z.object({
  count: z.number().int(),
  leftovers: z.array(LeftoverView),
});
export type LeftoverViews = z.infer<typeof LeftoverViews>;
