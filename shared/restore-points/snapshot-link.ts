import { z } from 'zod';
import { Instant, Urn } from '../bridge/ids.ts';
import { RestorePoint } from './restore-point.ts';

/**
 * What the user said of one instance snapshot: OVHcloud does not tell which instance it was taken of. Kept
 * by the image's id and project, apart from what is discovered.
 */
export const SnapshotLink = z.object({
  projectId: z.string(),
  pointId: z.string(),
  /** The instance that it is of; null: the user named none. */
  linkedTo: Urn.nullable(),
  /** Instances that it is not of, whatever its name says. */
  refused: z.array(Urn),
  decidedAt: Instant,
});
export type SnapshotLink = z.infer<typeof SnapshotLink>;

/**
 * How well a snapshot's name fits an instance. `name`: it is the instance's, or that and a date; `part`: the
 * instance's name is in it.
 */
export const NameFit = z.enum(['name', 'part', 'none']);
export type NameFit = z.infer<typeof NameFit>;

/** Whether a restore point lies in a region of its resource; `unknown`: OVHcloud names none of one of them. */
export const RegionFit = z.enum(['same', 'other', 'unknown']);
export type RegionFit = z.infer<typeof RegionFit>;

/** What speaks for and against a snapshot being of an instance. */
export const LinkEvidence = z.object({
  nameFit: NameFit,
  regionFit: RegionFit,
  /** The instance was created after the snapshot was taken. */
  isYounger: z.boolean(),
  /** The user said that it is not of this instance. */
  isRefused: z.boolean(),
});
export type LinkEvidence = z.infer<typeof LinkEvidence>;

/** An instance that a snapshot may be linked to. */
export const LinkCandidate = LinkEvidence.extend({
  urn: Urn,
  name: z.string(),
  regions: z.array(z.string()),
  createdAt: Instant.nullable(),
});
export type LinkCandidate = z.infer<typeof LinkCandidate>;

/** An instance snapshot that belongs to no known instance. */
export const UnmatchedSnapshot = z.object({
  point: RestorePoint,
  projectName: z.string(),
  /** The user linked it to an instance that is no longer known. */
  isLinkLost: z.boolean(),
  /** Names of the instances that the user said it is not of. */
  refusedNames: z.array(z.string()),
  /** Where it is asked for one instance. */
  evidence: LinkEvidence.nullable(),
});
export type UnmatchedSnapshot = z.infer<typeof UnmatchedSnapshot>;

/** The first of them, and how many there are in all. */
export const UnmatchedSnapshots = z.object({
  count: z.number().int(),
  snapshots: z.array(UnmatchedSnapshot),
});
export type UnmatchedSnapshots = z.infer<typeof UnmatchedSnapshots>;
