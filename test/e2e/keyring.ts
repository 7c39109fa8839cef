import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** A real key store (gnome-keyring in a D-Bus session), with data of its own, gone after the test. */
export interface Keyring {
  /** What a program needs in its environment to find it. */
  env: Record<string, string>;
  /** What makes Chromium use it. */
  args: string[];
  stop(): Promise<void>;
}

export async function startKeyring(): Promise<Keyring> {
  const folder = await mkdtemp(join(tmpdir(), 'keyring-'));
  const base = {
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_RUNTIME_DIR: folder,
    XDG_CURRENT_DESKTOP: 'GNOME',
  };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: { ...process.env, ...base },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(bus);
  const env = { ...base, DBUS_SESSION_BUS_ADDRESS: address };
  const keyring = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets'],
    { env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  keyring.stdin.end('a password for this test only');
  await expect.poll(() => hasOwner('org.freedesktop.secrets', env), { timeout: 20_000 }).toBe(true);
  return {
    env,
    args: ['--password-store=gnome-libsecret'],
    async stop() {
      keyring.kill();
      bus.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a service has come to the bus. */
function hasOwner(name: string, env: Record<string, string>): boolean {
  const call = ['org.freedesktop.DBus.NameHasOwner', `string:${name}`];
  const destination = ['--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'];
  const { stdout } = spawnSync(
    'dbus-send',
    ['--session', '--print-reply', ...destination, ...call],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  return stdout.includes('boolean true');
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The key store ended with ${code}.`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
}
