import { spawn } from 'node:child_process';
import type { ElectronApplication } from '@playwright/test';
import { electronPath } from '../../scripts/electron-runtime.mjs';
import { expect, test } from './fixtures.ts';
import { addInventory, waitForSync } from './steps.ts';

const windowCount = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const closeWindow = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

/** As a user does who sees no window. It ends by itself, for the app runs already. */
function startAgain(profile: string): void {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  spawn(electronPath(), [...asRoot, `--user-data-dir=${profile}`, '.'], { stdio: 'ignore' });
}

test('with the tray icon the app outlives its window, and a second start or the menu brings it back', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const { electron } = app;
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('switch', { name: /Keep the app running/ }).check();

  await closeWindow(electron);
  await expect.poll(() => windowCount(electron)).toBe(0);
  const reopening = electron.waitForEvent('window');
  startAgain(profile);
  const reopened = await reopening;
  await expect(reopened.getByRole('heading', { level: 1, name: 'Inventories' })).toBeVisible();
  // Keys that are kept in memory only are still there: it is the same app.
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

test('without it, closing the window quits', async ({ app, page }) => {
  test.skip(process.platform === 'darwin', 'There, apps outlive their windows anyway.');
  await page.getByRole('button', { name: 'Add inventory' }).first().waitFor();
  const { electron } = app;
  const closing = electron.waitForEvent('close');
  await closeWindow(electron).catch(() => undefined);
  await closing;
});
