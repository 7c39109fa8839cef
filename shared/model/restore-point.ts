import { z } from 'zod';
import { Instant, Urn } from './ids.ts';

export const RestorePointKind = z.enum([
  'volume-snapshot',
  'instance-snapshot',
  /** OVHcloud's continuous recovery of a database; `takenAt` is a moment it can be brought back to. */
  'database-point-in-time',
]);
export type RestorePointKind = z.infer<typeof RestorePointKind>;

/** A moment that a resource can be brought back to. */
export const RestorePoint = z.object({
  id: z.string(),
  kind: RestorePointKind,
  name: z.string(),
  projectId: z.string(),
  region: z.string().nullable(),
  takenAt: Instant,
  sizeBytes: z.number().nonnegative().nullable(),
  /** The resource it belongs to; null when none is known (deleted, or no match). */
  resourceUrn: Urn.nullable(),
  /** `name`: OVHcloud gives an instance snapshot no instance id, so this is a well-founded guess. */
  matchedBy: z.enum(['id', 'name']).nullable(),
});
export type RestorePoint = z.infer<typeof RestorePoint>;
