import { z } from 'zod';
import { Instant, RestorePointSourceId, Urn } from '../bridge/ids.ts';
import { listedPointKinds } from '../resources/lists.ts';

export const RestorePointKind = z.enum([
  /**
   * An `instance-backup` is an image that OVHcloud's automated backup made of an instance, a `database-point-in-time`
   * OVHcloud's continuous recovery of a database: its `takenAt` is a moment that it can be brought back to.
   */
  ...listedPointKinds,
  /** A snapshot in a plakar store, read by plakar itself or reported by Plakar Control Plane. */
  'plakar-snapshot',
]);
export type RestorePointKind = z.infer<typeof RestorePointKind>;

/**
 * Why a restore point is taken to be of its resource. `id`: OVHcloud says so; `name`: a well-founded guess
 * (OVHcloud gives an instance snapshot no instance id); `user`: the user linked them. Of a plakar snapshot:
 * `tag`, the one that our commands set; `app`, the source app that Control Plane names; `endpoint`, where
 * the data was read; `origin-id`, its origin is the id of the volume or instance; `contents`, it is of an
 * instance and holds the disk of this volume.
 */
const MatchReason = z.enum([
  'id',
  'name',
  'user',
  'tag',
  'app',
  'endpoint',
  'origin-id',
  'contents',
]);
export type MatchReason = z.infer<typeof MatchReason>;

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
  matchedBy: MatchReason.nullable(),
  /** The restore point source that told of it; absent: OVHcloud itself. */
  sourceId: RestorePointSourceId.optional(),
  /** Of a plakar snapshot: where the data was read, and from which root. */
  origin: z.string().optional(),
  root: z.string().optional(),
  /** Of a volume in the snapshot of an instance: the instance's name; its id where no such instance is known. */
  heldIn: z.string().optional(),
  /** Files and objects in it. */
  itemCount: z.number().int().nonnegative().optional(),
});
export type RestorePoint = z.infer<typeof RestorePoint>;
