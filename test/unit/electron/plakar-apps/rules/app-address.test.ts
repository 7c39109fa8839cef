import { describe, expect, it } from 'vitest';
import {
  bucketAddressOf,
  serverAddressOf,
} from '../../../../../electron/plakar-apps/rules/app-address.ts';

const location = 's3://s3.gra.io.cloud.ovh.net/assets';

describe('bucketAddressOf', () => {
  it('finds the bucket in the path, and the region in the host', () => {
    expect(bucketAddressOf({ location })).toEqual({
      endpoint: 'https://s3.gra.io.cloud.ovh.net',
      region: 'gra',
      bucket: 'assets',
      isVirtualHost: false,
    });
  });

  it.each([
    [
      'a prefix',
      { location: `${location}/2026/daily` },
      'https://s3.gra.io.cloud.ovh.net',
      'assets',
    ],
    ['no TLS', { location, use_tls: 'false' }, 'http://s3.gra.io.cloud.ovh.net', 'assets'],
    ['a port', { location, port: '9000' }, 'https://s3.gra.io.cloud.ovh.net:9000', 'assets'],
    [
      'a port in the location, which wins',
      { location: 's3://minio.lan:9001/assets', port: '9000' },
      'https://minio.lan:9001',
      'assets',
    ],
    [
      'an IPv6 address',
      { location: 's3://[fd00::1]:9000/assets' },
      'https://[fd00::1]:9000',
      'assets',
    ],
    [
      'a root, which wins',
      { location, root: '/other/p' },
      'https://s3.gra.io.cloud.ovh.net',
      'other',
    ],
    [
      'a root that says nothing',
      { location, root: '/' },
      'https://s3.gra.io.cloud.ovh.net',
      'assets',
    ],
    [
      'an endpoint, beside which the host is the bucket',
      { location: 's3://assets/daily', endpoint: 'https://s3.sbg.io.cloud.ovh.net/' },
      'https://s3.sbg.io.cloud.ovh.net',
      'assets',
    ],
  ])('interprets the fields as Plakar does, with %s', (_, fields, endpoint, bucket) => {
    expect(bucketAddressOf(fields)).toMatchObject({ endpoint, bucket });
  });

  it('finds a bucket in the host’s name', () => {
    const fields = {
      location: 's3://my.assets.s3.gra.io.cloud.ovh.net/daily',
      virtual_host: 'true',
      endpoint: 's3.gra.io.cloud.ovh.net',
      root: '/ignored',
    };
    expect(bucketAddressOf(fields)).toEqual({
      endpoint: 'https://s3.gra.io.cloud.ovh.net',
      region: 'gra',
      bucket: 'my.assets',
      isVirtualHost: true,
    });
  });

  it.each([
    ['s3.gra.io.cloud.ovh.net', 'gra'],
    ['s3.us-east-va.io.cloud.ovh.us', 'us-east-va'],
    ['s3.sbg.perf.cloud.ovh.net', 'sbg'],
    ['s3.de.cloud.ovh.net', 'de'],
    ['s3.eu-west-3.amazonaws.com', 'eu-west-3'],
    ['minio.example', 'us-east-1'],
    ['s3.gra.io.cloud.ovh.net.evil.example', 'us-east-1'],
  ])('has, for %s, the region %s', (host, region) => {
    expect(bucketAddressOf({ location: `s3://${host}/b1` })?.region).toBe(region);
  });

  it.each([
    ['no location', {}],
    ['no bucket', { location: 's3://s3.gra.io.cloud.ovh.net/' }],
    ['a name that is an address of Amazon’s', { location: 's3://h/arn:aws:s3:us-east-1:1:x' }],
    ['a host of another endpoint', { location, virtual_host: 'true', endpoint: 'minio.lan' }],
    ['no endpoint', { location, virtual_host: 'true' }],
  ])('is null with %s', (_, fields) => {
    expect(bucketAddressOf(fields)).toBeNull();
  });
});

describe('serverAddressOf', () => {
  it.each([
    ['sftp', { location: 'sftp://backup@203.0.113.7/srv' }, '203.0.113.7', 22],
    ['sftp', { location: 'sftp://h.example/', port: '2222' }, 'h.example', 2222],
    ['sftp', { location: 'sftp://h.example:2022/', port: '2222' }, 'h.example', 2022],
    ['sftp', { location: 'sftp://[fd00::7]/' }, 'fd00::7', 22],
    ['postgres', { location: 'postgres://h.example:20184/orders' }, 'h.example', 20_184],
    ['postgres', { location: 'postgres://h.example:20184', port: '5433' }, 'h.example', 5433],
    ['postgres+bin', { location: 'postgres+bin://h.example' }, 'h.example', 5432],
    ['mysql', { location: 'mysql://h.example', host: 'other.example' }, 'other.example', 3306],
    ['mysql+mariadb', { location: 'mysql+mariadb://h.example' }, 'h.example', 3306],
  ] as const)('reads the fields of %s as Plakar does: %o', (protocol, fields, host, port) => {
    expect(serverAddressOf(protocol, fields)).toEqual({ host, port });
  });

  it('is null without a location', () => {
    expect(serverAddressOf('sftp', {})).toBeNull();
  });
});
