import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addInventory, browseLink, goTo, waitForSync } from '../e2e/steps.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { InstalledApp, TestHome } from './installed-app.ts';
import { debs } from './packages.ts';

const name = 'ovhcloud-inventory';
const installFolder = '/opt/OVHcloud Inventory';

const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
test.skip(!isDebianRoot, 'Installing and removing packages needs root on Debian.');
test.describe.configure({ mode: 'serial' });

let home: TestHome;
/** Whether this test installed the package: nothing else may be removed. */
let isOurs = false;
let running: InstalledApp | null = null;

test.beforeAll(() => {
  if (installedVersion()) throw new Error(`${name} is installed on this machine already.`);
  isOurs = true;
  home = new TestHome();
});

test.afterEach(() => {
  running?.kill();
  running = null;
});

test.afterAll(() => {
  if (!isOurs) return;
  spawnSync('dpkg', ['--purge', name]);
  home.remove();
});

test('the deb installs with its dependencies', () => {
  install(debs()[0]);
  expect(installedVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(existsSync(`/usr/bin/${name}`)).toBe(true);
  expect(readFileSync(`/usr/share/applications/${name}.desktop`, 'utf8')).toContain(`Icon=${name}`);
  execFileSync('desktop-file-validate', [`/usr/share/applications/${name}.desktop`]);
  for (const size of [16, 32, 48, 256, 512]) {
    const icon = `/usr/share/icons/hicolor/${size}x${size}/apps/${name}.png`;
    expect(existsSync(icon), icon).toBe(true);
  }
  const owned = execFileSync('find', [installFolder, '!', '-user', 'root'], { encoding: 'utf8' });
  expect(owned).toBe('');
  const writable = execFileSync('find', [installFolder, '-perm', '/022', '!', '-type', 'l'], {
    encoding: 'utf8',
  });
  expect(writable).toBe('');
});

test('it starts for an unprivileged user, in its sandbox, and syncs', async () => {
  const simulator = await startSimulator({ seed: 3, size: 60 });
  try {
    home.agreeTo(new URL(simulator.baseUrl).origin);
    running = await InstalledApp.start(home);
    await addInventory(running.page, { name: 'Production', simulator });
    await waitForSync(running.page);
    await expect(browseLink(running.page)).toContainText('60');
    expect(sandboxedProcesses()).toBeGreaterThan(0);
    await running.stop();
  } finally {
    await simulator.close();
  }
  expect(readdirSync(home.dataFolder)).toContain('inventories.json');
});

test('an upgrade preserves the user’s data, offline too', async () => {
  const before = installedVersion();
  install(debs()[1]);
  expect(installedVersion()).not.toBe(before);
  running = await InstalledApp.start(home);
  await goTo(running.page, 'resources');
  await expect(running.page.getByText(/\b60\b/).first()).toBeVisible();
  await running.stop();
});

test('removal leaves no trace, and does not touch the user’s data', () => {
  execFileSync('dpkg', ['--remove', name]);
  execFileSync('dpkg', ['--purge', name]);
  expect(installedVersion()).toBe('');
  for (const path of [installFolder, `/usr/bin/${name}`, `/etc/alternatives/${name}`]) {
    expect(existsSync(path), path).toBe(false);
  }
  const left = execFileSync('find', ['/usr/share', '/etc', '-name', `*${name}*`], {
    encoding: 'utf8',
  });
  expect(left).toBe('');
  expect(existsSync(join(home.dataFolder, 'inventories.json'))).toBe(true);
});

/** As an administrator does: dpkg first, then the dependencies that it reports missing. */
function install(deb: string | undefined): void {
  if (!deb) throw new Error('There is no such deb; run scripts/verify-deb.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('dpkg', ['--install', deb], { env, encoding: 'utf8' });
  execFileSync('apt-get', ['-q', '-y', '--no-install-recommends', '-f', 'install'], { env });
}

/** Empty if the package is not installed, or only its configuration remains. */
function installedVersion(): string {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name], {
    encoding: 'utf8',
  });
  const [status, version] = query.stdout.split(' ');
  return status === 'installed' ? (version ?? '') : '';
}

/** The program's processes in their own user namespace, which is Chromium's sandbox. */
function sandboxedProcesses(): number {
  const processes = spawnSync('pgrep', ['-f', 'type=renderer'], { encoding: 'utf8' });
  return processes.stdout
    .split('\n')
    .filter(Boolean)
    .filter((pid) => {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      return status.includes('ovhcloud-invent') && /^Seccomp:\s+2$/m.test(status);
    }).length;
}
