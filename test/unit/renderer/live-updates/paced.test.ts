import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { paced } from '../../../../renderer/live-updates/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs at once, and once more for all that was asked meanwhile', async () => {
  const act = vi.fn(() => Promise.resolve());
  const ask = paced(act, 250);
  ask();
  expect(act).toHaveBeenCalledTimes(1);
  for (let index = 0; index < 20; index += 1) ask();
  await vi.advanceTimersByTimeAsync(249);
  expect(act).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(act).toHaveBeenCalledTimes(2);
  ask();
  expect(act).toHaveBeenCalledTimes(3);
});

it('waits for the run before, but not for one that does not end', async () => {
  const act = vi.fn(() => new Promise<void>(() => undefined));
  const ask = paced(act, 250);
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(1500);
  expect(act).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1500);
  expect(act).toHaveBeenCalledTimes(2);
});

it('reports an error, and runs again when asked', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  // Only this stub: those of the set-up stay.
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'reportError'));
  const failure = new Error('broken');
  const act = vi.fn(() => Promise.reject(failure));
  const ask = paced(act, 250);
  ask();
  await vi.advanceTimersByTimeAsync(250);
  expect(reported).toHaveBeenCalledExactlyOnceWith(failure);
  ask();
  expect(act).toHaveBeenCalledTimes(2);
});
