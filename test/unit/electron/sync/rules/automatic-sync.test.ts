import { describe, expect, it } from 'vitest';
import {
  isRefused,
  nextSyncAt,
  pauseOf,
} from '../../../../../electron/sync/rules/automatic-sync.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { SyncStatus } from '../../../../../shared/sync/sync-run.ts';

const now = Date.parse('2026-07-20T12:00:00.000Z');
const minutes = 60_000;

function ended(status: SyncStatus, minutesAgo: number) {
  const finishedAt = new Date(now - minutesAgo * minutes).toISOString();
  return { status, startedAt: finishedAt, finishedAt, failure: null };
}

describe('nextSyncAt', () => {
  it('is never without an interval, and now if it was never synced', () => {
    const never = { interval: 'never', lastRun: null, failuresInRow: 0, now } as const;
    expect(nextSyncAt(never)).toBeNull();
    expect(nextSyncAt({ ...never, interval: '1-day' })).toBe(now);
  });

  it.each<[string, [SyncStatus, number, number], number]>([
    ['one interval after the end of a sync', ['completed', 10, 0], 230],
    ['the same for a sync that was partial', ['partial', 240, 0], 0],
    ['in the past where it was missed', ['completed', 300, 0], -60],
    ['15 minutes after a first failure', ['failed', 5, 1], 10],
    ['later with each failure', ['failed', 0, 3], 60],
    ['never later than an interval', ['failed', 0, 20], 240],
    ['an hour after it was cancelled', ['cancelled', 10, 0], 50],
    ['an interval from now where the clock was set back', ['completed', -5000, 0], 240],
  ])('is %s', (_what, [status, minutesAgo, failuresInRow], expected) => {
    const at = nextSyncAt({
      interval: '4-hours',
      lastRun: ended(status, minutesAgo),
      failuresInRow,
      now,
    });
    expect(((at ?? NaN) - now) / minutes).toBe(expected);
  });

  it('counts from the start of a sync that never ended', () => {
    const lastRun = { ...ended('running', 30), finishedAt: null };
    const at = nextSyncAt({ interval: '1-hour', lastRun, failuresInRow: 0, now });
    expect(at).toBe(now + 30 * minutes);
  });
});

describe('pauseOf', () => {
  it.each([
    [true, 'mains', false, null],
    [true, 'battery', false, 'battery'],
    [true, 'battery', true, null],
    [true, 'saver', true, 'saver'],
    [false, 'mains', true, 'offline'],
  ] as const)('online %s, on %s, battery too %s: %s', (isOnline, power, isOnBattery, pause) => {
    expect(pauseOf({ isOnline, power }, { isOnBattery })).toBe(pause);
  });
});

describe('isRefused', () => {
  it.each([
    ['ovh.consumerKeyNotValid', true],
    ['ovh.notSignedIn', true],
    ['inventory.otherAccount', true],
    ['provider.wrongToken', true],
    ['ovh.unreachable', false],
    ['vault.locked', false],
    ['storage.full', false],
  ] as const)('%s: %s', (code, expected) => {
    expect(isRefused({ failure: new AppError(code).failure })).toBe(expected);
    expect(isRefused({ failure: null })).toBe(false);
  });
});
