import { rootCertificates } from 'node:tls';
import { systemAuthorities } from '../runtime.ts';

let ofSystem: readonly string[] | null = null;

/** The authorities for Node's TLS: Node's own, the system's and these. undefined: Node's default. */
export function authoritiesWith(pems: readonly string[]): string[] | undefined {
  if (pems.length === 0) return undefined;
  ofSystem ??= systemAuthorities();
  return [...new Set([...rootCertificates, ...ofSystem, ...pems])];
}
