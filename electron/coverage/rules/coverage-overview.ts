import type {
  CoverageCounts,
  CoveragePolicy,
  CoverageOverview,
  UnknownBreakdown,
} from '../../../shared/coverage/coverage.ts';
import { NewestAge } from '../../../shared/coverage/newest-age.ts';
import type { Protection, ResourceClass } from '../../../shared/resources/resource.ts';
import { emptyCounts, isProtectedByName, tally } from '../../../shared/coverage/rules/counts.ts';
import { type CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { groupCounts } from './group-counts.ts';
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
  const byProject: CoverageOverview['byProject'] = [];
  // One inventory has no resource twice.
  const seen = inventories.length > 1 ? new Set<string>() : null;
  let seenTwice = 0;
  for (const inventory of inventories) {
    const ofProject = new Map<string, CoverageCounts>();
    for (const covered of inventory.resources) {
      const { urn, projectId } = covered.resource;
      tally(getOrAdd(ofProject, projectId, emptyCounts), covered.protection);
      if (seen?.has(urn)) {
        seenTwice += 1;
        continue;
      }
      seen?.add(urn);
      sums.add(covered, inventory);
    }
    byProject.push(...projectLines(inventory, ofProject));
  }
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

function projectLines(
  { id, name, projectNames }: CoveredInventory,
  countsOfEach: ReadonlyMap<string, CoverageCounts>,
): CoverageOverview['byProject'] {
  return [...countsOfEach].map(([projectId, counts]) => ({
    inventoryId: id,
    inventoryName: name,
    projectId,
    projectName: projectNames.get(projectId) ?? projectId,
    counts,
  }));
}

/** The sums over all inventories, in one pass: there may be 100,000 resources. */
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
  readonly #biggest = new TopN<{ covered: CoveredResource; inventory: CoveredInventory }>(
    namedCount,
  );
  #unsizedCount = 0;

  add(covered: CoveredResource, inventory: CoveredInventory): void {
    const { resource, protection, age } = covered;
    tally(this.#total, protection);
    if (isProtectedByName(covered)) this.#protectedByName += 1;
    tally(getOrAdd(this.#byClass, resource.class, emptyCounts), protection);
    if (resource.regions.length === 0) this.#addToRegion(null, protection);
    for (const region of resource.regions) this.#addToRegion(region, protection);
    if (age !== null) this.#ages.set(age, (this.#ages.get(age) ?? 0) + 1);
    if (protection === 'unknown') this.#addUnknown(covered);
    if (protection !== 'not-protected') return;
    if (resource.sizeBytes === null) this.#unsizedCount += 1;
    else this.#biggest.add(resource.sizeBytes, { covered, inventory });
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
      biggest: this.#biggest.entries().map(({ size, value: { covered, inventory } }) => {
        const { urn, name, class: ofClass, projectId, regions } = covered.resource;
        const projectName = inventory.projectNames.get(projectId) ?? projectId;
        const place = { inventoryId: inventory.id, urn, projectName, regions };
        return { ...place, name, class: ofClass, sizeBytes: size };
      }),
      unsizedCount: this.#unsizedCount,
    };
  }

  #addToRegion(region: string | null, protection: Protection): void {
    tally(getOrAdd(this.#byRegion, region, emptyCounts), protection);
  }

  #addUnknown({ lastKnown, lastKnownAt }: CoveredResource): void {
    const unknown = this.#unknown;
    if (lastKnown === 'protected') unknown.protected += 1;
    else if (lastKnown === 'stale') unknown.stale += 1;
    else if (lastKnown === 'not-protected') unknown.notProtected += 1;
    else unknown.never += 1;
    if (lastKnownAt === null) return;
    const { oldestReadAt } = unknown;
    if (oldestReadAt === null || lastKnownAt < oldestReadAt) unknown.oldestReadAt = lastKnownAt;
  }
}
