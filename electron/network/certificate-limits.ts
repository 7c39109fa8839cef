import type { X509Certificate } from 'node:crypto';
import {
  id_RSASSA_PSS as rsaPss,
  id_sha256 as sha256,
  id_sha256WithRSAEncryption as rsaWithSha256,
  id_sha384 as sha384,
  id_sha384WithRSAEncryption as rsaWithSha384,
  id_sha512 as sha512,
  id_sha512WithRSAEncryption as rsaWithSha512,
  RsaSaPssParams,
} from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  type AlgorithmIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  id_ce_basicConstraints as basicConstraints,
  id_ce_certificatePolicies as certificatePolicies,
  id_ce_extKeyUsage as extendedKeyUsage,
  id_ce_keyUsage as keyUsage,
  id_ce_nameConstraints as nameConstraints,
  id_ce_subjectAltName as subjectAltName,
} from '@peculiar/asn1-x509';

/** What a certificate says of how far it goes, which Node does not tell. RFC 5280, 4.2 */
export interface CertificateLimits {
  isAuthority: boolean;
  /** How many authorities there may be below it. */
  maxBelow: number;
  /** What it is for, by object identifiers; null: for anything. */
  purposes: readonly string[] | null;
  /** Whether it is signed over a SHA-256 or more. */
  isStronglySigned: boolean;
  /** Whether it has a limit that nothing here understands: it must be refused then. */
  isBeyondUs: boolean;
}

/**
 * Extensions that this app judges by, or Node where it is asked for hosts and issuers. Any policy will do here, so
 * that policies are no limit; what demands one is not in the list.
 */
const understood: ReadonlySet<string> = new Set([
  basicConstraints,
  certificatePolicies,
  extendedKeyUsage,
  keyUsage,
  subjectAltName,
]);

/** Object identifiers of ECDSA over SHA-256, SHA-384 and SHA-512. RFC 5758, 3.2 */
const strongEcdsa = ['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4'];

const strongHashes: ReadonlySet<string> = new Set([sha256, sha384, sha512]);
const strongSignatures: ReadonlySet<string> = new Set([
  rsaWithSha256,
  rsaWithSha384,
  rsaWithSha512,
  ...strongEcdsa,
]);

/** Throws where the certificate is not written as RFC 5280 says. */
export function certificateLimits({ raw }: X509Certificate): CertificateLimits {
  const { tbsCertificate, signatureAlgorithm } = AsnConvert.parse(raw, Certificate);
  const extensions = new Map<string, { critical: boolean; value: ArrayBuffer }>();
  for (const { extnID, critical, extnValue } of tbsCertificate.extensions ?? []) {
    if (extensions.has(extnID)) throw new Error('An extension is there twice');
    extensions.set(extnID, { critical, value: extnValue.buffer });
  }
  const read = <T>(id: string, type: new () => T): T | null => {
    const extension = extensions.get(id);
    return extension ? AsnConvert.parse(extension.value, type) : null;
  };
  const constraints = read(basicConstraints, BasicConstraints);
  return {
    isAuthority: constraints?.cA === true,
    maxBelow: constraints?.pathLenConstraint ?? Infinity,
    purposes: read(extendedKeyUsage, ExtendedKeyUsage),
    isStronglySigned: isStrong(signatureAlgorithm),
    isBeyondUs:
      extensions.has(nameConstraints) ||
      [...extensions].some(([id, { critical }]) => critical && !understood.has(id)),
  };
}

function isStrong({ algorithm, parameters }: AlgorithmIdentifier): boolean {
  if (algorithm !== rsaPss) return strongSignatures.has(algorithm);
  // Without a word it is SHA-1.
  const { hashAlgorithm } = AsnConvert.parse(parameters ?? new ArrayBuffer(0), RsaSaPssParams);
  return strongHashes.has(hashAlgorithm.algorithm);
}
