import { describe, expect, it } from 'vitest';
import { CertificateFiles } from '../../../../electron/secret-providers/certificate-files.ts';
import { makeAccessCertificate } from '../../../secret-servers/okms-server.ts';
import { codeOf } from './readers/failing.ts';

const { certificate, key, privateKey } = makeAccessCertificate();
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a phrase' })
  .toString();
const older = [
  '-----BEGIN RSA PRIVATE KEY-----',
  'Proc-Type: 4,ENCRYPTED',
  'DEK-Info: AES-256-CBC,0123456789ABCDEF0123456789ABCDEF',
  '',
  'MIIE',
  '-----END RSA PRIVATE KEY-----',
].join('\n');

function make(text: string | null, path: string | null = '/home/a/ID_privatekey.pem') {
  const disk = { text };
  const files = new CertificateFiles({
    chooseFile: async () => path,
    readText: async () => disk.text,
    newId: () => 'id-1',
  });
  return { files, disk };
}

describe('a certificate in a file', () => {
  it('is read without the private key beside it', async () => {
    const { files } = make(`${key}\n${certificate}`);
    const chosen = await files.chooseCertificate();
    expect(chosen).toContain('BEGIN CERTIFICATE');
    expect(chosen).not.toContain('PRIVATE KEY');
  });

  it.each([null, '', key, '-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----'])(
    'is none in %j',
    async (text) => {
      expect(await codeOf(make(text).files.chooseCertificate())).toBe('provider.wrongCertificate');
    },
  );

  it('is optional', async () => {
    expect(await make(certificate, null).files.chooseCertificate()).toBeNull();
    expect(await make(key, null).files.chooseKey()).toBeNull();
  });
});

describe('a private key in a file', () => {
  it.each([
    ['plain', key, false],
    ['encrypted', encrypted, true],
    ['encrypted in the older form', older, true],
  ])('is shown by its file’s name alone (%s)', async (_, text, isEncrypted) => {
    expect(await make(text).files.chooseKey()).toEqual({
      keyId: 'id-1',
      fileName: 'ID_privatekey.pem',
      isEncrypted,
    });
  });

  it.each([null, '', certificate, key.replaceAll('M', '!')])('is none in %j', async (text) => {
    expect(await codeOf(make(text).files.chooseKey())).toBe('provider.wrongPrivateKey');
  });

  it('is read at each use, with its current content', async () => {
    const { files, disk } = make(key);
    await files.chooseKey();
    disk.text = encrypted;
    const { secrets, ...others } = await files.withKey({
      name: 'OKMS',
      keyId: 'id-1',
      secrets: { privateKey: '', keyPassphrase: 'a phrase' },
    });
    expect(secrets).toEqual({ privateKey: encrypted.trim(), keyPassphrase: 'a phrase' });
    expect(others).toEqual({ name: 'OKMS' });
    disk.text = null;
    expect(await codeOf(files.withKey({ keyId: 'id-1', secrets: {} }))).toBe(
      'provider.wrongPrivateKey',
    );
  });

  it('cannot be in a file that the user did not choose', async () => {
    expect(await codeOf(make(key).files.withKey({ keyId: 'id-1', secrets: {} }))).toBe(
      'provider.wrongPrivateKey',
    );
  });

  it('is the typed one if no file is named', async () => {
    const typed = { keyId: null, secrets: { privateKey: key } };
    expect(await make(null).files.withKey(typed)).toEqual({ secrets: { privateKey: key } });
  });
});
