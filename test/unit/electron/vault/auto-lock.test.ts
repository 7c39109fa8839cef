import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AutoLock } from '../../../../electron/vault/auto-lock.ts';

let idleSeconds: number;
let minutes: number | null;
let isBusy: boolean;
let check: () => void;
let leave: () => void;
const stopped = vi.fn<() => void>();
const lock = vi.fn<() => Promise<void>>();

beforeEach(() => {
  idleSeconds = 0;
  minutes = 5;
  isBusy = false;
  stopped.mockReset();
  lock.mockReset().mockResolvedValue();
});

function watch(): AutoLock {
  return new AutoLock({
    idle: {
      idleSeconds: () => idleSeconds,
      every: (_ms, run) => {
        check = run;
        return stopped;
      },
      onLeft: (run) => {
        leave = run;
        return stopped;
      },
    },
    minutes: () => minutes,
    isBusy: () => isBusy,
    lock,
  });
}

describe('AutoLock', () => {
  it.each([
    [299, 5, false, 0],
    [300, 5, false, 1],
    [9999, null, false, 0],
    [9999, 5, true, 0],
  ])('idle %i s of %s min, busy %s: locks %i times', (idle, limit, busy, times) => {
    watch();
    [idleSeconds, minutes, isBusy] = [idle, limit, busy];
    check();
    expect(lock).toHaveBeenCalledTimes(times);
  });

  it('locks with the screen, also while something runs', () => {
    watch();
    isBusy = true;
    leave();
    expect(lock).toHaveBeenCalledOnce();
  });

  it('never locks automatically if it is disabled', () => {
    watch();
    minutes = null;
    leave();
    expect(lock).not.toHaveBeenCalled();
  });

  it('stops watching', () => {
    watch().stop();
    expect(stopped).toHaveBeenCalledTimes(2);
  });
});
