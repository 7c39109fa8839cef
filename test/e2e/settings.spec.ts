import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, fillKeys, syncNow, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('all fields of an inventory can be edited, and an empty secret leaves the stored one', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const openSettings = async () => {
    await page.getByRole('button', { name: t('inventories.settings') }).click();
    const dialog = page.getByRole('dialog', { name: t('inventories.settings') });
    await dialog.waitFor();
    return dialog;
  };

  await test.step('a wrong key is refused and the old one stays', async () => {
    const dialog = await openSettings();
    await fillKeys(dialog, { consumerKey: 'f'.repeat(32) });
    await dialog.getByRole('button', { name: t('common.saveChanges') }).click();
    await expect(dialog.getByText(t('errors.ovh.unknownConsumerKey.title'))).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('kit.discard') }).click();
    await syncNow(page);
    await expect(page.getByText(t('errors.ovh.unknownConsumerKey.title'))).toHaveCount(0);
  });

  await test.step('a new name and a new consumer key', async () => {
    const { consumerKey } = simulator.addCredential();
    const dialog = await openSettings();
    await expect(dialog.getByLabel(t('common.applicationSecret'), { exact: true })).toHaveValue('');
    await fillKeys(dialog, { name: 'Renamed', consumerKey });
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(dialog.getByText(/-ovh/)).toBeVisible();
    await dialog.getByRole('button', { name: t('common.saveChanges') }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: 'Renamed' })).toBeVisible();
    simulator.set({ credential: { status: 'expired' } });
    await syncNow(page);
    await expect(page.getByText(t('errors.ovh.consumerKeyNotValid.title'))).toHaveCount(0);
    await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  });
});

test('an inventory is deleted after its name is typed, with its keys and files', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page.getByRole('button', { name: t('inventories.moreActions') }).click();
  await page.getByRole('menuitem', { name: t('inventories.delete') }).click();
  const dialog = page.getByRole('dialog', { name: t('inventories.delete') });
  const confirm = dialog.getByRole('button', { name: t('inventories.delete') });
  await dialog.getByRole('textbox').fill('Produktion');
  await confirm.click();
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox').fill('Production');
  await confirm.click();
  await expect(
    page.getByRole('heading', { level: 1, name: t('common.inventories') }),
  ).toBeVisible();
  expect(await readdir(join(profile, 'inventories'))).toEqual([]);
  const vault = await readFile(join(profile, 'vault.json'), 'utf8').catch(() => '');
  expect(vault).not.toContain('cipherText');
  const reopened = await app.restart();
  await expect(
    reopened.getByRole('button', { name: t('common.addInventory') }).first(),
  ).toBeVisible();
  await expect(reopened.getByText('Production')).toHaveCount(0);
});

test('stored keys are sent to no other host, and another account replaces the discovered data', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const other = await startSimulator({ seed: 11, size: 40 });
  try {
    await page.getByRole('button', { name: t('inventories.settings') }).click();
    const dialog = page.getByRole('dialog', { name: t('inventories.settings') });
    const save = dialog.getByRole('button', { name: t('common.saveChanges') });
    await dialog.getByRole('textbox', { name: t('accounts.baseUrl') }).fill(other.baseUrl);
    await save.click();
    await expect(dialog.getByLabel(t('common.applicationKey'), { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(other.requests.total).toBe(0);
    await expect(
      dialog.getByText(t('accounts.endpointChangeDataHelp', { count: 60 })),
    ).toBeVisible();
    await fillKeys(dialog, other.keys);
    await save.click();
    const question = page.getByRole('dialog', { name: t('accounts.replaceDataTitle') });
    await question.getByRole('button', { name: t('common.cancel') }).click();
    await expect(dialog).toBeVisible();
    await save.click();
    await question.getByRole('button', { name: t('accounts.replaceData') }).click();
    await expect(dialog).toBeHidden();
    await expect(browseLink(page)).toHaveCount(0);
    await page.getByRole('button', { name: t('inventories.syncStart') }).click();
    await waitForSync(page);
    await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 40 }));
  } finally {
    await other.close();
  }
});
