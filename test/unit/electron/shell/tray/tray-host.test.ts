import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { childProcesses } from '../../../../../electron/processes/child-processes.ts';
import { findOnPath } from '../../../../../electron/processes/on-path.ts';
import { findTrayHost } from '../../../../../electron/shell/tray/tray-host.ts';
import { startSessionBus } from '../../../../fakes/session-bus.ts';
import { startTrayWatcher } from '../../../../fakes/tray-watcher.ts';

const hasBus = process.platform === 'linux' && spawnSync('dbus-daemon', ['--version']).status === 0;

/** A computer where this program is the only one that calls the bus. */
function askBy(program: string, address: string): Promise<string | null> {
  return findTrayHost({
    platform: 'linux',
    environment: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
    processes: childProcesses(),
    findOnPath: async (name, environment) =>
      name === program ? findOnPath(name, environment) : null,
  });
}

describe.runIf(hasBus)('the tray host, on a real bus', () => {
  const installed = ['gdbus', 'busctl', 'dbus-send'].filter(
    (program) => spawnSync('which', [program]).status === 0,
  );

  it.each(installed)(
    'is found with %s, appears and disappears, and may be another one then',
    async (program) => {
      const bus = await startSessionBus();
      const ask = () => askBy(program, bus.address);
      try {
        expect(await ask()).toBeNull();
        const watcher = await startTrayWatcher(bus.address);
        const first = await ask();
        expect(first).toMatch(/^:\d+\.\d+$/);
        expect(await ask()).toBe(first);
        watcher.stop();
        expect(await ask()).toBeNull();
        const other = await startTrayWatcher(bus.address);
        expect([null, first]).not.toContain(await ask());
        other.stop();
        const idle = await startTrayWatcher(bus.address, { hasHost: false });
        expect(await ask()).toBeNull();
        idle.stop();
      } finally {
        bus.stop();
      }
    },
  );

  it('is none if no bus answers', async () => {
    expect(await askBy(installed[0] ?? 'gdbus', 'unix:path=/nonexistent/bus')).toBeNull();
  });
});

describe('the tray host', () => {
  const ports = {
    environment: {},
    processes: { start: () => Promise.reject(new Error('EACCES')) },
    findOnPath: async (name: string) => `/usr/bin/${name}`,
  };

  it.each(['win32', 'darwin'] as const)('is the system on %s', async (platform) => {
    expect(await findTrayHost({ ...ports, platform })).toBe('system');
  });

  it('is unknown if no program starts, or none is installed', async () => {
    expect(await findTrayHost({ ...ports, platform: 'linux' })).toBeNull();
    const bare = { ...ports, findOnPath: async () => null };
    expect(await findTrayHost({ ...bare, platform: 'linux' })).toBeNull();
  });
});
