import type { Handlers } from '../../shared/ipc/contract.ts';
import type { NetworkDescription } from '../../shared/ipc/network-calls.ts';

/** How this computer reaches what the app asks. */
export function networkHandlers(services: { describeNetwork: () => Promise<NetworkDescription> }) {
  return {
    'network.describe': () => services.describeNetwork(),
  } satisfies Partial<Handlers>;
}
