import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';
import type { Protection, Resource, ResourceClass } from '../../../shared/resources/resource.ts';
import type {
  ReportedList,
  ReportedPoint,
  ReportedResource,
  UnprotectedClass,
} from '../../../shared/exports/report.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import type { CoveredInventory } from '../../coverage/rules/coverage-overview.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';

/** The resources that a report names, by their state. */
export interface ReportLists {
  protected: ReportedList;
  notProtected: ReportedList;
  stale: ReportedList;
  unknown: ReportedList;
  excluded: ReportedList;
  unprotected: UnprotectedClass[];
}

/** An inventory, why its resources are excluded, and the newest restore points that count. */
export interface ReportInventory extends CoveredInventory {
  exclusionOf: (resource: Resource) => ExclusionReason | null;
  newestPointsOf: (urns: ReadonlySet<string>) => ReadonlyMap<string, ReportedPoint>;
}

interface Listed {
  covered: CoveredResource;
  inventory: ReportInventory;
  /** Sorts first what is most at risk. */
  risk: number;
}

/**
 * All resources by state, most at risk and largest first. Each list names the first `most` resources and counts all. A
 * resource in two inventories is listed and counted in the first of them only, as in the totals of the report.
 */
export function reportLists(inventories: readonly ReportInventory[], most: number): ReportLists {
  const byState = new Map<Protection, Listed[]>();
  const counted = new Set<string>();
  for (const inventory of inventories) {
    for (const covered of inventory.resources) {
      if (counted.has(covered.resource.urn)) continue;
      counted.add(covered.resource.urn);
      const ofState = getOrAdd(byState, covered.protection, () => []);
      ofState.push({ covered, inventory, risk: riskOf(covered) });
    }
  }
  const listOf = (state: Protection) => firstOf(byState.get(state) ?? [], most);
  return {
    protected: listOf('protected'),
    notProtected: listOf('not-protected'),
    stale: listOf('stale'),
    unknown: listOf('unknown'),
    excluded: listOf('excluded'),
    unprotected: unprotectedClasses(byState.get('not-protected') ?? []),
  };
}

/** An unknown resource that was protected is the least urgent. */
const lastKnownRisk: Partial<Record<Protection, number>> = { protected: 0, stale: 1 };

/** The older a restore point, the greater the risk; without one, size alone decides. */
function riskOf({ protection, newestRestorePointAt, lastKnown }: CoveredResource): number {
  if (protection === 'unknown') return lastKnown === null ? 2 : (lastKnownRisk[lastKnown] ?? 3);
  const isDated = protection === 'protected' || protection === 'stale';
  return isDated && newestRestorePointAt !== null ? -Date.parse(newestRestorePointAt) : 0;
}

/** Compares names only within what is listed: to compare 100,000 would take a second. */
function firstOf(all: readonly Listed[], most: number): ReportedList {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const first = all
    .toSorted(byRiskAndSize)
    .slice(0, most)
    .toSorted(
      (a, b) => byRiskAndSize(a, b) || compare(a.covered.resource.name, b.covered.resource.name),
    );
  const pointOf = newestPointsOf(first);
  return { count: all.length, resources: first.map((each) => reported(each, pointOf(each))) };
}

function byRiskAndSize(a: Listed, b: Listed): number {
  return b.risk - a.risk || sizeOf(b) - sizeOf(a);
}

function sizeOf({ covered: { resource } }: Listed): number {
  return resource.sizeBytes ?? -1;
}

/** Looks up the restore points of each inventory once. */
function newestPointsOf(listed: readonly Listed[]): (one: Listed) => ReportedPoint | null {
  const urns = new Map<ReportInventory, Set<string>>();
  for (const { inventory, covered } of listed) {
    const { protection, resource } = covered;
    if (protection !== 'protected' && protection !== 'stale') continue;
    getOrAdd(urns, inventory, () => new Set<string>()).add(resource.urn);
  }
  const points = new Map(
    [...urns].map(([inventory, some]) => [inventory, inventory.newestPointsOf(some)]),
  );
  return ({ inventory, covered }) => points.get(inventory)?.get(covered.resource.urn) ?? null;
}

function unprotectedClasses(notProtected: readonly Listed[]): UnprotectedClass[] {
  const classes = new Map<ResourceClass, UnprotectedClass>();
  for (const { covered } of notProtected) {
    const { class: ofClass, sizeBytes } = covered.resource;
    const sum = getOrAdd(classes, ofClass, () => ({
      class: ofClass,
      count: 0,
      sizeBytes: 0,
      unsizedCount: 0,
    }));
    sum.count += 1;
    sum.sizeBytes += sizeBytes ?? 0;
    if (sizeBytes === null) sum.unsizedCount += 1;
  }
  return [...classes.values()].toSorted((a, b) => b.sizeBytes - a.sizeBytes || b.count - a.count);
}

function reported(
  { covered, inventory }: Listed,
  newestPoint: ReportedPoint | null,
): ReportedResource {
  const { resource, newestRestorePointAt, isByNameOnly, lastKnown, lastKnownAt } = covered;
  const { projectId } = resource;
  return {
    urn: resource.urn,
    name: resource.name,
    class: resource.class,
    subclass: resource.subclass,
    regions: resource.regions,
    sizeBytes: resource.sizeBytes,
    inventoryName: inventory.name,
    projectName: inventory.projectNames.get(projectId) ?? projectId,
    newestRestorePointAt,
    newestPoint,
    isByNameOnly,
    lastKnown,
    lastKnownAt,
    exclusion: inventory.exclusionOf(resource),
  };
}
