import type {
  FieldKey,
  FieldKind,
  IntegrationField,
  IntegrationId,
  ProtocolName,
} from '../integration.ts';
import type { ResourceRole } from '../../resources/resource.ts';

/**
 * Source of the table below: the JSON Schemas of Plakar's released integrations. They reject unknown fields
 * (`additionalProperties: false`), so only the fields listed here are ever written.
 */
export const integrationsVersion = { plakar: '1.1.4', integrations: '2026-07-20' } as const;

/** One protocol, with its fields in the order of the form. */
export interface Protocol {
  name: ProtocolName;
  integration: IntegrationId;
  roles: readonly ResourceRole[];
}

/** `postgres+bin` has no exporter: Plakar cannot restore with it. */
const protocols: Record<ProtocolName, Protocol> = {
  s3: { name: 's3', integration: 's3', roles: ['source', 'destination', 'store'] },
  sftp: { name: 'sftp', integration: 'sftp', roles: ['source', 'destination'] },
  mysql: { name: 'mysql', integration: 'mysql', roles: ['source', 'destination'] },
  'mysql+mariadb': {
    name: 'mysql+mariadb',
    integration: 'mysql',
    roles: ['source', 'destination'],
  },
  postgres: { name: 'postgres', integration: 'postgresql', roles: ['source', 'destination'] },
  'postgres+bin': { name: 'postgres+bin', integration: 'postgresql', roles: ['source'] },
};

export function protocolOf(name: ProtocolName): Protocol {
  return protocols[name];
}

/** The protocols of an integration that support a role. */
export function protocolsOf(integration: IntegrationId, role: ResourceRole): ProtocolName[] {
  return Object.values(protocols)
    .filter((each) => each.integration === integration && each.roles.includes(role))
    .map(({ name }) => name);
}

type More = Partial<Omit<IntegrationField, 'key' | 'kind'>>;

function field(key: FieldKey, kind: FieldKind, more: More = {}): IntegrationField {
  return {
    key,
    kind,
    isRequired: false,
    default: null,
    choices: [],
    isAdvanced: false,
    isDangerous: false,
    isRecipient: false,
    ...more,
  };
}

const advanced = { isAdvanced: true } as const;
const recipient = { isRecipient: true } as const;
const off = { default: 'false', isAdvanced: true } as const;
const on = { default: 'true', isAdvanced: true } as const;
const dangerous = { ...off, isDangerous: true, isRecipient: true } as const;

const location = field('location', 'text', { isRequired: true, isRecipient: true });
const root = field('root', 'text', { default: '/', isAdvanced: true });

const s3Fields: readonly IntegrationField[] = [
  location,
  field('access_key', 'secret', { isRequired: true }),
  field('secret_access_key', 'secret', { isRequired: true }),
  root,
  field('virtual_host', 'switch', { ...off, isRecipient: true }),
  field('endpoint', 'text', { isAdvanced: true, isRecipient: true }),
  field('port', 'number', { isAdvanced: true, isRecipient: true }),
  field('sse_customer_key', 'secret', advanced),
  field('use_tls', 'switch', { ...on, isRecipient: true }),
  field('tls_insecure_no_verify', 'switch', dangerous),
];

const storeFields: readonly IntegrationField[] = [
  // Read by Plakar itself, not by the integration. Only one of the two can be set.
  field('passphrase', 'secret'),
  // A program that the user chose and Plakar starts.
  field('passphrase_cmd', 'text', recipient),
  field('storage_class', 'choice', {
    default: 'STANDARD',
    isAdvanced: true,
    choices: [
      'STANDARD',
      'REDUCED_REDUNDANCY',
      'STANDARD_IA',
      'ONEZONE_IA',
      'INTELLIGENT_TIERING',
      'GLACIER',
      'GLACIER_IR',
      'DEEP_ARCHIVE',
    ],
  }),
];

const sftpFields: readonly IntegrationField[] = [
  location,
  field('username', 'text'),
  field('identity', 'file'),
  field('ssh_private_key', 'secret-lines'),
  field('port', 'number', { default: '22', isAdvanced: true, isRecipient: true }),
  root,
  field('ssh_private_key_ttl', 'text', { default: '5s', isAdvanced: true }),
  // The agent at this socket receives the private key.
  field('ssh_auth_sock', 'file', { isAdvanced: true, isRecipient: true }),
  field('insecure_ignore_host_key', 'switch', dangerous),
];

const databaseFields = (port: string, host: string): IntegrationField[] => [
  location,
  field('username', 'text'),
  field('password', 'secret'),
  field('host', 'text', { default: host, isAdvanced: true, isRecipient: true }),
  field('port', 'number', { default: port, isAdvanced: true, isRecipient: true }),
];

