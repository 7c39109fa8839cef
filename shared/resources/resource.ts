import { z } from 'zod';
import { ExclusionRuleId, Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { NewestAge } from '../coverage/newest-age.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import { ResourceClass, ResourceRole, ResourceSubclass } from './classes.ts';
import { resourceKindNames } from './kinds.ts';

export { ResourceClass, ResourceRole, ResourceSubclass };

/** What a resource is at OVHcloud. */
export const ResourceKind = z.enum(resourceKindNames);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** Whether an S3 bucket keeps old versions of its objects. It is no restore point: they go with the bucket. */
export const BucketVersioning = z.enum(['enabled', 'suspended', 'disabled']);
export type BucketVersioning = z.infer<typeof BucketVersioning>;

/**
 * One thing at OVHcloud: the provider's facts, and our reading of them (class, subclass, roles), which follows from
 * its kind and is not kept.
 */
export const Resource = z.object({
  urn: Urn,
  kind: ResourceKind,
  /** OVHcloud's own id; for an S3 bucket its name, unique in its region. */
  providerId: z.string(),
  /** Never empty: falls back to the provider's id. */
  name: z.string(),
  projectId: z.string(),
  /** One, except for a database over several regions; empty where OVHcloud tells none. */
  regions: z.array(z.string()),
  /** Of an S3 bucket: the region whose list shows it, where that is not its own. */
  listedIn: z.string().optional(),
  class: ResourceClass,
  subclass: ResourceSubclass.nullable(),
  /** OVHcloud's own word (`ACTIVE`, `in-use`, `READY`); null for object storage, which has none. */
  status: z.string().nullable(),
  /** Bytes. null when OVHcloud does not tell (instances, some databases). */
  sizeBytes: z.number().nonnegative().nullable(),
  createdAt: Instant.nullable(),
  /** `value` or `key=value`. */
  tags: z.array(z.string()),
  /** Host names and addresses, with `:port` where there is one. Never with credentials. */
  endpoints: z.array(z.string()),
  roles: z.array(ResourceRole),
  /** Of an S3 bucket, where OVHcloud told: its lists of buckets do not. */
  versioning: BucketVersioning.optional(),
  /** Of a volume: the instances that it is attached to. Absent for others, and where it was not read. */
  attachedTo: z.array(Urn).optional(),
  /** When it was last seen, if that was before the latest sync (its list could not be read since); else null. */
  asOf: Instant.nullable(),
});
export type Resource = z.infer<typeof Resource>;

/**
 * Whether a resource could be brought back. `stale`: only to a moment that is longer ago than allowed.
 * `unknown` is never to be read as `not-protected`.
 */
export const Protection = z.enum(['protected', 'stale', 'not-protected', 'unknown', 'excluded']);
export type Protection = z.infer<typeof Protection>;

/**
 * A line of the resource table: what 100,000 of must cross to the window at once, and no more. Main makes
 * them of what it has checked before, so texts are texts here: their shapes would cost a third more time.
 */
export const ResourceRow = Resource.pick({
  kind: true,
  name: true,
  projectId: true,
  regions: true,
  class: true,
  subclass: true,
  status: true,
}).extend({
  urn: z.string(),
  sizeBytes: z.number().nullable(),
  createdAt: z.string().nullable(),
  tags: z.array(z.string()),
  asOf: z.string().nullable(),
  inventoryId: z.string(),
  protection: Protection,
  /** Of `unknown`: what it was when all that would tell was last read; null where that never was. */
  lastKnown: Protection.nullable(),
  latestRestorePointAt: z.string().nullable(),
  /** What it is in backups by its apps; absent for most: it has none. */
  appRoles: z.array(ResourceRole).optional(),
  /** How old the newest restore point that counts is; null: excluded. */
  age: NewestAge.nullable(),
});
export type ResourceRow = z.infer<typeof ResourceRow>;

/** A resource that another one leads to. */
export const RelatedResource = Resource.pick({ urn: true, kind: true, name: true }).extend({
  protection: Protection,
});
export type RelatedResource = z.infer<typeof RelatedResource>;

/** What an expanded row shows. */
export const ResourceDetails = z.object({
  inventoryId: InventoryId,
  resource: Resource,
  projectName: z.string(),
  protection: Protection,
  /** Of `unknown`: what it was when all that would tell was last read, and when that was; null: never. */
  lastKnown: Protection.nullable(),
  lastKnownAt: Instant.nullable(),
  /** Whether it is left out of coverage, by hand or by a rule. */
  excluded: z.boolean(),
  /** The rules that match it. Where it is not excluded, it is an exception that the user made. */
  excludedBy: z.array(ExclusionRuleId),
  /** The instances of a volume, the volumes of an instance; null: not known, or it is neither. */
  related: z.array(RelatedResource).nullable(),
  /** Newest first, at most five. */
  restorePoints: z.array(RestorePoint),
  /** Whether more are known than these. */
  hasMorePoints: z.boolean(),
  /** How many there are in all; null when a list that would tell could not be read. */
  restorePointCount: z.number().int().nullable(),
  /** The provider's object as JSON text, secrets dropped; null if it could not be read back. */
  raw: z.string().nullable(),
});
export type ResourceDetails = z.infer<typeof ResourceDetails>;
