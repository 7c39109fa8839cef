import type { FieldKey, ProtocolName } from '../../shared/plakar-apps/integration.ts';
import type { FieldProblem } from '../../shared/plakar-apps/rules/app-fields.ts';
import type { ResourceRole } from '../../shared/resources/resource.ts';
import { type Message, t } from '../text/words.ts';

const problemWords: Record<FieldProblem, Message> = {
  missing: 'This is needed.',
  wrong: 'This has characters that cannot be part of it, or is not one of the choices.',
  stray: 'This integration has no such field.',
  exclusive: 'Only one of the two can be set.',
  userTwice: 'The location names a user already. Leave one of the two out.',
  passwordInLocation:
    'Leave the password out of the location: it would be kept and shown in plain text. It has a field of its own.',
  location: 'Enter a location such as the one that is suggested.',
  port: 'Enter a number from 1 to 65535.',
  path: 'Begin with a slash.',
  databaseName: 'This cannot be the name of a database: no spaces, no = and no dash at its start.',
  noDatabase: 'Leave the database out of the location: the whole cluster is copied.',
  endpointMissing: 'With the bucket in the host’s name, the endpoint is needed too.',
};

export function fieldProblemText(problem: FieldProblem): string {
  return t(problemWords[problem]);
}

const labels: Record<FieldKey, Message> = {
  location: 'Location',
  access_key: 'Access key',
  secret_access_key: 'Secret access key',
  root: 'Root',
  endpoint: 'Endpoint',
  port: 'Port',
  use_tls: 'Use TLS',
  virtual_host: 'Bucket in the host’s name',
  tls_insecure_no_verify: 'Accept any certificate',
  sse_customer_key: 'Encryption key (SSE-C)',
  storage_class: 'Storage class',
  passphrase: 'Passphrase',
  passphrase_cmd: 'Command that prints the passphrase',
  username: 'User name',
  identity: 'Private key file',
  ssh_private_key: 'Private key',
  ssh_private_key_ttl: 'Time that the agent keeps the key',
  ssh_auth_sock: 'Socket of the SSH agent',
  insecure_ignore_host_key: 'Accept any host key',
  host: 'Host',
  password: 'Password',
  database: 'Database',
  ssl_mode: 'SSL mode',
  ssl_ca: 'CA certificate file',
  ssl_cert: 'Client certificate file',
  ssl_key: 'Client key file',
  ssl_root_cert: 'Root certificate file',
  ssl_root_cert_data: 'Root certificate',
  ssl_cert_data: 'Client certificate',
  ssl_key_data: 'Client key',
  mysql_bin_dir: 'Folder of MySQL’s programs',
  mariadb_bin_dir: 'Folder of MariaDB’s programs',
  pg_bin_dir: 'Folder of PostgreSQL’s programs',
  single_transaction: 'Single transaction',
  routines: 'Routines',
  events: 'Events',
  triggers: 'Triggers',
  no_tablespaces: 'No tablespaces',
  no_data: 'No data',
  no_create_info: 'No table definitions',
  hex_blob: 'Binary data in hexadecimal',
  column_statistics: 'Column statistics',
  set_gtid_purged: 'Set GTID purged',
  create_db: 'Create the database',
  force: 'Go on after errors',
  exclude_databases: 'Databases to leave out',
  databases: 'Databases to restore',
  schema_only: 'Schema only',
  data_only: 'Data only',
  compress: 'Compress',
  clean: 'Clean',
  recreate: 'Recreate',
  no_globals: 'No globals',
  no_owner: 'No owner',
  exit_on_error: 'Stop at the first error',
};

export function fieldLabel(key: FieldKey): string {
  return t(labels[key]);
}

