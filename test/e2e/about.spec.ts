import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoViolation, holdStill } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, waitForSync } from './steps.ts';
import { t } from './texts.ts';

/** The log so far. It is written shortly after the logged event. */
async function logOf(profile: string): Promise<string> {
  return readFile(join(profile, 'logs', 'ovhcloud-inventory.log'), 'utf8').catch(() => '');
}

test('shows the program’s version and folders, and opens the folders', async ({
  app,
  page,
  profile,
}) => {
  await page.getByRole('link', { name: t('common.about') }).click();
  await page.getByRole('heading', { level: 1, name: t('common.about') }).waitFor();
  const versions = await app.electron.evaluate(({ app: main }) => ({
    app: main.getVersion(),
    electron: process.versions['electron'] ?? '',
  }));
  await expect(page.getByText(t('support.version', { version: versions.app }))).toBeVisible();
  await expect(page.locator('dl > div').filter({ hasText: 'Electron' })).toContainText(
    versions.electron,
  );
  await expect(page.getByText(t('support.proxyFor', { host: 'eu.api.ovh.com' }))).toBeVisible();
  await expect(page.getByText(join(profile, 'logs'), { exact: true })).toBeVisible();

  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return opened.length > 2 ? 'no file browser' : '';
    };
  });
  await page.getByRole('button', { name: t('support.openDataFolder') }).click();
  await page.getByRole('button', { name: t('support.openLogFolder') }).click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { opened?: string[] }).opened))
    .toEqual([profile, join(profile, 'logs')]);
  await page.getByRole('button', { name: t('support.openLogFolder') }).click();
  await expect(page.getByText(t('errors.folder.notOpened.title'))).toBeVisible();

  await page.getByText('OVHcloud Inventory', { exact: true }).last().click();
  await expect(
    page.getByRole('region', { name: t('support.licenceOf', { name: 'OVHcloud Inventory' }) }),
  ).toContainText('Permission is hereby granted');
});

test('shows diagnostics before they are copied, with the sync and without names', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Name that is planted', simulator });
  await waitForSync(page);
  await expect.poll(() => logOf(profile)).toContain('sync.ended');
  await page.getByRole('link', { name: t('common.about') }).click();
  await page.getByRole('button', { name: t('support.copyDiagnostics') }).click();
  const dialog = page.getByRole('dialog', { name: t('support.diagnostics') });
  const text = dialog.getByRole('region', { name: t('support.diagnosticsText') });
  await expect(text).toContainText('sync.ended');
  const shown = (await text.textContent()) ?? '';
  for (const key of Object.values(simulator.keys)) expect(shown).not.toContain(key);
  const names = simulator.account.projects.flatMap(({ project }) => project.description ?? []);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => shown.includes(name))).toEqual([]);
  expect(shown).not.toContain('planted');
  expect(shown).toContain('Inventory 1');
  await dialog.getByRole('button', { name: t('support.copyDiagnosticsText') }).click();
  await expect(dialog.getByText(t('common.copied'), { exact: true })).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(shown);
});

test('logs a start, a sync and an exit, in a file of the profile that only its owner can read', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await app.stop();
  const log = await logOf(profile);
  expect(log).toMatch(/ info +app\.started version=\S+ electron=/);
  expect(log).toMatch(/ info +sync\.began inventory=[\da-f-]{36}/);
  expect(log).toMatch(/ sync\.ended inventory=[\da-f-]{36} outcome=\w+ .*requests=\d+/);
  expect(log.trimEnd()).toMatch(/app\.stopped$/);
  expect(log).not.toContain('Production');
  expect(await readdir(join(profile, 'logs'))).toEqual(['ovhcloud-inventory.log']);
});

test('has no accessibility violation that axe can find', async ({ page }) => {
  await holdStill(page);
  await page.getByRole('link', { name: t('common.about') }).click();
  await page.getByText(t('support.proxyFor', { host: 'eu.api.ovh.com' })).waitFor();
  await page.getByText('OVHcloud Inventory', { exact: true }).last().click();
  await expectNoViolation(page, 'about, with the licence');
  await page.getByRole('button', { name: t('support.copyDiagnostics') }).click();
  await page.getByRole('region', { name: t('support.diagnosticsText') }).waitFor();
  await expectNoViolation(page, 'the diagnostics');
});

test('logs where an error of the page happened, without its message', async ({ page, profile }) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('planted words');
    }, 0);
    void Promise.reject(new TypeError('planted words'));
  });
  await expect
    .poll(() => logOf(profile))
    .toMatch(/page\.error .*kind=error name=RangeError\n {4}at /);
  await expect.poll(() => logOf(profile)).toMatch(/page\.error .*kind=rejection name=TypeError/);
  expect(await logOf(profile)).not.toContain('planted');
});
