import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AdditionTerms } from '../../../../../electron/plakar-apps/export/hand-over.ts';
import { PlakarAdditions } from '../../../../../electron/plakar-apps/export/plakar-additions.ts';
import { childProcesses } from '../../../../../electron/processes/child-processes.ts';
import type { ResourceApp } from '../../../../../shared/model/resource-app.ts';
import { anApp } from '../../../../fakes/apps.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';
import { exportsOver } from './exports-over.ts';

const secret = 'SK: "typed" #1';
const location = 's3://s3.gra.io.cloud.ovh.net/assets';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plakar-additions-'));
  symlinkSync(resolve('test/plakar/fake-plakar.mjs'), join(folder, 'plakar'));
  write('sources', '{ theirs: { location: fs:///home, password: p } }');
  write('destinations', '{}');
  write('stores', '{ main: { location: s3://x/y } }');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (kind: string, entries: string) =>
  writeFileSync(join(folder, `${kind}.yml`), `version: v1.0.0\n${kind}: ${entries}\n`);
const read = (kind: string) =>
  (parse(readFileSync(join(folder, `${kind}.yml`), 'utf8')) as Record<string, unknown>)[kind];
const runs = () => {
  if (!readdirSync(folder).includes('runs')) return [];
  const lines = readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { args: string[] }).args);
};

interface World {
  apps?: ResourceApp[];
  how?: object;
  isAgreed?: boolean;
  timeoutMs?: number;
  /** While the question stands. */
  meanwhile?: () => void;
}

