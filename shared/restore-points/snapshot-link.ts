import { z } from 'zod';
import { Instant, Urn } from '../bridge/ids.ts';
import { RestorePoint } from './restore-point.ts';

/**
 * What the user stated about one instance snapshot: OVHcloud does not report its instance. Stored by image id and
 * project, separate from discovered data.
 */
export const SnapshotLink = z.object({
  projectId: z.string(),
  pointId: z.string(),
  /** The instance it belongs to. null: the user named none. */
  linkedTo: Urn.nullable(),
  /** Instances that it does not belong to, whatever its name suggests. */
  refused: z.array(Urn),
  decidedAt: Instant,
});
export type SnapshotLink = z.infer<typeof SnapshotLink>;

/**
 * How well a snapshot's name matches an instance. `name`: equal, or the instance's name and a date. `part`: contains
 * the instance's name.
 */
export const NameFit = z.enum(['name', 'part', 'none']);
export type NameFit = z.infer<typeof NameFit>;

/** Whether a restore point is in a region of its resource. `unknown`: OVHcloud reports no region for one of them. */
export const RegionFit = z.enum(['same', 'other', 'unknown']);
export type RegionFit = z.infer<typeof RegionFit>;

/** Evidence for and against a snapshot belonging to an instance. */
export const LinkEvidence = z.object({
  nameFit: NameFit,
  regionFit: RegionFit,
  /** The instance was created after the snapshot was taken. */
  isYounger: z.boolean(),
  /** The user stated that the snapshot does not belong to it. */
  isRefused: z.boolean(),
});
export type LinkEvidence = z.infer<typeof LinkEvidence>;

/** An instance that a snapshot can be linked to. */
export const LinkCandidate = LinkEvidence.extend({
  urn: Urn,
  name: z.string(),
  regions: z.array(z.string()),
  createdAt: Instant.nullable(),
});
export type LinkCandidate = z.infer<typeof LinkCandidate>;

/** An instance snapshot without a known instance. */
export const UnmatchedSnapshot = z.object({
  point: RestorePoint,
  projectName: z.string(),
  /** The user linked it to an instance that is no longer known. */
  isLinkLost: z.boolean(),
  /** Names of instances that it does not belong to, as stated by the user. */
  refusedNames: z.array(z.string()),
  /** Set if the request named an instance. */
  evidence: LinkEvidence.nullable(),
});
export type UnmatchedSnapshot = z.infer<typeof UnmatchedSnapshot>;

/** The first snapshots, and the total count. */
export const UnmatchedSnapshots = z.object({
  count: z.number().int(),
  snapshots: z.array(UnmatchedSnapshot),
});
export type UnmatchedSnapshots = z.infer<typeof UnmatchedSnapshots>;
