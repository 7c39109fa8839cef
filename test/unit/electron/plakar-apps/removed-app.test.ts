import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../../../electron/app.ts';
import { openDocument } from '../../../../electron/storage/document-file.ts';
import { emptyVault, VaultDocument } from '../../../../electron/vault/vault-document.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import {
  type AppSettings,
  PlakarApp,
  type PlakarAppSummary,
} from '../../../../shared/plakar-apps/plakar-app.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { earlier, inventoryId } from '../../../fakes/builders.ts';
import { recordingLog } from '../../../fakes/log.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { fromVault } from '../../../fakes/sign-in.ts';
import { packRows } from '../../../../shared/resources/rules/pack-rows.ts';

/*
 * What the page can reach of a removed app, through the calls of the program with its real vault and files, and what is
 * left of the app on the disk and in the log.
 */

const secret = 'a-secret-of-the-app';
const passphrase = 'correct horse battery staple';
const inventory: Inventory = {
  id: inventoryId,
  name: 'Production',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: earlier,
  signIn: fromVault,
  verification: null,
};
const { name, protocol, fields } = anApp();
const settings: AppSettings = {
  name,
  protocol,
  fields,
  secrets: {
    access_key: { kind: 'typed', text: `${secret}-1` },
    secret_access_key: { kind: 'typed', text: `${secret}-2` },
  },
  environment: null,
  dataClasses: [],
  temperature: null,
};

let folder: string;
let log: ReturnType<typeof recordingLog>;
const emit = vi.fn();
const logBug = vi.fn();

beforeEach(async () => {
  emit.mockClear();
  logBug.mockClear();
  folder = await mkdtemp(join(tmpdir(), 'removed-app-'));
  log = recordingLog();
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

function documentIn<Value>(file: string, schema: z.ZodType<Value>, empty: Value) {
  const onCorrupt = () => expect.fail(`${file} is damaged`);
  return openDocument<Value>(Conf, {
    folder,
    name: file,
    schema,
    empty,
    onCorrupt,
    now: () => new Date(earlier),
  });
}

/** The program with one app, whose secrets are in the vault. */
async function openProgram() {
  const apps = documentIn('apps', z.array(PlakarApp), []);
  const app = createApp(
    fakePorts({
      dataFolder: folder,
      inventories: memoryDocument([inventory]),
      apps,
      vault: documentIn('vault', VaultDocument, emptyVault),
      emit,
      logBug,
      log: log.log,
    }),
  );
  await app.start();
  const ask = async (channel: string, request?: unknown): Promise<unknown> => {
    const reply = await app.dispatch(channel, request);
    return reply.ok ? reply.value : reply.failure.code;
  };
  apps.write([PlakarApp.parse(anApp())]);
  const secure = () => ask('vault.move', { to: 'passphrase', passphrase });
  expect(await ask('plakarApp.update', { ...settings, appId })).toMatchObject({ id: appId });
  const remove = async () => (await ask('plakarApp.delete', { appId })) as { undoId: string };
  const restore = ({ undoId }: { undoId: string }) => ask('plakarApp.restore', { undoId });
  const list = async () => (await ask('plakarApp.list')) as PlakarAppSummary[];
  const stateOf = async () => (await list()).map(({ credentials }) => credentials.state);
  return { ask, secure, remove, restore, list, stateOf };
}

async function textOfFiles(): Promise<string> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile());
  const texts = await Promise.all(
    files.map((each) => readFile(join(each.parentPath, each.name), 'utf8')),
  );
  return texts.join('\n');
}

const entriesOnDisk = async () =>
  JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8')).value.entries as object;

