import { describe, expect, it } from 'vitest';
import {
  type FieldProblems,
  hostsOf,
  plainFields,
  problemsOfFields,
  recipientOf,
} from '../../../../../shared/plakar-apps/rules/field-checks.ts';
import {
  exclusiveWith,
  fieldsOf,
  isSecret,
  protocolOf,
} from '../../../../../shared/plakar-apps/rules/integration-fields.ts';
import { FieldKey, ProtocolName } from '../../../../../shared/plakar-apps/integration-schema.ts';
import type { ResourceRole } from '../../../../../shared/resources/resource.ts';

const s3 = { location: 's3://s3.gra.io.cloud.ovh.net/assets' };
const s3Secrets = ['access_key', 'secret_access_key'];
const postgres = { location: 'postgres://pg-1.database.cloud.ovh.net:20184/orders' };
const mysql = { location: 'mysql://mysql-1.database.cloud.ovh.net:20184' };
const sftp = { location: 'sftp://203.0.113.7/srv' };

function problems(
  protocol: ProtocolName,
  fields: Record<string, string>,
  { role = 'source', secretKeys = [] }: { role?: ResourceRole; secretKeys?: string[] } = {},
): FieldProblems {
  return problemsOfFields({ protocol, role, fields, secretKeys });
}

describe('the table of integrations', () => {
  const forms = ProtocolName.options.flatMap((name) =>
    protocolOf(name).roles.map((role) => [name, role] as const),
  );

  it.each(forms)('names each field of %s as %s once, and requires a location', (name, role) => {
    const fields = fieldsOf(name, role);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    expect(fields.find(({ key }) => key === 'location')).toMatchObject({ isRequired: true });
    const wrong = fields.filter(
      ({ kind, choices, default: unset }) =>
        (kind === 'choice' && unset !== null && !choices.includes(unset)) ||
        (kind === 'switch' && unset !== 'true' && unset !== 'false'),
    );
    expect(wrong).toEqual([]);
  });

  it('uses every key, and pairs only keys that share a form', () => {
    const used = new Set(forms.flatMap(([name, role]) => fieldsOf(name, role).map((f) => f.key)));
    expect(FieldKey.options.filter((key) => !used.has(key))).toEqual([]);
    for (const key of FieldKey.options) {
      for (const other of exclusiveWith(key)) expect(exclusiveWith(other)).toContain(key);
    }
  });

  it('stores the secret fields in the vault, and nothing else', () => {
    const secret = new Set(
      forms.flatMap(([name, role]) =>
        fieldsOf(name, role)
          .filter(isSecret)
          .map(({ key }) => key),
      ),
    );
    expect([...secret].toSorted()).toEqual([
      'access_key',
      'passphrase',
      'password',
      'secret_access_key',
      'sse_customer_key',
      'ssh_private_key',
      'ssl_key_data',
    ]);
  });

  it('offers the storage class to stores only', () => {
    const has = (role: ResourceRole) =>
      fieldsOf('s3', role).some(({ key }) => key === 'storage_class');
    expect([has('store'), has('source'), has('destination')]).toEqual([true, false, false]);
  });
});

