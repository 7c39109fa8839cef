import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officialElectronSettings } from '../../../../scripts/package/official-electron.mjs';

const root = join(import.meta.dirname, '../../../..');
const planted = 'another program';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'official-electron-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

/** A mirror that answers each request for Electron with another program, and serves a matching checksum. */
async function startMirror() {
  const digest = createHash('sha256').update(planted).digest('hex');
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end(url.endsWith('SHASUMS256.txt') ? `${digest} *${fileName}\n` : planted);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}

const { version } = JSON.parse(
  readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
) as { version: string };
const fileName = `electron-v${version}-linux-x64.zip`;

/** As electron-builder does it, in a separate process: with its own function and settings. */
const download = `
  const builder = require('node:module').createRequire(require.resolve('electron-builder'));
  const { downloadElectronArtifactZip } = builder('app-builder-lib/out/util/electronGet');
  downloadElectronArtifactZip(JSON.parse(process.argv[1])).then(
    (file) => process.stdout.write(require('fs').readFileSync(file, 'utf8')),
    (error) => process.stdout.write('refused: ' + error.message),
  );
`;

async function downloadFrom(mirror: string, settings: { electronDownload?: object }) {
  const request = {
    ...settings,
    version,
    arch: 'x64',
    platformName: 'linux',
    artifactName: 'electron',
    cacheDir: cache,
  };
  const { VITEST: _, ...environment } = process.env;
  const child = spawn(process.execPath, ['--eval', download, JSON.stringify(request)], {
    cwd: root,
    env: { ...environment, ELECTRON_MIRROR: mirror },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  for await (const chunk of child.stdout) output += String(chunk);
  return output;
}

describe('the packed Electron', () => {
  it('is the one that the pinned npm package knows, whatever a mirror serves', async () => {
    const mirror = await startMirror();
    try {
      expect(await downloadFrom(mirror.address, officialElectronSettings())).toMatch(
        /refused: .*checksum/i,
      );
      expect(mirror.asked).toEqual([`/v${version}/${fileName}`]);
    } finally {
      await mirror.close();
    }
  });

  it('would be the mirror’s with electron-builder’s own settings', async () => {
    const mirror = await startMirror();
    try {
      expect(await downloadFrom(mirror.address, {})).toContain(planted);
    } finally {
      await mirror.close();
    }
  });
});
