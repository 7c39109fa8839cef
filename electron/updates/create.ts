import type { Failure } from '../../shared/bridge/errors.ts';
import { userAgentOf } from '../ovh/clients.ts';
import type { BasicPorts, DesktopPorts, NetworkPorts } from '../ports.ts';
import type { UpdateStatus } from '../../shared/updates/update.ts';
import type { Log } from '../log/log.ts';
import { Updates } from './updates.ts';

type Ports = BasicPorts &
  Pick<NetworkPorts, 'fetchUpdates'> &
  Pick<DesktopPorts, 'updates' | 'description' | 'power'>;

/** Creates the search for newer versions. */
export function createUpdates(ports: Ports, failureOf: (error: unknown) => Failure): Updates {
  const { updates, description, power, fetchUpdates, now, emit } = ports;
  const { version } = description;
  const reading = { fetch: fetchUpdates, userAgent: userAgentOf(version) };
  return new Updates({
    ...updates,
    version,
    readOffer: async (address, signal) => {
      const { readOffer } = await import('./feed.ts');
      return readOffer(reading, { address, version, signal });
    },
    isOnline: () => power.isOnline(),
    every: (ms, check) => power.every(ms, check),
    now,
    failureOf,
    onChanged: (status) => {
      logState(ports.log, status);
      emit('update.changed', status);
    },
  });
}

/** Logs each phase of an update, but not the progress of a download. */
function logState(log: Log, { kind, state }: UpdateStatus): void {
  if (state.phase === 'downloading' && state.percent > 0) return;
  const code = state.phase === 'failed' ? state.failure.code : undefined;
  const version = 'offer' in state ? state.offer.version : undefined;
  log.info('update', { kind, phase: state.phase, version, code });
}
