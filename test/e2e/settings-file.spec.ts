import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFile, saveTo } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { launchApp } from './launch-app.ts';
import { addInventory, browseLink, fillKeys, waitForSync } from './steps.ts';
import { t } from './texts.ts';

const goToSettings = (page: Page) =>
  page.getByRole('link', { name: t('common.settings'), exact: true }).click();

test('a setup moves to another computer, where keys are entered and a sync runs', async ({
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
  await page.getByRole('combobox', { name: t('common.syncAllInventories') }).click();
  await page.getByRole('option', { name: t('sync.intervalDay') }).click();
  await page.getByRole('button', { name: t('settings.export') }).click();
  await expect(page.getByText(t('settings.exportDone'))).toBeVisible();
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
      await second.page.getByRole('button', { name: t('settings.import') }).click();
      await expect(second.page.getByText(t('errors.settingsFile.invalid.title'))).toBeVisible();
    });
    await chooseFile(second.app, path);
    const importButton = second.page.getByRole('button', { name: t('settings.import') }).first();
    const dialog = second.page.getByRole('dialog', { name: t('settings.import') });
    await importButton.click();
    await expect(
      dialog.getByText(t('settings.importAdded', { count: '1', names: 'Production' })),
    ).toBeVisible();
    await expect(dialog.getByText(t('common.automaticSync'))).toBeVisible();
    await dialog.getByRole('button', { name: t('settings.import') }).click();
    await expect(dialog).toBeHidden();
    await expect(
      second.page.getByText(t('settings.importEnterSecrets', { names: 'Production' })),
    ).toBeVisible();
    await expect(
      second.page.getByRole('combobox', { name: t('common.syncAllInventories') }),
    ).toHaveValue(t('sync.intervalDay'));

    await importButton.click();
    await expect(dialog.getByText(t('settings.importEmpty'))).toBeVisible();
    await dialog
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();

    await second.page.getByRole('link', { name: 'Production' }).first().click();
    await expect(second.page.getByText(t('sync.pausedAbsent'))).toBeVisible();
    await second.page.getByRole('button', { name: t('inventories.syncStart') }).click();
    const settings = second.page.getByRole('dialog', { name: t('inventories.settings') });
    await fillKeys(settings, simulator.keys);
    await settings.getByRole('button', { name: t('common.saveChanges') }).click();
    await expect(settings).toBeHidden();
    await second.page.getByRole('button', { name: t('inventories.syncStart') }).click();
    await waitForSync(second.page);
    await expect(browseLink(second.page)).toHaveText(
      t('inventories.browseResources', { count: 60 }),
    );
  } finally {
    await second.app.close();
    await rm(folder, { recursive: true, force: true });
  }
});
