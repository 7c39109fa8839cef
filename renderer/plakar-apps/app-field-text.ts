import type { FieldKey, ProtocolName } from '../../shared/plakar-apps/integration-schema.ts';
import type { FieldProblem } from '../../shared/plakar-apps/rules/field-checks.ts';
import type { ResourceRole } from '../../shared/resources/resource.ts';
import { type TextId, t } from '../text/translate.ts';

const problemWords: Record<FieldProblem, TextId> = {
  // Each required field has its own: `missingWords`.
  missing: 'plakarApps.problemWrong',
  wrong: 'plakarApps.problemWrong',
  stray: 'plakarApps.problemStray',
  exclusive: 'plakarApps.problemExclusive',
  userTwice: 'plakarApps.problemUserTwice',
  passwordInLocation: 'plakarApps.problemPasswordInLocation',
  location: 'plakarApps.problemLocation',
  port: 'plakarApps.problemPort',
  path: 'plakarApps.problemPath',
  databaseName: 'plakarApps.problemDatabaseName',
  noDatabase: 'plakarApps.problemNoDatabase',
  endpointMissing: 'plakarApps.problemEndpointMissing',
};

/** For the fields that an integration requires, and the passphrase that the user wants to enter. */
const missingWords: Partial<Record<FieldKey, TextId>> = {
  location: 'plakarApps.locationMissing',
  access_key: 'plakarApps.accessKeyMissing',
  secret_access_key: 'common.secretAccessKeyMissing',
  passphrase: 'plakarApps.passphraseMissing',
  passphrase_cmd: 'plakarApps.passphraseCommandMissing',
};

/** Asks for what is missing or wrong in a field. */
export function fieldProblemText(key: FieldKey, problem: FieldProblem): string {
  const own = problem === 'missing' ? missingWords[key] : undefined;
  return t(own ?? problemWords[problem]);
}

const labels: Record<FieldKey, TextId> = {
  location: 'plakarApps.fieldLocation',
  access_key: 'plakarApps.fieldAccessKey',
  secret_access_key: 'common.secretAccessKey',
  root: 'plakarApps.fieldRoot',
  endpoint: 'common.endpoint',
  port: 'plakarApps.fieldPort',
  use_tls: 'plakarApps.fieldUseTls',
  virtual_host: 'plakarApps.fieldVirtualHost',
  tls_insecure_no_verify: 'plakarApps.fieldTlsNoVerify',
  sse_customer_key: 'plakarApps.fieldSseCustomerKey',
  storage_class: 'plakarApps.fieldStorageClass',
  passphrase: 'common.passphrase',
  passphrase_cmd: 'plakarApps.fieldPassphraseCommand',
  username: 'common.userName',
  identity: 'plakarApps.fieldIdentity',
  ssh_private_key: 'common.privateKey',
  ssh_private_key_ttl: 'plakarApps.fieldSshKeyTtl',
  ssh_auth_sock: 'plakarApps.fieldSshAuthSock',
  insecure_ignore_host_key: 'plakarApps.fieldIgnoreHostKey',
  host: 'plakarApps.fieldHost',
  password: 'common.password',
  database: 'common.database',
  ssl_mode: 'plakarApps.fieldSslMode',
  ssl_ca: 'plakarApps.fieldSslCa',
  ssl_cert: 'plakarApps.fieldSslCert',
  ssl_key: 'plakarApps.fieldSslKey',
  ssl_root_cert: 'plakarApps.fieldSslRootCert',
  ssl_root_cert_data: 'plakarApps.fieldSslRootCertData',
  ssl_cert_data: 'plakarApps.fieldSslCertData',
  ssl_key_data: 'plakarApps.fieldSslKeyData',
  mysql_bin_dir: 'plakarApps.fieldMysqlBinDir',
  mariadb_bin_dir: 'plakarApps.fieldMariadbBinDir',
  pg_bin_dir: 'plakarApps.fieldPgBinDir',
  single_transaction: 'plakarApps.fieldSingleTransaction',
  routines: 'plakarApps.fieldRoutines',
  events: 'plakarApps.fieldEvents',
  triggers: 'plakarApps.fieldTriggers',
  no_tablespaces: 'plakarApps.fieldNoTablespaces',
  no_data: 'plakarApps.fieldNoData',
  no_create_info: 'plakarApps.fieldNoCreateInfo',
  hex_blob: 'plakarApps.fieldHexBlob',
  column_statistics: 'plakarApps.fieldColumnStatistics',
  set_gtid_purged: 'plakarApps.fieldSetGtidPurged',
  create_db: 'plakarApps.fieldCreateDb',
  force: 'plakarApps.fieldForce',
  exclude_databases: 'plakarApps.fieldExcludeDatabases',
  databases: 'plakarApps.fieldDatabases',
  schema_only: 'plakarApps.fieldSchemaOnly',
  data_only: 'plakarApps.fieldDataOnly',
  compress: 'plakarApps.fieldCompress',
  clean: 'plakarApps.fieldClean',
  recreate: 'plakarApps.fieldRecreate',
  no_globals: 'plakarApps.fieldNoGlobals',
  no_owner: 'plakarApps.fieldNoOwner',
  exit_on_error: 'plakarApps.fieldExitOnError',
};

