/** The kinds of address in Plakar's inventories. */
type HostType = 'host' | 'inet4' | 'inet6';

export interface Host {
  type: HostType;
  address: string;
}

const inet4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const inet6 = /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i;
const nameWithPort = /^([^\s:/?#@,;"[\]]+)(?::\d+)?$/;
const bracketed = /^\[([0-9a-f:.]+)\](?::\d+)?$/i;

/** The host of an endpoint without its port, for which Plakar's formats have no field; null: it has no host. */
export function hostOf(endpoint: string): Host | null {
  const bare = inet6.test(endpoint) ? endpoint : bracketed.exec(endpoint)?.[1];
  if (bare !== undefined) return { type: 'inet6', address: bare };
  const address = nameWithPort.exec(endpoint)?.[1];
  if (address === undefined) return null;
  return { type: inet4.test(address) ? 'inet4' : 'host', address };
}

/** The hosts of all endpoints, each once. */
export function hostsOf(endpoints: readonly string[]): Host[] {
  const hosts = new Map<string, Host>();
  for (const endpoint of endpoints) {
    const host = hostOf(endpoint);
    if (host) hosts.set(host.address, host);
  }
  return [...hosts.values()];
}
