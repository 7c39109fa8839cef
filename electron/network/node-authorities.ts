import { rootCertificates } from 'node:tls';

/** What to tell TLS of Node's: those that it knows and these. undefined: those that it knows by itself. */
export function authoritiesWith(pems: readonly string[]): string[] | undefined {
  return pems.length === 0 ? undefined : [...rootCertificates, ...pems];
}
