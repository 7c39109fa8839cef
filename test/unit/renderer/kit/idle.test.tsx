import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { painted } from '../../../../renderer/kit/idle.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function isPaintedAfter(ms: number): Promise<boolean> {
  let isDone = false;
  void painted().then(() => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return isDone;
}

describe('painted', () => {
  it('waits for three frames', async () => {
    expect(await isPaintedAfter(40)).toBe(false);
    expect(await isPaintedAfter(60)).toBe(true);
  });

  it('does not wait for a hidden window, which draws nothing', async () => {
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0);
    expect(await isPaintedAfter(150)).toBe(false);
    expect(await isPaintedAfter(250)).toBe(true);
  });
});
