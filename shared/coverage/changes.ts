import { z } from 'zod';
import { Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { Protection, ResourceClass } from '../resources/resource.ts';
import { CoverageCounts } from './coverage.ts';

/** A resource in a list of changes. */
export const ResourceMention = z.object({
  urn: Urn,
  name: z.string(),
  class: ResourceClass,
  projectName: z.string(),
  regions: z.array(z.string()),
});
export type ResourceMention = z.infer<typeof ResourceMention>;

/** A property of a resource that changed. */
export const FactChange = z.discriminatedUnion('fact', [
  z.object({ fact: z.literal('name'), before: z.string(), after: z.string() }),
  z.object({
    fact: z.literal('status'),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /** Bytes. */
  z.object({
    fact: z.literal('size'),
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
  z.object({
    fact: z.literal('regions'),
    before: z.array(z.string()),
    after: z.array(z.string()),
  }),
]);
export type FactChange = z.infer<typeof FactChange>;

/** The first entries of a list, and the total count. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ count: z.number().int().nonnegative(), entries: z.array(entry) });
}

const ResourceWithStatus = ResourceMention.extend({
  /** The status when it was found or last seen. Missing in older files. */
  protection: Protection.optional(),
});

/** A change of status, and how many resources it happened to. */
export const StatusTransition = z.object({
  before: Protection,
  after: Protection,
  count: z.number().int().positive(),
});
export type StatusTransition = z.infer<typeof StatusTransition>;

/** What explains the difference of each coverage figure. */
export const FigureChanges = z.object({
  /** Most serious first. */
  transitions: z.array(StatusTransition),
  /** New resources, and resources that are gone, by status. */
  appeared: CoverageCounts,
  gone: CoverageCounts,
});
export type FigureChanges = z.infer<typeof FigureChanges>;

export const StatusChanges = FigureChanges.extend({
  /** The first resources whose status changed, in the order of the transitions. */
  entries: z.array(ResourceMention.extend({ before: Protection, after: Protection })),
});
export type StatusChanges = z.infer<typeof StatusChanges>;

/** Differences between a sync and the one before. */
export const InventoryChanges = z.object({
  /** When the account was read before, and when it was read now. */
  since: Instant,
  at: Instant,
  appeared: listOf(ResourceWithStatus),
  gone: listOf(ResourceWithStatus),
  changed: listOf(ResourceMention.extend({ facts: z.array(FactChange) })),
  /** Protected now, and known not to be before. */
  gained: listOf(ResourceMention),
  /** null: recorded when only losses and gains of protection were counted. */
  statuses: StatusChanges.nullable().default(null),
});
export type InventoryChanges = z.infer<typeof InventoryChanges>;

/** The stored changes of an inventory as of its last sync. */
export const ChangeRecord = z.object({
  /** When protection was last compared. */
  comparedAt: Instant,
  /** null: there was only one sync. */
  changes: InventoryChanges.nullable(),
  /** Resources that lost their protection, and when that was noticed. Stored until seen or protected again. */
  losses: z.array(z.object({ urn: Urn, at: Instant })),
  /** Whether the user has seen them. */
  isSeen: z.boolean(),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** The changes of one inventory, as its page shows them. */
export const ChangesView = z.object({
  changes: InventoryChanges.nullable(),
  /** Those that are still not protected. */
  lost: listOf(ResourceMention.extend({ at: Instant, protection: Protection })),
  isSeen: z.boolean(),
});
export type ChangesView = z.infer<typeof ChangesView>;

/** Number of changes in one inventory. */
export const ChangesSummary = z.object({
  inventoryId: InventoryId,
  inventoryName: z.string(),
  /** null: there was only one sync. */
  since: Instant.nullable(),
  at: Instant.nullable(),
  /** null: there was only one sync, or it did not count them. */
  figures: FigureChanges.nullable(),
  appeared: z.number().int(),
  gone: z.number().int(),
  changed: z.number().int(),
  gained: z.number().int(),
  lost: z.number().int(),
  /** When the newest loss was noticed. null: no losses, or all were seen. */
  unseenLossAt: Instant.nullable(),
});
export type ChangesSummary = z.infer<typeof ChangesSummary>;
