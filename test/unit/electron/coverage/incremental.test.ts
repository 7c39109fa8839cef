import { describe, expect, it } from 'vitest';
import { CoveredInventories } from '../../../../electron/coverage/covered-inventories.ts';
import { summariseCoverage } from '../../../../electron/coverage/rules/coverage-overview.ts';
import { totalCounts } from '../../../../electron/coverage/total-counts.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import { coveredInventory } from '../../../../electron/inventories/inventory-views.ts';
import { linkPoints } from '../../../../electron/restore-points/rules/snapshot-links.ts';
import type { CoveragePolicy } from '../../../../shared/coverage/coverage.ts';
import { countProtection } from '../../../../shared/coverage/rules/counts.ts';
import {
  coverResources,
  type CoveredResource,
} from '../../../../shared/coverage/rules/coverage.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../../shared/restore-points/restore-point.ts';
import {
  aBucket,
  aList,
  anInstance,
  aResource,
  aSnapshot,
  nothingElse,
} from '../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { Random } from '../../../simulator/random.ts';

const sourceIds = ['s1', 's2'];
const lists = ['volume-snapshot', 'instance-snapshot'] as const;

/** Some inventories share resources: two keys of one account. */
const accounts = [
  { id: 'a', projects: ['p1', 'p2'] },
  { id: 'b', projects: ['p2'] },
  { id: 'c', projects: ['p3'] },
];

function resourcesIn(projectId: string): Resource[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = { urn: `urn:${projectId}:${index}`, projectId, sizeBytes: (index * 7) % 12 };
    if (index % 3 === 0) return anInstance({ ...own, sizeBytes: null });
    const regions = index % 4 === 0 ? [] : index % 5 === 0 ? ['GRA11', 'SBG5'] : ['GRA11'];
    return index % 3 === 1 ? aResource({ ...own, regions }) : aBucket({ ...own, regions });
  });
}

/** Inventories and everything that decides their coverage, changed at random. */
class World {
  readonly #random: Random;
  entries: InventoryEntry[];
  policy: CoveragePolicy = anyAgePolicy;
  now = Date.parse('2026-11-20T08:00:00.000Z');
  readonly excluded = new Map<string, ReadonlySet<string>>();
  readonly outside = new Map<string, ReturnType<World['reading']>>();

  constructor(seed: string) {
    this.#random = new Random(seed);
    this.entries = accounts.map(({ id, projects }) => {
      const resources = projects.flatMap(resourcesIn);
      this.excluded.set(id, new Set());
      this.outside.set(id, this.reading(resources));
      return {
        inventory: { ...aSummary(), id, ...(id !== 'b' && { group: 'G' }) },
        snapshot: aSnapshot({
          inventoryId: id,
          lists: projects.flatMap((projectId) => lists.map((kind) => aList(kind, { projectId }))),
          resources,
          restorePoints: Array.from({ length: 60 }, (_, at) => this.#point(resources, `${at}`)),
        }),
        ...nothingElse(),
      };
    });
  }

  /** What the restore point sources show. */
  reading(resources: readonly Resource[]) {
    const random = this.#random;
    return {
      points: Array.from({ length: random.integer(0, 15) }, (_, index): RestorePoint => ({
        ...this.#point(resources, `${index}`),
        kind: 'plakar-snapshot',
        matchedBy: 'tag',
        sourceId: random.pick(sourceIds),
      })),
      states: sourceIds.map((id) => ({
        id,
        isRead: random.chance(0.8),
        canTellNone: random.chance(0.8),
        canTellNoVolume: random.chance(0.8),
        readAt: this.#instant(),
      })),
    };
  }

  #instant(): string {
    return new Date(this.now - this.#random.integer(0, 120) * 86_400_000).toISOString();
  }

  #point(resources: readonly Resource[], id: string): RestorePoint {
    const { urn, projectId, kind } = this.#random.pick(resources);
    return {
      id,
      kind: kind === 'instance' ? 'instance-snapshot' : 'volume-snapshot',
      name: id,
      projectId,
      region: 'GRA11',
      takenAt: this.#instant(),
      sizeBytes: 1,
      resourceUrn: this.#random.chance(0.1) ? null : urn,
      matchedBy: this.#random.chance(0.3) ? 'name' : 'id',
    };
  }

