import type {
  FieldKey,
  FieldKind,
  IntegrationField,
  IntegrationId,
  ProtocolName,
} from '../integration-schema.ts';
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
    affectsRecipient: false,
    ...more,
  };
}

const advanced = { isAdvanced: true } as const;
const affectsRecipient = { affectsRecipient: true } as const;
const advancedOff = { default: 'false', isAdvanced: true } as const;
const advancedOn = { default: 'true', isAdvanced: true } as const;
const dangerousOff = { ...advancedOff, isDangerous: true, affectsRecipient: true } as const;

const location = field('location', 'text', { isRequired: true, affectsRecipient: true });
const root = field('root', 'text', { default: '/', isAdvanced: true });

const s3Fields: readonly IntegrationField[] = [
  location,
  field('access_key', 'secret', { isRequired: true }),
  field('secret_access_key', 'secret', { isRequired: true }),
  root,
  field('virtual_host', 'switch', { ...advancedOff, affectsRecipient: true }),
  field('endpoint', 'text', { isAdvanced: true, affectsRecipient: true }),
  field('port', 'number', { isAdvanced: true, affectsRecipient: true }),
  field('sse_customer_key', 'secret', advanced),
  field('use_tls', 'switch', { ...advancedOn, affectsRecipient: true }),
  field('tls_insecure_no_verify', 'switch', dangerousOff),
];

const storeFields: readonly IntegrationField[] = [
  // Read by Plakar itself, not by the integration. Only one of the two can be set.
  field('passphrase', 'secret'),
  // A program that the user chose and Plakar starts.
  field('passphrase_cmd', 'text', affectsRecipient),
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
  field('port', 'number', { default: '22', isAdvanced: true, affectsRecipient: true }),
  root,
  field('ssh_private_key_ttl', 'text', { default: '5s', isAdvanced: true }),
  // The agent at this socket receives the private key.
  field('ssh_auth_sock', 'file', { isAdvanced: true, affectsRecipient: true }),
  field('insecure_ignore_host_key', 'switch', dangerousOff),
];

const databaseFields = (port: string, host: string): IntegrationField[] => [
  location,
  field('username', 'text'),
  field('password', 'secret'),
  field('host', 'text', { default: host, isAdvanced: true, affectsRecipient: true }),
  field('port', 'number', { default: port, isAdvanced: true, affectsRecipient: true }),
];

const database = field('database', 'text');
/** The programs in this folder receive the password. */
const programs = { isAdvanced: true, affectsRecipient: true } as const;

const mysqlFields: readonly IntegrationField[] = [
  ...databaseFields('3306', '127.0.0.1'),
  database,
  field('ssl_mode', 'choice', {
    ...affectsRecipient,
    choices: ['disabled', 'preferred', 'required', 'verify_ca', 'verify_identity'],
  }),
  field('ssl_ca', 'file', { isAdvanced: true, affectsRecipient: true }),
  field('ssl_cert', 'file', advanced),
  field('ssl_key', 'file', advanced),
];

const mysqlDump: readonly IntegrationField[] = [
  field('no_data', 'switch', advancedOff),
  field('no_create_info', 'switch', advancedOff),
  field('single_transaction', 'switch', advancedOn),
  field('routines', 'switch', advancedOn),
  field('events', 'switch', advancedOn),
  field('triggers', 'switch', advancedOn),
  field('no_tablespaces', 'switch', advancedOn),
  field('hex_blob', 'switch', advancedOff),
];

const mysqlRestore: readonly IntegrationField[] = [
  field('create_db', 'switch', advancedOff),
  field('force', 'switch', advancedOff),
];

const mysqlOnly: readonly IntegrationField[] = [
  field('column_statistics', 'switch', advancedOn),
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
    affectsRecipient: true,
    choices: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
  }),
  field('ssl_root_cert', 'file', { isAdvanced: true, affectsRecipient: true }),
  field('ssl_root_cert_data', 'lines', { isAdvanced: true, affectsRecipient: true }),
  field('ssl_cert', 'file', advanced),
  field('ssl_cert_data', 'lines', advanced),
  field('ssl_key', 'file', advanced),
  field('ssl_key_data', 'secret-lines', advanced),
  field('pg_bin_dir', 'file', programs),
];

const schemaOrData: readonly IntegrationField[] = [
  field('schema_only', 'switch', advancedOff),
  field('data_only', 'switch', advancedOff),
];

const postgresDump: readonly IntegrationField[] = [
  database,
  field('exclude_databases', 'text', advanced),
  ...schemaOrData,
  field('compress', 'switch', advancedOff),
];

const postgresRestore: readonly IntegrationField[] = [
  database,
  field('databases', 'text', advanced),
  ...schemaOrData,
  field('clean', 'switch', advancedOff),
  field('recreate', 'switch', advancedOff),
  field('no_globals', 'switch', advancedOff),
  field('no_owner', 'switch', advancedOff),
  field('exit_on_error', 'switch', advancedOff),
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
