import { describe, expect, it } from 'vitest';
import {
  integrationsFor,
  isAssignable,
  prefilledFields,
  suggestedAppName,
} from '../../../../../shared/plakar-apps/rules/app-fit.ts';
import { problemsOfFields } from '../../../../../shared/plakar-apps/rules/field-checks.ts';
import { classify } from '../../../../../shared/resources/rules/classify.ts';
import type { ProtocolName } from '../../../../../shared/plakar-apps/integration-schema.ts';
import type { ResourceKind, ResourceRole } from '../../../../../shared/resources/resource.ts';
import { aBucket, anInstance, aResource } from '../../../../fakes/builders.ts';

function fitOf(kind: ResourceKind, engine: string | null, role: ResourceRole) {
  return integrationsFor({ kind, ...classify(kind, engine) }, role);
}

describe('the integrations that fit a resource', () => {
  it.each<[ResourceKind, string | null, ResourceRole, ProtocolName[], boolean]>([
    ['s3-bucket', null, 'source', ['s3'], false],
    ['s3-bucket', null, 'destination', ['s3'], false],
    ['s3-bucket', null, 'store', ['s3'], false],
    ['database', 'mysql', 'source', ['mysql', 'mysql+mariadb'], false],
    ['database', 'mysql', 'destination', ['mysql', 'mysql+mariadb'], false],
    ['database', 'postgresql', 'source', ['postgres', 'postgres+bin'], false],
    ['database', 'postgresql', 'destination', ['postgres'], false],
    ['instance', null, 'source', ['sftp'], true],
    ['instance', null, 'destination', ['sftp'], true],
  ])('%s of %s as %s has %s', (...[kind, engine, role, protocols, isUserChoice]) => {
    expect(fitOf(kind, engine, role)).toEqual({ kind: 'fits', protocols, isUserChoice });
  });

  it.each<[ResourceKind, string | null, ResourceRole, string]>([
    ['swift-container', null, 'source', 'swift'],
    ['swift-container', null, 'store', 'swift'],
    ['volume', null, 'source', 'volume'],
    ['database', 'mongodb', 'source', 'unreleased'],
    ['database', 'redis', 'destination', 'unreleased'],
    ['database', 'clickhouse', 'source', 'engine'],
    ['database', 'valkey', 'source', 'engine'],
    ['database', 'kafka', 'source', 'engine'],
    ['database', 'mysql', 'store', 'role'],
    ['instance', null, 'store', 'role'],
  ])('%s of %s as %s has none', (kind, engine, role, reason) => {
    expect(fitOf(kind, engine, role)).toEqual({ kind: 'none', reason });
  });

  it('assigns nothing to a resource that no integration reads', () => {
    expect(isAssignable({ kind: 'volume', ...classify('volume') })).toBe(false);
    expect(isAssignable({ kind: 'instance', ...classify('instance') })).toBe(true);
  });
});

describe('the initial values of a form', () => {
  const bucket = aBucket({
    name: 'assets',
    endpoints: ['assets.s3.gra.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
  });
  const database = (endpoint: string) => aResource({ kind: 'database', endpoints: [endpoint] });

  it.each<[string, Parameters<typeof prefilledFields>[0], ProtocolName, Record<string, string>]>([
    ['the host of the region', bucket, 's3', { location: 's3://s3.gra.io.cloud.ovh.net/assets' }],
    [
      'a host for all buckets that the bucket names too',
      { name: 's3', endpoints: ['s3.gra.io.cloud.ovh.net'] },
      's3',
      {},
    ],
    ['nothing where no host is known', { name: 'assets', endpoints: [] }, 's3', {}],
    [
      'the first address, which is the public one',
      anInstance({ endpoints: ['203.0.113.7', '10.0.0.4'] }),
      'sftp',
      { location: 'sftp://203.0.113.7/' },
    ],
    [
      'an IPv6 address in brackets',
      anInstance({ endpoints: ['2001:db8::7'] }),
      'sftp',
      { location: 'sftp://[2001:db8::7]/' },
    ],
    [
      'host and port of MySQL',
      database('mysql-1.database.cloud.ovh.net:20184'),
      'mysql',
      { location: 'mysql://mysql-1.database.cloud.ovh.net:20184', ssl_mode: 'required' },
    ],
    [
      'host and port of PostgreSQL, by the scheme of the protocol',
      database('pg-1.database.cloud.ovh.net:20184'),
      'postgres+bin',
      { location: 'postgres+bin://pg-1.database.cloud.ovh.net:20184', ssl_mode: 'require' },
    ],
    [
      'encryption where the host is not known',
      { name: 'a', endpoints: [] },
      'postgres',
      { ssl_mode: 'require' },
    ],
  ])('%s', (_what, resource, protocol, fields) => {
    expect(prefilledFields(resource, protocol)).toEqual(fields);
  });

  it('are valid unchanged', () => {
    const fields = { ...prefilledFields(bucket, 's3') };
    const secretKeys = ['access_key', 'secret_access_key'];
    expect(problemsOfFields({ protocol: 's3', role: 'source', fields, secretKeys })).toEqual({});
  });

  it('have a name that no other app has', () => {
    expect(suggestedAppName('web-assets', 'source', [])).toBe('web-assets source');
    const taken = ['WEB-assets source', 'web-assets source 2'];
    expect(suggestedAppName('web-assets', 'source', taken)).toBe('web-assets source 3');
    expect(suggestedAppName('x'.repeat(200), 'source', []).length).toBeLessThanOrEqual(100);
  });
});
