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
  /** It belongs to no instance of this inventory, and is not listed. Overrides the link, which stays for an undo. */
  isHidden: z.boolean().optional(),
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

/** The instance that a snapshot most likely belongs to, or the one that the request names. */
export const SuggestedInstance = LinkEvidence.extend({
  urn: z.string(),
  name: z.string(),
  /** The evidence is strong, and no other instance fits: `exactInstance`. */
  isExact: z.boolean(),
});
export type SuggestedInstance = z.infer<typeof SuggestedInstance>;

/**
 * An instance snapshot without a known instance. Thousands are sent at once, so it has only what a row shows, and
 * strings that main has validated before are not checked for format again.
 */
export const UnmatchedSnapshot = RestorePoint.pick({
  name: true,
  projectId: true,
  region: true,
  sizeBytes: true,
}).extend({
  pointId: z.string(),
  takenAt: z.string(),
  /** The user linked it to an instance that is no longer known. */
  isLinkLost: z.boolean(),
  /** The user stated that it belongs to no instance of this inventory. */
  isHidden: z.boolean(),
  /** Names of instances that it does not belong to, as stated by the user. */
  refusedNames: z.array(z.string()),
  /** null: no instance is more likely than the others. */
  suggestion: SuggestedInstance.nullable(),
});
export type UnmatchedSnapshot = z.infer<typeof UnmatchedSnapshot>;

/** The most likely first; hidden ones among them. */
export const UnmatchedSnapshots = z.object({
  snapshots: z.array(UnmatchedSnapshot),
  /** Names of their projects, by id. */
  projectNames: z.record(z.string(), z.string()),
});
export type UnmatchedSnapshots = z.infer<typeof UnmatchedSnapshots>;
