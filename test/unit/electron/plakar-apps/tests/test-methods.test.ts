import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testMethodFor } from '../../../../../electron/plakar-apps/tests/test-methods.ts';
import { childProcesses } from '../../../../../electron/processes/child-processes.ts';
import { localFieldsOf } from '../../../../../electron/plakar-apps/rules/local-fields.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { PlakarAppSummary } from '../../../../../shared/plakar-apps/plakar-app.ts';
import { startPostgres, startSsh } from '../../../../connection-servers/greeting-server.ts';
import { startS3Server } from '../../../../connection-servers/s3-server.ts';
import { anApp } from '../../../../fakes/apps.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';

let folder: string;
let parent: string;
const running: { close(): Promise<unknown> }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trials-'));
  parent = mkdtempSync(join(tmpdir(), 'trials-parents-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
  if (readdirSync(parent).length > 0) throw new Error('A private folder is left behind.');
  rmSync(folder, { recursive: true });
  rmSync(parent, { recursive: true });
});

/** Puts the stand-in on the PATH, with this behaviour. */
function installPlakar(how: object): void {
  const program = join(folder, 'plakar');
  const fake = resolve('test/plakar/fake-plakar.mjs');
  const text = `#!/bin/sh\nFAKE_PLAKAR='${JSON.stringify(how)}' exec '${process.execPath}' '${fake}' "$@"\n`;
  writeFileSync(program, text);
  chmodSync(program, 0o755);
}

interface Given {
  secrets?: Record<string, string>;
  mayUse?: boolean | Promise<boolean>;
  signal?: AbortSignal;
}

function trial(
  change: Partial<PlakarAppSummary>,
  { secrets = {}, mayUse = true, signal = new AbortController().signal }: Given = {},
) {
  const app = anApp(change);
  const asked: unknown[] = [];
  const made = testMethodFor(
    {
      app,
      values: { ...app.fields, ...secrets },
      signal,
      localFields: localFieldsOf(app),
    },
    {
      fetch: (url, init) => fetch(url, init),
      assertAgreed: () => {},
      proxyFor: async () => null,
      processes: childProcesses(),
      environment: { PATH: folder },
      privateFolderParents: [parent],
      now: () => new Date(),
      mayUse: async (_app, fields) => {
        asked.push(fields);
        return mayUse;
      },
    },
  );
  return { made, asked };
}

async function sftp(): Promise<Partial<PlakarAppSummary>> {
  const server = await startSsh();
  running.push(server);
  return {
    integration: 'sftp',
    protocol: 'sftp',
    fields: { location: `sftp://backup@127.0.0.1:${server.port}/srv` },
  };
}

