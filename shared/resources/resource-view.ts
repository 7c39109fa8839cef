import { z } from 'zod';
import { NewestAge } from '../coverage/newest-age.ts';
import { Protection, ResourceClass, ResourceRole } from './resource.ts';

/** Columns of the resource table. */
export const ResourceColumn = z.enum([
  'name',
  'class',
  'apps',
  'status',
  'project',
  'region',
  'inventory',
  'provider-status',
  'size',
  'created',
  'latest-point',
  'roles',
  'tags',
  'kind',
  'urn',
]);
export type ResourceColumn = z.infer<typeof ResourceColumn>;

/** Bounds of a column's width, in pixels. */
export const columnWidth = { min: 48, max: 1600 };

/** Widths that the user chose. The other columns are as wide as their content needs. */
export const ColumnWidths = z.partialRecord(
  ResourceColumn,
  z.number().int().min(columnWidth.min).max(columnWidth.max),
);
export type ColumnWidths = z.infer<typeof ColumnWidths>;

/** Visible columns in order, their widths, and the sort column. The name is always first. */
export const ResourceTable = z.object({
  columns: z
    .array(ResourceColumn)
    .max(ResourceColumn.options.length)
    .transform((columns) => [...new Set<ResourceColumn>(['name', ...columns])]),
  widths: ColumnWidths.optional(),
  sort: z.object({ column: ResourceColumn, isDescending: z.boolean() }),
});
export type ResourceTable = z.infer<typeof ResourceTable>;

export const defaultResourceTable: ResourceTable = {
  columns: ['name', 'status', 'class', 'apps', 'project', 'region', 'inventory'],
  sort: { column: 'name', isDescending: false },
};

const Texts = z.array(z.string().min(1).max(2048)).max(1000).default([]);

/** App filter of a resource: a role that it has an app for, or `none` if it could have one but has not. */
export const AppFilter = z.enum(['none', ...ResourceRole.options]);
export type AppFilter = z.infer<typeof AppFilter>;

/** `name-only`: the status depends on restore points that are matched by name alone. */
export const MatchFilter = z.enum(['name-only']);
export type MatchFilter = z.infer<typeof MatchFilter>;

/** Filters of the resource table: a resource matches if it has one of the values of each; empty: any. */
export const ResourceFilters = z.object({
  inventoryIds: Texts,
  /** Groups of inventories. Empty text: the inventories in no group. */
  groups: z.array(z.string().max(60)).max(1000).default([]),
  classes: z.array(ResourceClass).default([]),
  projectIds: Texts,
  protections: z.array(Protection).default([]),
  regions: Texts,
  /** As OVHcloud reports them. */
  statuses: Texts,
  roles: z.array(ResourceRole).default([]),
  apps: z.array(AppFilter).default([]),
  tags: Texts,
  /** Age of the newest restore point. */
  ages: z.array(NewestAge).default([]),
  /** How its restore points are matched. */
  matches: z.array(MatchFilter).default([]),
});
export type ResourceFilters = z.infer<typeof ResourceFilters>;

export const ViewId = z.uuid();

/** More than anyone types. */
export const maxSearchLength = 500;

/** Search, filters, columns and sorting saved under a name. */
export const ResourceView = z.object({
  id: ViewId,
  name: z.string().trim().min(1).max(60),
  filters: ResourceFilters,
  /** As typed. Absent in views of earlier versions, which had none. */
  search: z.string().max(maxSearchLength).default(''),
  table: ResourceTable,
});
export type ResourceView = z.infer<typeof ResourceView>;

/** The setup of the resource table, and the saved views. */
export const ResourceViews = z.object({
  table: ResourceTable,
  views: z.array(ResourceView).max(200),
});
export type ResourceViews = z.infer<typeof ResourceViews>;

export const defaultResourceViews: ResourceViews = { table: defaultResourceTable, views: [] };
