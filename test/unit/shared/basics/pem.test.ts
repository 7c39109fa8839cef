import { describe, expect, it } from 'vitest';
import { certificatesIn, privateKeyIn } from '../../../../shared/basics/pem.ts';

const certificate = (body: string) =>
  `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
const key = (kind = '', body = 'MIIE') =>
  `-----BEGIN ${kind}PRIVATE KEY-----\n${body}\n-----END ${kind}PRIVATE KEY-----`;

describe('the certificates of a PEM text', () => {
  it('are found among other content, which is ignored', () => {
    const text = `subject=/CN=a\n${key()}\n${certificate('one')}\r\n${key('EC ')}\n${certificate('two')}`;
    expect(certificatesIn(text)).toEqual([certificate('one'), certificate('two')]);
  });

  it('are found as OVHcloud’s API writes them in JSON', () => {
    const inJson = JSON.stringify(certificate('one')).slice(1, -1);
    expect(certificatesIn(inJson)).toEqual([certificate('one')]);
  });

  it.each(['', 'one', key(), '-----BEGIN CERTIFICATE-----\none'])('are none in %j', (text) => {
    expect(certificatesIn(text)).toEqual([]);
  });
});

describe('the private key of a PEM text', () => {
  it.each(['', 'EC ', 'RSA ', 'ENCRYPTED '])('is found: %sPRIVATE KEY', (kind) => {
    expect(privateKeyIn(`${certificate('one')}\n${key(kind)}\n`)).toBe(key(kind));
  });

  it('is found after the parameters that openssl writes before it', () => {
    const parameters = '-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n';
    expect(privateKeyIn(parameters + key('EC '))).toBe(key('EC '));
  });

  it('retains the lines that describe its encryption', () => {
    const encrypted = key('RSA ', 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nMIIE');
    expect(privateKeyIn(encrypted)).toBe(encrypted);
  });

  it('is found as OVHcloud’s API writes it in JSON', () => {
    expect(privateKeyIn(JSON.stringify(key('EC ')))).toBe(key('EC '));
  });

  it.each(['', certificate('one'), key('EC ').replace('END EC', 'END RSA')])(
    'is none in %j',
    (text) => {
      expect(privateKeyIn(text)).toBeNull();
    },
  );
});
