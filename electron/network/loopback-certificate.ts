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
/** Longer than the certificate is needed, because the clock may be set meanwhile. */
const validMs = 60 * 60_000;

/**
 * A new key and its certificate for a server at 127.0.0.1. The certificate vouches for itself and for no other one.
 * node-forge does not support elliptic curves, so the key is RSA.
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
    // Without `keyUsage`: if it does not allow signing certificates, BoringSSL does not take a certificate for its own
    // issuer (tried with Electron 25, which reports UNABLE_TO_VERIFY_LEAF_SIGNATURE). OpenSSL does not need it.
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: [{ type: ipAddress, ip: '127.0.0.1' }] },
  ]);
  made.sign(key, sha256.create());
  return {
    certificate: pki.certificateToPem(made),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The type of a name (RFC 5280, `GeneralName`). */
const ipAddress = 7;