describe('the test of an app', () => {
  it.each(['source', 'destination', 'store'] as const)(
    'is a signed request for a bucket as a %s',
    async (role) => {
      // plakar is installed, and would create a missing bucket.
      installPlakar({ ping: { exitCode: 1 } });
      const keys = { accessKeyId: 'AK', secretAccessKey: 'SK' };
      const server = await startS3Server({ ...keys, buckets: ['assets'] });
      running.push(server);
      const location = `s3://${new URL(server.address).host}/assets`;
      const { made } = trial(
        { role, fields: { location, use_tls: 'false' } },
        { secrets: { access_key: 'AK', secret_access_key: 'SK' } },
      );
      expect(await made.run()).toEqual({
        outcome: 'works',
        means: 'request',
        noPlakar: null,
        seen: null,
      });
      expect(server.received.map(({ method }) => method)).toEqual(['HEAD']);
    },
  );

  it.each(['sftp://a;reboot@127.0.0.1/', 'sftp://evil.example#@127.0.0.1/'])(
    'does not exist for %s, and plakar is not started',
    async (location) => {
      const record = join(folder, 'runs');
      installPlakar({ ping: { exitCode: 0 }, record });
      const { made } = trial({ integration: 'sftp', protocol: 'sftp', fields: { location } });
      expect(await codeOf(made.run())).toBe('connection.wrongLocation');
      expect(readdirSync(folder)).toEqual(['plakar']);
    },
  );

  it('does not exist for a location without a bucket', async () => {
    const { made } = trial({ fields: { location: 's3://h.example/' } });
    expect(await codeOf(made.run())).toBe('connection.wrongLocation');
  });

  it('is plakar’s ping for a server, if plakar is on the PATH', async () => {
    installPlakar({});
    const { made, asked } = trial(await sftp());
    expect(await made.run()).toEqual({
      outcome: 'works',
      means: 'plakar',
      noPlakar: null,
      seen: null,
    });
    expect(asked).toEqual([]);
  });

  it('is reported with a failure of plakar', async () => {
    installPlakar({ ping: { exitCode: 1, stderr: 'Host key verification failed.' } });
    const { made } = trial(await sftp());
    expect(await codeOf(made.run())).toBe('connection.hostKeyUnknown');
    expect(made.tried).toEqual({ means: 'plakar', noPlakar: null });
  });

  it.each([
    [null, 'not-found'],
    [{ ping: { exitCode: 1, stderr: 'unsupported importer protocol' } }, 'integration-missing'],
    [{ ping: { exitCode: 64 } }, 'incompatible'],
  ] as const)('is only reach with plakar as %o, and gives the reason', async (how, noPlakar) => {
    if (how !== null) installPlakar(how);
    const { made } = trial(await sftp());
    const tried = { means: 'reach', noPlakar };
    expect(await made.run()).toEqual({ outcome: 'reachable', ...tried, seen: 'ssh' });
  });

  it('sends no secret to a server that is only reached', async () => {
    const server = await startPostgres('N');
    running.push(server);
    const { made } = trial(
      { protocol: 'postgres', fields: { location: `postgres://127.0.0.1:${server.port}` } },
      { secrets: { password: 'a secret' } },
    );
    expect(await made.run()).toMatchObject({ outcome: 'reachable', seen: 'postgresql' });
    expect(Buffer.concat(server.heard).toString('latin1')).not.toContain('a secret');
  });

  it('reports that it was only reach if no server is reached', async () => {
    const server = await startSsh();
    await server.close();
    const location = `sftp://127.0.0.1:${server.port}/`;
    const { made } = trial({ protocol: 'sftp', fields: { location } });
    expect(await codeOf(made.run())).toBe('connection.refused');
    expect(made.tried).toEqual({ means: 'reach', noPlakar: 'not-found' });
  });

  it('asks before plakar gets local values that the window named', async () => {
    installPlakar({ record: join(folder, 'runs') });
    const app = await sftp();
    const fields = { ...app.fields, identity: '/home/me/.ssh/id' };
    const refused = trial({ ...app, fields }, { mayUse: false });
    expect(await codeOf(refused.made.run())).toBe('connection.notAllowed');
    expect(refused.asked).toEqual([[{ key: 'identity', text: '/home/me/.ssh/id' }]]);
    expect(readdirSync(folder)).not.toContain('runs');
    const agreed = trial({ ...app, fields });
    expect(await agreed.made.run()).toMatchObject({ outcome: 'works', means: 'plakar' });
  });

  it('does not wait for an answer once it is cancelled', async () => {
    installPlakar({});
    const abort = new AbortController();
    const app = await sftp();
    const { made } = trial(
      { ...app, fields: { ...app.fields, identity: '/id' } },
      { mayUse: new Promise(() => undefined), signal: abort.signal },
    );
    const code = codeOf(made.run());
    abort.abort(new AppError('connection.cancelled'));
    expect(await code).toBe('connection.cancelled');
  });

  it('asks nothing if there is no plakar to start', async () => {
    const app = await sftp();
    const { made, asked } = trial({ ...app, fields: { ...app.fields, identity: '/id' } });
    expect(await made.run()).toMatchObject({ means: 'reach' });
    expect(asked).toEqual([]);
  });
});
