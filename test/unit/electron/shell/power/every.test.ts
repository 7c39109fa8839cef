import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { every } from '../../../../../electron/shell/power/every.ts';

const app = vi.hoisted(() => ({ isPackaged: false }));
vi.mock('electron', () => ({ app }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** How often a task that runs twice a minute runs in a minute. */
function timesInAMinute({ tick, isPackaged }: { tick?: string; isPackaged: boolean }): number {
  vi.stubEnv('OVHCLOUD_INVENTORY_TICK_MS', tick);
  app.isPackaged = isPackaged;
  const check = vi.fn();
  const stop = every(30_000, check);
  vi.advanceTimersByTime(60_000);
  stop();
  vi.advanceTimersByTime(60_000);
  return check.mock.calls.length;
}

it.each([
  [2, {}],
  [60, { tick: '1000' }],
  // No longer than without it.
  [2, { tick: '90000' }],
  [2, { tick: '0' }],
  [2, { tick: '-5' }],
  [2, { tick: 'soon' }],
])('runs a task %i times a minute if a test sets %j', (times, reported) => {
  expect(timesInAMinute({ ...reported, isPackaged: false })).toBe(times);
});

it('cannot speed up a packaged program', () => {
  expect(timesInAMinute({ tick: '1000', isPackaged: true })).toBe(2);
});
