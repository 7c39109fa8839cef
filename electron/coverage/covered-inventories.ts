import { type RestorePointSourceState } from '../../shared/coverage/rules/readings.ts';
import {
  coverResources,
  type CoveredResource,
  restorePointsOf,
  withExcluded,
} from '../../shared/coverage/rules/coverage.ts';
import { linkPoints } from '../restore-points/rules/snapshot-links.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import { Memo } from '../storage/memo.ts';

/** What restore point sources beside OVHcloud showed, as far as it is matched to resources of one inventory. */
export interface SourcePoints {
  points: readonly RestorePoint[];
  states: readonly RestorePointSourceState[];
}

interface CoveredInventoriesPorts {
  policy: () => CoveragePolicy;
  /** The same object for as long as nothing of it changes. */
  sourcePointsOf: (entry: InventoryEntry) => SourcePoints;
  /** What is excluded from coverage; the same object for as long as nothing of it changes. */
  excludedOf: (entry: InventoryEntry) => ReadonlySet<string>;
  now: () => Date;
}

/** A moment, and what the sources beside OVHcloud showed then. */
interface Moment {
  now: Date;
  outside: SourcePoints;
}

const hourMs = 3_600_000;

/** Counts what is protected, and again only when something that decides it has changed, or an hour has passed. */
export class CoveredInventories {
  readonly #ports: CoveredInventoriesPorts;
  /** As if nothing was excluded: that changes more often than the rest, and is counted in a moment. */
  readonly #counted = new Memo<readonly CoveredResource[]>();
  readonly #covered = new Memo<readonly CoveredResource[]>();
  readonly #linked = new Memo<readonly RestorePoint[]>();

  constructor(ports: CoveredInventoriesPorts) {
    this.#ports = ports;
  }

  /** The snapshot's resources with their protection, in its order. */
  of(entry: InventoryEntry): readonly CoveredResource[] {
    const { snapshot, inventory, links } = entry;
    const { policy, excludedOf, sourcePointsOf, now } = this.#ports;
    const outside = sourcePointsOf(entry);
    const at = now();
    const hour = Math.floor(at.getTime() / hourMs);
    const by = [snapshot, links, policy(), outside, hour];
    const counted = this.#counted.of(inventory.id, by, () =>
      this.#cover(entry, { now: at, outside }),
    );
    const excluded = excludedOf(entry);
    return this.#covered.of(inventory.id, [counted, excluded], () =>
      withExcluded(counted, excluded),
    );
  }

  /** How a snapshot stood at another moment, by what the sources showed then and by what counts now. */
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

  /** The same object for as long as nothing of it changes. */
  sourcePointsOf(entry: InventoryEntry): SourcePoints {
    return this.#ports.sourcePointsOf(entry);
  }

  /** OVHcloud's restore points, as the user linked them; the same object for as long as nothing of it changes. */
  pointsOf({ inventory, snapshot, links }: InventoryEntry): readonly RestorePoint[] {
    if (snapshot === null) return [];
    const { restorePoints, resources } = snapshot;
    const link = () => linkPoints(restorePoints, links, resources);
    return this.#linked.of(inventory.id, [snapshot, links], link);
  }

  /** All restore points of one resource, newest first. */
  restorePointsOf(entry: InventoryEntry, urn: string): RestorePoint[] {
    const { points } = this.#ports.sourcePointsOf(entry);
    return restorePointsOf(urn, [this.pointsOf(entry), points]);
  }
}
