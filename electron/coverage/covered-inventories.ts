import { type RestorePointSourceState } from '../../shared/coverage/rules/readings.ts';
import {
  coverInParts,
  type CoveredResource,
  restorePointsOf,
  unknownYet,
  withExcluded,
} from '../../shared/coverage/rules/coverage.ts';
import { coveredColumns, resourcesOf } from '../../shared/coverage/rules/covered-columns.ts';
import { resourceColumns } from '../../shared/coverage/rules/resource-columns.ts';
import { inOneGo, type Parts } from '../../shared/basics/parts.ts';
import { linkPoints } from '../restore-points/rules/snapshot-links.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { ShownEntry } from '../inventories/shown-inventories.ts';
import { turns } from '../turns.ts';
import { Memo } from '../storage/memo.ts';

/** What the restore point sources showed, as far as it matches resources of one inventory. */
export interface SourcePoints {
  points: readonly RestorePoint[];
  states: readonly RestorePointSourceState[];
}

interface CoveredInventoriesPorts {
  policy: () => CoveragePolicy;
  /** Returns the same object while nothing in it changes. */
  sourcePointsOf: (entry: InventoryEntry) => SourcePoints;
  /** What is excluded from coverage. Returns the same object while nothing in it changes. */
  excludedOf: (entry: InventoryEntry) => ReadonlySet<string>;
  /** Determines in turns what these two would determine at once. */
  prepare?: (entry: InventoryEntry) => Promise<void>;
  now: () => Date;
}

/** A moment, and what the restore point sources showed then. */
interface Moment {
  now: Date;
  outside: SourcePoints;
}

/** All that decides the protection of a snapshot's resources, except for exclusions. */
interface Conditions extends Moment {
  policy: CoveragePolicy;
  points: readonly RestorePoint[];
}

const hourMs = 3_600_000;
const nothing: readonly CoveredResource[] = [];

/** Determines protection, and does so again only when an input changes or a new hour begins. */
export class CoveredInventories {
  readonly #ports: CoveredInventoriesPorts;
  /** Without exclusions, which change more often than the rest and are quick to apply. */
  readonly #counted = new Memo<readonly CoveredResource[]>();
  readonly #covered = new Memo<readonly CoveredResource[]>();
  readonly #linked = new Memo<readonly RestorePoint[]>();

  constructor(ports: CoveredInventoriesPorts) {
    this.#ports = ports;
  }

  /** The snapshot's resources with their protection, in the snapshot's order. */
  of(entry: ShownEntry): readonly CoveredResource[] {
    const { snapshot, isProvisional } = entry;
    if (snapshot === null) return nothing;
    if (isProvisional) {
      const make = () => unknownYet(snapshot.resources);
      return this.#withExcluded(entry, this.#counted.of(snapshot, [], make));
    }
    const conditions = this.#conditionsOf(entry);
    const cover = () => inOneGo(this.#cover(entry, conditions));
    return this.#withExcluded(entry, this.#counted.of(snapshot, dependencies(conditions), cover));
  }

  /** Determines in turns what `of` would determine at once. */
  async prepare(entry: InventoryEntry): Promise<void> {
    const { snapshot } = entry;
    if (snapshot === null) return;
    await this.#ports.prepare?.(entry);
    const conditions = this.#conditionsOf(entry);
    const counted = await turns.run(this.#cover(entry, conditions));
    this.#counted.set(snapshot, dependencies(conditions), counted);
    await turns.run(prepareColumns(this.#withExcluded(entry, counted)));
  }

  #conditionsOf(entry: InventoryEntry): Conditions {
    const { policy, sourcePointsOf, now } = this.#ports;
    const outside = sourcePointsOf(entry);
    return { now: now(), outside, policy: policy(), points: this.pointsOf(entry) };
  }

  #withExcluded(
    entry: InventoryEntry,
    counted: readonly CoveredResource[],
  ): readonly CoveredResource[] {
    const excluded = this.#ports.excludedOf(entry);
    return this.#covered.of(counted, [excluded], () => withExcluded(counted, excluded));
  }

  /** The resources at another moment, by what the sources showed then and by today's policy and exclusions. */
  async at(entry: InventoryEntry, seen: Moment): Promise<readonly CoveredResource[]> {
    const conditions = { ...seen, policy: this.#ports.policy(), points: this.pointsOf(entry) };
    const counted = await turns.run(this.#cover(entry, conditions));
    return withExcluded(counted, this.#ports.excludedOf(entry));
  }

  *#cover(
    { snapshot }: InventoryEntry,
    { now, outside, policy, points }: Conditions,
  ): Parts<readonly CoveredResource[]> {
    if (snapshot === null) return nothing;
    return yield* coverInParts({
      snapshot: { ...snapshot, restorePoints: points },
      policy,
      now,
      sourcePoints: outside.points,
      sources: outside.states,
    });
  }

  /** Returns the same object while nothing in it changes. */
  sourcePointsOf(entry: InventoryEntry): SourcePoints {
    return this.#ports.sourcePointsOf(entry);
  }

  /** OVHcloud's restore points with the user's snapshot links. Returns the same object while nothing in it changes. */
  pointsOf({ snapshot, links }: InventoryEntry): readonly RestorePoint[] {
    if (snapshot === null) return [];
    const { restorePoints, resources } = snapshot;
    const link = () => linkPoints(restorePoints, links, resources);
    return this.#linked.of(snapshot, [links], link);
  }

  /** All restore points of one resource, newest first. */
  restorePointsOf(entry: ShownEntry, urn: string): RestorePoint[] {
    if (entry.isProvisional) return [];
    const { points } = this.#ports.sourcePointsOf(entry);
    return restorePointsOf(urn, [this.pointsOf(entry), points]);
  }
}

/** Ages are determined to the hour. */
function dependencies({ now, outside, policy, points }: Conditions): readonly unknown[] {
  return [points, policy, outside, Math.floor(now.getTime() / hourMs)];
}

function* prepareColumns(covered: readonly CoveredResource[]): Parts<void> {
  resourceColumns(resourcesOf(covered));
  yield;
  coveredColumns(covered);
}
