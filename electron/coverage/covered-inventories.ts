import {
  coverResources,
  type CoveredResource,
  type PointSourceState,
  restorePointsOf,
} from '../../shared/coverage/rules/coverage.ts';
import { linkPoints } from '../restore-points/rules/snapshot-links.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { InventoryEntry } from '../inventories/inventory-book.ts';
import { Remembered } from '../storage/remembered.ts';

/** What restore point sources beside OVHcloud showed, as far as it is matched to resources of one inventory. */
export interface SourcePoints {
  points: readonly RestorePoint[];
  states: readonly PointSourceState[];
}

interface Ports {
  policy: () => CoveragePolicy;
  /** The same object for as long as nothing of it changes. */
  sourcePointsOf: (entry: InventoryEntry) => SourcePoints;
  /** What is left out of coverage; the same object for as long as nothing of it changes. */
  excludedOf: (entry: InventoryEntry) => ReadonlySet<string>;
  now: () => Date;
}

const hourMs = 3_600_000;

/** Counts what is protected, and again only when something that decides it has changed, or an hour has passed. */
export class CoveredInventories {
  readonly #ports: Ports;
  readonly #counted = new Remembered<readonly CoveredResource[]>();
  readonly #linked = new Remembered<readonly RestorePoint[]>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** The snapshot's resources with their protection, in its order. */
  of(entry: InventoryEntry): readonly CoveredResource[] {
    const { snapshot } = entry;
    if (snapshot === null) return [];
    const { policy, excludedOf, sourcePointsOf, now } = this.#ports;
    const outside = sourcePointsOf(entry);
    const at = now();
    const hour = Math.floor(at.getTime() / hourMs);
    const by = [snapshot, entry.links, policy(), excludedOf(entry), outside, hour];
    return this.#counted.of(entry.inventory.id, by, () => this.at(entry, { now: at, outside }));
  }

  /** How a snapshot stood at another moment, by what the sources showed then and by what counts now. */
  at(
    entry: InventoryEntry,
    { now, outside }: { now: Date; outside: SourcePoints },
  ): readonly CoveredResource[] {
    const { snapshot } = entry;
    if (snapshot === null) return [];
    return coverResources({
      snapshot: { ...snapshot, restorePoints: this.pointsOf(entry) },
      excluded: this.#ports.excludedOf(entry),
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
