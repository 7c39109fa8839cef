import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pingByPlakar } from '../../../../electron/plakar-apps/tests/plakar-ping.ts';
import { createPlakarReader } from '../../../../electron/restore-points/readers/plakar.ts';
import { findPlakar } from '../../../../electron/restore-points/readers/plakar/find-plakar.ts';
import { childProcesses } from '../../../../electron/processes/child-processes.ts';
import { freePort } from '../../../../electron/processes/free-port.ts';

const passphrase = 'correct horse battery';
const fake = resolve('test/plakar/fake-plakar.mjs');

/** The working folder, where someone else left programs; and an absolute folder. */
let planted: string;
let installed: string;
const before = process.cwd();
beforeEach(() => {
  planted = mkdtempSync(join(tmpdir(), 'planted-'));
  installed = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(planted, 'bin'));
  // The planted program records its input.
  const script = '#!/bin/sh\necho "$0 $PLAKAR_PASSPHRASE" >> "$CAUGHT"\nexit 1\n';
  for (const name of ['plakar', 'ssh', 'bin/plakar', 'bin/ssh']) write(join(planted, name), script);
  process.chdir(planted);
});
afterEach(() => {
  process.chdir(before);
  rmSync(planted, { recursive: true });
  rmSync(installed, { recursive: true });
});

function write(path: string, script: string): void {
  writeFileSync(path, script);
  chmodSync(path, 0o755);
}

const caught = () => {
  const path = join(planted, 'caught');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const environmentOf = (path: string) => ({ PATH: path, CAUGHT: join(planted, 'caught') });

function read(path: string) {
  const reader = createPlakarReader(
    { configFolder: planted, isUsual: true, store: 'main' },
    { passphrase },
    {
      processes: childProcesses(),
      environment: environmentOf(path),
      readText: async () => '',
      findPlakar: () => findPlakar(environmentOf(path)),
      freePort,
      newToken: () => 'token',
      privateFolderParents: [tmpdir()],
      timeoutMs: 5000,
    },
  );
  return reader.read(new AbortController().signal, []);
}

// An empty entry means the working folder when the PATH is searched.
describe.each(['', '.', 'bin', ':/nowhere'])('a planted program, with a PATH of "%s"', (path) => {
  it('gets no passphrase in place of plakar', async () => {
    const failure = await read(path).catch((error: unknown) => error);
    expect(caught()).toBe('');
    expect(failure).toMatchObject({ code: 'plakar.notFound' });
  });

  it('is not started by plakar in place of ssh', async () => {
    write(join(installed, 'plakar'), '#!/bin/sh\nssh somewhere\nexit 1\n');
    await read(`${installed}:${path}`).catch(() => undefined);
    expect(caught()).toBe('');
  });

  it('does not end the ssh connections in place of ssh', async () => {
    const environment = {
      ...environmentOf(path),
      FAKE_PLAKAR: JSON.stringify({ ping: { leaves: 'line.sock' } }),
    };
    write(join(installed, 'plakar'), `#!/bin/sh\nexec '${process.execPath}' '${fake}' "$@"\n`);
    await pingByPlakar(
      {
        executable: join(installed, 'plakar'),
        role: 'source',
        values: { location: 'sftp://h.example/srv' },
        signal: new AbortController().signal,
      },
      {
        processes: childProcesses(),
        environment,
        privateFolderParents: [installed],
        timeoutMs: 5000,
      },
    );
    expect(caught()).toBe('');
  });
});