  change(): void {
    const place = this.#random.integer(0, this.entries.length - 1);
    const entry = this.entries[place];
    if (entry?.snapshot) this.entries = this.entries.with(place, this.#changed(entry));
  }

  #changed(entry: InventoryEntry): InventoryEntry {
    const random = this.#random;
    const { inventory, snapshot } = entry;
    if (snapshot === null) return entry;
    const { resources, restorePoints } = snapshot;
    const changes: (() => InventoryEntry)[] = [
      () => this.#excluding(entry, random.chance(0.2) ? resources : [random.pick(resources)]),
      () => this.#excluding(entry, [random.pick(resources)]),
      () => {
        this.outside.set(inventory.id, this.reading(resources));
        return entry;
      },
      () => ({ ...entry, links: random.chance(0.3) ? [] : [...entry.links, this.#link(entry)] }),
      () => {
        const changed = snapshot.lists.map((list) =>
          random.chance(0.3) ? aList(list.kind, { ...list, isRead: !list.isRead }) : list,
        );
        return { ...entry, snapshot: { ...snapshot, lists: changed } };
      },
      () => {
        // After a sync, nothing is the same object.
        const fresh = structuredClone(snapshot);
        fresh.resources = fresh.resources.filter(() => random.chance(0.95));
        fresh.restorePoints = [...fresh.restorePoints, this.#point(resources, random.hex(6))];
        return { ...entry, snapshot: fresh };
      },
      () => ({
        ...entry,
        snapshot: { ...snapshot, restorePoints: restorePoints.filter(() => random.chance(0.9)) },
      }),
      () => {
        const maxAgeDays = random.chance(0.5) ? { compute: random.integer(1, 90) } : {};
        this.policy = { countsProviderPoints: random.chance(0.6), maxAgeDays };
        return entry;
      },
      () => {
        this.now += 3_600_000 * random.integer(1, 48);
        return entry;
      },
    ];
    return random.pick(changes)();
  }

  #excluding(entry: InventoryEntry, resources: readonly Resource[]): InventoryEntry {
    const { id } = entry.inventory;
    const excluded = new Set(this.excluded.get(id));
    const isIncluding = this.#random.chance(0.4);
    for (const { urn } of resources) {
      if (isIncluding) excluded.delete(urn);
      else excluded.add(urn);
    }
    this.excluded.set(id, excluded);
    return entry;
  }

  #link({ snapshot }: InventoryEntry): InventoryEntry['links'][number] {
    const random = this.#random;
    const point = random.pick(snapshot?.restorePoints ?? []);
    const instance = random.pick((snapshot?.resources ?? []).filter(isInstance));
    return {
      projectId: point.projectId,
      pointId: point.id,
      linkedTo: random.chance(0.7) ? instance.urn : null,
      refused: [instance.urn],
      isHidden: random.chance(0.2),
      decidedAt: '2026-11-20T08:00:00.000Z',
    };
  }
}

function isInstance({ kind }: Resource): boolean {
  return kind === 'instance';
}

/** The coverage of an entry counted from nothing: from copies, so that nothing known can be used. */
function wholeCount(world: World, { inventory, snapshot, links }: InventoryEntry) {
  const { resources, restorePoints, lists: all } = structuredClone(snapshot ?? aSnapshot());
  const outside = structuredClone(world.outside.get(inventory.id));
  const covered = coverResources({
    snapshot: { resources, lists: all, restorePoints: linkPoints(restorePoints, links, resources) },
    policy: world.policy,
    now: new Date(world.now),
    sourcePoints: outside?.points ?? [],
    sources: outside?.states ?? [],
  });
  return covered.map((each): CoveredResource => {
    if (!world.excluded.get(inventory.id)?.has(each.resource.urn)) return each;
    const none = { newestCountedAt: null, age: null, lastKnown: null, lastKnownAt: null };
    return { ...each, protection: 'excluded', isByNameOnly: false, ...none };
  });
}

describe('coverage after any sequence of changes', () => {
  const seeds = Array.from({ length: 15 }, (_, index) => `seed ${index}`);

  it.each(seeds)('is that of a whole count: %s', (seed) => {
    const world = new World(seed);
    const coverage = new CoveredInventories({
      policy: () => world.policy,
      sourcePointsOf: ({ inventory }) => world.outside.get(inventory.id) ?? world.reading([]),
      excludedOf: ({ inventory }) => world.excluded.get(inventory.id) ?? new Set(),
      now: () => new Date(world.now),
    });
    for (let step = 0; step < 25; step += 1) {
      world.change();
      const { entries, policy } = world;
      const whole = entries.map((entry) => wholeCount(world, entry));
      entries.forEach((entry, index) => expect(coverage.of(entry)).toEqual(whole[index]));
      const overviewOf = (coveredOf: (entry: InventoryEntry, index: number) => CoveredResource[]) =>
        summariseCoverage(
          entries.map((entry, index) =>
            coveredInventory({ entry, covered: coveredOf(entry, index) }),
          ),
          policy,
        );
      const overview = overviewOf((entry) => coverage.of(entry) as CoveredResource[]);
      expect(overview).toEqual(overviewOf((_, index) => whole[index] ?? []));
      const once = new Map(
        whole
          .flat()
          .toReversed()
          .map((each) => [each.resource.urn, each]),
      );
      // The first inventory that has a resource decides; `toReversed` lets it come last.
      expect(overview.total).toEqual(countProtection([...once.values()]));
      expect(totalCounts(entries, coverage)).toMatchObject(countProtection(whole.flat()));
    }
  });
});
