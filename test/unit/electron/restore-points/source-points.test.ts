import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JoinedPoints } from '../../../../electron/restore-points/source-points.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import { tagOf } from '../../../../shared/resources/rules/resource-tag.ts';
import type {
  BackupSnapshot,
  SourceReading,
} from '../../../../shared/restore-points/restore-point-source.ts';
import { aBackup, aBucket, now } from '../../../fakes/builders.ts';

const sourceId = '5d0b7a64-2f0c-4a26-9a53-0c6d5f3a0001';
const resources = [aBucket({ endpoints: ['s3.gra.io.cloud.ovh.net'] })];

function aReading(change: Partial<SourceReading> = {}): SourceReading {
  const snapshots = [aBackup()];
  const read = { readAt: now, isRead: true, canTellNone: true, failure: null };
  return { sourceId, ...read, snapshots, ...change };
}

describe('JoinedPoints', () => {
  it('returns the points of the resources, and whether their source was read', () => {
    const { points, states } = new JoinedPoints(() => readings).of(resources);
    expect(points.map(({ resourceUrn }) => resourceUrn)).toEqual([resources[0]?.urn]);
    expect(states).toEqual([
      { id: sourceId, isRead: true, canTellNone: true, canTellNoVolume: true, readAt: now },
    ]);
  });

  it('retains the points of a source that could not be read', () => {
    const joined = new JoinedPoints(() => [aReading({ isRead: false })]);
    const { points, states } = joined.of(resources);
    expect(points).toHaveLength(1);
    expect(states[0]?.isRead).toBe(false);
  });

  it('is the same object until the resources or the readings change', () => {
    let shown = readings;
    const joined = new JoinedPoints(() => shown);
    const first = joined.of(resources);
    expect(joined.of(resources)).toBe(first);
    expect(joined.of([...resources])).not.toBe(first);
    const second = joined.of(resources);
    shown = [aReading()];
    expect(joined.of(resources)).not.toBe(second);
  });

  it('matches no resource again when what was prepared shows', async () => {
    let shown: readonly SourceReading[] = [];
    let matched = 0;
    const counting = resources.map((resource) => ({
      ...resource,
      get endpoints() {
        matched += 1;
        return resource.endpoints;
      },
    }));
    const joined = new JoinedPoints(() => shown);
    const next = aReading();
    await joined.prepare(counting, [next]);
    expect(matched).toBeGreaterThan(0);
    matched = 0;
    shown = [next];
    expect(joined.of(counting).points).toHaveLength(1);
    shown = [{ ...next, isRead: false }];
    expect(joined.of(counting).points).toHaveLength(1);
    expect(matched).toBe(0);
  });

  it('shows after any sequence of readings what it would show if all was matched at once', async () => {
    await assert(
      asyncProperty(array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        let all: readonly SourceReading[] = [];
        let account: Resource[] = [...among];
        const joined = new JoinedPoints(() => all);
        for (const { id, kind, buckets, canTellNone } of steps) {
          const before = all.find((reading) => reading.sourceId === id);
          const others = all.filter((reading) => reading !== before);
          const next =
            kind === 'failed' && before !== undefined
              ? { ...before, isRead: false }
              : aReading({ sourceId: id, canTellNone, snapshots: buckets.map(snapshotOf) });
          if (kind === 'prepared') await joined.prepare(account, [next]);
          if (kind === 'synced') account = among.filter((_, index) => !buckets.includes(index));
          all = kind === 'deleted' ? others : [...others, next];
          expect(joined.of(account)).toEqual(new JoinedPoints(() => all).of([...account]));
        }
      }),
    );
  });
});

const among = Array.from({ length: 6 }, (_, index) =>
  aBucket({ urn: `urn:${index}`, name: `b${index}`, endpoints: ['s3.gra.io.cloud.ovh.net'] }),
);

function snapshotOf(bucket: number): BackupSnapshot {
  const urn = among[bucket]?.urn ?? '';
  const evidence: Partial<BackupSnapshot>[] = [
    { origin: `s3.gra.io.cloud.ovh.net/b${bucket}` },
    { origin: null, tags: [tagOf(urn)] },
    { origin: null, resourceUrn: urn },
    // May contain volumes.
    { origin: null, type: null },
  ];
  return aBackup({ id: `${bucket}`, ...evidence[bucket % evidence.length] });
}

const anyStep = record({
  id: constantFrom('s1', 's2', 's3'),
  kind: constantFrom('read', 'prepared', 'failed', 'synced', 'deleted'),
  buckets: array(integer({ min: 0, max: 5 }), { maxLength: 5 }),
  canTellNone: boolean(),
});

const readings = [aReading()];
