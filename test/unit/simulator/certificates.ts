import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** One DER element: its tag, its length and its content. */
function element(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  // The shortest form that there is: Electron's TLS refuses any other.
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  const size = length < 128 ? [length] : long;
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: Buffer[]) => element(0x30, ...contents);
const identifier = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const text = (tag: number, value: string) => element(tag, Buffer.from(value));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const ecdsaWithSha1 = sequence(identifier('2a8648ce3d0401'));
const commonName = identifier('550403');
const basicConstraints = identifier('551d13');
const subjectAlternativeName = identifier('551d11');

const extendedKeyUsage = identifier('551d25');
const nameConstraints = identifier('551d1e');
const serverAuthentication = identifier('2b06010505070301');
const clientAuthentication = identifier('2b06010505070302');

function utcTime(timeMs: number): Buffer {
  const digits = new Date(timeMs).toISOString().replaceAll(/\D/g, '');
  return text(0x17, `${digits.slice(2, 14)}Z`);
}

function nameOf(commonNameText: string): Buffer {
  return sequence(element(0x31, sequence(commonName, text(0x0c, commonNameText))));
}

interface Wish {
  subject: string;
  /** Who signs; by itself where nobody does. */
  signer?: MadeCertificate;
  isAuthority?: boolean;
  /** DNS names, and one address of four parts. */
  hosts?: readonly string[];
  use?: 'server' | 'client';
  /** Limits what names it may vouch for. */
  isConstrained?: boolean;
  /** How many authorities may be below it; below 128. */
  pathLength?: number;
  /** By SHA-1. */
  isWeaklySigned?: boolean;
  /** With a key of RSA of so many bits, in place of one of an elliptic curve. Signs no others. */
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

function hostName(host: string): Buffer {
  return /^[\d.]+$/.test(host)
    ? element(0x87, Buffer.from(host.split('.').map(Number)))
    : text(0x82, host);
}

function extensionsOf(wish: Wish): Buffer {
  const { isAuthority = false, hosts = [], use, isConstrained, pathLength } = wish;
  const of = (name: Buffer, ...content: Buffer[]) =>
    sequence(name, element(0x04, sequence(...content)));
  const authority = isAuthority ? [element(0x01, Buffer.from([0xff]))] : [];
  const most = pathLength === undefined ? [] : [element(0x02, Buffer.from([pathLength]))];
  const usage = use === 'client' ? clientAuthentication : serverAuthentication;
  return sequence(
    of(basicConstraints, ...authority, ...most),
    ...(hosts.length > 0 ? [of(subjectAlternativeName, ...hosts.map(hostName))] : []),
    ...(use ? [of(extendedKeyUsage, usage)] : []),
    ...(isConstrained
      ? [of(nameConstraints, element(0xa0, sequence(text(0x82, 'example.com'))))]
      : []),
  );
}

/**
 * A key and a certificate, made anew each time: Node makes keys but no certificates, a key in the repository
 * would have to be explained, and not every computer has openssl.
 */
export function makeCertificate(wish: Wish): MadeCertificate {
  const { subject, signer, from = -1, until = 1, isWeaklySigned, rsaBits } = wish;
  const { privateKey, publicKey } = rsaBits
    ? generateKeyPairSync('rsa', { modulusLength: rsaBits })
    : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = isWeaklySigned ? ecdsaWithSha1 : ecdsaWithSha256;
  const toSign = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    algorithm,
    nameOf(signer?.subject ?? subject),
    sequence(utcTime(Date.now() + from * dayMs), utcTime(Date.now() + until * dayMs)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, extensionsOf(wish)),
  );
  const signature = sign(
    isWeaklySigned ? 'sha1' : 'sha256',
    toSign,
    signer?.privateKey ?? privateKey,
  );
  const der = sequence(toSign, algorithm, element(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    subject,
    privateKey,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** A certificate for `localhost` that vouches for itself. Two of one issuer look alike to who trusts both. */
export function makeSelfSignedCertificate(issuer = 'localhost'): MadeCertificate {
  return makeCertificate({ subject: issuer, isAuthority: true, hosts: ['localhost'] });
}
