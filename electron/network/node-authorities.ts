import { rootCertificates } from 'node:tls';
import { systemAuthorities } from '../runtime.ts';

let ofSystem: readonly string[] | null = null;

/** What to tell TLS of Node's: those that it knows, the system's and these. undefined: those that it knows by itself. */
export function authoritiesWith(pems: readonly string[]): string[] | undefined {
  if (pems.length === 0) return undefined;
  ofSystem ??= systemAuthorities();
  return [...new Set([...rootCertificates, ...ofSystem, ...pems])];
}
