import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import asn1 from 'node-forge/lib/asn1.js';
import sha256 from 'node-forge/lib/sha256.js';
import pki from 'node-forge/lib/x509.js';

/** Both in PEM. */
interface LoopbackCertificate {
  certificate: string;
  key: string;
}

const subject = [{ name: 'commonName', value: 'OVHcloud Inventory' }];
/** Longer than what it is made for; and the clock may be set meanwhile. */
const validMs = 60 * 60_000;

/**
 * A new key and a certificate of it for a server at 127.0.0.1. It vouches for itself and for no other certificate.
 * node-forge knows no elliptic curves, so the key is RSA.
 */
export async function makeLoopbackCertificate(): Promise<LoopbackCertificate> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const key = pki.privateKeyFromAsn1(asn1.fromDer(der.toString('latin1')));
  const made = pki.createCertificate();
  made.publicKey = pki.setRsaPublicKey(key.n, key.e);
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() - validMs);
  made.validity.notAfter = new Date(Date.now() + validMs);
  made.setSubject(subject);
  made.setIssuer(subject);
  made.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    // Without `keyUsage`: one that signs no certificates is not taken for its own issuer by BoringSSL (tried with
    // Electron 25, which says UNABLE_TO_VERIFY_LEAF_SIGNATURE), and OpenSSL does not need it.
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: [{ type: ipAddress, ip: '127.0.0.1' }] },
  ]);
  made.sign(key, sha256.create());
  return {
    certificate: pki.certificateToPem(made),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The kind of a name (RFC 5280, `GeneralName`). */
const ipAddress = 7;
