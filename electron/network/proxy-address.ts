import { parseUrl } from '../runtime.ts';

/** Parses the address of a proxy; without a scheme it is http. null: not an address. */
export function proxyUrl(text: string): URL | null {
  if (text === '') return null;
  return parseUrl(text.includes('://') ? text : `http://${text}`);
}

export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/**
 * The `host:port` of a proxy, from that form or from an http or https address. null: it is neither, or contains more. A
 * host of IPv6 stays in brackets.
 */
export function proxyAddress(text: string): string | null {
  const url = proxyUrl(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const isBare = url.username === '' && url.password === '' && url.search + url.hash === '';
  return isBare && url.pathname === '/' ? `${url.hostname}:${portOf(url)}` : null;
}
