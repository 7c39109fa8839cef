import type { InventoryDecisions } from '../../../shared/settings/settings-file.ts';
import type { SnapshotLink } from '../../../shared/restore-points/snapshot-link.ts';
import type { InventoryEntry } from '../../inventories/inventory-store.ts';

type Decided = Pick<InventoryEntry, 'excluded' | 'included' | 'links'>;

/**
 * Merges the decisions here with those of a file. Decisions here stay unchanged; `count`: the number that the file
 * adds.
 */
export function newDecisions(
  { excluded, included, links }: InventoryDecisions,
  known: Decided | null,
): Decided & { count: number } {
  const after = {
    excluded: new Set(known?.excluded),
    included: new Set(known?.included),
    links: [...(known?.links ?? [])],
  };
  const before = sizeOf(after);
  const isOpen = (urn: string) => !after.excluded.has(urn) && !after.included.has(urn);
  for (const urn of excluded) if (isOpen(urn)) after.excluded.add(urn);
  for (const urn of included) if (isOpen(urn)) after.included.add(urn);
  const linked = new Set(after.links.map(placeOf));
  for (const link of links) {
    if (linked.has(placeOf(link))) continue;
    linked.add(placeOf(link));
    after.links.push(link);
  }
  return { ...after, count: sizeOf(after) - before };
}

function sizeOf({ excluded, included, links }: Decided): number {
  return excluded.size + included.size + links.length;
}

function placeOf({ projectId, pointId }: SnapshotLink): string {
  return JSON.stringify([projectId, pointId]);
}
