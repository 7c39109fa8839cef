import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import type { CoverageCounts, CoverageOverview } from '../../../shared/coverage/coverage.ts';
import { addCounts, emptyCounts } from '../../../shared/coverage/rules/counts.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { countStatuses, resourcesOf } from '../../../shared/coverage/rules/covered-columns.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import { repeatedIn } from './repeated.ts';

interface GroupedInventory {
  /** null: in no group. */
  group: string | null;
  resources: readonly CoveredResource[];
}

interface OfGroup {
  counts: CoverageCounts;
  earlier: (readonly Resource[])[];
}

/**
 * Coverage of each group of inventories; empty if no inventory has a group. A resource in two inventories of a group
 * counts once there, as in the first, so that the numbers are those of a scope of this group.
 */
export function groupCounts(inventories: readonly GroupedInventory[]): CoverageOverview['byGroup'] {
  if (inventories.every(({ group }) => group === null)) return [];
  const groups = new Map<string | null, OfGroup>();
  for (const { group, resources } of inventories) {
    if (resources.length === 0) continue;
    const { counts, earlier } = getOrAdd(groups, group, () => ({
      counts: emptyCounts(),
      earlier: [],
    }));
    const list = resourcesOf(resources);
    addCounts(counts, countStatuses(resources, repeatedIn(list, earlier)));
    earlier.push(list);
  }
  return [...groups].map(([group, { counts }]) => ({ group, counts }));
}
