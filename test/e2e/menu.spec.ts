import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addDialog, addInventory, waitForSync } from './steps.ts';
import { t } from './texts.ts';

async function choose(electron: ElectronApplication, id: string): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

test('the menu opens every page, runs its commands, and discards no input', async ({
  app,
  page,
  simulator,
}) => {
  const { electron } = app;
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .waitFor();
  await choose(electron, 'coverage');
  await expect(page.getByRole('heading', { level: 1, name: t('common.coverage') })).toBeVisible();

  await test.step('adding an inventory from another page; typed text stays', async () => {
    await choose(electron, 'addInventory');
    const dialog = addDialog(page);
    await dialog.getByRole('button', { name: t('common.continue') }).click();
    await dialog.getByRole('textbox', { name: t('common.name') }).fill('Production');
    await choose(electron, 'settings');
    await choose(electron, 'addInventory');
    await expect(dialog.getByRole('textbox', { name: t('common.name') })).toHaveValue('Production');
    await dialog.getByRole('button', { name: t('common.close') }).click();
    await page.getByRole('button', { name: t('kit.discard') }).click();
    await expect(dialog).toBeHidden();
  });

  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const before = simulator.requests.total;

  await test.step('finding keeps the filters of the open page', async () => {
    await choose(electron, 'find');
    const search = page.getByRole('textbox', { name: t('common.searchResources') });
    await expect(search).toBeFocused();
    await search.fill('web');
    await page.keyboard.press('Tab');
    await choose(electron, 'find');
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('web');
  });

  await test.step('all inventories are synced', async () => {
    await choose(electron, 'syncAll');
    await expect.poll(() => simulator.requests.total).toBeGreaterThan(before);
  });

  await choose(electron, 'shortcuts');
  const shortcuts = page.getByRole('dialog', { name: t('frame.shortcuts') });
  await expect(shortcuts).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeHidden();
  await choose(electron, 'settings');
  await expect(page.getByRole('heading', { level: 1, name: t('common.settings') })).toBeVisible();
});

test('a second start restores a minimised window', async ({ app, page }) => {
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .waitFor();
  const isShown = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window?.isVisible() === true && !window.isMinimized();
    });
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isShown()).toBe(false);
  await app.electron.evaluate(({ app: electronApp }) => {
    electronApp.emit('second-instance');
  });
  await expect.poll(isShown).toBe(true);
});
