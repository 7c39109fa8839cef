import { z } from 'zod';
import { Instant, RestorePointSourceId, Urn } from '../bridge/ids.ts';
import { listedPointKinds } from '../resources/lists.ts';

export const RestorePointKind = z.enum([
  /**
   * `instance-backup`: an image from OVHcloud's automated backup of an instance. `database-point-in-time`: OVHcloud's
   * continuous recovery of a database; its `takenAt` is a moment that the database can be restored to.
   */
  ...listedPointKinds,
  /** A snapshot in a Plakar store, read by `plakar` or reported by Plakar Control Plane. */
  'plakar-snapshot',
]);
export type RestorePointKind = z.infer<typeof RestorePointKind>;

/**
 * Why a restore point is matched to its resource. `id`: OVHcloud says so. `name`: a well-founded guess (OVHcloud gives
 * an instance snapshot no instance id). `user`: the user linked them. For a Plakar snapshot: `tag`, set by our
 * commands; `app`, the source app that Control Plane names; `endpoint`, where the data was read; `origin-id`, the id of
 * the volume or instance; `contents`, an instance snapshot that contains the volume's disk.
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

/** A moment that a resource can be restored to. */
export const RestorePoint = z.object({
  id: z.string(),
  kind: RestorePointKind,
  name: z.string(),
  projectId: z.string(),
  region: z.string().nullable(),
  takenAt: Instant,
  sizeBytes: z.number().nonnegative().nullable(),
  /** The resource it belongs to; null if not known (deleted, or no match). */
  resourceUrn: Urn.nullable(),
  matchedBy: MatchReason.nullable(),
  /** The restore point source that reported it; absent: OVHcloud itself. */
  sourceId: RestorePointSourceId.optional(),
  /** For a Plakar snapshot: where the data was read, and from which root. */
  origin: z.string().optional(),
  root: z.string().optional(),
  /** For a volume in an instance snapshot: the instance's name, or its id if the instance is not known. */
  heldIn: z.string().optional(),
  /** Number of files and objects. */
  itemCount: z.number().int().nonnegative().optional(),
});
export type RestorePoint = z.infer<typeof RestorePoint>;
