import { type Matcher, matcherInParts, matchInParts } from './rules/match-snapshots.ts';
import { instanceType, mayHoldVolumes } from './rules/openstack-snapshot.ts';
import type {
  BackupSnapshot,
  SourceReading,
} from '../../shared/restore-points/restore-point-source.ts';
import { inOneGo, type Parts } from '../../shared/basics/parts.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { SourcePoints } from '../coverage/covered-inventories.ts';
import { Memo } from '../storage/memo.ts';
import { turns } from '../turns.ts';

/** What the snapshots of one source say about the resources of an inventory. */
interface Matched {
  points: readonly RestorePoint[];
  mayHideVolumes: boolean;
}

/**
 * Joins the readings of restore point sources with the resources of inventories. Snapshots are matched again only when
 * the resources have changed: neither because another source was read nor because a reading failed.
 */
export class JoinedPoints {
  readonly #readings: () => readonly SourceReading[];
  readonly #joined = new Memo<SourcePoints>();
  readonly #matched = new WeakMap<readonly Resource[], WeakMap<Snapshots, Matched>>();

  /** `readings` returns the same list until something changes. */
  constructor(readings: () => readonly SourceReading[]) {
    this.#readings = readings;
  }

  /** `resources`: of an inventory; the same list until something changes. */
  of(resources: readonly Resource[]): SourcePoints {
    const readings = this.#readings();
    const join = () => together(readings, inOneGo(this.#match(resources, readings)));
    return this.#joined.of(resources, [readings], join);
  }

  /** Matches in turns what `of` would match at once, also of a reading that does not show yet. */
  async prepare(
    resources: readonly Resource[],
    next: readonly SourceReading[] = [],
  ): Promise<void> {
    await turns.run(this.#match(resources, [...this.#readings(), ...next]));
  }

  *#match(
    resources: readonly Resource[],
    readings: readonly SourceReading[],
  ): Parts<WeakMap<Snapshots, Matched>> {
    const known = this.#matched.get(resources) ?? new WeakMap<Snapshots, Matched>();
    this.#matched.set(resources, known);
    const missing = readings.filter(({ snapshots }) => !known.has(snapshots));
    const snapshots = missing.flatMap((reading) => reading.snapshots);
    const match = yield* matcherInParts(snapshots.length > 0 ? resources : [], snapshots);
    for (const reading of missing) {
      const points = yield* matchInParts(reading.sourceId, reading.snapshots, match);
      const mayHideVolumes = reading.snapshots.some((snapshot) => hidesVolumes(snapshot, match));
      known.set(reading.snapshots, { points, mayHideVolumes });
    }
    return known;
  }
}

type Snapshots = readonly BackupSnapshot[];

function together(
  readings: readonly SourceReading[],
  matched: WeakMap<Snapshots, Matched>,
): SourcePoints {
  const pointsOf = ({ snapshots }: SourceReading) => matched.get(snapshots)?.points ?? [];
  const [first] = readings;
  return {
    points: readings.length === 1 && first ? pointsOf(first) : readings.flatMap(pointsOf),
    states: readings.map(({ sourceId, isRead, canTellNone, readAt, snapshots }) => {
      const canTellNoVolume = canTellNone && matched.get(snapshots)?.mayHideVolumes === false;
      return { id: sourceId, isRead, canTellNone, canTellNoVolume, readAt };
    }),
  };
}

/** An instance's snapshot with unknown contents may contain any volume. */
function hidesVolumes(snapshot: BackupSnapshot, match: Matcher): boolean {
  if (!mayHoldVolumes(snapshot)) return false;
  if (snapshot.type === instanceType) return true;
  return match(snapshot).some(({ resource }) => resource.kind === 'instance');
}
