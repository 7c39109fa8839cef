import { z } from 'zod';
import { ResourceRow } from './resource.ts';

/** What the rows of one list of OVHcloud have in common. */
export const RowGroup = ResourceRow.pick({
  inventoryId: true,
  kind: true,
  class: true,
  subclass: true,
  projectId: true,
  regions: true,
  status: true,
  asOf: true,
}).extend({
  /** The URN without what follows its last colon. */
  urnStart: z.string(),
});
export type RowGroup = z.infer<typeof RowGroup>;

/** What the coverage of a row says, without instants. */
export const RowState = ResourceRow.pick({
  protection: true,
  lastKnown: true,
  age: true,
  isByNameOnly: true,
  appRoles: true,
});
export type RowState = z.infer<typeof RowState>;

const positions = z.array(z.number());
/** In milliseconds since 1970. */
const instants = z.array(z.number().nullable());
const lists = z.array(z.array(z.string()));

/**
 * The rows of the resource table by column: a sixth of the length of 100,000 rows as objects, and of the memory that
 * they take in the window. `group`, `state`, `tags` have positions in `groups`, `states`, `tagLists`; the other columns
 * have one value for each row.
 */
export const RowColumns = z.object({
  groups: z.array(RowGroup),
  states: z.array(RowState),
  tagLists: lists,
  group: positions,
  state: positions,
  tags: positions,
  /** What follows the last colon of the URN. */
  ids: z.array(z.string()),
  names: z.array(z.string()),
  sizeBytes: z.array(z.number().nullable()),
  createdAt: instants,
  newestRestorePointAt: instants,
  /** Where it is absent: null. */
  newestCountedAt: instants,
  endpoints: z.array(z.array(z.string()).nullable()),
  instanceIds: z.array(z.array(z.string()).nullable()),
});
export type RowColumns = z.infer<typeof RowColumns>;
