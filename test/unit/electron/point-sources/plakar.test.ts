import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlakarReader } from '../../../../electron/point-sources/readers/plakar.ts';
import { childProcesses } from '../../../../electron/processes/child-processes.ts';

const fake = resolve('test/plakar/fake-plakar.mjs');
const passphrase = 'correct horse battery';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plakar-'));
});
afterEach(() => {
  // Whatever a test looked at: nothing that was started may be left.
  if (runs().some(({ pid }) => isAlive(pid))) throw new Error('A plakar is left behind.');
  rmSync(folder, { recursive: true });
});

interface Change {
  executable?: string;
  missingFile?: string;
  timeoutMs?: number;
  graceMs?: number;
}

function read(how: object, change: Change = {}, signal = new AbortController().signal) {
  const { executable = fake, missingFile = '', timeoutMs = 20_000, graceMs = 2000 } = change;
  const record = join(folder, 'runs');
  const reader = createPlakarReader(
    { executable, configFolder: folder, isUsual: false, store: 'main' },
    { passphrase },
    {
      processes: childProcesses({ outputBytes: 1_000_000, graceMs }),
      fetch,
      environment: { PATH: process.env['PATH'], FAKE_PLAKAR: JSON.stringify({ record, ...how }) },
      readText: async (path) => (path.endsWith(missingFile || '/none') ? null : ''),
      freePort,
      newToken: randomUUID,
      timeoutMs,
    },
  );
  return reader.read(signal);
}

function runs(): { pid: number; args: string[] }[] {
  try {
    const text = readFileSync(join(folder, 'runs'), 'utf8').trim();
    return text.split('\n').map((each) => JSON.parse(each) as { pid: number; args: string[] });
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function aHeader(number: number) {
  return {
    identifier: number.toString(16).padStart(64, '0'),
    timestamp: '2026-06-29T10:58:58.12Z',
    dataset: '',
    tags: null,
    context: [{ key: 'Hostname', value: 'ws1' }],
    sources: [
      {
        importer: { type: 's3', origin: 's3.gra.io.cloud.ovh.net/web-assets', directory: '/' },
        summary: { directory: { files: 2, size: 10 }, below: { files: 128, size: 181_403_638 } },
      },
    ],
  };
}

describe('createPlakarReader', () => {
  it('reads every page of what the store shows', async () => {
    const headers = [1, 2, 3, 4, 5].map(aHeader);
    const { snapshots, canTellNone } = await read({ headers, passphrase, largestPage: 2 });
    expect(canTellNone).toBe(true);
    expect(snapshots).toHaveLength(5);
    expect(snapshots[0]).toEqual({
      id: '1'.padStart(64, '0'),
      takenAt: '2026-06-29T10:58:58.120Z',
      sizeBytes: 181_403_648,
      itemCount: 130,
      type: 's3',
      origin: 's3.gra.io.cloud.ovh.net/web-assets',
      root: '/',
      tags: [],
      dataset: '',
      hostname: 'ws1',
      resourceUrn: null,
    });
  });

  it('cannot tell that there is none when it did not understand one', async () => {
    const { snapshots, canTellNone } = await read({ headers: [aHeader(1), { identifier: 'x' }] });
    expect(snapshots).toHaveLength(1);
    expect(canTellNone).toBe(false);
  });

  it('has the passphrase in no argument', async () => {
    await read({ headers: [], passphrase });
    expect(runs()).toHaveLength(1);
    expect(JSON.stringify(runs())).not.toContain(passphrase);
  });

  it('lists where there is no ui, past the greeting, and cannot tell that there is none', async () => {
    const listing = [
      'Welcome to plakar !',
      `2026-06-29T10:58:58Z ${'a'.repeat(64)}   173 MiB        4s / tags=nightly,web`,
      `2026-06-29T10:56:36Z ${'b'.repeat(64)}   173 MiB1h12m13.5s /`,
      `2026-06-29T10:56:36Z ${'c'.repeat(64)}   173 MiB100h12m13s /a tags=b c tags=web`,
      '',
    ].join('\n');
    const { snapshots, canTellNone } = await read({ hasUi: false, listing });
    expect(canTellNone).toBe(false);
    expect(snapshots.map(({ root, tags, sizeBytes }) => ({ root, tags, sizeBytes }))).toEqual([
      { root: '/', tags: ['nightly', 'web'], sizeBytes: null },
      { root: '/a tags=b c', tags: ['web'], sizeBytes: null },
    ]);
  });

  it.each([
    [{ exitCode: 66 }, 'plakar.storeNotFound'],
    [{ exitCode: 78 }, 'plakar.incompatible'],
    [{ exitCode: 65 }, 'plakar.failed'],
    [{ exitCode: 1, stderr: "backend 's3' does not exist" }, 'plakar.integrationMissing'],
    [{ passphrase: 'another' }, 'plakar.wrongPassphrase'],
    [{ exitCode: 1 }, 'plakar.failed'],
  ])('tells %o as %s', async (how, code) => {
    await expect(read(how)).rejects.toMatchObject({ code });
  });

  it('tells that plakar is not there', async () => {
    const executable = join(folder, 'none');
    await expect(read({}, { executable })).rejects.toMatchObject({ code: 'plakar.notFound' });
  });

  it.each(['sources.yml', 'destinations.yml', 'stores.yml'])(
    'does not start plakar, which would wipe its files, without %s',
    async (missingFile) => {
      const failure = { code: 'plakar.configIncomplete', message: missingFile };
      await expect(read({}, { missingFile })).rejects.toMatchObject(failure);
      expect(runs()).toEqual([]);
    },
  );

  it('gives up on a plakar that waits for ever, and ends it', async () => {
    const reading = read({ hangs: true }, { timeoutMs: 700 });
    await expect(reading).rejects.toMatchObject({ code: 'plakar.timeout' });
    expect(runs()).toHaveLength(1);
  });

  it('ends a plakar that ignores being asked to', async () => {
    await read({ headers: [aHeader(1)], ignoresTerm: true }, { graceMs: 100 });
    expect(runs()).toHaveLength(1);
  });

  it('ends it when the reading is cancelled', async () => {
    const reading = read({ hangs: true }, {}, AbortSignal.timeout(500));
    await expect(reading).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(runs()).toHaveLength(1);
  });
});
