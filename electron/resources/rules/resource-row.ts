import type { ResourceRow } from '../../../shared/resources/resource.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import type { CoveredEntry } from '../../inventories/inventory-views.ts';

/** The rows of the resource table. */
export function resourceRowsOf({ entry: { inventory }, covered }: CoveredEntry): ResourceRow[] {
  return covered.map(({ resource, protection, lastKnown, newestRestorePointAt, age }) => ({
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
    inventoryId: inventory.id,
    protection,
    lastKnown,
    newestRestorePointAt,
    age,
    ...(resource.endpoints.length > 0 && { endpoints: resource.endpoints }),
    ...(resource.attachedTo &&
      resource.attachedTo.length > 0 && { instanceIds: resource.attachedTo.map(idAtEnd) }),
  }));
}
