import { describe, expect, it } from 'vitest';
import { hostOf, hostsOf } from '../../../../../electron/exports/rules/host.ts';

describe('the host of an endpoint', () => {
  it.each([
    ['s3.gra.io.cloud.ovh.net', 'host', 's3.gra.io.cloud.ovh.net'],
    ['mysql-1.database.cloud.ovh.net:20184', 'host', 'mysql-1.database.cloud.ovh.net'],
    ['10.12.13.14', 'inet4', '10.12.13.14'],
    ['10.12.13.14:22', 'inet4', '10.12.13.14'],
    ['2001:41d0:1:2::3', 'inet6', '2001:41d0:1:2::3'],
    ['[2001:41d0:1:2::3]:22', 'inet6', '2001:41d0:1:2::3'],
  ])('of %s is of type %s', (endpoint, type, address) => {
    expect(hostOf(endpoint)).toEqual({ type, address });
  });

  it.each(['', 'user:pw@host', 'a b', 'a,b', 'a;b', 'https://host/path'])(
    'of %j is none',
    (endpoint) => {
      expect(hostOf(endpoint)).toBeNull();
    },
  );

  it('is listed once, even if two of its ports are endpoints', () => {
    expect(hostsOf(['db.example:1', 'db.example:2', 'x y'])).toEqual([
      { type: 'host', address: 'db.example' },
    ]);
  });
});
