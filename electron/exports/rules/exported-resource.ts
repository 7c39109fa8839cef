import type { Inventory } from '../../../shared/inventories/inventory.ts';
import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';
import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { exclusionWords } from './exclusion-words.ts';

/** What a resource belongs to, as files show it. */
interface Owner {
  inventory: Pick<Inventory, 'name' | 'account'>;
  syncedAt: string | null;
  projectName: string;
  exclusion: ExclusionReason | null;
}

export function exportedResource(
  { resource, ...covered }: CoveredResource,
  { inventory, syncedAt, projectName, exclusion }: Owner,
): ExportedResource {
  return {
    name: resource.name,
    class: resource.class,
    subclass: resource.subclass,
    kind: resource.kind,
    protection: covered.protection,
    lastKnownProtection: covered.lastKnown,
    lastKnownAt: covered.lastKnownAt,
    newestRestorePointAt: covered.newestRestorePointAt,
    areRestorePointsKnown: covered.areRestorePointsKnown,
    isMatchedByNameOnly: covered.isByNameOnly,
    inventoryName: inventory.name,
    account: inventory.account,
    projectId: resource.projectId,
    projectName,
    regions: resource.regions,
    status: resource.status,
    sizeBytes: resource.sizeBytes,
    createdAt: resource.createdAt,
    seenAt: resource.asOf ?? syncedAt,
    tags: resource.tags,
    endpoints: resource.endpoints,
    roles: resource.roles,
    providerId: resource.providerId,
    urn: resource.urn,
    excludedBy: exclusion && exclusionWords(exclusion),
  };
}
