import { authoritiesWith } from '../network/node-authorities.ts';
import type { AssertApproved } from '../approvals/approvals.ts';
import { guardedFetch } from '../approvals/guarded-fetch.ts';
import { unverifiedPlaceOfUrl } from '../approvals/place.ts';
import { fetchByNode, type NodeRoute, type Trust } from '../http/node-fetch.ts';
import type { ClientIdentity } from './client-identity.ts';
import { providerFailure } from './provider-errors.ts';
import type { Fetch, ReaderPorts } from './secret-reader.ts';

/** How Node's requests leave this computer, and where they may go. */
type GuardedRoute = NodeRoute & { assertAgreed: AssertApproved };

function fetchPastChromium(trust: () => Trust, route: GuardedRoute): Fetch {
  return guardedFetch(fetchByNode(trust, route), route.assertAgreed);
}

/** A `fetch` that trusts the given certificates and no others, for a server of one's own. */
export function fetchTrusting(certificates: string, route: GuardedRoute): Fetch {
  return fetchPastChromium(() => ({ rejectUnauthorized: true, ca: certificates }), route);
}

/** The same, but whoever answers is taken for the server: only where the user asked for that. */
export function fetchTrustingAnyone(route: GuardedRoute): Fetch {
  const fetch = fetchByNode(() => ({ rejectUnauthorized: false }), route);
  return guardedFetch(fetch, route.assertAgreed, unverifiedPlaceOfUrl);
}

/**
 * The same, of a server that is trusted as others are, with a certificate of ours, which Electron's `fetch` cannot
 * show. Fails with `provider.certificateRefused` where the server says in TLS that it does not accept it.
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

/** Alerts about our certificate (RFC 8446, section 6.2): what is wrong with it, no access, or none that it agrees to. */
const certificateAlerts: ReadonlySet<number> = new Set([40, 42, 43, 44, 45, 46, 48, 49, 51, 116]);

/** OpenSSL and BoringSSL number the alerts of the other side from here among their errors. */
const firstAlert = 1000;

/** Whether the server said so in TLS. One that cuts the line instead says nothing. */
function isCertificateRefused(error: unknown): boolean {
  const said = error instanceof Error ? error.message : '';
  const reason = /error:[\da-f]{2}0{3}([\da-f]{3}):SSL routines:/i.exec(said)?.[1] ?? '';
  return certificateAlerts.has(Number.parseInt(reason, 16) - firstAlert);
}
