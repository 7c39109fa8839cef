import { describe, expect, it } from 'vitest';
import {
  cleanSecret,
  ProviderSettings,
  SecretProvider,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { makeAccessCertificate, okmsId } from '../../../secret-servers/okms-server.ts';

const { certificate, key } = makeAccessCertificate();
const byCertificate = {
  kind: 'ovhcloud',
  address: 'https://eu-west-rbx.okms.ovh.net',
  okmsId,
  signIn: 'certificate',
  certificate,
};
const wrongIn = (change: object) =>
  ProviderSettings.safeParse({ ...byCertificate, ...change }).error?.issues.map(({ path }) => path);

describe('the settings of OVHcloud Secret Manager', () => {
  it.each([
    ['eu-west-rbx', 'https://eu-west-rbx.okms.ovh.net'],
    [' ca-east-bhs ', 'https://ca-east-bhs.okms.ovh.net'],
    ['us-east-vin', 'https://us-east-vin.okms.ovh.us'],
    ['https://eu-west-gra.okms.ovh.net/', 'https://eu-west-gra.okms.ovh.net'],
  ])('have an address for %j', (address, expected) => {
    expect(ProviderSettings.parse({ ...byCertificate, address })).toMatchObject({
      address: expected,
    });
  });

  it.each(['eu-west-rbx.evil.example', 'eu', 'http://eu-west-rbx.okms.ovh.net', 'eu-west-rbx/'])(
    'have none for %j',
    (address) => expect(wrongIn({ address })).toContainEqual(['address']),
  );

  it('require a certificate for that sign-in method, and an address with TLS', () => {
    expect(wrongIn({ certificate: '' })).toEqual([['certificate']]);
    expect(wrongIn({ certificate: key })).toEqual([['certificate']]);
    expect(wrongIn({ address: 'http://127.0.0.1:8200' })).toEqual([['address']]);
    expect(wrongIn({ address: 'http://127.0.0.1:8200', signIn: 'token' })).toBeUndefined();
  });

  it('store no private key that was beside the certificate', () => {
    const both = `${key}\n${certificate}\n${key}`;
    const stored = JSON.stringify([
      ProviderSettings.parse({ ...byCertificate, certificate: both }),
      ProviderSettings.parse({
        kind: 'vault',
        address: 'https://vault.example',
        namespace: '',
        caCertificate: both,
      }),
    ]);
    expect(stored).toContain('BEGIN CERTIFICATE');
    expect(stored).not.toContain('PRIVATE KEY');
  });

  it('sign in with a token if they are from before there was a choice', () => {
    const stored = {
      id: '5d0a7c52-2f3b-4a4e-9d53-7c1f8a0f6e21',
      name: 'OKMS',
      settings: { kind: 'ovhcloud', address: 'https://eu-west-rbx.okms.ovh.net', okmsId },
      createdAt: '2026-11-01T00:00:00.000Z',
    };
    expect(SecretProvider.parse(stored).settings).toEqual({
      ...stored.settings,
      signIn: 'token',
      certificate: '',
    });
  });
});

describe('a typed secret', () => {
  it('has no spaces at its ends, unless it is a passphrase', () => {
    expect(cleanSecret('token', ' hvs.a\n')).toBe('hvs.a');
    expect(cleanSecret('keyPassphrase', ' a phrase ')).toBe(' a phrase ');
  });
});
