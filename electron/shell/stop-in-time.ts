import { setTimeout as delay } from 'node:timers/promises';

/** Waits for `stop`, but only for a limited time: the program must be able to quit whatever goes wrong. */
export async function stopInTime(stop: () => Promise<void>, maxMs: number): Promise<void> {
  const stopped = Promise.resolve()
    .then(stop)
    .catch(() => undefined);
  await Promise.race([stopped, delay(maxMs)]);
}
