import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  failureOfPing,
  whyUnable,
} from '../../../../../electron/plakar-apps/tests/ping-failures.ts';
import { pingByPlakar } from '../../../../../electron/plakar-apps/tests/plakar-ping.ts';
import { failureOfExit } from '../../../../../electron/restore-points/readers/plakar/failures.ts';
import { childProcesses } from '../../../../../electron/processes/child-processes.ts';
import type { ProcessRequest, Processes } from '../../../../../electron/processes/processes.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';

const fake = resolve('test/plakar/fake-plakar.mjs');
const password = 'p4ss "word": \\n yes';
const values = {
  location: 'postgres://backup@h.example:20184/orders',
  password,
  port: '1234',
  ssl_key_data: '-----BEGIN-----\nabc\n-----END-----\n',
};

let folder: string;
let parent: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ping-'));
  parent = mkdtempSync(join(tmpdir(), 'ping-parents-'));
});
afterEach(() => {
  const left = runs().filter(({ pid }) => isAlive(pid));
  rmSync(folder, { recursive: true });
  rmSync(parent, { recursive: true });
  if (left.length > 0) throw new Error('A plakar is left behind.');
});

interface Run {
  pid: number;
  args: string[];
}
interface Ping {
  kind: string;
  name: string;
  folder: string;
  texts: string[];
  modes: string[];
  environment: Record<string, string | undefined>;
}

function lines(): object[] {
  const path = join(folder, 'runs');
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').trim();
  return text.split('\n').map((each) => JSON.parse(each) as object);
}
const runs = () => lines().filter((each): each is Run => 'args' in each);
const pings = () => lines().filter((each): each is Ping => 'texts' in each);

interface Change {
  role?: 'source' | 'destination';
  timeoutMs?: number;
  signal?: AbortSignal;
  executable?: string;
  processes?: Processes;
}

