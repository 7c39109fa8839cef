import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';

/** A row of the resource table, without the roles of its apps. */
export function rowOf(
  { resource, protection, lastKnown, newestRestorePointAt, age, ...counted }: CoveredResource,
  inventoryId: string,
): ResourceRow {
  const row: ResourceRow = {
    urn: resource.urn,
    kind: resource.kind,
    name: resource.name,
    projectId: resource.projectId,
    regions: resource.regions,
    class: resource.class,
    subclass: resource.subclass,
    status: resource.status,
    sizeBytes: resource.sizeBytes,
    createdAt: resource.createdAt,
    tags: resource.tags,
    asOf: resource.asOf,
    inventoryId,
    protection,
    lastKnown,
    newestRestorePointAt,
    age,
  };
  const { endpoints, attachedTo = [] } = resource;
  const { newestCountedAt, isByNameOnly } = counted;
  if (newestCountedAt !== null && newestCountedAt !== newestRestorePointAt) {
    row.newestCountedAt = newestCountedAt;
  }
  if (isByNameOnly) row.isByNameOnly = true;
  if (endpoints.length > 0) row.endpoints = endpoints;
  if (attachedTo.length > 0) row.instanceIds = attachedTo.map(idAtEnd);
  return row;
}
