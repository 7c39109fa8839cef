import { setTimeout as delay } from 'node:timers/promises';

/** Ends what is to be ended, or gives up on it: whatever goes wrong with it, the app must be able to quit. */
export async function stopInTime(stop: () => Promise<void>, maxMs: number): Promise<void> {
  const stopped = Promise.resolve()
    .then(stop)
    .catch(() => undefined);
  await Promise.race([stopped, delay(maxMs)]);
}
