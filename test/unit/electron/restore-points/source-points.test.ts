import { describe, expect, it } from 'vitest';
import { JoinedPoints } from '../../../../electron/restore-points/source-points.ts';
import type { SourceReading } from '../../../../shared/restore-points/restore-point-source.ts';
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
});

const readings = [aReading()];
