import { constants, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  id_mgf1 as mgf1,
  id_RSASSA_PSS as rsaPss,
  RsaSaPssParams,
  id_sha1WithRSAEncryption as rsaWithSha1,
  id_sha256WithRSAEncryption as rsaWithSha256,
  sha1,
  sha256,
} from '@peculiar/asn1-rsa';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import * as x509 from '@peculiar/asn1-x509';

interface Wish {
  subject: string;
  /** The issuer; the certificate itself by default. */
  signer?: MadeCertificate;
  isAuthority?: boolean;
  /** DNS names and addresses. */
  hosts?: readonly string[];
  use?: 'server' | 'client';
  /** Whether its key may sign certificates, or messages only; no key usage if omitted. */
  canSign?: boolean;
  /** Restricts the names that it may certify. */
  isConstrained?: boolean;
  /** How many authorities may be below it. */
  pathLength?: number;
  /** Has an unknown extension. */
  unknown?: 'critical' | 'ignorable' | 'twice';
  /** Signed with SHA-1. */
  isWeaklySigned?: boolean;
  /** Signed by an authority with an RSA key, with PSS padding. */
  isSignedByPss?: boolean;
  /** With an RSA key of this many bits, instead of an elliptic curve key. */
  rsaBits?: number;
  /** In days from now. */
  from?: number;
  until?: number;
}

export interface MadeCertificate {
  subject: string;
  key: string;
  certificate: string;
  privateKey: KeyObject;
}

const dayMs = 86_400_000;

const ecdsaWithSha1 = new x509.AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.1' });
const ecdsaWithSha256 = new x509.AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });
const commonName = '2.5.4.3';
/** Not in any standard. */
const unknownExtension = '1.2.3.4';

function nameOf(commonNameText: string): x509.Name {
  const value = new x509.AttributeValue({ utf8String: commonNameText });
  const part = new x509.AttributeTypeAndValue({ type: commonName, value });
  return new x509.Name([new x509.RelativeDistinguishedName([part])]);
}

function hostName(host: string): x509.GeneralName {
  return new x509.GeneralName(/^[\d.]+$/.test(host) ? { iPAddress: host } : { dNSName: host });
}

function extension(id: string, content: object, critical = false): x509.Extension {
  const extnValue = new OctetString(AsnConvert.serialize(content));
  return new x509.Extension({ extnID: id, critical, extnValue });
}

function extensionsOf(wish: Wish): x509.Extensions {
  const {
    isAuthority = false,
    hosts = [],
    use,
    canSign,
    isConstrained,
    pathLength,
    unknown,
  } = wish;
  const constraints = new x509.BasicConstraints({ cA: isAuthority });
  if (pathLength !== undefined) constraints.pathLenConstraint = pathLength;
  const found = [extension(x509.id_ce_basicConstraints, constraints, true)];
  if (hosts.length > 0) {
    const names = new x509.SubjectAlternativeName(hosts.map(hostName));
    found.push(extension(x509.id_ce_subjectAltName, names));
  }
  if (use) {
    const purpose = use === 'client' ? x509.id_kp_clientAuth : x509.id_kp_serverAuth;
    found.push(extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([purpose])));
  }
  if (canSign !== undefined) {
    const { keyCertSign, digitalSignature } = x509.KeyUsageFlags;
    const usage = new x509.KeyUsage(canSign ? keyCertSign : digitalSignature);
    found.push(extension(x509.id_ce_keyUsage, usage, true));
  }
  if (isConstrained) {
    const base = hostName('example.com');
    const permittedSubtrees = new x509.GeneralSubtrees([new x509.GeneralSubtree({ base })]);
    const names = new x509.NameConstraints({ permittedSubtrees });
    found.push(extension(x509.id_ce_nameConstraints, names));
  }
  if (unknown) {
    const strange = extension(unknownExtension, new OctetString([0]), unknown === 'critical');
    found.push(strange, ...(unknown === 'twice' ? [strange] : []));
  }
  return new x509.Extensions(found);
}

function pssOver(hashAlgorithm: x509.AlgorithmIdentifier): x509.AlgorithmIdentifier {
  const maskGenAlgorithm = new x509.AlgorithmIdentifier({
    algorithm: mgf1,
    parameters: AsnConvert.serialize(hashAlgorithm),
  });
  const saltLength = 20;
  const parameters = new RsaSaPssParams({ hashAlgorithm, maskGenAlgorithm, saltLength });
  return new x509.AlgorithmIdentifier({
    algorithm: rsaPss,
    parameters: AsnConvert.serialize(parameters),
  });
}

function algorithmOf({ isWeaklySigned, isSignedByPss }: Wish, key: KeyObject) {
  if (isSignedByPss) return pssOver(isWeaklySigned ? sha1 : sha256);
  if (key.asymmetricKeyType === 'rsa') {
    return new x509.AlgorithmIdentifier({
      algorithm: isWeaklySigned ? rsaWithSha1 : rsaWithSha256,
      parameters: null,
    });
  }
  return isWeaklySigned ? ecdsaWithSha1 : ecdsaWithSha256;
}

/**
 * A new key and certificate each time: Node creates keys but no certificates, a key in the repository would have to be
 * explained, and not every computer has openssl.
 */
export function makeCertificate(wish: Wish): MadeCertificate {
  const { subject, signer, from = -1, until = 1, isWeaklySigned, isSignedByPss, rsaBits } = wish;
  const { privateKey, publicKey } = rsaBits
    ? generateKeyPairSync('rsa', { modulusLength: rsaBits })
    : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = signer?.privateKey ?? privateKey;
  const algorithm = algorithmOf(wish, key);
  const tbsCertificate = new x509.TBSCertificate({
    version: x509.Version.v3,
    serialNumber: new Uint8Array([1]).buffer,
    signature: algorithm,
    issuer: nameOf(signer?.subject ?? subject),
    validity: new x509.Validity({
      notBefore: new Date(Date.now() + from * dayMs),
      notAfter: new Date(Date.now() + until * dayMs),
    }),
    subject: nameOf(subject),
    subjectPublicKeyInfo: AsnConvert.parse(
      publicKey.export({ type: 'spki', format: 'der' }),
      x509.SubjectPublicKeyInfo,
    ),
    extensions: extensionsOf(wish),
  });
  const signature = sign(
    isWeaklySigned ? 'sha1' : 'sha256',
    new Uint8Array(AsnConvert.serialize(tbsCertificate)),
    isSignedByPss ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 20 } : key,
  );
  const der = AsnConvert.serialize(
    new x509.Certificate({
      tbsCertificate,
      signatureAlgorithm: algorithm,
      signatureValue: new Uint8Array(signature).buffer,
    }),
  );
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    subject,
    privateKey,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** A self-signed certificate for `localhost`. A client that trusts two of one issuer cannot distinguish them. */
export function makeSelfSignedCertificate(issuer = 'localhost'): MadeCertificate {
  return makeCertificate({ subject: issuer, isAuthority: true, hosts: ['localhost'] });
}
