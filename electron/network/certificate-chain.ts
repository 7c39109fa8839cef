import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { anyExtendedKeyUsage, id_kp_serverAuth as serverAuthentication } from '@peculiar/asn1-x509';
import { certificateLimits, type CertificateLimits } from './certificate-limits.ts';

/** Longer than any chain of a company's. */
const maxDepth = 8;

/** In bits; what Chromium asks of RSA at least. */
const minRsaBits = 1024;

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
 * Signatures, hosts and names are Node's to judge; OpenSSL's whole verification cannot be asked without a
 * connection. Refuses where in doubt: an authority that is limited to some names is refused, and so is a critical
 * extension that nothing here understands.
 */
export function isVouchedFor({ chain, host, authorities, now }: Question): boolean {
  try {
    const certificates = chain.slice(0, maxDepth).map((pem) => new X509Certificate(pem));
    const [leaf, ...others] = certificates;
    if (!leaf || !isForHost(leaf, host)) return false;
    const limits = certificateLimits(leaf);
    if (limits.isBeyondUs || !isForServers(limits)) return false;
    return leadsTo(leaf, limits, { others, authorities, now, below: 0 });
  } catch {
    // What cannot be parsed vouches for nothing.
    return false;
  }
}

interface Way {
  others: readonly X509Certificate[];
  authorities: readonly X509Certificate[];
  now: Date;
  /** How many authorities there are from here down to the server. */
  below: number;
}

function leadsTo(certificate: X509Certificate, limits: CertificateLimits, way: Way): boolean {
  const { others, authorities, now, below } = way;
  if (!isValidAt(certificate, now) || !hasStrongKey(certificate)) return false;
  if (!limits.isStronglySigned) return false;
  const isEnd = authorities.some(
    (authority) =>
      isIssuer(authority, certificate) &&
      mayVouch(certificateLimits(authority), below) &&
      // Its signature is its own, and proves nothing: only its key matters.
      hasStrongKey(authority) &&
      isValidAt(authority, now),
  );
  if (isEnd) return true;
  return others.some((issuer) => {
    if (!isIssuer(issuer, certificate)) return false;
    const itsLimits = certificateLimits(issuer);
    if (!mayVouch(itsLimits, below)) return false;
    // Each is used once, so that no circle is walked.
    const rest = others.filter((other) => other !== issuer);
    return leadsTo(issuer, itsLimits, { ...way, others: rest, below: below + 1 });
  });
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

/** Whether it may vouch for servers that are this many authorities further down. RFC 5280, 4.2.1.9 */
function mayVouch(limits: CertificateLimits, below: number): boolean {
  const { isAuthority, maxBelow, isBeyondUs } = limits;
  return isAuthority && below <= maxBelow && !isBeyondUs && isForServers(limits);
}

function hasStrongKey({ publicKey }: X509Certificate): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  if (!asymmetricKeyType?.startsWith('rsa')) return true;
  return (asymmetricKeyDetails?.modulusLength ?? 0) >= minRsaBits;
}

function isValidAt({ validFrom, validTo }: X509Certificate, now: Date): boolean {
  return Date.parse(validFrom) <= now.getTime() && now.getTime() <= Date.parse(validTo);
}

function isForHost(leaf: X509Certificate, host: string): boolean {
  const found = isIP(host) === 0 ? leaf.checkHost(host, { subject: 'never' }) : leaf.checkIP(host);
  return found !== undefined;
}

/** A certificate that says nothing of its use may be used for all; an authority's limits what it signs. */
function isForServers({ purposes }: CertificateLimits): boolean {
  return (
    purposes === null ||
    purposes.includes(serverAuthentication) ||
    purposes.includes(anyExtendedKeyUsage)
  );
}
