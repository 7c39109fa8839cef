import type {
  CoverageCounts,
  CoveragePolicy,
  CoverageOverview,
  UnknownBreakdown,
  UnprotectedResource,
} from '../../../shared/coverage/coverage.ts';
import { NewestAge } from '../../../shared/coverage/newest-age.ts';
import type { ResourceClass } from '../../../shared/resources/resource.ts';
import { addCounts, countedIn, emptyCounts } from '../../../shared/coverage/rules/counts.ts';
import { type CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import {
  countProtectedByName,
  countsBy,
  coveredColumns,
  resourcesOf,
} from '../../../shared/coverage/rules/covered-columns.ts';
import { resourceColumns } from '../../../shared/coverage/rules/resource-columns.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { biggestUnprotected } from './biggest-unprotected.ts';
import { groupCounts } from './group-counts.ts';
import { repeatedIn } from './repeated.ts';
import { TopN } from './top-n.ts';

/** How many of the largest unprotected resources the overview names. */
const namedCount = 10;

/** The part of an inventory that the coverage overview needs. */
export interface CoveredInventory {
  id: string;
  name: string;
  /** null: in no group. */
  group: string | null;
  syncedAt: string | null;
  unreadLists: number;
  projectNames: ReadonlyMap<string, string>;
  resources: readonly CoveredResource[];
}

/**
 * Sums up inventories. Inventories that were never synced are named, because no count can include them. A resource in
 * two inventories (two keys of one account) counts once in the totals, as in the first.
 */
export function summariseCoverage(
  inventories: readonly CoveredInventory[],
  policy: CoveragePolicy,
): CoverageOverview {
  const sums = new Sums();
  const lists = inventories.map(({ resources }) => resourcesOf(resources));
  let seenTwice = 0;
  const byProject = inventories.flatMap((inventory, index) => {
    const { resources } = inventory;
    const repeated = repeatedIn(resourcesOf(resources), lists.slice(0, index));
    seenTwice += repeated.size;
    sums.add(inventory, repeated);
    return projectLines(inventory);
  });
  const synced = inventories.map((inventory) => inventory.syncedAt).filter((at) => at !== null);
  return {
    policy,
    ...sums.overview(),
    byProject,
    byGroup: groupCounts(inventories),
    seenTwice,
    asOf: synced.toSorted()[0] ?? null,
    unreadLists: inventories.reduce((sum, { unreadLists }) => sum + unreadLists, 0),
    neverSynced: inventories.filter(({ syncedAt }) => syncedAt === null).map(({ name }) => name),
  };
}

function projectLines({
  id,
  name,
  projectNames,
  resources,
}: CoveredInventory): CoverageOverview['byProject'] {
  const { projects } = resourceColumns(resourcesOf(resources));
  const lines = countsBy(resources, projects);
  return lines.map(({ value: projectId, counts }) => ({
    inventoryId: id,
    inventoryName: name,
    projectId,
    projectName: projectNames.get(projectId) ?? projectId,
    counts,
  }));
}

/** The sums over all inventories. There may be 100,000 resources, so it counts columns and reads no resource. */
class Sums {
  readonly #total = emptyCounts();
  #protectedByName = 0;
  readonly #byClass = new Map<ResourceClass, CoverageCounts>();
  readonly #byRegion = new Map<string | null, CoverageCounts>();
  readonly #ages = new Map<NewestAge, number>();
  readonly #unknown: UnknownBreakdown = {
    protected: 0,
    stale: 0,
    notProtected: 0,
    never: 0,
    oldestReadAt: null,
  };
  readonly #biggest = new TopN<{ place: number; inventory: CoveredInventory }>(namedCount);
  #unsizedCount = 0;

  /** `repeated`: the positions of resources that an inventory before this one has too. */
  add(inventory: CoveredInventory, repeated: ReadonlySet<number>): void {
    const { resources } = inventory;
    const { classes, regions } = resourceColumns(resourcesOf(resources));
    for (const { value, counts } of countsBy(resources, classes, repeated)) {
      addCounts(this.#total, counts);
      addIn(this.#byClass, value, counts);
    }
    for (const { value, counts } of countsBy(resources, regions, repeated)) {
      for (const region of value.length === 0 ? [null] : value) {
        addIn(this.#byRegion, region, counts);
      }
    }
    for (const { value, counts } of countsBy(resources, coveredColumns(resources).ages, repeated)) {
      if (value !== null) this.#ages.set(value, (this.#ages.get(value) ?? 0) + countedIn(counts));
    }
    this.#protectedByName += countProtectedByName(resources, repeated);
    this.#addUnknown(resources, repeated);
    this.#addBiggest(inventory, repeated);
  }

  overview(): Pick<
    CoverageOverview,
    | 'total'
    | 'protectedByName'
    | 'byClass'
    | 'byRegion'
    | 'ages'
    | 'unknown'
    | 'biggest'
    | 'unsizedCount'
  > {
    return {
      total: this.#total,
      protectedByName: this.#protectedByName,
      byClass: [...this.#byClass].map(([key, counts]) => ({ class: key, counts })),
      byRegion: [...this.#byRegion].map(([region, counts]) => ({ region, counts })),
      ages: NewestAge.options.map((age) => ({ age, count: this.#ages.get(age) ?? 0 })),
      unknown: this.#unknown,
      biggest: this.#biggest
        .entries()
        .flatMap(({ size, value: { place, inventory } }) => unprotected(inventory, place, size)),
      unsizedCount: this.#unsizedCount,
    };
  }

  #addUnknown(resources: readonly CoveredResource[], repeated: ReadonlySet<number>): void {
    const unknown = this.#unknown;
    const { lastKnown, lastKnownAt } = coveredColumns(resources);
    for (const { value, counts } of countsBy(resources, lastKnown, repeated)) {
      if (value === 'protected') unknown.protected += counts.unknown;
      else if (value === 'stale') unknown.stale += counts.unknown;
      else if (value === 'not-protected') unknown.notProtected += counts.unknown;
      else unknown.never += counts.unknown;
    }
    for (const { value, counts } of countsBy(resources, lastKnownAt, repeated)) {
      if (value === null || counts.unknown === 0) continue;
      const { oldestReadAt } = unknown;
      if (oldestReadAt === null || value < oldestReadAt) unknown.oldestReadAt = value;
    }
  }

  #addBiggest(inventory: CoveredInventory, repeated: ReadonlySet<number>): void {
    const { resources } = inventory;
    const { sizes, isSized } = resourceColumns(resourcesOf(resources));
    for (const place of biggestUnprotected(resources, repeated, namedCount)) {
      this.#biggest.add(sizes[place] ?? 0, { place, inventory });
    }
    const unsized = countsBy(resources, isSized, repeated).find(({ value }) => !value);
    this.#unsizedCount += unsized?.counts.notProtected ?? 0;
  }
}

/** A value that only repeated resources have is not listed. */
function addIn<Key>(sums: Map<Key, CoverageCounts>, key: Key, counts: CoverageCounts): void {
  if (countedIn(counts) + counts.excluded > 0) addCounts(getOrAdd(sums, key, emptyCounts), counts);
}

function unprotected(
  { id, projectNames, resources }: CoveredInventory,
  place: number,
  sizeBytes: number,
): UnprotectedResource[] {
  const { [place]: covered } = resources;
  if (covered === undefined) return [];
  const { urn, name, class: ofClass, projectId, regions } = covered.resource;
  const projectName = projectNames.get(projectId) ?? projectId;
  return [{ inventoryId: id, urn, projectName, regions, name, class: ofClass, sizeBytes }];
}
