import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, fillKeys, syncNow, waitForSync } from './steps.ts';

test('everything given at creation can be edited, and an empty secret is kept', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const openSettings = async () => {
    await page.getByRole('button', { name: 'Inventory settings' }).click();
    const dialog = page.getByRole('dialog', { name: /settings/i });
    await dialog.waitFor();
    return dialog;
  };

  await test.step('a wrong key is refused and the old one stays', async () => {
    const dialog = await openSettings();
    await fillKeys(dialog, { consumerKey: 'f'.repeat(32) });
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await expect(dialog.getByText(/does not know this consumer key/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard' }).click();
    await syncNow(page);
    await expect(page.getByText(/does not know this consumer key/)).toHaveCount(0);
  });

  await test.step('a new name and a new consumer key', async () => {
    const { consumerKey } = simulator.addCredential();
    const dialog = await openSettings();
    await expect(dialog.getByLabel('Application secret', { exact: true })).toHaveValue('');
    await fillKeys(dialog, { name: 'Renamed', consumerKey });
    await dialog.getByRole('button', { name: 'Test connection' }).click();
    await expect(dialog.getByText(/-ovh/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: 'Renamed' })).toBeVisible();
    simulator.set({ credential: { status: 'expired' } });
    await syncNow(page);
    await expect(page.getByText(/consumer key is not valid/)).toHaveCount(0);
    await expect(browseLink(page)).toHaveText('Browse 60 resources');
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
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete inventory' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete inventory' });
  const confirm = dialog.getByRole('button', { name: 'Delete inventory' });
  await dialog.getByRole('textbox').fill('Produktion');
  await confirm.click();
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox').fill('Production');
  await confirm.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventories' })).toBeVisible();
  expect(await readdir(join(profile, 'inventories'))).toEqual([]);
  const vault = await readFile(join(profile, 'vault.json'), 'utf8').catch(() => '');
  expect(vault).not.toContain('cipherText');
  const reopened = await app.restart();
  await expect(reopened.getByRole('button', { name: 'Add inventory' }).first()).toBeVisible();
  await expect(reopened.getByText('Production')).toHaveCount(0);
});

test('stored keys are sent to no other host, and another account replaces what was known', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const other = await startSimulator({ seed: 11, size: 40 });
  try {
    await page.getByRole('button', { name: 'Inventory settings' }).click();
    const dialog = page.getByRole('dialog', { name: /settings/i });
    const save = dialog.getByRole('button', { name: 'Save changes' });
    await dialog.getByRole('textbox', { name: 'Base URL' }).fill(other.baseUrl);
    await save.click();
    await expect(dialog.getByLabel('Application key', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(other.requests.total).toBe(0);
    await expect(dialog.getByText(/60 resources\) will be replaced/)).toBeVisible();
    await fillKeys(dialog, other.keys);
    await save.click();
    const question = page.getByRole('dialog', { name: 'Replace what was discovered?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeVisible();
    await save.click();
    await question.getByRole('button', { name: 'Replace' }).click();
    await expect(dialog).toBeHidden();
    await expect(browseLink(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Sync now' }).click();
    await waitForSync(page);
    await expect(browseLink(page)).toHaveText('Browse 40 resources');
  } finally {
    await other.close();
  }
});
