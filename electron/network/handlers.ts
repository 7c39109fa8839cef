import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Network } from './create.ts';

/** Calls for how this computer reaches servers. */
export function networkHandlers({ network }: { network: Network }) {
  return {
    'network.describe': () => network.describe(),
    'network.chooseAuthorities': async () => {
      await network.authorities.choose();
      return network.describe();
    },
    'network.setProxyLogin': async (login) => {
      await network.proxyLogins.set(login);
      return network.describe();
    },
    'network.forgetProxyLogin': async () => {
      await network.proxyLogins.forget();
      return network.describe();
    },
    'network.forgetAddress': async ({ address }) => {
      network.approvals.forget(address);
      return network.describe();
    },
    'network.forgetAuthorities': async () => {
      network.authorities.forget();
      return network.describe();
    },
  } satisfies Partial<Handlers>;
}
