import { z } from 'zod';
import { Instant, Urn } from '../bridge/ids.ts';

/** Type of the object at OVHcloud. */
export const LeftoverKind = z.enum(['volume', 'volume-snapshot', 'image']);
export type LeftoverKind = z.infer<typeof LeftoverKind>;

/** What an object was created from. */
export const LeftoverOrigin = z.object({
  kind: z.enum(['volume', 'instance', 'volume-snapshot']),
  /** OVHcloud's id. */
  id: z.string(),
});
export type LeftoverOrigin = z.infer<typeof LeftoverOrigin>;

/**
 * A temporary object that a Plakar backup creates to read a volume or an instance, and deletes afterwards. It remains
 * if the backup is interrupted. Neither a resource nor a restore point: it was created to be deleted.
 */
export const PlakarLeftover = z.object({
  id: z.string(),
  kind: LeftoverKind,
  name: z.string(),
  projectId: z.string(),
  region: z.string().nullable(),
  sizeBytes: z.number().nonnegative().nullable(),
  createdAt: Instant.nullable(),
  /** A volume or an instance; a volume snapshot if its volume is not known. */
  origin: LeftoverOrigin,
  /** The resource of the origin. null: not known. */
  resourceUrn: Urn.nullable(),
});
export type PlakarLeftover = z.infer<typeof PlakarLeftover>;

/** A leftover with the names that a screen shows. */
export const LeftoverView = PlakarLeftover.extend({
  projectName: z.string(),
  /** null: the resource is not known. */
  resourceName: z.string().nullable(),
});
export type LeftoverView = z.infer<typeof LeftoverView>;

/** The first leftovers, and the total count. */
export const LeftoverViews = z.object({
  count: z.number().int(),
  leftovers: z.array(LeftoverView),
});
export type LeftoverViews = z.infer<typeof LeftoverViews>;