describe('an app that was removed', () => {
  it('is complete after undo, with its secrets, and as it was', async () => {
    const { remove, restore, list } = await openProgram();
    const before = await list();
    const entries = await entriesOnDisk();
    expect(await restore(await remove())).toBeUndefined();
    expect(await list()).toEqual(before);
    expect(before[0]?.credentials.state).toBe('stored');
    expect(await entriesOnDisk()).toEqual(entries);
    expect(emit).toHaveBeenCalledWith('plakarApp.changed', { appId, rows: packRows([]) });
  });

  it('leaves nothing in the files until it is restored', async () => {
    const { remove } = await openProgram();
    const cipherText = JSON.stringify(await entriesOnDisk());
    expect(cipherText).toContain(appId);
    await remove();
    expect(await entriesOnDisk()).toEqual({});
    const files = await textOfFiles();
    for (const trace of [appId, name, ...(cipherText.match(/[\w+/=]{40,}/g) ?? ['none'])]) {
      expect(files).not.toContain(trace);
    }
  });

  it.each(['os', 'passphrase'])(
    'has no secret in files, log, events or responses, in mode %s',
    async (mode) => {
      const { secure, remove, restore, ask } = await openProgram();
      if (mode === 'passphrase') await secure();
      const answers: unknown[] = [];
      const removed = await remove();
      answers.push(removed, await textOfFiles(), await restore(removed), await restore(removed));
      answers.push(await textOfFiles(), await ask('diagnostics.read'), log.lines);
      answers.push(emit.mock.calls, logBug.mock.calls);
      expect(JSON.stringify(answers)).not.toContain(secret);
    },
  );

  it('is not restored by an undo id that was used, guessed or made up', async () => {
    const { ask, remove, restore, list } = await openProgram();
    const removed = await remove();
    expect(await restore({ undoId: crypto.randomUUID() })).toBe('plakarApp.notUndoable');
    expect(await restore({ undoId: appId })).toBe('plakarApp.notUndoable');
    for (const undoId of ['__proto__', '', null, { toString: 'x' }]) {
      expect(await ask('plakarApp.restore', { undoId })).toBe('ipc.invalidRequest');
    }
    expect(await list()).toEqual([]);
    await restore(removed);
    expect(await restore(removed)).toBe('plakarApp.notUndoable');
    expect(await list()).toHaveLength(1);
  });

  it('is restored once, however often it is asked at the same time', async () => {
    const { remove, restore, list } = await openProgram();
    const removed = await remove();
    const answers = await Promise.all([restore(removed), restore(removed), restore(removed)]);
    expect(answers).toEqual([undefined, 'plakarApp.notUndoable', 'plakarApp.notUndoable']);
    expect(await list()).toHaveLength(1);
  });

  it('is not restored over a later change by an earlier undo id', async () => {
    const { remove, restore, list } = await openProgram();
    const first = await remove();
    await restore(first);
    const second = await remove();
    expect(await restore(first)).toBe('plakarApp.notUndoable');
    expect(await list()).toEqual([]);
    await restore(second);
    expect(await list()).toHaveLength(1);
  });

  it('is restored while the vault is locked, and its secrets stay locked', async () => {
    const { ask, secure, remove, restore, stateOf } = await openProgram();
    await secure();
    const removed = await remove();
    await ask('vault.lock');
    expect(await restore(removed)).toBeUndefined();
    expect(await stateOf()).toEqual(['locked']);
    await ask('vault.unlock', { passphrase });
    expect(await stateOf()).toEqual(['stored']);
  });

  it.each([
    ['passphrase', 'vault.changePassphrase', { passphrase, newPassphrase: 'another passphrase' }],
    ['mode', 'vault.move', { to: 'memory' }],
    ['key, by a reset', 'vault.reset', undefined],
  ])('is restored without its secrets after a change of %s, and says so', async (...change) => {
    const { ask, secure, remove, restore, stateOf } = await openProgram();
    await secure();
    const removed = await remove();
    const [, channel, request] = change;
    expect(await ask(channel, request)).toMatchObject({ isLocked: false });
    expect(await restore(removed)).toBeUndefined();
    expect(await stateOf()).toEqual(['absent']);
    expect(await entriesOnDisk()).toEqual({});
  });

  it('is forgotten with its inventory', async () => {
    const { ask, remove, restore, list } = await openProgram();
    const removed = await remove();
    await ask('inventory.delete', { inventoryId });
    expect(await restore(removed)).toBe('plakarApp.notUndoable');
    expect(await list()).toEqual([]);
    expect(await entriesOnDisk()).toEqual({});
  });

  it('is forgotten when the program quits', async () => {
    const { remove } = await openProgram();
    const removed = await remove();
    const later = await openProgram();
    expect(await later.restore(removed)).toBe('plakarApp.notUndoable');
  });
});
