import type { NetworkDescription } from '../shared/ipc/network-calls.ts';
import type { AppPorts } from './create-app.ts';
import type { InventoryBook } from './inventories/inventory-book.ts';
import { baseUrlOf } from './ovh/endpoints.ts';

/** How the OVHcloud APIs of all inventories are reached from here; without any, the European one. */
export async function describeNetwork(
  { proxyFor }: Pick<AppPorts, 'proxyFor'>,
  book: Pick<InventoryBook, 'list'>,
): Promise<NetworkDescription> {
  const used = book.list().map(({ inventory }) => baseUrlOf(inventory.endpoint));
  const urls = used.length === 0 ? [baseUrlOf({ kind: 'preset', name: 'ovh-eu' })] : used;
  const byHost = new Map(urls.map((url) => [new URL(url).host, url]));
  const proxies = await Promise.all(
    [...byHost].map(async ([host, url]) => ({ host, proxy: hostOf(await proxyFor(url)) })),
  );
  return { proxies, authorities: [] };
}

/** Who signs in at a proxy may stand in its address. */
function hostOf(proxy: string | null): string | null {
  if (proxy === null) return null;
  try {
    return new URL(proxy).host;
  } catch {
    return '?';
  }
}
