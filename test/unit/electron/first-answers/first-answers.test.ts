import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readFirstAnswers,
  removeFirstAnswers,
} from '../../../../electron/first-answers/first-answers.ts';
import { areCurrent, FirstCalls } from '../../../../electron/first-answers/first-calls.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { LastScreen } from '../../../../shared/first-answers/last-screen.ts';
import type { Reply } from '../../../../shared/bridge/contract.ts';

const page = '<script src="./assets/index-1.js"></script>\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lastScreen: LastScreen = {
  markup: '<p>Resources</p>',
  conditions: { place: '/resources', language: 'en', isDark: false, display: '1920,1080,1' },
};

const file = () => join(folder, 'first-answers');
const failed: Reply<unknown> = { ok: false, failure: new AppError('internal').failure };

/** A program whose answers are these values; it fails every other call. */
function programWith(values: Record<string, unknown>) {
  return async (channel: unknown): Promise<Reply<unknown>> =>
    String(channel) in values ? { ok: true, value: values[String(channel)] } : failed;
}

/** Quits a program whose window made these calls. */
async function quit(
  values: Record<string, unknown>,
  calls: [string, unknown?][],
  screen: LastScreen | null = null,
) {
  const first = new FirstCalls();
  for (const [channel, request] of calls) first.note(channel, request, 10);
  await first.save({ dataFolder: folder, page, screen, dispatch: programWith(values) });
}

describe('the answers to the first calls of a page', () => {
  it('are those of the last run, each once', async () => {
    const values = { 'inventory.list': [{ name: 'Prod “é” 🗄' }], 'resource.list': [1, 2] };
    await quit(values, [['inventory.list'], ['resource.list']]);
    const answers = await readFirstAnswers(folder, page);
    expect(answers.isNone).toBe(false);
    expect(JSON.parse(answers.take('inventory.list', undefined) ?? '')).toEqual({
      ok: true,
      value: [{ name: 'Prod “é” 🗄' }],
    });
    expect(answers.take('resource.list', undefined)).toBe('{"ok":true,"value":[1,2]}');
    expect(answers.take('resource.list', undefined)).toBeNull();
    expect(answers.isNone).toBe(false);
  });

  it('are of the last request of a call', async () => {
    await quit({ 'nextSteps.read': 'steps' }, [
      ['nextSteps.read', { inventoryId: 'a' }],
      ['nextSteps.read', { inventoryId: 'b' }],
    ]);
    const answers = await readFirstAnswers(folder, page);
    expect(answers.take('nextSteps.read', { inventoryId: 'a' })).toBeNull();
    expect(answers.take('nextSteps.read', { inventoryId: 'b' })).not.toBeNull();
  });

  it('hold nothing of the vault, no notices, and no failure', async () => {
    await quit({ 'vault.read': {}, 'notice.list': [], 'inventory.delete': null }, [
      ['vault.read'],
      ['notice.list'],
      ['inventory.delete'],
      ['inventory.list'],
    ]);
    expect(existsSync(file())).toBe(false);
  });

  it('leave out what takes longer to read than to make', async () => {
    const first = new FirstCalls();
    first.note('resource.list', undefined, 10);
    first.note('resource.list', undefined, 40_000_000);
    first.note('inventory.list', undefined, 10);
    const dispatch = programWith({ 'resource.list': [], 'inventory.list': [] });
    await first.save({ dataFolder: folder, page, screen: null, dispatch });
    const answers = await readFirstAnswers(folder, page);
    expect(answers.take('resource.list', undefined)).toBeNull();
    expect(answers.take('inventory.list', undefined)).not.toBeNull();
  });

  it.skipIf(process.platform === 'win32')('can be read by their owner only', async () => {
    await quit({ 'inventory.list': [] }, [['inventory.list']]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('are removed before the program can save anything', async () => {
    await quit({ 'inventory.list': [] }, [['inventory.list']]);
    removeFirstAnswers(folder);
    expect(existsSync(file())).toBe(false);
    removeFirstAnswers(folder);
    expect((await readFirstAnswers(folder, page)).isNone).toBe(true);
  });

  it('are not for another version of the page', async () => {
    await quit({ 'inventory.list': [] }, [['inventory.list']]);
    expect((await readFirstAnswers(folder, 'another page')).isNone).toBe(true);
  });

  it('are left again by a run whose window needed no others', async () => {
    await quit({ 'inventory.list': [], 'nextSteps.read': 1 }, [
      ['inventory.list'],
      ['nextSteps.read', { inventoryId: 'a' }],
    ]);
    const answers = await readFirstAnswers(folder, page);
    answers.take('inventory.list', undefined);
    answers.take('nextSteps.read', { inventoryId: 'a' });
    const next = new FirstCalls();
    next.note('nextSteps.read', { inventoryId: 'b' }, 10);
    next.noteGiven(answers);
    const dispatch = programWith({ 'inventory.list': ['new'], 'nextSteps.read': 2 });
    await next.save({ dataFolder: folder, page, screen: null, dispatch });
    const left = await readFirstAnswers(folder, page);
    expect(left.take('inventory.list', undefined)).toContain('new');
    expect(left.take('nextSteps.read', { inventoryId: 'b' })).not.toBeNull();
  });

  it('have what the window showed, which the next window does not leave again', async () => {
    await quit({ 'inventory.list': [] }, [['inventory.list']], lastScreen);
    const answers = await readFirstAnswers(folder, page);
    answers.take('inventory.list', undefined);
    const shown = JSON.parse(answers.take('lastScreen.read', undefined) ?? '');
    expect(shown).toEqual({ ok: true, value: lastScreen });
    expect(await areCurrent(answers, programWith({ 'inventory.list': [] }))).toBe(true);
    const next = new FirstCalls();
    next.noteGiven(answers);
    const dispatch = programWith({ 'inventory.list': [], 'lastScreen.read': null });
    await next.save({ dataFolder: folder, page, screen: null, dispatch });
    const left = await readFirstAnswers(folder, page);
    expect(left.take('inventory.list', undefined)).not.toBeNull();
    expect(left.take('lastScreen.read', undefined)).toBeNull();
  });

  it('end when the program answers', async () => {
    await quit({ 'inventory.list': [] }, [['inventory.list']]);
    const answers = await readFirstAnswers(folder, page);
    answers.end();
    expect(answers.take('inventory.list', undefined)).toBeNull();
  });

  it.each([
    ['empty', () => ''],
    ['cut off in its head', (whole: string) => whole.slice(0, 40)],
    ['not one', () => 'null\n{}'],
  ])('are none if the file is %s', async (_what, damage) => {
    await quit({ 'inventory.list': [] }, [['inventory.list']]);
    writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
    expect((await readFirstAnswers(folder, page)).isNone).toBe(true);
  });

  it('are none if the file is cut off in a text', async () => {
    await quit({ 'inventory.list': ['first'], 'provider.list': ['second'] }, [
      ['inventory.list'],
      ['provider.list'],
    ]);
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -3));
    expect((await readFirstAnswers(folder, page)).isNone).toBe(true);
  });
});

describe('areCurrent', () => {
  it('is whether the program still gives the answers that the page got', async () => {
    await quit({ 'inventory.list': ['old'], 'settings.read': 's' }, [
      ['inventory.list'],
      ['settings.read'],
    ]);
    const answers = await readFirstAnswers(folder, page);
    answers.take('settings.read', undefined);
    const later = programWith({ 'inventory.list': ['new'], 'settings.read': 's' });
    expect(await areCurrent(answers, later)).toBe(true);
    answers.take('inventory.list', undefined);
    expect(await areCurrent(answers, later)).toBe(false);
  });
});
