import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import { countedIn, emptyCounts } from '../../shared/coverage/rules/counts.ts';
import type { CoverageCounts, CoverageOverview } from '../../shared/coverage/coverage.ts';
import type { Protection, ResourceClass } from '../../shared/resources/resource.ts';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { groupLabel } from '../text/group-label.ts';
import { classLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { groupParam, type ResourcesLink } from '../navigation/resources-link.ts';
import { byAttention } from './by-attention.ts';
import { scopeLink } from './scope-address.ts';

/** Coverage of a class, project or region: a bar, or a table row. */
export interface CoverageGroup {
  key: string;
  name: string;
  class: ResourceClass | null;
  note: string | null;
  counts: CoverageCounts;
  /** Filters that show the group's resources. null: no filter can. */
  filters: ResourcesLink | null;
}

/** The counted states, in the order of a bar: protected first. */
export const countedStates = [
  { protection: 'protected', field: 'protected' },
  { protection: 'stale', field: 'stale' },
  { protection: 'not-protected', field: 'notProtected' },
  { protection: 'unknown', field: 'unknown' },
] as const satisfies readonly { protection: Protection; field: keyof CoverageCounts }[];

export const allStates = [
  ...countedStates,
  { protection: 'excluded', field: 'excluded' },
] as const satisfies readonly { protection: Protection; field: keyof CoverageCounts }[];

export function classGroups(overview: CoverageOverview, scope: CoverageScope): CoverageGroup[] {
  return byAttention(overview.byClass).map((group) => ({
    key: group.class,
    name: classLabel(group.class),
    class: group.class,
    note: null,
    counts: group.counts,
    filters: { ...scopeLink(scope), class: group.class },
  }));
}

/** The sum of the projects of each inventory. */
export function inventoryGroups({ byProject }: CoverageOverview): CoverageGroup[] {
  const groups = new Map<string, CoverageGroup>();
  for (const { inventoryId, inventoryName, counts } of byProject) {
    const group = getOrAdd(groups, inventoryId, () => ({
      key: inventoryId,
      name: inventoryName,
      class: null,
      note: null,
      counts: emptyCounts(),
      filters: { inventory: inventoryId },
    }));
    for (const { field } of allStates) group.counts[field] += counts[field];
  }
  return byAttention([...groups.values()]);
}

/** The groups that the user put inventories in. */
export function inventoryGroupLines({ byGroup }: CoverageOverview): CoverageGroup[] {
  return byAttention(byGroup).map(({ group, counts }) => ({
    key: groupParam(group),
    name: groupLabel(group),
    class: null,
    note: null,
    counts,
    filters: { group: groupParam(group) },
  }));
}

/** The note of a project is the name of its inventory, if the projects belong to several inventories. */
export function projectGroups({ byProject }: CoverageOverview): CoverageGroup[] {
  const hasSeveral = new Set(byProject.map((group) => group.inventoryId)).size > 1;
  return byAttention(byProject).map((group) => ({
    key: `${group.inventoryId} ${group.projectId}`,
    name: group.projectName,
    class: null,
    note: hasSeveral ? group.inventoryName : null,
    counts: group.counts,
    filters: { inventory: group.inventoryId, project: group.projectId },
  }));
}

export function regionGroups(overview: CoverageOverview, scope: CoverageScope): CoverageGroup[] {
  return byAttention(overview.byRegion).map(({ region, counts }) => ({
    key: region ?? '',
    name: region ?? t('coverage.noRegion'),
    class: null,
    note: null,
    counts,
    filters: region === null ? null : { ...scopeLink(scope), region },
  }));
}

/** The largest count of all groups, which sets the longest bar. */
export function longestBar(groups: readonly CoverageGroup[]): number {
  return Math.max(1, ...groups.map(({ counts }) => countedIn(counts)));
}

/** By how much the sum of a breakdown is larger than the total, because some resources count in several lines. */
export function countedAgain(
  lines: readonly { counts: CoverageCounts }[],
  { total }: CoverageOverview,
): number {
  return lines.reduce((sum, { counts }) => sum + allIn(counts), 0) - allIn(total);
}

function allIn(counts: CoverageCounts): number {
  return countedIn(counts) + counts.excluded;
}
