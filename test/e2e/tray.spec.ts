import { spawn } from 'node:child_process';
import type { ElectronApplication } from '@playwright/test';
import { electronPath } from '../../scripts/electron-runtime.mjs';
import { startSessionBus } from '../fakes/session-bus.ts';
import { startTrayWatcher, type TrayWatcher } from '../fakes/tray-watcher.ts';
import { expect, test as base } from './fixtures.ts';
import { addInventory, waitForSync } from './steps.ts';
import { t } from './texts.ts';

/** A desktop whose tray the test switches on. Systems other than Linux always have one. */
const test = base.extend<{ showTray: () => Promise<TrayWatcher | null>; busAddress: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  busAddress: async ({}, use) => {
    if (process.platform !== 'linux') return use('');
    const bus = await startSessionBus();
    await use(bus.address);
    bus.stop();
  },
  showTray: async ({ busAddress }, use) => {
    const watchers: TrayWatcher[] = [];
    await use(async () => {
      if (busAddress === '') return null;
      const watcher = await startTrayWatcher(busAddress);
      watchers.push(watcher);
      return watcher;
    });
    for (const watcher of watchers) watcher.stop();
  },
  env: async ({ busAddress }, use) =>
    use(busAddress === '' ? {} : { DBUS_SESSION_BUS_ADDRESS: busAddress }),
});

const windowCount = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const closeWindow = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

/**
 * Starts the program a second time, as a user without a visible window does. It ends because the program is running.
 */
function startAgain(profile: string): void {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  spawn(electronPath(), [...asRoot, `--user-data-dir=${profile}`, '.'], { stdio: 'ignore' });
}

test('with the tray icon the program outlives its window, and a second start or the menu restores it', async ({
  app,
  page,
  profile,
  simulator,
  showTray,
}) => {
  const { electron } = app;
  const watcher = await showTray();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await expect(page.getByText(t('settings.trayHelp'))).toBeVisible();
  await page.getByRole('switch', { name: t('settings.trayRun') }).check();
  // The watcher came after the program started, and still receives the icon.
  if (watcher) await expect.poll(() => watcher.items.length).toBeGreaterThan(0);

  await closeWindow(electron);
  await expect.poll(() => windowCount(electron)).toBe(0);
  const reopening = electron.waitForEvent('window');
  startAgain(profile);
  const reopened = await reopening;
  // The screen that was open.
  await expect(
    reopened.getByRole('heading', { level: 1, name: t('common.settings') }),
  ).toBeVisible();
  // Keys in memory only are still there: it is the same process.
  const before = simulator.requests.total;

  await closeWindow(electron);
  await expect.poll(() => windowCount(electron)).toBe(0);
  const third = electron.waitForEvent('window');
  await electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('syncAll')?.click();
  });
  await (await third).getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => simulator.requests.total).toBeGreaterThan(before);
});

test('on a desktop without a tray, closing the window quits, and the settings say so', async ({
  app,
  page,
}) => {
  test.skip(process.platform !== 'linux', 'Elsewhere the system shows icons.');
  const { electron } = app;
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByRole('switch', { name: t('settings.trayRun') }).check();
  await expect(page.getByText(t('settings.trayMissingHelp'))).toBeVisible();
  const closing = electron.waitForEvent('close');
  await closeWindow(electron).catch(() => undefined);
  await closing;
});

test('without it, closing the window quits', async ({ app, page }) => {
  test.skip(process.platform === 'darwin', 'There, apps outlive their windows anyway.');
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .waitFor();
  const { electron } = app;
  const closing = electron.waitForEvent('close');
  await closeWindow(electron).catch(() => undefined);
  await closing;
});
