import { expect, it } from 'vitest';
import { isOwnAddress } from '../../../../electron/approvals/own-addresses.ts';
import {
  addressOfUrl,
  addressesOfApp,
  addressesOfProvider,
} from '../../../../electron/approvals/address.ts';

it.each([
  'https://eu.api.ovh.com/1.0/me',
  'https://ca.api.ovh.com/v2/iam',
  'https://api.us.ovhcloud.com/1.0',
  'https://api.eu.ovhcloud.com/1.0',
  'https://www.ovh.com/auth/oauth2/token',
  'https://auth.eu.ovhcloud.com/oauth2/token',
  'https://eu-west-rbx.okms.ovh.net/api/x',
  'https://us-east-vin.okms.ovh.us',
  'https://s3.gra.io.cloud.ovh.net/bucket/',
  'https://toronto.backups.s3.ca-east-tor.perf.cloud.ovh.net/',
  'https://secretsmanager.eu-west-3.amazonaws.com/',
  'https://secretsmanager.cn-north-1.amazonaws.com.cn/',
  'https://secretsmanager.eusc-de-east-1.amazonaws.eu/',
  'https://portal.sso.eu-west-1.amazonaws.com/federation/credentials',
  'https://oidc.eu-west-1.amazonaws.com/token',
  'https://sts.amazonaws.com/',
  'https://secretmanager.googleapis.com/v1/projects',
  'https://oauth2.googleapis.com/token',
  'https://api.scaleway.com/secret-manager/v1beta1',
])('does not ask about %s', (url) => {
  expect(isOwnAddress(addressOfUrl(url))).toBe(true);
});

it.each([
  'http://eu.api.ovh.com/1.0',
  'https://eu.api.ovh.com:8443/1.0',
  'https://eu.api.ovh.com.evil.example/1.0',
  'https://evil.example/eu.api.ovh.com',
  'https://eu.api.ovh.com@evil.example/',
  'https://xeu.api.ovh.com/',
  'https://a.b.okms.ovh.net/',
  'https://okms.ovh.net/',
  'https://s3.gra.io.cloud.ovh.net.evil.example/',
  'https://evil.cloud.ovh.net/',
  'https://evil.example/s3.gra.io.cloud.ovh.net',
  'https://evil.amazonaws.com/',
  'https://bucket.s3.eu-west-3.amazonaws.com/',
  'https://ec2-192-0-2-7.eu-west-3.compute.amazonaws.com/',
  'https://storage.googleapis.com/bucket',
  'https://xsecretmanager.googleapis.com/',
  // Every Google API, including those that host other users' content.
  'https://www.googleapis.com/storage/v1/b/bucket',
  'https://api.scaleway.com.evil.example/',
  'http://127.0.0.1:8200/',
  'https://localhost/',
])('asks about %s', (url) => {
  expect(isOwnAddress(addressOfUrl(url))).toBe(false);
});

const app = (protocol: 's3' | 'sftp' | 'mysql+mariadb' | 'postgres+bin', fields: object) =>
  addressesOfApp({ protocol, fields: { ...fields } });

it('names an app’s address with its port', () => {
  expect(app('sftp', { location: 'sftp://root@192.0.2.7/srv' })).toEqual(['sftp://192.0.2.7:22']);
  expect(app('sftp', { location: 'sftp://[2001:db8::1]:2222/srv' })).toEqual([
    'sftp://[2001:db8::1]:2222',
  ]);
  expect(app('mysql+mariadb', { location: 'mysql+mariadb://db.example.com:3307/shop' })).toEqual([
    'mysql+unverified://db.example.com:3307',
  ]);
  // Both of each: Plakar's programs use the field and others may use the location.
  const both = { location: 'postgres+bin://a.example.com', host: 'b.example.com', port: '1' };
  expect(app('postgres+bin', both)).toEqual([
    'postgres+unverified://a.example.com:1',
    'postgres+unverified://b.example.com:1',
  ]);
  const bucket = 's3://s3.gra.io.cloud.ovh.net/assets';
  expect(app('s3', { location: bucket })).toEqual(['https://s3.gra.io.cloud.ovh.net']);
  expect(app('s3', { location: 's3://Minio.Lan:9000/assets', use_tls: 'false' })).toEqual([
    'http://minio.lan:9000',
  ]);
  expect(app('s3', { location: bucket, tls_insecure_no_verify: 'true' })).toEqual([
    'https+unverified://s3.gra.io.cloud.ovh.net',
  ]);
  expect(app('s3', { location: 's3://10.0.0.256/assets' })).toEqual([]);
  const virtual = { location: 's3://assets.s3.example.com', endpoint: 's3.example.com' };
  expect(app('s3', { ...virtual, virtual_host: 'true' })).toEqual([
    'https://assets.s3.example.com',
  ]);
  expect(app('s3', { location: 'nonsense' })).toEqual([]);
});

it('recognises an OVHcloud database with certificate verification, and no server that only resembles one', () => {
  const host = 'postgresql-ab12-o34.database.cloud.ovh.net';
  const location = `postgres+bin://${host}:20184/defaultdb`;
  const [address = ''] = app('postgres+bin', { location, ssl_mode: 'verify-full' });
  expect(isOwnAddress(address)).toBe(true);
  expect(isOwnAddress(address.replace('.ovh.net', '.ovh.net.evil.example'))).toBe(false);
  expect(isOwnAddress(address.replace('postgres:', 'sftp:'))).toBe(false);
  const mysql = { location: location.replace('postgres+bin', 'mysql+mariadb') };
  const [proven = ''] = app('mysql+mariadb', { ...mysql, ssl_mode: 'verify_identity' });
  expect(isOwnAddress(proven)).toBe(true);
  // Anyone on the network path can answer in its place.
  for (const mode of ['disable', 'require', 'verify-ca', '']) {
    const [unverified = ''] = app('postgres+bin', { location, ssl_mode: mode });
    expect(isOwnAddress(unverified)).toBe(false);
  }
});

it('names the addresses in the settings of a provider', () => {
  expect(addressesOfProvider({ kind: 'environment' })).toEqual([]);
  expect(addressesOfProvider({ kind: 'file', path: '/home/me/keys.conf' })).toEqual([
    'file:/home/me/keys.conf',
  ]);
  expect(addressesOfProvider({ kind: 'scaleway', region: 'fr-par', address: '' })).toEqual([]);
  expect(
    addressesOfProvider({
      kind: 'aws',
      region: 'r',
      accessKeyId: '',
      address: 'http://[::1]:4566',
    }),
  ).toEqual(['http://[::1]:4566']);
});
