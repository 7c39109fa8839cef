import { z } from 'zod';
import { ErrorCode, Failure } from '../bridge/errors.ts';
import { Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { listKindNames } from '../resources/lists.ts';

export const ListKind = z.enum(listKindNames);
export type ListKind = z.infer<typeof ListKind>;

/** One list: of a kind, in a project (null for the list of projects), in a region (S3 buckets, cold archives, volume backups, backup workflows). */
export const ListRef = z.object({
  kind: ListKind,
  projectId: z.string().nullable(),
  region: z.string().nullable(),
  /** Set of the backups of one database, whose list it is. */
  resourceUrn: Urn.optional(),
});
export type ListRef = z.infer<typeof ListRef>;

/** What is known of a list: whether its last reading worked, and when one last did (null: never). */
export const ListState = ListRef.extend({
  isRead: z.boolean(),
  /** Whether every item of it was understood. A list that is not complete cannot tell that there is none. */
  isComplete: z.boolean(),
  readAt: Instant.nullable(),
});
export type ListState = z.infer<typeof ListState>;

/** Something a sync could not read. What was known of it before stays. */
export const SyncIssue = z.object({
  list: ListRef,
  projectName: z.string().nullable(),
  code: ErrorCode,
  /** OVHcloud's own words, or the network's; for support, not for the headline. */
  message: z.string().nullable(),
  httpStatus: z.number().int().nullable(),
  /** `X-OVH-QUERYID`: what OVHcloud's support asks for. */
  queryId: z.string().nullable(),
  /** The rule to add to the consumer key, such as `GET /cloud/project/*`, when its absence is the cause. */
  missingRule: z.string().nullable(),
  /** Since when what is shown of this list has been known; null if it was never read. */
  knownSince: Instant.nullable(),
});
export type SyncIssue = z.infer<typeof SyncIssue>;

export const SyncStatus = z.enum(['running', 'completed', 'partial', 'cancelled', 'failed']);
export type SyncStatus = z.infer<typeof SyncStatus>;

/** One attempt to read an account. */
export const SyncRun = z.object({
  id: z.uuid(),
  inventoryId: InventoryId,
  status: SyncStatus,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  requests: z.number().int().nonnegative(),
  /** Compared with what was known before. */
  newCount: z.number().int().nonnegative(),
  goneCount: z.number().int().nonnegative(),
  issues: z.array(SyncIssue),
  /** Lists that OVHcloud does not offer where they were asked for: there is nothing of them. */
  notOffered: z.array(ListRef).default([]),
  /** Why nothing at all could be read; null otherwise. */
  failure: Failure.nullable(),
});
export type SyncRun = z.infer<typeof SyncRun>;

/** How far a running sync is. */
export const SyncProgress = z.object({
  inventoryId: InventoryId,
  startedAt: Instant,
  projectCount: z.number().int().nullable(),
  /** Projects all of whose lists have been answered. */
  finishedProjects: z.number().int(),
  /** Lists known of so far, and those of them that were answered; more come to light with the regions. */
  listCount: z.number().int(),
  finishedLists: z.number().int(),
  /** The list answered last. */
  current: z.object({ projectName: z.string(), kind: ListKind }).nullable(),
  resourceCount: z.number().int(),
  requests: z.number().int(),
  issueCount: z.number().int(),
  /** Until when it waits because OVHcloud says that there are too many requests; null: it goes on. */
  waitsUntil: Instant.nullable(),
});
export type SyncProgress = z.infer<typeof SyncProgress>;
