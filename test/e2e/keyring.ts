import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startSessionBus } from '../fakes/session-bus.ts';

/** A real key store (gnome-keyring in a D-Bus session) with its own data, deleted after the test. */
export interface Keyring {
  /** Environment variables with which a program finds it. */
  env: Record<string, string>;
  /** The switch that makes Chromium use it. */
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
  const bus = await startSessionBus(base);
  const env = { ...base, DBUS_SESSION_BUS_ADDRESS: bus.address };
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
      bus.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a service is on the bus. */
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
