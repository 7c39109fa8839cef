import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { certificatesIn, privateKeyIn } from '../../shared/basics/pem.ts';
import { providerFailure } from './provider-errors.ts';

/** What TLS needs to authenticate this client. */
export interface ClientIdentity {
  /** PEM. The key's own certificate first, as TLS requires, then its intermediates. */
  certificates: string;
  /** PEM, decrypted. */
  key: string;
  validFrom: Date;
  validUntil: Date;
  /** The OKMS domain in an access certificate of OVHcloud; null if it names none. */
  domainId: string | null;
}

interface IdentityTexts {
  certificate: string;
  privateKey: string;
  /** Empty: the key is not encrypted. */
  passphrase: string;
}

/**
 * Joins a certificate to its key. Throws `provider.wrongCertificate`, `.wrongPrivateKey`, `.wrongKeyPassphrase` or
 * `.otherPrivateKey`, without OpenSSL's message, which may quote its input.
 */
export function clientIdentity({
  certificate,
  privateKey,
  passphrase,
}: IdentityTexts): ClientIdentity {
  const certificates = parsedCertificates(certificate);
  const key = openedKey(privateKey, passphrase);
  const own = certificates.find((each) => each.checkPrivateKey(key));
  if (own === undefined) throw providerFailure('provider.otherPrivateKey');
  const others = certificates.filter((each) => each !== own);
  return {
    certificates: [own, ...others].map(String).join(''),
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    validFrom: new Date(own.validFrom),
    validUntil: new Date(own.validTo),
    domainId: domainOf(own),
  };
}

/** Throws `provider.certificateExpired` or `.certificateNotYetValid`, with the date as message. */
export function assertValid({ validFrom, validUntil }: ClientIdentity, now: Date): void {
  if (now >= validUntil) {
    throw providerFailure('provider.certificateExpired', { message: validUntil.toISOString() });
  }
  if (now < validFrom) {
    throw providerFailure('provider.certificateNotYetValid', { message: validFrom.toISOString() });
  }
}

/** Returns the earliest expiry of these certificates; null if there is none, or one cannot be parsed. */
export function expiryOfCertificates(text: string): string | null {
  try {
    const ends = parsedCertificates(text).map(({ validTo }) => new Date(validTo).getTime());
    return new Date(Math.min(...ends)).toISOString();
  } catch {
    return null;
  }
}

/** Returns whether a private key is encrypted with a passphrase; null if the text is not a private key. */
export function kindOfKey(privateKey: string): 'plain' | 'encrypted' | null {
  try {
    openedKey(privateKey, '');
    return 'plain';
  } catch {
    return isEncrypted(privateKeyIn(privateKey) ?? '') ? 'encrypted' : null;
  }
}

/** Throws `provider.wrongCertificate`. */
function parsedCertificates(text: string): X509Certificate[] {
  try {
    const certificates = certificatesIn(text).map((pem) => new X509Certificate(pem));
    if (certificates.length > 0) return certificates;
  } catch {
    // The same as no certificate.
  }
  throw providerFailure('provider.wrongCertificate');
}

function openedKey(text: string, passphrase: string): KeyObject {
  const pem = privateKeyIn(text);
  if (pem === null) throw providerFailure('provider.wrongPrivateKey');
  try {
    return createPrivateKey({ key: pem, ...(passphrase === '' ? {} : { passphrase }) });
  } catch {
    const code = isEncrypted(pem) ? 'provider.wrongKeyPassphrase' : 'provider.wrongPrivateKey';
    throw providerFailure(code);
  }
}

/** In PKCS#8 format, or in OpenSSL's older one. */
function isEncrypted(pem: string): boolean {
  return /BEGIN ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m.test(pem);
}

/**
 * In the example of OVHcloud's guide "Manage your OKMS access certificate" (October 2025), the common name is the
 * domain's id. Whether this holds for all certificates is not verified.
 */
function domainOf({ subject }: X509Certificate): string | null {
  const name = /^CN=([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/im.exec(subject ?? '')?.[1];
  return name?.toLowerCase() ?? null;
}
