import { z } from 'zod';

/** What plakar speaks to a kind of place with; a package of its own that plakar must have installed. */
export const IntegrationId = z.enum(['s3', 'sftp', 'mysql', 'postgresql']);
export type IntegrationId = z.infer<typeof IntegrationId>;

/** The scheme of a location. An integration may have several, each with fields of its own. */
export const ProtocolName = z.enum([
  's3',
  'sftp',
  'mysql',
  'mysql+mariadb',
  'postgres',
  'postgres+bin',
]);
export type ProtocolName = z.infer<typeof ProtocolName>;

/** Every field of every integration that is offered, in plakar's words. */
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

/** What a field takes. All are texts in plakar's configuration: a switch is `true` or `false`. */
export type FieldKind =
  'text' | 'lines' | 'number' | 'switch' | 'choice' | 'file' | 'secret' | 'secret-lines';

/** One field of an integration, as plakar's schema has it. */
export interface IntegrationField {
  key: FieldKey;
  kind: FieldKind;
  isRequired: boolean;
  /** What plakar takes where it is left out; null: nothing, or it decides itself. */
  default: string | null;
  choices: readonly string[];
  /** Rarely needed: folded away. */
  isAdvanced: boolean;
  /** Switched on, it gives up a check that keeps secrets and data from strangers. */
  isDangerous: boolean;
  /** Decides who is sent the secrets, or may read them: where it changes, they are entered anew. */
  isRecipient: boolean;
}
