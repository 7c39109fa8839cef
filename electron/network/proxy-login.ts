import { portOf, proxyUrl } from './proxy-address.ts';

/** The login for a proxy. */
export interface ProxyLogin {
  user: string;
  password: string;
}

/** A proxy that asks for a login, as Electron reports it. */
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
 * The login for this proxy, from the variables that other programs on this computer use. Chromium reads the addresses
 * in them, but ignores what stands before the `@`.
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
