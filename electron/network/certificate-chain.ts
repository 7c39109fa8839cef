import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** Longer than any chain of a company's. */
const maxDepth = 8;

/** What a certificate may be used for: a server of TLS, or anything. RFC 5280, 4.2.1.12 */
const serverUses: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.3.1', '2.5.29.37.0']);

/** How DER writes the name of the extension that limits the names an authority may vouch for. */
const nameConstraints = Buffer.from('0603551d1e', 'hex');

interface Question {
  /** As the server sent them, its own first. PEM. */
  chain: readonly string[];
  host: string;
  authorities: readonly X509Certificate[];
  now: Date;
}

/**
 * Whether a chain leads to one of these authorities, and is for this host, now. For chains that Chromium refuses
 * for an unknown authority and for that alone; a fault that it sees only after that one is looked for here.
 *
 * Node's own parser and signatures, without a library between: what a chain has to be is a few lines, and
 * OpenSSL's whole verification cannot be asked without a connection. An authority that is limited to some names is
 * refused, as nothing here understands such limits. Not looked at: lengths of paths, uses of authorities, critical
 * extensions that are unknown. They bind authorities that the user has named, and what those have signed.
 */
export function isVouchedFor({ chain, host, authorities, now }: Question): boolean {
  try {
    const certificates = chain.slice(0, maxDepth).map((pem) => new X509Certificate(pem));
    const [leaf, ...others] = certificates;
    if (!leaf || !isForHost(leaf, host) || !isForServers(leaf)) return false;
    return leadsTo(leaf, { others, authorities, now });
  } catch {
    // What cannot be parsed vouches for nothing.
    return false;
  }
}

interface Way {
  others: readonly X509Certificate[];
  authorities: readonly X509Certificate[];
  now: Date;
}

function leadsTo(certificate: X509Certificate, { others, authorities, now }: Way): boolean {
  if (!isValidAt(certificate, now)) return false;
  const isEnd = authorities.some(
    (authority) =>
      isIssuer(authority, certificate) && isAuthority(authority) && isValidAt(authority, now),
  );
  if (isEnd) return true;
  return others.some((issuer) => {
    if (!isIssuer(issuer, certificate) || !isAuthority(issuer)) return false;
    // Each is used once, so that no circle is walked.
    const rest = others.filter((other) => other !== issuer);
    return leadsTo(issuer, { others: rest, authorities, now });
  });
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isAuthority(certificate: X509Certificate): boolean {
  return certificate.ca && !certificate.raw.includes(nameConstraints);
}

function isValidAt({ validFrom, validTo }: X509Certificate, now: Date): boolean {
  return Date.parse(validFrom) <= now.getTime() && now.getTime() <= Date.parse(validTo);
}

function isForHost(leaf: X509Certificate, host: string): boolean {
  const found = isIP(host) === 0 ? leaf.checkHost(host, { subject: 'never' }) : leaf.checkIP(host);
  return found !== undefined;
}

/** A certificate that says nothing of its use may be used for all. */
function isForServers({ keyUsage }: X509Certificate): boolean {
  const uses = keyUsage as string[] | undefined;
  return uses === undefined || uses.some((use) => serverUses.has(use));
}