const database = field('database', 'text');
/** The programs in this folder receive the password. */
const programs = { isAdvanced: true, isRecipient: true } as const;

const mysqlFields: readonly IntegrationField[] = [
  ...databaseFields('3306', '127.0.0.1'),
  database,
  field('ssl_mode', 'choice', {
    ...recipient,
    choices: ['disabled', 'preferred', 'required', 'verify_ca', 'verify_identity'],
  }),
  field('ssl_ca', 'file', { isAdvanced: true, isRecipient: true }),
  field('ssl_cert', 'file', advanced),
  field('ssl_key', 'file', advanced),
];

const mysqlDump: readonly IntegrationField[] = [
  field('no_data', 'switch', off),
  field('no_create_info', 'switch', off),
  field('single_transaction', 'switch', on),
  field('routines', 'switch', on),
  field('events', 'switch', on),
  field('triggers', 'switch', on),
  field('no_tablespaces', 'switch', on),
  field('hex_blob', 'switch', off),
];

const mysqlRestore: readonly IntegrationField[] = [
  field('create_db', 'switch', off),
  field('force', 'switch', off),
];

const mysqlOnly: readonly IntegrationField[] = [
  field('column_statistics', 'switch', on),
  field('set_gtid_purged', 'choice', {
    default: 'AUTO',
    isAdvanced: true,
    choices: ['AUTO', 'ON', 'OFF'],
  }),
];

const postgresFields: readonly IntegrationField[] = [
  ...databaseFields('5432', 'localhost'),
  field('ssl_mode', 'choice', {
    default: 'prefer',
    isRecipient: true,
    choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
  }),
  field('ssl_root_cert', 'file', { isAdvanced: true, isRecipient: true }),
  field('ssl_root_cert_data', 'lines', { isAdvanced: true, isRecipient: true }),
  field('ssl_cert', 'file', advanced),
  field('ssl_cert_data', 'lines', advanced),
  field('ssl_key', 'file', advanced),
  field('ssl_key_data', 'secret-lines', advanced),
  field('pg_bin_dir', 'file', programs),
];

const schemaOrData: readonly IntegrationField[] = [
  field('schema_only', 'switch', off),
  field('data_only', 'switch', off),
];

const postgresDump: readonly IntegrationField[] = [
  database,
  field('exclude_databases', 'text', advanced),
  ...schemaOrData,
  field('compress', 'switch', off),
];

const postgresRestore: readonly IntegrationField[] = [
  database,
  field('databases', 'text', advanced),
  ...schemaOrData,
  field('clean', 'switch', off),
  field('recreate', 'switch', off),
  field('no_globals', 'switch', off),
  field('no_owner', 'switch', off),
  field('exit_on_error', 'switch', off),
];

type FieldsOf = (role: ResourceRole) => readonly IntegrationField[];

const fieldTable: Record<ProtocolName, FieldsOf> = {
  s3: (role) => (role === 'store' ? [...s3Fields, ...storeFields] : s3Fields),
  sftp: () => sftpFields,
  mysql: (role) => [
    ...mysqlFields,
    ...(role === 'source' ? [...mysqlDump, ...mysqlOnly] : mysqlRestore),
    field('mysql_bin_dir', 'file', programs),
  ],
  'mysql+mariadb': (role) => [
    ...mysqlFields,
    ...(role === 'source' ? mysqlDump : mysqlRestore),
    field('mariadb_bin_dir', 'file', programs),
  ],
  postgres: (role) => [...postgresFields, ...(role === 'source' ? postgresDump : postgresRestore)],
  'postgres+bin': () => postgresFields,
};

/** The complete set of fields for an app of this protocol and role. */
export function fieldsOf(protocol: ProtocolName, role: ResourceRole): readonly IntegrationField[] {
  return fieldTable[protocol](role);
}

/** Whether the field's value is stored in the vault and never shown. */
export function isSecret({ kind }: IntegrationField): boolean {
  return kind === 'secret' || kind === 'secret-lines';
}

/** Exclusive pairs: Plakar accepts only one field of each. For switches, only one can be on. */
const exclusivePairs: readonly (readonly [FieldKey, FieldKey])[] = [
  ['no_data', 'no_create_info'],
  ['schema_only', 'data_only'],
  ['clean', 'recreate'],
  ['passphrase', 'passphrase_cmd'],
  ['ssl_root_cert', 'ssl_root_cert_data'],
  ['ssl_cert', 'ssl_cert_data'],
  ['ssl_key', 'ssl_key_data'],
];

/** Fields that cannot be combined with this one. */
export function exclusiveWith(key: FieldKey): FieldKey[] {
  return exclusivePairs.flatMap(([one, other]) =>
    one === key ? [other] : other === key ? [one] : [],
  );
}
