import type { Failure } from '../shared/errors.ts';
import { userAgentOf } from './create-credentials.ts';
import type { AppPorts } from './create-app.ts';
import { Updates } from './updates/updates.ts';

/** Joins what looks for newer versions. */
export function createUpdates(ports: AppPorts, failureOf: (error: unknown) => Failure): Updates {
  const { updates, description, power, fetch, now, emit } = ports;
  const { version } = description;
  const reading = { fetch, userAgent: userAgentOf(version) };
  return new Updates({
    ...updates,
    version,
    readOffer: async (address, signal) => {
      const { readOffer } = await import('./updates/feed.ts');
      return readOffer(reading, { address, version, signal });
    },
    isOnline: () => power.isOnline(),
    every: (ms, check) => power.every(ms, check),
    now,
    failureOf,
    onChanged: (status) => emit('update.changed', status),
  });
}
