import { generateKeyPairSync, sign } from 'node:crypto';

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
const commonName = identifier('550403');
const basicConstraints = identifier('551d13');
const subjectAlternativeName = identifier('551d11');

function utcTime(timeMs: number): Buffer {
  const digits = new Date(timeMs).toISOString().replaceAll(/\D/g, '');
  return text(0x17, `${digits.slice(2, 14)}Z`);
}

/**
 * A key and a certificate for `localhost`, made anew each time: Node makes keys but no certificates,
 * a key in the repository would have to be explained, and not every computer has openssl. Two of the same
 * issuer cannot be told apart by who trusts both.
 */
export function makeSelfSignedCertificate(issuer = 'localhost'): {
  key: string;
  certificate: string;
} {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(element(0x31, sequence(commonName, text(0x0c, issuer))));
  const dayMs = 86_400_000;
  const extensions = sequence(
    sequence(basicConstraints, element(0x04, sequence(element(0x01, Buffer.from([0xff]))))),
    sequence(subjectAlternativeName, element(0x04, sequence(text(0x82, 'localhost')))),
  );
  const toSign = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(Date.now() - dayMs), utcTime(Date.now() + dayMs)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, extensions),
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const der = sequence(toSign, ecdsaWithSha256, signature).toString('base64');
  const lines = der.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
