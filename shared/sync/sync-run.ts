import { z } from 'zod';
import { ErrorCode, Failure } from '../bridge/errors.ts';
import { Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { listKindNames } from '../resources/lists.ts';

export const ListKind = z.enum(listKindNames);
export type ListKind = z.infer<typeof ListKind>;

/**
 * One list: of a kind, in a project (null for the list of projects), and for some kinds in a region (S3 buckets, cold
 * archives, volume backups, backup workflows).
 */
export const ListRef = z.object({
  kind: ListKind,
  projectId: z.string().nullable(),
  region: z.string().nullable(),
  /** Set for the backups of one database. */
  resourceUrn: Urn.optional(),
});
export type ListRef = z.infer<typeof ListRef>;

/** State of a list: whether its last reading succeeded, and when one last did (null: never). */
export const ListState = ListRef.extend({
  isRead: z.boolean(),
  /** Whether every entry was understood. Absence cannot be concluded from an incomplete list. */
  isComplete: z.boolean(),
  readAt: Instant.nullable(),
});
export type ListState = z.infer<typeof ListState>;

/** Something that a sync could not read. Earlier data is retained. */
export const SyncIssue = z.object({
  list: ListRef,
  projectName: z.string().nullable(),
  code: ErrorCode,
  /** Original message of OVHcloud or the network. For support; never used as the title. */
  message: z.string().nullable(),
  httpStatus: z.number().int().nullable(),
  /** `X-OVH-QUERYID`: OVHcloud's support asks for it. */
  queryId: z.string().nullable(),
  /** The rule to add to the consumer key, such as `GET /cloud/project/*`, if its absence is the cause. */
  missingRule: z.string().nullable(),
  /** When the displayed data of this list was read; null if it never was. */
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
  /** Compared with earlier data. */
  newCount: z.number().int().nonnegative(),
  goneCount: z.number().int().nonnegative(),
  issues: z.array(SyncIssue),
  /** Lists that OVHcloud does not offer where they were requested: they are empty. */
  notOffered: z.array(ListRef).default([]),
  /** Why nothing could be read; null otherwise. */
  failure: Failure.nullable(),
});
export type SyncRun = z.infer<typeof SyncRun>;

/** Progress of a running sync. */
export const SyncProgress = z.object({
  inventoryId: InventoryId,
  startedAt: Instant,
  projectCount: z.number().int().nullable(),
  /** Projects whose lists are all finished. */
  finishedProjects: z.number().int(),
  /** Known lists and finished lists; reading the regions adds more. */
  listCount: z.number().int(),
  finishedLists: z.number().int(),
  /** The most recently finished list. */
  current: z.object({ projectName: z.string(), kind: ListKind }).nullable(),
  resourceCount: z.number().int(),
  requests: z.number().int(),
  /** Requests sent, and an estimate of those still to send: it changes while lists are discovered. */
  knownRequests: z.number().int(),
  /** How much is done, from 0 to 1. Never decreases. */
  fraction: z.number(),
  /** null: too early for an estimate. */
  secondsLeft: z.number().int().nullable(),
  issueCount: z.number().int(),
  /** When it continues after OVHcloud's rate limit. null: not waiting. */
  waitsUntil: Instant.nullable(),
});
export type SyncProgress = z.infer<typeof SyncProgress>;
