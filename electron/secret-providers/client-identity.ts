import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { certificatesIn, privateKeyIn } from '../../shared/basics/pem.ts';
import { providerFailure } from './provider-errors.ts';

/** What TLS needs to prove who asks. */
export interface ClientIdentity {
  /** In PEM: the one of the key first, as TLS wants it, then those between it and its authority. */
  certificates: string;
  /** In PEM, opened. */
  key: string;
  validFrom: Date;
  validUntil: Date;
  /** The OKMS domain that an access certificate of OVHcloud names; null where it names none. */
  domainId: string | null;
}

interface IdentityTexts {
  certificate: string;
  privateKey: string;
  /** Empty: the key needs none. */
  passphrase: string;
}

/**
 * Joins a certificate to its key. Fails without the words of OpenSSL, which may quote what it was given:
 * `provider.wrongCertificate`, `.wrongPrivateKey`, `.wrongKeyPassphrase` or `.otherPrivateKey`.
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

/** Fails with `provider.certificateExpired` or `.certificateNotYetValid`, and the date in place of words. */
export function assertValid({ validFrom, validUntil }: ClientIdentity, now: Date): void {
  if (now >= validUntil) {
    throw providerFailure('provider.certificateExpired', { message: validUntil.toISOString() });
  }
  if (now < validFrom) {
    throw providerFailure('provider.certificateNotYetValid', { message: validFrom.toISOString() });
  }
}

/** When the first of these certificates ends; null where there is none, or one that cannot be read. */
export function expiryOfCertificates(text: string): string | null {
  try {
    const ends = parsedCertificates(text).map(({ validTo }) => new Date(validTo).getTime());
    return new Date(Math.min(...ends)).toISOString();
  } catch {
    return null;
  }
}

/** Whether it is a private key, and one that opens by a passphrase only. null: it is none. */
export function kindOfKey(privateKey: string): 'plain' | 'encrypted' | null {
  try {
    openedKey(privateKey, '');
    return 'plain';
  } catch {
    return isEncrypted(privateKeyIn(privateKey) ?? '') ? 'encrypted' : null;
  }
}

/** Fails with `provider.wrongCertificate`. */
function parsedCertificates(text: string): X509Certificate[] {
  try {
    const certificates = certificatesIn(text).map((pem) => new X509Certificate(pem));
    if (certificates.length > 0) return certificates;
  } catch {
    // As where there is none.
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

/** In the form of PKCS#8, or in OpenSSL's older one. */
function isEncrypted(pem: string): boolean {
  return /BEGIN ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m.test(pem);
}

/**
 * The example in OVHcloud's guide "Manage your OKMS access certificate" (October 2025) has the domain's id for its
 * common name; that all have is not verified.
 */
function domainOf({ subject }: X509Certificate): string | null {
  const name = /^CN=([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/im.exec(subject ?? '')?.[1];
  return name?.toLowerCase() ?? null;
}