function additionsOver({ apps = [anApp()], isAgreed = true, timeoutMs = 20_000, ...world }: World) {
  const asked: AdditionTerms[] = [];
  const record = join(folder, 'runs');
  const { exports } = exportsOver(apps, { secret_access_key: secret, access_key: 'AK' });
  const additions = new PlakarAdditions({
    exports,
    handOver: {
      confirmAddition: async (terms) => {
        asked.push(terms);
        world.meanwhile?.();
        return isAgreed;
      },
    },
    configFolder: folder,
    readText: async (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
    processes: childProcesses(),
    environment: {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      FAKE_PLAKAR: JSON.stringify({ record, ...world.how }),
    },
    timeoutMs,
    now: () => new Date('2026-11-20T08:00:00.000Z'),
  });
  const appIds = apps.map(({ id }) => id);
  const add = async (replaced: string[] = [], isWhole = true) => {
    const { states: shown } = await additions.preview(appIds);
    return additions.add({ appIds, isWhole, replaced, shown });
  };
  return { additions, asked, add, appIds };
}

const there = '{ assets-source: { location: s3://old/x, secret_access_key: theirs } }';

describe('what the plakar on this computer has', () => {
  it('is told by name, and nothing else of it', async () => {
    const { additions, appIds } = additionsOver({});
    expect(await additions.preview(appIds)).toEqual({
      configFolder: folder,
      states: [{ entry: 'assets-source', state: 'new' }],
    });
    write('sources', there);
    expect((await additions.preview(appIds)).states[0]?.state).toBe('exists');
  });

  it('is nothing yet where plakar was never run', async () => {
    const { additions, appIds } = additionsOver({});
    for (const kind of ['sources', 'destinations', 'stores']) rmSync(join(folder, `${kind}.yml`));
    await expect(additions.preview(appIds)).rejects.toMatchObject({
      failure: { code: 'plakar.configAbsent', message: folder },
    });
  });

  it.each(['sources', 'destinations', 'stores'])(
    'is not looked at without its %s: plakar would lose the others',
    async (kind) => {
      const { additions, appIds } = additionsOver({});
      rmSync(join(folder, `${kind}.yml`));
      expect(await codeOf(additions.preview(appIds))).toBe('plakar.configIncomplete');
    },
  );

  it('is not guessed where its file is not understood', async () => {
    const { additions, appIds } = additionsOver({});
    writeFileSync(join(folder, 'sources.yml'), 'sources: [');
    expect(await codeOf(additions.preview(appIds))).toBe('plakar.configUnreadable');
  });
});

describe('adding apps to plakar', () => {
  it('has plakar write them, and says what its files say', async () => {
    const { add } = additionsOver({});
    expect(await add()).toEqual({ added: ['assets-source'], overwritten: [], skipped: [] });
    expect(read('sources')).toEqual({
      theirs: { location: 'fs:///home', password: 'p' },
      'assets-source': { location, access_key: 'AK', secret_access_key: secret },
    });
    expect(read('stores')).toEqual({ main: { location: 's3://x/y' } });
  });

  it('has the secrets in no argument', async () => {
    const { add } = additionsOver({});
    await add();
    expect(runs()).toEqual([['-configdir', folder, 'source', 'import']]);
  });

  it('leaves the secrets out unless they are asked for', async () => {
    const { add } = additionsOver({});
    await add([], false);
    expect(read('sources')).toMatchObject({ 'assets-source': { location } });
    expect(JSON.stringify(read('sources'))).not.toMatch(/access_key/);
  });

  it('asks first, by the programs too that plakar would start', async () => {
    const database = anApp({
      protocol: 'postgres',
      integration: 'postgresql',
      name: 'orders',
      fields: { location: 'postgres://h/orders', pg_bin_dir: '/opt/pg' },
      sources: {},
    });
    const { add, asked } = additionsOver({ apps: [database], isAgreed: false });
    expect(await add()).toBeNull();
    expect(asked).toEqual([
      {
        role: 'source',
        configFolder: folder,
        isWhole: true,
        entries: [
          {
            entry: 'orders',
            appName: 'orders',
            location: 'postgres://h/orders',
            isReplaced: false,
            localFields: [{ key: 'pg_bin_dir', text: '/opt/pg' }],
          },
        ],
      },
    ]);
    expect(runs()).toEqual([]);
  });

  it('leaves what is there as it is, and does not even hand it over', async () => {
    write('sources', there);
    const other = anApp({ id: '0f4d5a0e-3c1b-4d8a-9a57-0c6e2b7d9f31', name: 'other' });
    const { add, asked } = additionsOver({ apps: [anApp(), other] });
    expect(await add()).toEqual({
      added: ['other'],
      overwritten: [],
      skipped: ['assets-source'],
    });
    expect(asked[0]?.entries.map(({ entry }) => entry)).toEqual(['other']);
    expect(read('sources')).toMatchObject({ 'assets-source': { location: 's3://old/x' } });
  });

  it('replaces what is there where that is wanted', async () => {
    write('sources', there);
    const { add, asked } = additionsOver({});
    expect(await add(['assets-source'])).toEqual({
      added: [],
      overwritten: ['assets-source'],
      skipped: [],
    });
    expect(asked[0]?.entries[0]?.isReplaced).toBe(true);
    expect(runs()[0]?.at(-1)).toBe('-overwrite');
    expect(read('sources')).toMatchObject({ 'assets-source': { secret_access_key: secret } });
  });

  it('does not put an entry without secrets in the place of one that may have them', async () => {
    write('sources', there);
    const { add } = additionsOver({});
    expect(await codeOf(add(['assets-source'], false))).toBe('ipc.invalidRequest');
    expect(runs()).toEqual([]);
  });

  it.each([
    ['the entry came to be there', () => write('sources', there), 'plakar.entriesChanged'],
    ['a file is gone', () => rmSync(join(folder, 'destinations.yml')), 'plakar.configIncomplete'],
  ])('does nothing where, while the question stood, %s', async (_case, meanwhile, code) => {
    const { add } = additionsOver({ meanwhile });
    expect(await codeOf(add())).toBe(code);
    expect(runs()).toEqual([]);
  });

  it('does nothing where the page showed something else', async () => {
    const { additions, appIds, asked } = additionsOver({});
    const shown = [{ entry: 'assets-source', state: 'exists' as const }];
    const request = { appIds, isWhole: true, replaced: ['assets-source'], shown };
    expect(await codeOf(additions.add(request))).toBe('plakar.entriesChanged');
    expect(asked).toEqual([]);
  });

  it.each([
    [{ import: { exitCode: 1, stderr: `bad ${secret}` } }, 'exit code 1'],
    // It ends well where it skipped what it was given, too.
    [{ import: { forgets: true } }, 'not as it was given: assets-source'],
    [{ import: { garbles: true } }, 'not as it was given: assets-source'],
  ])('with a plakar that does %o says so, without its words', async (how, message) => {
    const { add } = additionsOver({ how });
    await expect(add()).rejects.toMatchObject({
      failure: { code: 'plakar.importFailed', message },
    });
  });

  it.each([
    ['stores', 'stores: main'],
    ['sources', 'sources: theirs'],
  ])(
    'keeps plakar’s files as they were where its %s are lost, and says where',
    async (loses, lost) => {
      const names = ['sources', 'destinations', 'stores'];
      const before = names.map((kind) => readFileSync(join(folder, `${kind}.yml`), 'utf8'));
      const { add } = additionsOver({ how: { import: { loses } } });
      const copies = names.map((kind) =>
        join(folder, `${kind}.yml.before-2026-11-20T08-00-00.000Z`),
      );
      await expect(add()).rejects.toMatchObject({
        failure: { code: 'plakar.othersChanged', message: [lost, ...copies].join(' · ') },
      });
      expect(copies.map((path) => readFileSync(path, 'utf8'))).toEqual(before);
      for (const path of copies) expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    },
  );

  it('leaves no copies where nothing else has changed', async () => {
    await additionsOver({}).add();
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('gives up on a plakar that waits for ever, and ends it', async () => {
    const { add } = additionsOver({ how: { hangs: true }, timeoutMs: 700 });
    await expect(add()).rejects.toMatchObject({ failure: { message: 'timeout' } });
  });

  it('says that there is no plakar', async () => {
    rmSync(join(folder, 'plakar'));
    const { add } = additionsOver({});
    expect(await codeOf(add())).toBe('plakar.notFound');
  });
});
