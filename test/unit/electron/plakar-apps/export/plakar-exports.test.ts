import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anApp, appId } from '../../../../fakes/apps.ts';
import { codeOf } from '../../secret-providers/readers/failing.ts';
import { exportsOver } from './exports-over.ts';

const location = 's3://s3.gra.io.cloud.ovh.net/assets';
const secrets = { access_key: 'AK', secret_access_key: 'SK-typed' };
const whole = { 'assets-source': { location, ...secrets } };
const bare = { 'assets-source': { location } };
const store = anApp({ id: '1f4d5a0e-3c1b-4d8a-9a57-0c6e2b7d9f31', name: 'vault', role: 'store' });

describe('the preview for the page', () => {
  it('has no secret, and names the omitted ones', async () => {
    const { exports } = exportsOver([anApp(), store], secrets, { stores: ['main', 'vault'] });
    const reported = await exports.read([appId]);
    expect(JSON.stringify(reported)).not.toMatch(/AK|SK-typed/);
    expect(parse(reported.document)).toEqual(bare);
    expect(reported).toMatchObject({
      role: 'source',
      fileName: 'plakar-source.yml',
      entries: [
        { entry: 'assets-source', location, omittedFields: ['access_key', 'secret_access_key'] },
      ],
      stores: [
        { name: 'vault', appName: 'vault' },
        { name: 'main', appName: null },
      ],
    });
  });

  it('offers no Plakar store whose name is unsafe in a shell', async () => {
    const unsafe = ['two\nlines', 'a"b', 'a\\b', 'a\u0085b', '\u202Eturned', '', 'x'.repeat(201)];
    const { exports } = exportsOver([anApp()], secrets, { stores: [...unsafe, "it's", '$HOME é'] });
    const reported = await exports.read([appId]);
    expect(reported.stores.map(({ name }) => name)).toEqual(["it's", '$HOME é']);
  });

  it('is for one role only, and for existing apps', async () => {
    const { exports } = exportsOver([anApp(), store], secrets);
    expect(await codeOf(exports.read([appId, store.id]))).toBe('ipc.invalidRequest');
    expect(await codeOf(exports.read(['gone']))).toBe('plakarApp.notFound');
  });
});

describe('saving a file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plakar-exports-'));
    path = join(folder, 'x.yml');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has no secret, and only asks for the path', async () => {
    const { exports, asked } = exportsOver([anApp()], secrets, { path });
    expect(await exports.save([appId], false)).toEqual({
      exportId: 'file',
      path,
      canOpen: false,
    });
    expect(asked).toEqual([{ suggestedName: 'plakar-source.yml', extension: 'yml' }]);
    expect(parse(await readFile(path, 'utf8'))).toEqual(bare);
  });

  it('with secrets is readable by its owner alone, even if it replaces a file readable by all', async () => {
    await writeFile(path, 'old', { mode: 0o644 });
    const { exports, asked } = exportsOver([anApp()], secrets, { path });
    await exports.save([appId], true);
    expect(asked[0]).toEqual(['assets source']);
    expect(parse(await readFile(path, 'utf8'))).toEqual(whole);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is not done if the app has changed meanwhile', async () => {
    const changed = [anApp({ updatedAt: '2026-11-24T10:00:00.000Z' })];
    const { exports } = exportsOver([anApp()], secrets, { path, changed });
    expect(await codeOf(exports.save([appId], true))).toBe('plakar.entriesChanged');
    expect(await readFile(path, 'utf8').catch(() => null)).toBeNull();
  });

  it('does not ask for a path after a refusal', async () => {
    const { exports, asked } = exportsOver([anApp()], secrets, { path, isAgreed: false });
    expect(await exports.save([appId], true)).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
