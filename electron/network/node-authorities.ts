import * as tls from 'node:tls';

/** Since Node 22.15; Electron 25 has none. */
const { getCACertificates } = tls as {
  getCACertificates?: (of: 'system') => readonly string[];
};

let ofSystem: readonly string[] | null = null;

/** What to tell TLS of Node's: those that it knows, the system's and these. undefined: those that it knows by itself. */
export function authoritiesWith(pems: readonly string[]): string[] | undefined {
  if (pems.length === 0) return undefined;
  ofSystem ??= getCACertificates?.('system') ?? [];
  return [...new Set([...tls.rootCertificates, ...ofSystem, ...pems])];
}
