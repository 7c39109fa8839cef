import { afterEach, describe, expect, it } from 'vitest';
import { reach } from '../../../../../electron/plakar-apps/tests/reach.ts';
import type { ServerProtocol } from '../../../../../electron/plakar-apps/rules/app-address.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import {
  type GreetingServer,
  mysqlGreeting,
  mysqlRefusal,
  startGreeting,
  startMysql,
  startPostgres,
  startSsh,
} from '../../../../connection-servers/greeting-server.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';
import { makeSelfSignedCertificate } from '../../../simulator/certificates.ts';

const identity = makeSelfSignedCertificate();
const other = makeSelfSignedCertificate();
const running: GreetingServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

async function started(starting: Promise<GreetingServer>): Promise<GreetingServer> {
  const server = await starting;
  running.push(server);
  return server;
}

function ask(
  { port }: Pick<GreetingServer, 'port'>,
  protocol: ServerProtocol,
  fields: Record<string, string> = {},
  { timeoutMs = 5000, signal = new AbortController().signal, host = '127.0.0.1' } = {},
) {
  return reach({ address: { host, port }, protocol, fields, timeoutMs, signal });
}

describe('reach of SFTP', () => {
  it('finds a server that identifies itself, and sends nothing', async () => {
    const server = await started(startSsh());
    expect(await ask(server, 'sftp')).toBe('ssh');
    expect(server.heard).toEqual([]);
  });

  it('reads the greeting after other lines, in parts', async () => {
    const server = await started(
      startGreeting((socket) => {
        socket.write('Authorised use only.\r\nSSH');
        setImmediate(() => socket.write('-2.0-dropbear\r\n'));
      }),
    );
    expect(await ask(server, 'sftp')).toBe('ssh');
  });

  it('does not accept another server', async () => {
    const http = startGreeting((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await codeOf(ask(await started(http), 'sftp'))).toBe('connection.unexpectedAnswer');
    const endless = startGreeting((socket) => socket.write('x'.repeat(64 * 1024)));
    expect(await codeOf(ask(await started(endless), 'sftp'))).toBe('connection.unexpectedAnswer');
  });
});

describe('reach of PostgreSQL', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['encrypted', 'S', { ssl_mode: 'require' }, 'postgresql-tls'],
    ['encrypted where it may be', 'S', {}, 'postgresql-tls'],
    ['in the clear where it is switched off', 'S', { ssl_mode: 'disable' }, 'postgresql'],
    ['in the clear', 'N', {}, 'postgresql'],
    ['in the clear, of an old one', 'E', {}, 'postgresql'],
    ['in the clear where it must not be', 'N', { ssl_mode: 'require' }, 'connection.noTls'],
    ['that is another server', 'H', {}, 'connection.unexpectedAnswer'],
  ])('finds a server %s', async (_, letter, fields, seen) => {
    const server = await started(startPostgres(letter, letter === 'S' ? identity : null));
    expect(await ask(server, 'postgres', fields).catch(codeOfError)).toBe(seen);
    expect(server.heard).toEqual([Buffer.from('0000000804d2162f', 'hex')]);
  });

  it('verifies a certificate if the app names its authority', async () => {
    const server = await started(startPostgres('S', identity));
    const verify = (mode: string, ca: string, host = 'localhost') => {
      const fields = { ssl_mode: mode, ssl_root_cert_data: ca };
      return ask(server, 'postgres', fields, { host }).catch(codeOfError);
    };
    expect(await verify('verify-full', identity.certificate)).toBe('postgresql-tls');
    expect(await verify('verify-full', other.certificate)).toBe('connection.untrustedCertificate');
    expect(await verify('verify-full', identity.certificate, '127.0.0.1')).toBe(
      'connection.untrustedCertificate',
    );
    expect(await verify('verify-ca', identity.certificate, '127.0.0.1')).toBe('postgresql-tls');
  });

  it('reports a server that hangs up instead of encrypting', async () => {
    const server = await started(
      startGreeting((socket) => {
        socket.once('data', () => {
          socket.write('S');
          socket.once('data', () => socket.destroy());
        });
      }),
    );
    expect(await codeOf(ask(server, 'postgres'))).toMatch(/^connection\./);
  });
});

describe('reach of MySQL', () => {
  it('finds an unencrypted server, and one that encrypts', async () => {
    expect(await ask(await started(startMysql()), 'mysql')).toBe('mysql');
    const server = await started(startMysql(identity));
    expect(await ask(server, 'mysql+mariadb', { ssl_mode: 'required' })).toBe('mysql-tls');
    // The first half of a sign-in: 32 bytes, without a name.
    expect(server.heard[0]?.subarray(0, 4)).toEqual(Buffer.from([32, 0, 0, 1]));
    expect(server.heard[0]?.subarray(13, 36)).toEqual(Buffer.alloc(23));
  });

  it('reports a server that does not encrypt although it must', async () => {
    const server = await started(startMysql());
    expect(await codeOf(ask(server, 'mysql', { ssl_mode: 'verify_ca' }))).toBe('connection.noTls');
  });

  it('requests no encryption if it is switched off', async () => {
    const server = await started(startMysql(identity));
    expect(await ask(server, 'mysql', { ssl_mode: 'disabled' })).toBe('mysql');
    expect(server.heard).toEqual([]);
  });

  it('reports a server that refuses this computer', async () => {
    const words = "#HY000Host '203.0.113.9' is not allowed to connect";
    const server = await started(startGreeting((socket) => socket.end(mysqlRefusal(1130, words))));
    await expect(ask(server, 'mysql')).rejects.toMatchObject({
      failure: { code: 'connection.forbidden', message: 'MySQL 1130' },
    });
  });

  it('does not accept another server', async () => {
    const half = mysqlGreeting(0xffff).subarray(0, 12);
    for (const bytes of [Buffer.from('SSH-2.0-OpenSSH\r\n'), Buffer.from([1, 0, 0, 0, 9]), half]) {
      const server = await started(startGreeting((socket) => socket.end(bytes)));
      expect(await codeOf(ask(server, 'mysql'))).toBe('connection.unexpectedAnswer');
    }
  });
});

describe('reach without a server', () => {
  it('reports a port without a server', async () => {
    const server = await startSsh();
    await server.close();
    expect(await codeOf(ask(server, 'sftp'))).toBe('connection.refused');
  });

  it('reports an unknown host name', async () => {
    const asking = ask({ port: 22 }, 'sftp', {}, { host: 'nowhere.invalid' });
    // Without a network the name cannot be resolved at all.
    expect(await codeOf(asking)).toMatch(/^connection\.(noSuchHost|unreachable)$/);
  });

  it('gives up when no data arrives', async () => {
    const server = await started(startGreeting(() => undefined));
    expect(await codeOf(ask(server, 'sftp', {}, { timeoutMs: 100 }))).toBe('connection.timeout');
  });

  it('ends when it is cancelled', async () => {
    const abort = new AbortController();
    const server = await started(
      startGreeting(() => abort.abort(new AppError('connection.cancelled'))),
    );
    const asking = ask(server, 'mysql', {}, { signal: abort.signal });
    expect(await codeOf(asking)).toBe('connection.cancelled');
  });
});

function codeOfError(error: unknown): string {
  return error instanceof AppError ? error.code : String(error);
}
