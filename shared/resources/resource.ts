import { z } from 'zod';
import { ExclusionRuleId, Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { NewestAge } from '../coverage/newest-age.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import { ResourceClass, ResourceRole, ResourceSubclass } from './classes.ts';
import { resourceKindNames } from './kinds.ts';

export { ResourceClass, ResourceRole, ResourceSubclass };

export const ResourceKind = z.enum(resourceKindNames);
export type ResourceKind = z.infer<typeof ResourceKind>;

/**
 * Whether an S3 bucket retains old versions of its objects. They are not restore points: they are deleted with the
 * bucket.
 */
export const BucketVersioning = z.enum(['enabled', 'suspended', 'disabled']);
export type BucketVersioning = z.infer<typeof BucketVersioning>;

/**
 * One resource at OVHcloud: the provider's facts, and our classification (class, subclass, roles), which follows from
 * its kind and is not stored.
 */
export const Resource = z.object({
  urn: Urn,
  kind: ResourceKind,
  /** OVHcloud's own id; for an S3 bucket its name, unique in its region. */
  providerId: z.string(),
  /** Never empty: falls back to the provider's id. */
  name: z.string(),
  projectId: z.string(),
  /** One region, except for a database in several; empty if OVHcloud reports none. */
  regions: z.array(z.string()),
  /** For an S3 bucket: the region whose list contains it, if that is not its own. */
  listedIn: z.string().optional(),
  class: ResourceClass,
  subclass: ResourceSubclass.nullable(),
  /** As OVHcloud reports it (`ACTIVE`, `in-use`, `READY`); null for object storage, which has none. */
  status: z.string().nullable(),
  /** Bytes. null if OVHcloud does not report it (instances, some databases). */
  sizeBytes: z.number().nonnegative().nullable(),
  createdAt: Instant.nullable(),
  /** `value` or `key=value`. */
  tags: z.array(z.string()),
  /** Host names and addresses, with `:port` if there is one. Never with credentials. */
  endpoints: z.array(z.string()),
  roles: z.array(ResourceRole),
  /** For an S3 bucket, if OVHcloud reported it: its bucket lists do not. */
  versioning: BucketVersioning.optional(),
  /** For a volume: the instances that it is attached to. Absent for other kinds, and if it was not read. */
  attachedTo: z.array(Urn).optional(),
  /** When it was last seen, if before the latest sync (its list could not be read since); else null. */
  asOf: Instant.nullable(),
});
export type Resource = z.infer<typeof Resource>;

/**
 * Whether a resource can be restored. `stale`: only to a moment beyond the maximum age. Never treat `unknown` as
 * `not-protected`.
 */
export const Protection = z.enum(['protected', 'stale', 'not-protected', 'unknown', 'excluded']);
export type Protection = z.infer<typeof Protection>;

/**
 * A row of the resource table. 100,000 of them are sent to the window at once, so it has only what the table needs.
 * Main builds them from data that was already validated, so strings are not checked for format: that would take a third
 * longer.
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
  /** For `unknown`: the state when all sources were last read. null: they never were. */
  lastKnown: Protection.nullable(),
  newestRestorePointAt: z.string().nullable(),
  /** The one that makes it protected or stale. Absent for most: no other than the newest, or none. */
  newestCountedAt: z.string().optional(),
  /** Whether its status depends on restore points that are matched by name alone. Absent for most: no. */
  isByNameOnly: z.boolean().optional(),
  /** Roles of its apps; absent for most, which have none. */
  appRoles: z.array(ResourceRole).optional(),
  /** Age of the newest restore point that counts. null: excluded. */
  age: NewestAge.nullable(),
  /** Absent for most, which have none. */
  endpoints: z.array(z.string()).optional(),
  /** For a volume: OVHcloud's ids of its instances. Absent for other kinds, for none, and if they were not read. */
  instanceIds: z.array(z.string()).optional(),
});
export type ResourceRow = z.infer<typeof ResourceRow>;

/** A resource that another one links to. */
export const RelatedResource = Resource.pick({ urn: true, kind: true, name: true }).extend({
  protection: Protection,
});
export type RelatedResource = z.infer<typeof RelatedResource>;

/** Contents of an expanded row. */
export const ResourceDetails = z.object({
  inventoryId: InventoryId,
  resource: Resource,
  projectName: z.string(),
  protection: Protection,
  /** For `unknown`: the state when all sources were last read, and when that was. null: never. */
  lastKnown: Protection.nullable(),
  lastKnownAt: Instant.nullable(),
  /** Whether its status depends on restore points that are matched by name alone. */
  isByNameOnly: z.boolean(),
  /** Whether it is excluded from coverage, manually or by a rule. */
  excluded: z.boolean(),
  /** The rules that match it. If it is not excluded, it is an exception. */
  excludedBy: z.array(ExclusionRuleId),
  /** The instances of a volume, or the volumes of an instance. null: not known, or neither. */
  related: z.array(RelatedResource).nullable(),
  /** Newest first, at most five. */
  restorePoints: z.array(RestorePoint),
  /** Whether there are more than these. */
  hasMorePoints: z.boolean(),
  /** Total number; null if one of the lists could not be read. */
  restorePointCount: z.number().int().nullable(),
  /** The provider's object as JSON, without secrets; null if it could not be read again. */
  raw: z.string().nullable(),
});
export type ResourceDetails = z.infer<typeof ResourceDetails>;
