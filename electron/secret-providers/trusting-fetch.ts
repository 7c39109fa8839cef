import { authoritiesWith } from '../network/node-authorities.ts';
import type { AssertApproved } from '../approvals/approvals.ts';
import { guardedFetch } from '../approvals/guarded-fetch.ts';
import { unverifiedAddressOfUrl } from '../approvals/address.ts';
import { fetchByNode, type NodeRoute, type Trust } from '../http/node-fetch.ts';
import type { ClientIdentity } from './client-identity.ts';
import { providerFailure } from './provider-errors.ts';
import type { Fetch, ReaderPorts } from './secret-reader.ts';

/** How Node's requests leave this computer, and which addresses are approved. */
type GuardedRoute = NodeRoute & { assertAgreed: AssertApproved };

function fetchPastChromium(trust: () => Trust, route: GuardedRoute): Fetch {
  return guardedFetch(fetchByNode(trust, route), route.assertAgreed);
}

/** Returns a `fetch` that trusts only the given certificates, for the user's own server. */
export function fetchTrusting(certificates: string, route: GuardedRoute): Fetch {
  return fetchPastChromium(() => ({ rejectUnauthorized: true, ca: certificates }), route);
}

/** Like `fetchTrusting`, but accepts any certificate. Only for servers where the user requested that. */
export function fetchTrustingAnyone(route: GuardedRoute): Fetch {
  const fetch = fetchByNode(() => ({ rejectUnauthorized: false }), route);
  return guardedFetch(fetch, route.assertAgreed, unverifiedAddressOfUrl);
}

/**
 * Like `fetchTrusting`, but with the usual authorities and with a client certificate, which Electron's `fetch` does not
 * support. Throws `provider.certificateRefused` when the server rejects the certificate in TLS.
 */
export function fetchAs(
  { certificates, key }: Pick<ClientIdentity, 'certificates' | 'key'>,
  { extraAuthorities, ...route }: GuardedRoute & Pick<ReaderPorts, 'extraAuthorities'>,
): Fetch {
  const fetch = fetchPastChromium(
    () => ({
      rejectUnauthorized: true,
      ca: authoritiesWith(extraAuthorities()),
      cert: certificates,
      key,
    }),
    route,
  );
  return (url, init) =>
    fetch(url, init).catch((error: unknown) => {
      throw isCertificateRefused(error) ? providerFailure('provider.certificateRefused') : error;
    });
}

/** Alerts about the client certificate (RFC 8446, section 6.2): it is faulty, has no access, or is not acceptable. */
const certificateAlerts: ReadonlySet<number> = new Set([40, 42, 43, 44, 45, 46, 48, 49, 51, 116]);

/** OpenSSL and BoringSSL number the alerts of the peer from here in their errors. */
const firstAlert = 1000;

/** Whether the server rejected the certificate in TLS. A server that only closes the connection gives no reason. */
function isCertificateRefused(error: unknown): boolean {
  const said = error instanceof Error ? error.message : '';
  const reason = /error:[\da-f]{2}0{3}([\da-f]{3}):SSL routines:/i.exec(said)?.[1] ?? '';
  return certificateAlerts.has(Number.parseInt(reason, 16) - firstAlert);
}
