import type { LeftoverViews, PlakarLeftover } from '../../shared/restore-points/plakar-leftover.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import { projectNamesOf } from '../inventories/inventory-views.ts';

const shown = 200;

/** Returns what interrupted Plakar backups left, the newest first, in an inventory or, with a URN, for one resource. */
export function leftoversOf({ snapshot }: InventoryEntry, urn: string | null): LeftoverViews {
  const all = snapshot?.leftovers ?? [];
  const wanted = urn === null ? all : all.filter(({ resourceUrn }) => resourceUrn === urn);
  if (wanted.length === 0) return { count: 0, leftovers: [] };
  const projectNames = projectNamesOf(snapshot);
  const first = wanted.toSorted(byAge).slice(0, shown);
  const urns = new Set(first.map(({ resourceUrn }) => resourceUrn));
  const resourceNames = new Map(
    snapshot?.resources.filter((each) => urns.has(each.urn)).map(({ urn: of, name }) => [of, name]),
  );
  return {
    count: wanted.length,
    leftovers: first.map((leftover) => ({
      ...leftover,
      projectName: projectNames.get(leftover.projectId) ?? leftover.projectId,
      resourceName: resourceNames.get(leftover.resourceUrn ?? '') ?? null,
    })),
  };
}

/** Leftovers without a date come first: they may be the newest. */
function byAge(a: PlakarLeftover, b: PlakarLeftover): number {
  return timeOf(a) === timeOf(b) ? 0 : timeOf(b) - timeOf(a);
}

function timeOf({ createdAt }: PlakarLeftover): number {
  return createdAt === null ? Infinity : Date.parse(createdAt);
}
