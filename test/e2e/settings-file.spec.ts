import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFile, saveTo } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { launchApp } from './launch-app.ts';
import { addInventory, browseLink, fillKeys, waitForSync } from './steps.ts';

const goToSettings = (page: Page) =>
  page.getByRole('link', { name: 'Settings', exact: true }).click();

test('what is set up is taken to another computer, where keys are entered and a sync runs', async ({
  app,
  page,
  simulator,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'settings-file-'));
  const path = join(folder, 'settings.json');
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await saveTo(app.electron, path);
  await goToSettings(page);
  await page.getByRole('combobox', { name: 'Sync all inventories' }).click();
  await page.getByRole('option', { name: 'Every day' }).click();
  await page.getByRole('button', { name: 'Export settings' }).click();
  await expect(page.getByText('The settings were saved.')).toBeVisible();
  const text = await readFile(path, 'utf8');
  for (const secret of Object.values(simulator.keys)) expect(text).not.toContain(secret);
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o077).toBe(0);
  await app.stop();

  const second = await launchApp({ profile: join(folder, 'profile') });
  try {
    await test.step('a damaged file is refused', async () => {
      const damaged = join(folder, 'damaged.json');
      await writeFile(damaged, text.slice(0, -30));
      await chooseFile(second.app, damaged);
      await goToSettings(second.page);
      await second.page.getByRole('button', { name: 'Import settings' }).click();
      await expect(second.page.getByText(/not a file of settings, or it is damaged/)).toBeVisible();
    });
    await chooseFile(second.app, path);
    const importButton = second.page.getByRole('button', { name: 'Import settings' }).first();
    const dialog = second.page.getByRole('dialog', { name: 'Import settings' });
    await importButton.click();
    await expect(dialog.getByText('1 to add: Production')).toBeVisible();
    await expect(dialog.getByText('Automatic sync')).toBeVisible();
    await dialog.getByRole('button', { name: 'Import settings' }).click();
    await expect(dialog).toBeHidden();
    await expect(second.page.getByText('Keys are to be entered for: Production')).toBeVisible();
    await expect(second.page.getByRole('combobox', { name: 'Sync all inventories' })).toHaveValue(
      'Every day',
    );

    await importButton.click();
    await expect(dialog.getByText('Everything in this file is here already.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).last().click();

    await second.page.getByRole('link', { name: 'Production' }).first().click();
    await expect(second.page.getByText('Automatic sync paused: keys needed')).toBeVisible();
    await second.page.getByRole('button', { name: 'Sync now' }).click();
    const settings = second.page.getByRole('dialog', { name: /settings/i });
    await fillKeys(settings, simulator.keys);
    await settings.getByRole('button', { name: 'Save changes' }).click();
    await expect(settings).toBeHidden();
    await second.page.getByRole('button', { name: 'Sync now' }).click();
    await waitForSync(second.page);
    await expect(browseLink(second.page)).toHaveText('Browse 60 resources');
  } finally {
    await second.app.close();
    await rm(folder, { recursive: true, force: true });
  }
});