export function fieldLabel(key: FieldKey): string {
  return t(labels[key]);
}

const helps: Partial<Record<FieldKey, TextId>> = {
  root: 'plakarApps.fieldRootHelp',
  endpoint: 'plakarApps.fieldEndpointHelp',
  virtual_host: 'plakarApps.fieldVirtualHostHelp',
  tls_insecure_no_verify: 'plakarApps.fieldTlsNoVerifyHelp',
  insecure_ignore_host_key: 'plakarApps.fieldIgnoreHostKeyHelp',
  sse_customer_key: 'plakarApps.fieldSseCustomerKeyHelp',
  storage_class: 'plakarApps.fieldStorageClassHelp',
  passphrase_cmd: 'plakarApps.fieldPassphraseCommandHelp',
  username: 'plakarApps.fieldUsernameHelp',
  identity: 'plakarApps.fieldFileHelp',
  ssh_private_key: 'plakarApps.fieldSshPrivateKeyHelp',
  ssh_private_key_ttl: 'plakarApps.fieldSshKeyTtlHelp',
  host: 'plakarApps.fieldHostHelp',
  ssl_mode: 'plakarApps.fieldSslModeHelp',
  pg_bin_dir: 'plakarApps.fieldBinDirHelp',
  mysql_bin_dir: 'plakarApps.fieldBinDirHelp',
  mariadb_bin_dir: 'plakarApps.fieldBinDirHelp',
  ssl_ca: 'plakarApps.fieldFileHelp',
  ssl_cert: 'plakarApps.fieldFileHelp',
  ssl_key: 'plakarApps.fieldFileHelp',
  ssl_root_cert: 'plakarApps.fieldFileHelp',
  ssl_root_cert_data: 'plakarApps.fieldPemHelp',
  ssl_cert_data: 'plakarApps.fieldPemHelp',
  ssl_key_data: 'plakarApps.fieldPemHelp',
  single_transaction: 'plakarApps.fieldSingleTransactionHelp',
  routines: 'plakarApps.fieldRoutinesHelp',
  events: 'plakarApps.fieldEventsHelp',
  no_tablespaces: 'plakarApps.fieldNoTablespacesHelp',
  no_data: 'plakarApps.fieldNoDataHelp',
  no_create_info: 'plakarApps.fieldNoCreateInfoHelp',
  hex_blob: 'plakarApps.fieldHexBlobHelp',
  column_statistics: 'plakarApps.fieldColumnStatisticsHelp',
  set_gtid_purged: 'plakarApps.fieldSetGtidPurgedHelp',
  create_db: 'plakarApps.fieldCreateDbHelp',
  exclude_databases: 'plakarApps.fieldExcludeDatabasesHelp',
  databases: 'plakarApps.fieldDatabasesHelp',
  compress: 'plakarApps.fieldCompressHelp',
  clean: 'plakarApps.fieldCleanHelp',
  recreate: 'plakarApps.fieldRecreateHelp',
  no_globals: 'plakarApps.fieldNoGlobalsHelp',
  no_owner: 'plakarApps.fieldNoOwnerHelp',
};

/** Help texts that differ by protocol or role. */
const ownHelps: Partial<Record<`${FieldKey} ${ProtocolName | ResourceRole}`, TextId>> = {
  'root s3': 'plakarApps.fieldRootS3Help',
  'database source': 'plakarApps.fieldDatabaseSourceHelp',
  'database destination': 'plakarApps.fieldDatabaseDestinationHelp',
};

/** Help text of a field; null if its name says it all. */
export function fieldHelp(key: FieldKey, of: (ProtocolName | ResourceRole)[]): string | null {
  const own = of.map((each) => ownHelps[`${key} ${each}`]).find((each) => each !== undefined);
  const message = own ?? helps[key];
  return message === undefined ? null : t(message);
}

/** Messages for inputs other than the fields of the table. */
export const appProblems = {
  nameMissing: 'plakarApps.nameMissing',
  roleMissing: 'plakarApps.integrationMissing',
  bucketMissing: 'plakarApps.bucketMissing',
  secretAgain: 'plakarApps.secretMissing',
  secretOrNot: 'plakarApps.secretOrRemoveMissing',
  providerMissing: 'plakarApps.providerMissing',
  referenceMissing: 'plakarApps.referenceMissing',
} as const satisfies Record<string, TextId>;
