import { portOf, proxyUrl } from './proxy-address.ts';

/** Who signs in at a proxy. */
export interface ProxyLogin {
  user: string;
  password: string;
}

/** A proxy that wants to know who asks, as Electron tells of it. */
export interface AskingProxy {
  host: string;
  port: number;
}

const variables = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
];

/**
 * Who signs in at this proxy, from the addresses that other programs of this computer take it from: Chromium
 * reads the addresses, and leaves out what stands before the `@`.
 */
export function loginOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  { host, port }: AskingProxy,
): ProxyLogin | null {
  for (const name of variables) {
    const url = proxyUrl(environment[name] ?? '');
    if (url && url.username !== '' && url.hostname === host && portOf(url) === port) {
      return { user: decoded(url.username), password: decoded(url.password) };
    }
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
