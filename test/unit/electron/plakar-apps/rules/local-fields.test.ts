import { expect, it } from 'vitest';
import { localFieldsOf } from '../../../../../electron/plakar-apps/rules/local-fields.ts';
import type { PlakarApp } from '../../../../../shared/plakar-apps/plakar-app.ts';

type Given = Pick<PlakarApp, 'protocol' | 'role' | 'fields'>;

it.each<[Given['protocol'], Given['role'], Given['fields'], string[]]>([
  ['sftp', 'source', { location: 'sftp://h/', username: 'backup' }, []],
  ['sftp', 'source', { username: 'DOM\\adm.in-1@corp' }, []],
  ['sftp', 'source', { identity: '/home/me/.ssh/id', root: '/srv' }, ['identity']],
  ['sftp', 'source', { ssh_auth_sock: '/run/agent' }, ['ssh_auth_sock']],
  ['sftp', 'source', { username: '$(touch x)' }, ['username']],
  ['mysql', 'source', { mysql_bin_dir: '/opt/bin', ssl_mode: 'required' }, ['mysql_bin_dir']],
  ['mysql+mariadb', 'destination', { mariadb_bin_dir: '/opt/bin' }, ['mariadb_bin_dir']],
  ['postgres', 'source', { pg_bin_dir: '/x', ssl_cert: '/c' }, ['ssl_cert', 'pg_bin_dir']],
  ['postgres', 'source', { ssl_root_cert_data: 'PEM' }, []],
  ['s3', 'store', { passphrase_cmd: 'pass show plakar' }, ['passphrase_cmd']],
])('of %s as a %s finds the local values that %o names', (protocol, role, fields, keys) => {
  const found = localFieldsOf({ protocol, role, fields });
  expect(found.map(({ key }) => key)).toEqual(keys);
});
