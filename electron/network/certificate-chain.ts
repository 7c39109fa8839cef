import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** Longer than any chain of a company's. */
const maxDepth = 8;

/** What a certificate may be used for: a server of TLS, or anything. RFC 5280, 4.2.1.12 */
const serverUses: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.3.1', '2.5.29.37.0']);

/** How DER writes the name of the extension that limits the names an authority may vouch for. */
const nameConstraints = Buffer.from('0603551d1e', 'hex');

/** How DER writes signatures over a SHA-1 or less: md2, md5 and sha1 with RSA, and sha1 with elliptic curves or DSA. */
const weakSignatures = [
  '06092a864886f70d010102',
  '06092a864886f70d010104',
  '06092a864886f70d010105',
  '06072a8648ce3d0401',
  '06072a8648ce380403',
].map((hex) => Buffer.from(hex, 'hex'));

/** In bits; what Chromium asks of RSA at least. */
const minRsaBits = 1024;

/** How DER writes that an authority may have only so many below it, the number last. In hexadecimal. */
const pathLength = /0603551d13(?:0101ff)?040830060101ff0201([\da-f]{2})/;

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
 * OpenSSL's whole verification cannot be asked without a connection. What Node does not tell of a certificate is
 * looked for in its bytes, and refuses where in doubt: an authority that is limited to some names is refused, as
 * nothing here understands such limits. Not looked at: critical extensions that are unknown.
 */
export function isVouchedFor({ chain, host, authorities, now }: Question): boolean {
  try {
    const certificates = chain.slice(0, maxDepth).map((pem) => new X509Certificate(pem));
    const [leaf, ...others] = certificates;
    if (!leaf || !isForHost(leaf, host) || !isForServers(leaf)) return false;
    return leadsTo(leaf, { others, authorities, now, below: 0 });
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

function leadsTo(certificate: X509Certificate, way: Way): boolean {
  const { others, authorities, now, below } = way;
  if (!isValidAt(certificate, now) || !isStrong(certificate)) return false;
  const isEnd = authorities.some(
    (authority) =>
      isIssuer(authority, certificate) &&
      isAuthority(authority, below) &&
      hasStrongKey(authority) &&
      isValidAt(authority, now),
  );
  if (isEnd) return true;
  return others.some((issuer) => {
    if (!isIssuer(issuer, certificate) || !isAuthority(issuer, below)) return false;
    // Each is used once, so that no circle is walked.
    const rest = others.filter((other) => other !== issuer);
    return leadsTo(issuer, { ...way, others: rest, below: below + 1 });
  });
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

/** Whether it may vouch for servers that are this many authorities further down. RFC 5280, 4.2.1.9 */
function isAuthority(certificate: X509Certificate, below: number): boolean {
  const { ca, raw } = certificate;
  if (!ca || raw.includes(nameConstraints) || !isForServers(certificate)) return false;
  const [, most] = pathLength.exec(raw.toString('hex')) ?? [];
  return most === undefined || below <= Number.parseInt(most, 16);
}

/** The signature of a trusted authority is its own, and proves nothing: only its key matters. */
function isStrong(certificate: X509Certificate): boolean {
  const isWeak = weakSignatures.some((signature) => certificate.raw.includes(signature));
  return !isWeak && hasStrongKey(certificate);
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
function isForServers({ keyUsage }: X509Certificate): boolean {
  const uses = keyUsage as string[] | undefined;
  return uses === undefined || uses.some((use) => serverUses.has(use));
}
