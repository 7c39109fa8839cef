import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';
import type { Protection, Resource } from '../../../shared/resources/resource.ts';
import type { ReportedList, ReportedResource } from '../../../shared/exports/report.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import type { CoveredInventory } from '../../coverage/rules/coverage-overview.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';

/** The resources that a report names, by their state. */
export interface ReportLists {
  notProtected: ReportedList;
  stale: ReportedList;
  unknown: ReportedList;
  excluded: ReportedList;
}

/** An inventory, and why its resources are excluded. */
export interface ReportInventory extends CoveredInventory {
  exclusionOf: (resource: Resource) => ExclusionReason | null;
}

/** The resources of one project in one state. */
interface Group extends Pick<ReportInventory, 'exclusionOf'> {
  inventoryName: string;
  projectName: string;
  covered: CoveredResource[];
}

/**
 * All resources except the protected ones, by state, sorted by inventory, project and name. Each list names the first
 * `most` resources and counts all. A resource in two inventories is listed and counted in the first of them only, as in
 * the totals of the report.
 */
export function reportLists(inventories: readonly ReportInventory[], most: number): ReportLists {
  const groups = new Map<Protection, Map<string, Group>>();
  const counted = new Set<string>();
  for (const inventory of inventories) {
    for (const covered of inventory.resources) {
      const { resource, protection } = covered;
      if (counted.has(resource.urn)) continue;
      counted.add(resource.urn);
      if (protection === 'protected') continue;
      const ofState = getOrAdd(groups, protection, () => new Map<string, Group>());
      groupOf(ofState, inventory, resource.projectId).covered.push(covered);
    }
  }
  const listOf = (state: Protection) => firstOf([...(groups.get(state)?.values() ?? [])], most);
  return {
    notProtected: listOf('not-protected'),
    stale: listOf('stale'),
    unknown: listOf('unknown'),
    excluded: listOf('excluded'),
  };
}

function groupOf(
  groups: Map<string, Group>,
  { id, name: inventoryName, projectNames, exclusionOf }: ReportInventory,
  projectId: string,
): Group {
  return getOrAdd(groups, `${id} ${projectId}`, () => ({
    inventoryName,
    projectName: projectNames.get(projectId) ?? projectId,
    exclusionOf,
    covered: [],
  }));
}

/** Sorts only what is listed: to sort 100,000 would take a second. */
function firstOf(groups: readonly Group[], most: number): ReportedList {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = groups.toSorted(
    (a, b) => compare(a.inventoryName, b.inventoryName) || compare(a.projectName, b.projectName),
  );
  const resources: ReportedResource[] = [];
  for (const group of sorted) {
    if (resources.length >= most) break;
    const byName = group.covered.toSorted((a, b) => compare(a.resource.name, b.resource.name));
    for (const covered of byName.slice(0, most - resources.length)) {
      resources.push(reported(covered, group));
    }
  }
  return { count: groups.reduce((sum, { covered }) => sum + covered.length, 0), resources };
}

function reported(
  { resource, newestRestorePointAt, lastKnown, lastKnownAt }: CoveredResource,
  { inventoryName, projectName, exclusionOf }: Group,
): ReportedResource {
  return {
    urn: resource.urn,
    name: resource.name,
    class: resource.class,
    subclass: resource.subclass,
    regions: resource.regions,
    sizeBytes: resource.sizeBytes,
    inventoryName,
    projectName,
    newestRestorePointAt,
    lastKnown,
    lastKnownAt,
    exclusion: exclusionOf(resource),
  };
}
