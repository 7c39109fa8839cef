import type { RestorePointSourceState } from '../../shared/coverage/rules/readings.ts';
import { type Matcher, matcherOf, matchSnapshots } from './rules/match-snapshots.ts';
import { instanceType, mayHoldVolumes } from './rules/openstack-snapshot.ts';
import type {
  BackupSnapshot,
  SourceReading,
} from '../../shared/restore-points/restore-point-source.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { SourcePoints } from '../coverage/covered-inventories.ts';
import { Memo } from '../storage/memo.ts';

/**
 * Joins the readings of restore point sources with the resources of inventories. Recomputed only when one of the two
 * has changed.
 */
export class JoinedPoints {
  readonly #readings: () => readonly SourceReading[];
  readonly #joined = new Memo<SourcePoints>();

  /** `readings` returns the same list until something changes. */
  constructor(readings: () => readonly SourceReading[]) {
    this.#readings = readings;
  }

  /** `resources`: of an inventory; the same list until something changes. */
  of(resources: readonly Resource[]): SourcePoints {
    const readings = this.#readings();
    return this.#joined.of(resources, [readings], () => join(resources, readings));
  }
}

function join(resources: readonly Resource[], readings: readonly SourceReading[]): SourcePoints {
  const match = matcherOf(readings.some(({ snapshots }) => snapshots.length > 0) ? resources : []);
  return {
    points: readings.flatMap(({ sourceId, snapshots }) =>
      matchSnapshots(sourceId, snapshots, match),
    ),
    states: readings.map((reading) => stateOf(reading, match)),
  };
}

function stateOf(reading: SourceReading, match: Matcher): RestorePointSourceState {
  const { sourceId, isRead, canTellNone, readAt, snapshots } = reading;
  const canTellNoVolume =
    canTellNone && !snapshots.some((snapshot) => hidesVolumes(snapshot, match));
  return { id: sourceId, isRead, canTellNone, canTellNoVolume, readAt };
}

/** An instance's snapshot with unknown contents may contain any volume. */
function hidesVolumes(snapshot: BackupSnapshot, match: Matcher): boolean {
  if (!mayHoldVolumes(snapshot)) return false;
  if (snapshot.type === instanceType) return true;
  return match(snapshot).some(({ resource }) => resource.kind === 'instance');
}
