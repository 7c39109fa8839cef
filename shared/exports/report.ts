import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';
import { Instant } from '../bridge/ids.ts';
import { ChangesSummary } from '../coverage/changes.ts';
import { CoverageHistory } from '../coverage/coverage-history.ts';
import { CoverageOverview } from '../coverage/coverage.ts';
import { ExclusionReason } from '../resources/exclusion-rule.ts';
import { Endpoint } from '../accounts/endpoint.ts';
import { Protection, Resource, ResourceClass } from '../resources/resource.ts';
import { RestorePointKind } from '../restore-points/restore-point.ts';
import { SyncIssue, SyncStatus } from '../sync/sync-run.ts';

/** The newest restore point that counts. */
export const ReportedPoint = z.object({
  takenAt: Instant,
  kind: RestorePointKind,
  /** The source that reported it. null: OVHcloud. */
  source: z.string().nullable(),
  region: z.string().nullable(),
});
export type ReportedPoint = z.infer<typeof ReportedPoint>;

/** A resource in a list of the report. */
export const ReportedResource = Resource.pick({
  name: true,
  class: true,
  subclass: true,
  regions: true,
  sizeBytes: true,
}).extend({
  urn: z.string(),
  inventoryName: z.string(),
  projectName: z.string(),
  newestRestorePointAt: z.string().nullable(),
  /** For a protected or stale resource. */
  newestPoint: ReportedPoint.nullable(),
  /** Whether its status depends on restore points that are matched by name alone. */
  isByNameOnly: z.boolean(),
  /** For an unknown resource: its last known state, and when that was. null: its sources were never all read. */
  lastKnown: Protection.nullable(),
  lastKnownAt: z.string().nullable(),
  /** For an excluded resource: why. */
  exclusion: ExclusionReason.nullable(),
});
export type ReportedResource = z.infer<typeof ReportedResource>;

/** The first entries of a list, and the total count. */
export const ReportedList = z.object({
  count: z.number().int(),
  resources: z.array(ReportedResource),
});
export type ReportedList = z.infer<typeof ReportedList>;

/** Resources of a class that are not protected. */
export const UnprotectedClass = z.object({
  class: ResourceClass,
  count: z.number().int(),
  sizeBytes: z.number(),
  /** How many of them have no size that OVHcloud reports. */
  unsizedCount: z.number().int(),
});
export type UnprotectedClass = z.infer<typeof UnprotectedClass>;

/** What was read of an account, when, and what was not. */
export const ReportedInventory = z.object({
  id: z.string(),
  name: z.string(),
  account: z.string().nullable(),
  endpoint: Endpoint,
  resourceCount: z.number().int(),
  /** When it was last read, completely or in part. */
  syncedAt: z.string().nullable(),
  /** Result of the last sync. null: there was none. */
  lastStatus: SyncStatus.nullable(),
  lastFinishedAt: z.string().nullable(),
  unreadLists: z.number().int(),
  /** What the last sync could not read. */
  issues: z.array(SyncIssue),
});
export type ReportedInventory = z.infer<typeof ReportedInventory>;

/** A restore point source other than OVHcloud. */
export const ReportedSource = z.object({
  name: z.string(),
  isRead: z.boolean(),
  readAt: z.string().nullable(),
});
export type ReportedSource = z.infer<typeof ReportedSource>;

/** What a report is about: all inventories, one, or those of one group. */
export const ReportScope = z.discriminatedUnion('of', [
  z.object({ of: z.literal('all') }),
  z.object({ of: z.literal('inventory'), name: z.string() }),
  /** null: the inventories in no group. */
  z.object({ of: z.literal('group'), group: z.string().nullable() }),
]);
export type ReportScope = z.infer<typeof ReportScope>;

/** Contents of the coverage report. */
export const ReportContents = z.object({
  madeAt: z.string(),
  appVersion: z.string(),
  scope: ReportScope,
  coverage: CoverageOverview,
  /** Largest first. */
  unprotected: z.array(UnprotectedClass),
  history: CoverageHistory.shape.points,
  changes: z.array(ChangesSummary),
  inventories: z.array(ReportedInventory),
  sources: z.array(ReportedSource),
  protected: ReportedList,
  notProtected: ReportedList,
  stale: ReportedList,
  unknown: ReportedList,
  excluded: ReportedList,
});
export type ReportContents = z.infer<typeof ReportContents>;

/** How many reports of several are written or have failed. */
export const ReportProgress = z.object({ done: z.number().int(), total: z.number().int() });
export type ReportProgress = z.infer<typeof ReportProgress>;

/** The result of saving one report per group. */
export const GroupReportsResult = z.object({
  folder: z.string(),
  total: z.number().int(),
  written: z.number().int(),
  /** Identifies the first one that was written. null: none was. */
  first: z.uuid().nullable(),
  /** null: the inventories in no group. */
  failed: z.array(z.object({ group: z.string().nullable(), failure: Failure })),
  /** The user cancelled; those that are neither written nor failed were not tried. */
  isCancelled: z.boolean(),
});
export type GroupReportsResult = z.infer<typeof GroupReportsResult>;
