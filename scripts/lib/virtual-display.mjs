import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCREEN = '1600x1000x24';
const FAMILY_WILD = 0xffff;

/** Whether programs can show windows without a virtual display. */
export function hasDisplay(platform, environment) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

function shortInteger(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function authorityField(bytes) {
  return Buffer.concat([shortInteger(bytes.length), bytes]);
}

/** An X authority file with one cookie, valid for every display. */
function authorityFile(cookie) {
  const anyAddress = authorityField(Buffer.alloc(0));
  const anyDisplay = authorityField(Buffer.alloc(0));
  const kind = authorityField(Buffer.from('MIT-MAGIC-COOKIE-1'));
  return Buffer.concat([
    shortInteger(FAMILY_WILD),
    anyAddress,
    anyDisplay,
    kind,
    authorityField(cookie),
  ]);
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    const remedy = 'install xvfb (on Debian and Ubuntu: sudo apt-get install -y xvfb)';
    server.once('error', () => reject(new Error(`There is no display here; ${remedy}.`)));
    server.once('exit', () =>
      reject(new Error('The virtual display ended at once; run Xvfb manually to see why.')),
    );
  });
}

/**
 * Starts an X server without a screen; only programs with the returned environment can use it. Unlike xvfb-run, it
 * survives Ctrl-C until the programs have ended, and every signal ends it.
 */
export async function startVirtualDisplay() {
  const folder = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, authorityFile(randomBytes(16)), { mode: 0o600 });
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const display = `:${await displayNumber(server)}`;
    return {
      environment: {
        DISPLAY: display,
        XAUTHORITY: authority,
        OVHCLOUD_INVENTORY_VIRTUAL_DISPLAY: '1',
      },
      stop: async () => {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        if (server.exitCode === null && server.kill()) await ended;
        removeFolder();
      },
    };
  } catch (error) {
    server.kill();
    removeFolder();
    throw error;
  }
}