const helps: Partial<Record<FieldKey, Message>> = {
  root: 'Begins with a slash.',
  endpoint: 'Only with the bucket in the host’s name.',
  virtual_host: 'The host of the location is the bucket’s own.',
  tls_insecure_no_verify:
    'Whoever is on the way can then read the keys and the data. For tests only.',
  insecure_ignore_host_key:
    'Another computer can then pass for this one, and read the data. For tests only.',
  sse_customer_key: '32 bytes in base64. Without it, what was written with it cannot be read.',
  storage_class: 'Of the objects that plakar writes. OVHcloud does not offer every class.',
  passphrase_cmd: 'plakar runs it, and takes the one line that it prints.',
  username: 'Leave empty where the location names a user.',
  identity: 'On the computer that runs plakar.',
  ssh_private_key: 'In PEM or OpenSSH form. Instead of a file.',
  ssh_private_key_ttl: 'Such as 5s, 1m or 1h.',
  host: 'Given here, it is used instead of the host of the location.',
  ssl_mode: 'OVHcloud’s databases ask for an encrypted connection.',
  pg_bin_dir: 'Leave empty to use those on the path.',
  mysql_bin_dir: 'Leave empty to use those on the path.',
  mariadb_bin_dir: 'Leave empty to use those on the path.',
  ssl_ca: 'On the computer that runs plakar.',
  ssl_cert: 'On the computer that runs plakar.',
  ssl_key: 'On the computer that runs plakar.',
  ssl_root_cert: 'On the computer that runs plakar.',
  ssl_root_cert_data: 'In PEM. Instead of a file.',
  ssl_cert_data: 'In PEM. Instead of a file.',
  ssl_key_data: 'In PEM. Instead of a file.',
  single_transaction: 'One consistent moment of InnoDB tables, without locking them.',
  routines: 'Stored procedures and functions.',
  events: 'Scheduled events.',
  no_tablespaces: 'Managed databases take no tablespaces of their own.',
  no_data: 'The definitions of the tables, without their rows.',
  no_create_info: 'The rows, without the definitions of the tables.',
  hex_blob: 'For servers with other character sets.',
  column_statistics: 'Switch off where mysqldump is of version 8 and the server is older.',
  set_gtid_purged: 'OFF where the server that it is restored to has a GTID history.',
  create_db: 'Where it is not there yet.',
  exclude_databases: 'Names, parted by commas.',
  databases: 'Names, parted by commas. Empty: all of them.',
  compress: 'plakar compresses by itself, and better without.',
  clean: 'Drops what is there of the same name before it is restored.',
  recreate: 'Drops the whole database, and creates it anew.',
  no_globals: 'Without roles and tablespaces.',
  no_owner: 'What is restored belongs to the user that restores it.',
};

/** Where a field means something of its own in a protocol or a role. */
const ownHelps: Partial<Record<`${FieldKey} ${ProtocolName | ResourceRole}`, Message>> = {
  'root s3':
    'Begins with a slash. Given here, it is used instead of bucket and prefix of the location.',
  'database source': 'Empty: all of them.',
  'database destination': 'Empty: by the name of the dump.',
};

/** What a field is for; null where its name says it. */
export function fieldHelp(key: FieldKey, of: (ProtocolName | ResourceRole)[]): string | null {
  const own = of.map((each) => ownHelps[`${key} ${each}`]).find((each) => each !== undefined);
  const message = own ?? helps[key];
  return message === undefined ? null : t(message);
}

/** What is wrong with what is typed beside the fields of the table. */
export const appProblems = {
  nameMissing: 'Give this app a name, to tell it from others.',
  roleMissing: 'Choose how plakar is to reach it.',
  bucketMissing: 'Choose the bucket that keeps the backups.',
  secretAgain: 'Enter this again: what was stored is not there any more, or was for another place.',
  secretOrNot:
    'Enter this again, or leave it out: what was stored is not there any more, or was for another place.',
  providerMissing: 'Choose the secret provider that has this.',
  referenceMissing: 'Enter where the provider has this.',
} as const satisfies Record<string, Message>;
