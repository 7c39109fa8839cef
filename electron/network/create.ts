import { AppError } from '../../shared/bridge/errors.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { Approvals } from '../approvals/approvals.ts';
import type { FilePorts, NetworkPorts } from '../ports.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { ExtraAuthorities } from './extra-authorities.ts';
import { ProxyLogins } from './proxy-logins.ts';
import { baseUrlOf } from '../ovh/endpoints.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = Pick<NetworkPorts, 'proxyFor' | 'authorities' | 'renewNetwork'> &
  Pick<FilePorts, 'homeFolder' | 'environment'>;

interface NetworkParts {
  store: Pick<InventoryStore, 'list'>;
  vault: Vault;
  approvals: Approvals;
}

export interface Network {
  approvals: Approvals;
  authorities: ExtraAuthorities;
  proxyLogins: ProxyLogins;
  describe: () => Promise<NetworkDescription>;
}

/** Creates what decides how OVHcloud is reached from this computer. */
export function createNetwork(
  { proxyFor, authorities, homeFolder, environment, renewNetwork }: Ports,
  { store, vault, approvals }: NetworkParts,
): Network {
  const proxyLogins = new ProxyLogins({ environment, vault, onChanged: renewNetwork });
  const short = (path: string) =>
    path.startsWith(homeFolder) ? `~${path.slice(homeFolder.length)}` : path;
  return {
    approvals,
    authorities,
    proxyLogins,
    describe: async () => {
      const { chosenPath } = authorities;
      return {
        proxies: await proxiesOf(proxyFor, store),
        authorities: authorities
          .describe()
          .map((described) => ({ ...described, path: short(described.path) })),
        chosenPath: chosenPath === null ? null : short(chosenPath),
        proxyLogin: await proxyLogins.describe(),
        approvals: [...approvals.list()],
      };
    },
  };
}

/** For the OVHcloud APIs of all inventories; without inventories, for the European one. */
async function proxiesOf(
  proxyFor: NetworkPorts['proxyFor'],
  store: Pick<InventoryStore, 'list'>,
): Promise<NetworkDescription['proxies']> {
  const used = store.list().map(({ inventory }) => baseUrlOf(inventory.endpoint));
  const urls = used.length === 0 ? [baseUrlOf({ kind: 'preset', name: 'ovh-eu' })] : used;
  const byHost = new Map(urls.map((url) => [new URL(url).host, url]));
  return Promise.all(
    [...byHost].map(async ([host, url]) => ({ host, proxy: await proxyOf(url, proxyFor) })),
  );
}

/** A proxy that Node cannot use is shown as the system names it, because Chromium uses it. */
async function proxyOf(url: string, proxyFor: NetworkPorts['proxyFor']): Promise<string | null> {
  try {
    return hostOf(await proxyFor(url));
  } catch (error) {
    if (error instanceof AppError && error.code === 'network.proxyNotSupported') {
      return error.failure.message;
    }
    throw error;
  }
}

/** Only the host: the address of a proxy may contain a login. */
function hostOf(proxy: string | null): string | null {
  if (proxy === null) return null;
  try {
    return new URL(proxy).host;
  } catch {
    return '?';
  }
}
