import { z } from 'zod';
import { NewestAge } from '../coverage/newest-age.ts';
import { Protection, ResourceClass, ResourceRole } from './resource.ts';

/** What the table of resources can show of each. */
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

/** Which columns show, in which order, and by which the rows are sorted. The name is always first. */
export const ResourceTable = z.object({
  columns: z
    .array(ResourceColumn)
    .max(ResourceColumn.options.length)
    .transform((columns) => [...new Set<ResourceColumn>(['name', ...columns])]),
  sort: z.object({ column: ResourceColumn, isDescending: z.boolean() }),
});
export type ResourceTable = z.infer<typeof ResourceTable>;

export const defaultResourceTable: ResourceTable = {
  columns: ['name', 'class', 'apps', 'status', 'project', 'region', 'inventory'],
  sort: { column: 'name', isDescending: false },
};

const Texts = z.array(z.string().min(1).max(2048)).max(1000).default([]);

/** What a resource has of apps: one in a role, or none although it could have one. */
export const AppFilter = z.enum(['none', ...ResourceRole.options]);
export type AppFilter = z.infer<typeof AppFilter>;

/** What a resource must be to show: for each, one of the values; empty: any. */
export const ResourceFilters = z.object({
  inventoryIds: Texts,
  classes: z.array(ResourceClass).default([]),
  projectIds: Texts,
  protections: z.array(Protection).default([]),
  regions: Texts,
  /** OVHcloud's own words. */
  statuses: Texts,
  roles: z.array(ResourceRole).default([]),
  apps: z.array(AppFilter).default([]),
  tags: Texts,
  /** How old the newest restore point is. */
  ages: z.array(NewestAge).default([]),
});
export type ResourceFilters = z.infer<typeof ResourceFilters>;

export const ViewId = z.uuid();

/** Filters, columns and sort that the user gave a name. */
export const ResourceView = z.object({
  id: ViewId,
  name: z.string().trim().min(1).max(60),
  filters: ResourceFilters,
  table: ResourceTable,
});
export type ResourceView = z.infer<typeof ResourceView>;

/** How the table of resources is set up, and the views to choose from. */
export const ResourceViews = z.object({
  table: ResourceTable,
  views: z.array(ResourceView).max(200),
});
export type ResourceViews = z.infer<typeof ResourceViews>;

export const defaultResourceViews: ResourceViews = { table: defaultResourceTable, views: [] };
