import { type RestorePointSourceState } from '../../shared/coverage/rules/readings.ts';
import {
  coverResources,
  type CoveredResource,
  restorePointsOf,
  unknownYet,
  withExcluded,
} from '../../shared/coverage/rules/coverage.ts';
import { linkPoints } from '../restore-points/rules/snapshot-links.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { ShownEntry } from '../inventories/shown-inventories.ts';
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
  now: () => Date;
}

/** A moment, and what the restore point sources showed then. */
interface Moment {
  now: Date;
  outside: SourcePoints;
}

const hourMs = 3_600_000;

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
    const { policy, sourcePointsOf, now } = this.#ports;
    const { snapshot, inventory, links, isProvisional } = entry;
    if (snapshot !== null && isProvisional) {
      const unknown = this.#counted.of(inventory.id, [snapshot], () =>
        unknownYet(snapshot.resources),
      );
      return this.#withExcluded(entry, unknown);
    }
    const outside = sourcePointsOf(entry);
    const at = now();
    const hour = Math.floor(at.getTime() / hourMs);
    const by = [snapshot, links, policy(), outside, hour];
    const counted = this.#counted.of(inventory.id, by, () =>
      this.#cover(entry, { now: at, outside }),
    );
    return this.#withExcluded(entry, counted);
  }

  #withExcluded(
    entry: InventoryEntry,
    counted: readonly CoveredResource[],
  ): readonly CoveredResource[] {
    const excluded = this.#ports.excludedOf(entry);
    return this.#covered.of(entry.inventory.id, [counted, excluded], () =>
      withExcluded(counted, excluded),
    );
  }

  /** The resources at another moment, by what the sources showed then and by today's policy and exclusions. */
  at(entry: InventoryEntry, seen: Moment): readonly CoveredResource[] {
    return withExcluded(this.#cover(entry, seen), this.#ports.excludedOf(entry));
  }

  #cover(entry: InventoryEntry, { now, outside }: Moment): readonly CoveredResource[] {
    const { snapshot } = entry;
    if (snapshot === null) return [];
    return coverResources({
      snapshot: { ...snapshot, restorePoints: this.pointsOf(entry) },
      policy: this.#ports.policy(),
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
  pointsOf({ inventory, snapshot, links }: InventoryEntry): readonly RestorePoint[] {
    if (snapshot === null) return [];
    const { restorePoints, resources } = snapshot;
    const link = () => linkPoints(restorePoints, links, resources);
    return this.#linked.of(inventory.id, [snapshot, links], link);
  }

  /** All restore points of one resource, newest first. */
  restorePointsOf(entry: ShownEntry, urn: string): RestorePoint[] {
    if (entry.isProvisional) return [];
    const { points } = this.#ports.sourcePointsOf(entry);
    return restorePointsOf(urn, [this.pointsOf(entry), points]);
  }
}
