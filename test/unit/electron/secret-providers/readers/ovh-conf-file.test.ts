import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOvhConfFileReader } from '../../../../../electron/secret-providers/readers/ovh-conf-file.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { codeOf } from './failing.ts';
import { readerPorts } from './reader-ports.ts';

const text = `[default]
endpoint=ovh-eu
[ovh-eu]
application_key=a-key
consumer_key=
`;
const { signal } = new AbortController();
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ovh-conf-file-'));
  path = join(folder, 'ovh.conf');
  await writeFile(path, text);
});

afterEach(() => rm(folder, { recursive: true }));

describe('reading from a file', () => {
  it('reads a key of a section', async () => {
    const reader = createOvhConfFileReader({ path }, readerPorts());
    expect(await reader.read('ovh-eu#application_key', signal)).toBe('a-key');
    expect(await reader.check(signal)).toEqual({ expiresAt: null });
  });

  const written = '[OVH-EU]\r\nApplication_Key: a-key\r\n';
  const swapped = (bytes: Buffer) => bytes.swap16();

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${written}`)],
    ['UTF-16', Buffer.from(`\uFEFF${written}`, 'utf16le')],
    ['UTF-16, the other way round', swapped(Buffer.from(`\uFEFF${written}`, 'utf16le'))],
  ])('reads a file in %s, as Windows saves it', async (_encoding, bytes) => {
    await writeFile(path, bytes);
    const reader = createOvhConfFileReader({ path }, readerPorts());
    expect(await reader.read('ovh-eu#application_key', signal)).toBe('a-key');
  });

  it.each([
    ['ovh-us#application_key', 'provider.pathNotFound'],
    ['ovh-eu#application_secret', 'provider.fieldNotFound'],
    ['ovh-eu#consumer_key', 'provider.fieldNotFound'],
    ['ovh-eu#constructor', 'provider.fieldNotFound'],
    ['ovh-eu', 'provider.wrongReference'],
  ])('reports what is wrong with %s', async (reference, code) => {
    expect(
      await codeOf(createOvhConfFileReader({ path }, readerPorts()).read(reference, signal)),
    ).toBe(code);
  });

  it('reports a missing file', async () => {
    const reader = createOvhConfFileReader({ path: join(folder, 'none.conf') }, readerPorts());
    expect(await codeOf(reader.check(signal))).toBe('provider.pathNotFound');
    expect(await codeOf(reader.read('ovh-eu#application_key', signal))).toBe(
      'provider.pathNotFound',
    );
  });

  it('reports a path through a file', async () => {
    const reader = createOvhConfFileReader({ path: join(path, 'ovh.conf') }, readerPorts());
    expect(await codeOf(reader.check(signal))).toBe('provider.pathNotFound');
  });

  // Root may read every file, and Windows has no such permission bits.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'reports a file without read permission',
    async () => {
      await chmod(path, 0o000);
      const checking = codeOf(createOvhConfFileReader({ path }, readerPorts()).check(signal));
      expect(await checking).toBe('provider.notPermitted');
    },
  );

  it('reports a folder', async () => {
    expect(
      await codeOf(createOvhConfFileReader({ path: folder }, readerPorts()).check(signal)),
    ).toBe('provider.unexpectedAnswer');
  });

  it('refuses a file that is too large for settings', async () => {
    await truncate(path, 1024 * 1024 + 1);
    expect(await codeOf(createOvhConfFileReader({ path }, readerPorts()).check(signal))).toBe(
      'provider.unexpectedAnswer',
    );
  });

  it.skipIf(process.platform === 'win32')('does not wait at a pipe', async () => {
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    expect(await codeOf(createOvhConfFileReader({ path: pipe }, readerPorts()).check(signal))).toBe(
      'provider.unexpectedAnswer',
    );
  });

  it('reads nothing after cancellation', async () => {
    const over = AbortSignal.abort(new AppError('sync.cancelled'));
    expect(await codeOf(createOvhConfFileReader({ path }, readerPorts()).check(over))).toBe(
      'sync.cancelled',
    );
  });
});
