import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JoinedPoints } from '../../../../electron/restore-points/source-points.ts';
import { maxLookedInto } from '../../../../electron/restore-points/snapshot-disks.ts';
import { coverResources } from '../../../../shared/coverage/rules/coverage.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { anInstance, aResource } from '../../../fakes/builders.ts';
import { aDiskFolder } from '../../../fakes/snapshot-contents.ts';
import { createPlakarReader } from '../../../../electron/restore-points/readers/plakar.ts';
import type { BackupSnapshot } from '../../../../shared/restore-points/restore-point-source.ts';
import { childProcesses } from '../../../../electron/processes/child-processes.ts';

const fake = resolve('test/plakar/fake-plakar.mjs');
const passphrase = 'correct horse battery';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plakar-'));
});
afterEach(() => {
  // After every test: no started process may remain.
  if (runs().some(({ pid }) => isAlive(pid))) throw new Error('A plakar is left behind.');
  rmSync(folder, { recursive: true });
});

interface Change {
  executable?: string;
  missingFile?: string;
  timeoutMs?: number;
  graceMs?: number;
  known?: BackupSnapshot[];
}

function read(how: object, change: Change = {}, signal = new AbortController().signal) {
  const { executable = fake, missingFile = '', timeoutMs = 20_000, graceMs = 2000 } = change;
  const record = join(folder, 'runs');
  const reader = createPlakarReader(
    { configFolder: folder, isUsual: false, store: 'main' },
    { passphrase },
    {
      processes: childProcesses({ outputBytes: 1_000_000, graceMs }),
      environment: { PATH: process.env['PATH'], FAKE_PLAKAR: JSON.stringify({ record, ...how }) },
      readText: async (path) => (path.endsWith(missingFile || '/none') ? null : ''),
      findPlakar: async () => executable,
      freePort,
      newToken: randomUUID,
      privateFolderParents: [folder],
      timeoutMs,
    },
  );
  return reader.read(signal, change.known ?? []);
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
  it('reads every page that the store shows', async () => {
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

  it('is incomplete when a snapshot was unreadable', async () => {
    const { snapshots, canTellNone } = await read({ headers: [aHeader(1), { identifier: 'x' }] });
    expect(snapshots).toHaveLength(1);
    expect(canTellNone).toBe(false);
  });

  it('has the passphrase in no argument', async () => {
    await read({ headers: [], passphrase });
    expect(runs()).toHaveLength(1);
    expect(JSON.stringify(runs())).not.toContain(passphrase);
  });

  it('lists without a ui, after the greeting, and is incomplete', async () => {
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
  ])('reports %o as %s', async (how, code) => {
    await expect(read(how)).rejects.toMatchObject({ code });
  });

  it('reports a missing plakar', async () => {
    const executable = join(folder, 'none');
    await expect(read({}, { executable })).rejects.toMatchObject({ code: 'plakar.notFound' });
  });

  it.each(['sources.yml', 'destinations.yml', 'stores.yml'])(
    'does not start plakar, which would erase its files, without %s',
    async (missingFile) => {
      const failure = { code: 'plakar.configIncomplete', message: missingFile };
      await expect(read({}, { missingFile })).rejects.toMatchObject(failure);
      expect(runs()).toEqual([]);
    },
  );

  it('abandons a plakar that waits forever, and ends it', async () => {
    const reading = read({ hangs: true }, { timeoutMs: 4000 });
    await expect(reading).rejects.toMatchObject({ code: 'plakar.timeout' });
    expect(runs()).toHaveLength(1);
  });

  it('ends a plakar that ignores SIGTERM', async () => {
    await read({ headers: [aHeader(1)], ignoresTerm: true }, { graceMs: 100 });
    expect(runs()).toHaveLength(1);
  });

  it('ends plakar when the reading is cancelled', async () => {
    const controller = new AbortController();
    const reading = read({ hangs: true }, {}, controller.signal).catch((error: unknown) => error);
    await expect.poll(() => runs().length).toBe(1);
    controller.abort();
    expect(await reading).toMatchObject({ name: 'AbortError' });
  });
});

describe('a snapshot of a volume or an instance', () => {
  const serverId = '0b1c2d3e-0000-4000-8000-00000000000c';
  const volumeId = '0b1c2d3e-0000-4000-8000-00000000000a';
  const server = anInstance({ urn: 'urn:server', providerId: serverId, name: 'web-1' });
  const volume = aResource({ urn: 'urn:volume', kind: 'volume', providerId: volumeId });
  const root = aDiskFolder('glance-0b1c2d3e-0000-4000-8000-0000000000ff');
  const held = aDiskFolder(`cinder-${volumeId}`);

  function aDiskHeader(number: number, type: string, origin: string, errors = 0) {
    const counters = { files: 2, size: 10, errors };
    const none = { files: 0, size: 0, errors: 0 };
    return {
      ...aHeader(number),
      timestamp: `2026-06-${String(number % 28 || 28).padStart(2, '0')}T10:00:00Z`,
      sources: [
        {
          importer: { type, origin, directory: '/' },
          summary: { directory: counters, below: none },
        },
      ],
    };
  }
  const idOf = (number: number) => number.toString(16).padStart(64, '0');

  /** What the window shows of the two after a reading. */
  async function protectionAfter(how: object) {
    const { snapshots, canTellNone } = await read(how);
    const readAt = '2026-06-30T00:00:00.000Z';
    const sourceId = '5d0b7a64-2f0c-4a26-9a53-0c6d5f3a0001';
    const reading = { sourceId, readAt, isRead: true, canTellNone, failure: null, snapshots };
    const resources = [server, volume];
    const joined = new JoinedPoints(() => [reading]).of(resources);
    const covered = coverResources({
      snapshot: { resources, restorePoints: [], lists: [] },
      policy: anyAgePolicy,
      now: new Date(readAt),
      sourcePoints: joined.points,
      sources: joined.states,
    });
    return covered.map(({ protection }) => protection);
  }

  it.each([
    ['a volume by its own', [aDiskHeader(1, 'openstack-block', volumeId)], {}, 'not', 'yes'],
    [
      'an instance, and the volume that its snapshot holds',
      [aDiskHeader(1, 'openstack-instance', serverId)],
      { [idOf(1)]: [held, root] },
      'yes',
      'yes',
    ],
    [
      'an instance, but no volume that its snapshot does not hold',
      [aDiskHeader(1, 'openstack-instance', serverId)],
      { [idOf(1)]: [root] },
      'yes',
      'not',
    ],
    [
      'an instance, while it leaves open which volumes its snapshot holds',
      [aDiskHeader(1, 'openstack-instance', serverId)],
      {},
      'yes',
      'unknown',
    ],
    [
      'no volume whose disk could not be read into the instance’s snapshot',
      [aDiskHeader(1, 'openstack-instance', serverId, 1)],
      { [idOf(1)]: [root, aDiskFolder(`cinder-${volumeId}`, { files: 1, errors: 1 })] },
      'yes',
      'not',
    ],
    [
      'no volume whose folder has its metadata alone',
      [aDiskHeader(1, 'openstack-instance', serverId)],
      { [idOf(1)]: [root, aDiskFolder(`cinder-${volumeId}`, { files: 1 })] },
      'yes',
      'not',
    ],
    [
      'no volume whose disk could not be read into its own snapshot',
      [aDiskHeader(1, 'openstack-block', volumeId, 1)],
      {},
      'not',
      'not',
    ],
    [
      'no instance whose root disk could not be read',
      [aDiskHeader(1, 'openstack-instance', serverId, 1)],
      { [idOf(1)]: [aDiskFolder('glance-1', { files: 1, errors: 1 }), held] },
      'not',
      'yes',
    ],
  ])('protects %s', async (...[, headers, contents, ofServer, ofVolume]) => {
    const words = { yes: 'protected', not: 'not-protected', unknown: 'unknown' };
    expect(await protectionAfter({ headers, contents })).toEqual([
      words[ofServer as keyof typeof words],
      words[ofVolume as keyof typeof words],
    ]);
  });

  it('reads the contents of instance snapshots only, and never twice', async () => {
    const asked = join(folder, 'asked');
    const headers = [
      aHeader(7),
      aDiskHeader(1, 'openstack-block', volumeId),
      aDiskHeader(2, 'openstack-instance', serverId),
    ];
    const how = { headers, contents: { [idOf(2)]: [root, held] }, asked };
    const { snapshots } = await read(how);
    const lookedInto = () =>
      readFileSync(asked, 'utf8')
        .split('\n')
        .filter((path) => path.includes('/vfs/'));
    expect(lookedInto()).toEqual([`/api/snapshot/vfs/children/${idOf(2)}:/block-storage`]);
    const again = await read(how, { known: snapshots });
    expect(lookedInto()).toHaveLength(1);
    expect(again.snapshots).toEqual(snapshots);
    expect(again.snapshots.flatMap(({ disks }) => disks ?? [])).toEqual([
      { hasRootDisk: true, volumes: [{ id: volumeId, sizeBytes: 5_000_000 }] },
    ]);
  });

  it('reads a limited number at a time, the newest of each instance first', async () => {
    const many = Array.from({ length: maxLookedInto + 5 }, (_, index) =>
      aDiskHeader(index + 1, 'openstack-instance', serverId),
    );
    const rare = {
      ...aDiskHeader(900, 'openstack-instance', 'another-instance'),
      timestamp: '2020-01-01T00:00:00Z',
    };
    const headers = [...many, rare];
    const contents = Object.fromEntries(headers.map(({ identifier }) => [identifier, [root]]));
    const { snapshots } = await read({ headers, contents });
    const known = snapshots.filter(({ disks }) => disks !== undefined);
    expect(known).toHaveLength(maxLookedInto);
    expect(known.map(({ id }) => id)).toContain(rare.identifier);
    const oldest = many.filter(({ timestamp }) => timestamp.startsWith('2026-06-01'));
    const idsOfKnown = new Set(known.map(({ id }) => id));
    expect(oldest.some(({ identifier }) => idsOfKnown.has(identifier))).toBe(false);
    const next = await read({ headers, contents }, { known: snapshots });
    expect(next.snapshots.every(({ disks }) => disks !== undefined)).toBe(true);
  });
});