function ping(how: object = {}, change: Change = {}) {
  const { role = 'source', timeoutMs = 20_000, executable = fake } = change;
  const { signal = new AbortController().signal } = change;
  const { processes = childProcesses({ outputBytes: 100_000, graceMs: 500 }) } = change;
  const behaviour = JSON.stringify({ record: join(folder, 'runs'), ...how });
  const environment = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    FAKE_PLAKAR: behaviour,
    SSH_ASKPASS: '/usr/bin/ssh-askpass',
  };
  return pingByPlakar(
    { executable, role, values, signal },
    { processes, environment, privateFolderParents: [parent], timeoutMs },
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('pingByPlakar', () => {
  it.each([
    ['source', 0],
    ['destination', 1],
  ] as const)('has plakar test a %s, in a configuration of all three files', async (role, at) => {
    expect(await ping({}, { role })).toBeNull();
    const [run] = pings();
    expect(run).toMatchObject({ kind: role, name: 'app' });
    expect(run?.modes).toEqual(['700', '600', '600', '600']);
    const configs = (run?.texts ?? []).map((text) => parse(text) as unknown);
    const kinds = ['sources', 'destinations', 'stores'];
    expect(configs).toEqual(
      kinds.map((kind, index) => ({
        version: 'v1.0.0',
        [kind]: index === at ? { app: values } : {},
      })),
    );
  });

  it('writes every value as a text, because Plakar accepts no numbers', async () => {
    await ping();
    expect(pings()[0]?.texts[0]).toContain('port: "1234"');
  });

  it('has no secret in an argument, and leaves no file', async () => {
    await ping({ ping: { leaves: 'plakar-mysqlpwd-1.cnf' } });
    expect(JSON.stringify(runs())).not.toContain('p4ss');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('confines files of plakar and ssh to the temporary folder, and disables prompts', async () => {
    await ping();
    const [run] = pings();
    expect(run?.folder.startsWith(parent)).toBe(true);
    expect(run?.environment).toEqual({
      TMPDIR: run?.folder,
      XDG_RUNTIME_DIR: run?.folder,
      SSH_ASKPASS_REQUIRE: 'never',
    });
  });

  it('removes its folder after a failure, a time-out and a cancellation', async () => {
    expect(await codeOf(ping({ ping: { exitCode: 1, stderr: 'x' } }))).toBe('connection.failed');
    expect(await codeOf(ping({ hangs: true }, { timeoutMs: 700 }))).toBe('connection.timeout');
    const abort = new AbortController();
    const cancelled = codeOf(ping({ hangs: true }, { signal: abort.signal }));
    setTimeout(() => abort.abort(new AppError('connection.cancelled')), 500);
    expect(await cancelled).toBe('connection.cancelled');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('starts nothing once it is cancelled', async () => {
    const signal = AbortSignal.abort(new AppError('connection.cancelled'));
    expect(await codeOf(ping({}, { signal }))).toBe('connection.cancelled');
    expect(runs()).toEqual([]);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('reports an inconclusive answer of plakar, from its output or its exit code', async () => {
    const stderr = 'plakar: unsupported importer protocol';
    expect(await ping({ ping: { exitCode: 1, stderr } })).toBe('integration-missing');
    expect(await ping({ ping: { exitCode: 64, stderr: '' } })).toBe('incompatible');
  });

  it('repeats none of plakar’s output', async () => {
    const stderr = `dial ${password}@h.example: connection refused`;
    const error: unknown = await ping({ ping: { exitCode: 1, stderr } }).catch((e: unknown) => e);
    expect(error).toMatchObject({
      failure: { code: 'connection.refused', message: 'plakar: exit code 1' },
    });
    expect(JSON.stringify(error)).not.toContain('p4ss');
  });

  it('reports a plakar that does not start', async () => {
    const executable = join(folder, 'none');
    await expect(ping({}, { executable })).rejects.toMatchObject({
      failure: { code: 'connection.failed', message: 'plakar: ENOENT' },
    });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('ends the ssh connections that plakar leaves open, and only those', async () => {
    writeFileSync(join(folder, 'ssh'), '', { mode: 0o755 });
    const started: ProcessRequest[] = [];
    const real = childProcesses({ outputBytes: 100_000, graceMs: 500 });
    const ended = Promise.resolve({ exitCode: 0, stdout: '', stderr: '', isCut: false });
    const processes: Processes = {
      start(request) {
        started.push(request);
        if (basename(request.executable) !== 'ssh') return real.start(request);
        return Promise.resolve({ pid: 0, ended, stop: () => Promise.resolve() });
      },
    };
    await ping({ ping: { leaves: 'plakar.sock' } }, { processes });
    const ssh = started.filter(({ executable }) => basename(executable) === 'ssh');
    const socket = join(pings()[0]?.folder ?? '', 'plakar.sock');
    expect(ssh.map(({ args }) => args)).toEqual([
      ['-F', 'none', '-S', socket, '-O', 'exit', '--', 'plakar'],
    ]);
  });
});

describe('plakar’s failure output', () => {
  it.each([
    ['Host key verification failed.', 'connection.hostKeyUnknown'],
    [
      'Warning: Identity file /x not accessible: No such file or directory.\nb@h: Permission denied (publickey).',
      'connection.wrongKeys',
    ],
    [
      "ERROR 1045 (28000): Access denied for user 'b'@'h' (using password: YES)",
      'connection.wrongKeys',
    ],
    ['FATAL: password authentication failed for user "b" (SQLSTATE 28P01)', 'connection.wrongKeys'],
    ['FATAL: no pg_hba.conf entry for host "203.0.113.9"', 'connection.forbidden'],
    ["ERROR 1130 (HY000): Host 'x' is not allowed to connect", 'connection.forbidden'],
    ['exec: "mysql": executable file not found in $PATH', 'connection.programMissing'],
    ['fork/exec /opt/mysql: no such file or directory', 'connection.programMissing'],
    ['ssh: Could not resolve hostname h: Name or service not known', 'connection.noSuchHost'],
    ['dial tcp: lookup h: no such host', 'connection.noSuchHost'],
    ["ERROR 2005 (HY000): Unknown MySQL server host 'h' (-2)", 'connection.noSuchHost'],
    ['dial tcp 127.0.0.1:1: connect: connection refused', 'connection.refused'],
    ["ERROR 2003 (HY000): Can't connect to MySQL server on 'h:3306' (111)", 'connection.refused'],
    ["ERROR 2003 (HY000): Can't connect to MySQL server on 'h:3306' (110)", 'connection.timeout'],
    ['dial tcp 203.0.113.9:5432: i/o timeout', 'connection.timeout'],
    ['connect: no route to host', 'connection.unreachable'],
    ['server refused TLS connection', 'connection.noTls'],
    [
      'tls: failed to verify certificate: x509: unknown authority',
      'connection.untrustedCertificate',
    ],
    ['lstat /srv: file does not exist', 'connection.noSuchPath'],
    ['something else', 'connection.failed'],
  ])('is recognised: %s', (stderr, code) => {
    const end = { exitCode: 1, stdout: '', stderr, isCut: false };
    expect(whyUnable(end)).toBeNull();
    expect(failureOfPing(end).code).toBe(code);
  });

  // A search starting at each of its words would take hours for the first.
  it.each(['exec ', "backend '", 'unsupported a'])(
    'of millions of "%s" is searched immediately',
    (word) => {
      const stderr = `${word.repeat(4_000_000)}\nconnection refused`;
      const end = { exitCode: 1, stdout: '', stderr, isCut: true };
      expect(whyUnable(end)).toBeNull();
      expect(failureOfPing(end).code).toBe('connection.refused');
      expect(failureOfExit(end).code).toBe('plakar.failed');
    },
  );

  it.each([
    ['unsupported importer protocol', 1, 'integration-missing'],
    ['plakar: unsupported exporter protocol', 1, 'integration-missing'],
    ["backend 'sftp' does not exist", 1, 'integration-missing'],
    ['usage: plakar source [add|check|rm|set|show|unset]', 1, 'incompatible'],
    ['plakar: usage: plakar source [add]', 1, 'incompatible'],
    ['', 64, 'incompatible'],
    ['', 78, 'incompatible'],
  ])('may be inconclusive: %s (%i)', (stderr, exitCode, why) => {
    expect(whyUnable({ exitCode, stdout: '', stderr, isCut: false })).toBe(why);
  });
});
