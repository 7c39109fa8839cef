import { z } from 'zod';

/** The package that lets Plakar access one kind of storage; it must be installed in Plakar. */
export const IntegrationId = z.enum(['s3', 'sftp', 'mysql', 'postgresql']);
export type IntegrationId = z.infer<typeof IntegrationId>;

/** The scheme of a location. An integration can have several, each with its own fields. */
export const ProtocolName = z.enum([
  's3',
  'sftp',
  'mysql',
  'mysql+mariadb',
  'postgres',
  'postgres+bin',
]);
export type ProtocolName = z.infer<typeof ProtocolName>;

/** Every field of every supported integration, as named in Plakar. */
export const FieldKey = z.enum([
  'location',
  'access_key',
  'secret_access_key',
  'root',
  'endpoint',
  'port',
  'use_tls',
  'virtual_host',
  'tls_insecure_no_verify',
  'sse_customer_key',
  'storage_class',
  'passphrase',
  'passphrase_cmd',
  'username',
  'identity',
  'ssh_private_key',
  'ssh_private_key_ttl',
  'ssh_auth_sock',
  'insecure_ignore_host_key',
  'host',
  'password',
  'database',
  'ssl_mode',
  'ssl_ca',
  'ssl_cert',
  'ssl_key',
  'ssl_root_cert',
  'ssl_root_cert_data',
  'ssl_cert_data',
  'ssl_key_data',
  'mysql_bin_dir',
  'mariadb_bin_dir',
  'pg_bin_dir',
  'single_transaction',
  'routines',
  'events',
  'triggers',
  'no_tablespaces',
  'no_data',
  'no_create_info',
  'hex_blob',
  'column_statistics',
  'set_gtid_purged',
  'create_db',
  'force',
  'exclude_databases',
  'databases',
  'schema_only',
  'data_only',
  'compress',
  'clean',
  'recreate',
  'no_globals',
  'no_owner',
  'exit_on_error',
]);
export type FieldKey = z.infer<typeof FieldKey>;

/** What a field accepts. In Plakar's configuration all values are strings: a switch is `true` or `false`. */
export type FieldKind =
  'text' | 'lines' | 'number' | 'switch' | 'choice' | 'file' | 'secret' | 'secret-lines';

/** One field of an integration, as in Plakar's schema. */
export interface IntegrationField {
  key: FieldKey;
  kind: FieldKind;
  isRequired: boolean;
  /** The value that Plakar uses if it is not set. null: none, or Plakar decides. */
  default: string | null;
  choices: readonly string[];
  /** Rarely needed; collapsed in the form. */
  isAdvanced: boolean;
  /** When on, it disables a check that protects secrets and data from others. */
  isDangerous: boolean;
  /** Affects who receives or can read the secrets: if it changes, they must be entered again. */
  affectsRecipient: boolean;
}