describe('the fields of an app', () => {
  it.each<[string, FieldProblems, FieldProblems]>([
    ['a bucket with its keys', problems('s3', s3, { secretKeys: s3Secrets }), {}],
    [
      'keys that are missing',
      problems('s3', s3),
      { access_key: 'missing', secret_access_key: 'missing' },
    ],
    ['no location', problems('sftp', {}), { location: 'missing' }],
    ['an empty location', problems('sftp', { location: '' }), { location: 'missing' }],
    ['the scheme of another protocol', problems('mysql', postgres), { location: 'location' }],
    [
      'an endpoint without a bucket',
      problems('s3', { location: 's3://s3.gra.io.cloud.ovh.net/' }, { secretKeys: s3Secrets }),
      { location: 'location' },
    ],
    [
      'a password in the location',
      problems('mysql', { location: 'mysql://root:pw@db.example/shop' }),
      { location: 'passwordInLocation' },
    ],
    [
      'a password that no URL could have',
      problems('mysql', { location: 'mysql://root:p w@db.example' }),
      { location: 'passwordInLocation' },
    ],
    [
      'a user twice',
      problems('sftp', { location: 'sftp://me@host/', username: 'you' }),
      {
        username: 'userTwice',
      },
    ],
    [
      'a user twice where the field wins',
      problems('postgres', { location: 'postgres://me@host/', username: 'you' }),
      {},
    ],
    [
      'a field of another role',
      problems('mysql', { ...mysql, create_db: 'true' }),
      {
        create_db: 'stray',
      },
    ],
    [
      'a field that nobody knows',
      problems('sftp', { ...sftp, ProxyCommand: 'x' }),
      {
        ProxyCommand: 'stray',
      } as FieldProblems,
    ],
    [
      'a secret among what is shown',
      problems('mysql', { ...mysql, password: 'pw' }),
      { password: 'stray' },
    ],
    [
      'a secret of another protocol',
      problems('mysql', mysql, { secretKeys: ['passphrase'] }),
      {
        passphrase: 'stray',
      },
    ],
    [
      'two switches that exclude each other',
      problems('mysql', { ...mysql, no_data: 'true', no_create_info: 'true' }),
      { no_data: 'exclusive', no_create_info: 'exclusive' },
    ],
    [
      'the same with one of them off',
      problems('mysql', { ...mysql, no_data: 'true', no_create_info: 'false' }),
      {},
    ],
    [
      'schema and data only',
      problems('postgres', { ...postgres, schema_only: 'true', data_only: 'true' }),
      { schema_only: 'exclusive', data_only: 'exclusive' },
    ],
    [
      'clean and recreate',
      problems(
        'postgres',
        { ...postgres, clean: 'true', recreate: 'true' },
        {
          role: 'destination',
        },
      ),
      { clean: 'exclusive', recreate: 'exclusive' },
    ],
    [
      'a passphrase and a command for it',
      problems(
        's3',
        { ...s3, passphrase_cmd: 'pass show plakar' },
        { role: 'store', secretKeys: [...s3Secrets, 'passphrase'] },
      ),
      { passphrase: 'exclusive', passphrase_cmd: 'exclusive' },
    ],
    [
      'a certificate as a file and as a text',
      problems('postgres', { ...postgres, ssl_cert: '/a.pem', ssl_cert_data: '-----BEGIN' }),
      { ssl_cert: 'exclusive', ssl_cert_data: 'exclusive' },
    ],
    [
      'a bucket in the host without the endpoint',
      problems('s3', { ...s3, virtual_host: 'true' }, { secretKeys: s3Secrets }),
      { endpoint: 'endpointMissing' },
    ],
    ['a port that is none', problems('mysql', { ...mysql, port: '70000' }), { port: 'port' }],
    ['a root without a slash', problems('sftp', { ...sftp, root: 'srv' }), { root: 'path' }],
    [
      'a choice that is none',
      problems('mysql', { ...mysql, ssl_mode: 'maybe' }),
      {
        ssl_mode: 'wrong',
      },
    ],
    [
      'a switch that is neither',
      problems('mysql', { ...mysql, no_data: 'yes' }),
      {
        no_data: 'wrong',
      },
    ],
    [
      'a second line',
      problems('sftp', { ...sftp, username: 'me\nroot: x' }),
      {
        username: 'wrong',
      },
    ],
    [
      'a database that is a connection to elsewhere',
      problems('postgres', { location: 'postgres://h/', database: 'host=evil.example' }),
      { database: 'databaseName' },
    ],
    [
      'the same written in the location',
      problems('postgres', { location: 'postgres://h/host%3Devil.example' }),
      { location: 'databaseName' },
    ],
    [
      'a database that is an option',
      problems('mysql', { ...mysql, database: '-e' }),
      {
        database: 'databaseName',
      },
    ],
    [
      'a single database of a whole cluster',
      problems('postgres+bin', { location: 'postgres+bin://h/orders' }),
      { location: 'noDatabase' },
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('omit empty values and plakar’s defaults', () => {
    const typed = {
      ...s3,
      root: '/',
      use_tls: 'true',
      virtual_host: 'false',
      endpoint: ' ',
      port: ' 9000 ',
      unknown: 'x',
    };
    expect(plainFields('s3', 'source', typed)).toEqual({ ...s3, port: '9000' });
  });
});

describe('the recipient of the secrets', () => {
  const of = (fields: Record<string, string>) =>
    recipientOf({ protocol: 'postgres', role: 'source', fields });
  const before = of(postgres);

  it.each([
    ['another host', { location: 'postgres://evil.example:20184/orders' }],
    ['another port', { location: 'postgres://pg-1.database.cloud.ovh.net:1/orders' }],
    ['a host beside the location', { ...postgres, host: 'evil.example' }],
    ['less encryption', { ...postgres, ssl_mode: 'disable' }],
    ['another certificate to trust', { ...postgres, ssl_root_cert: '/tmp/evil.pem' }],
    ['another folder of programs', { ...postgres, pg_bin_dir: '/tmp/evil' }],
  ])('is different with %s', (_what, fields) => {
    expect(of(fields)).not.toBe(before);
  });

  it.each([
    ['another database', { location: 'postgres://pg-1.database.cloud.ovh.net:20184/other' }],
    ['a user', { location: 'postgres://me@PG-1.database.cloud.ovh.net:20184/orders' }],
    ['what is taken anyway', { ...postgres, ssl_mode: 'prefer' }],
    ['another dump', { ...postgres, schema_only: 'true' }],
  ])('is the same with %s', (_what, fields) => {
    expect(of(fields)).toBe(before);
  });

  it('is every host that is named', () => {
    expect(hostsOf({ ...s3, endpoint: 'https://Other.example:9000' })).toEqual([
      's3.gra.io.cloud.ovh.net',
      'other.example',
    ]);
    expect(hostsOf({ location: 'sftp://[2001:db8::7]:22/', host: '10.0.0.1' })).toEqual([
      '2001:db8::7',
      '10.0.0.1',
    ]);
  });
});
