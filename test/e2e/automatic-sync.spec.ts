import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addInventory, waitForSync } from './steps.ts';
import { patternWithin, t } from './texts.ts';

/** Longer than a packaged program waits before its first check. Nothing can make it check sooner. */
const firstLookMs = 45_000;

/** The last sync of the only inventory ended two days ago. */
async function makeOld(profile: string): Promise<void> {
  const folder = join(profile, 'inventories');
  const [inventoryId = ''] = await readdir(folder);
  const path = join(folder, inventoryId, 'last-run.json');
  const text = await readFile(path, 'utf8');
  const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString();
  const aged = text.replace(/("finishedAt":\s*")[^"]*/, `$1${old}`);
  expect(aged).not.toBe(text);
  await writeFile(path, aged);
}

async function setNetwork(electron: ElectronApplication, isOnline: boolean): Promise<void> {
  await electron.evaluate(({ net }, answer) => {
    Object.assign(net, { isOnline: () => answer });
  }, isOnline);
}

const passphrase = 'correct horse battery';

const inHalfADay = patternWithin('frame.nextSync', { in: /.*\b1[12]\b.*/ });

async function unlock(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('vault.unlock') });
  await dialog.getByLabel(t('common.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: t('common.unlock'), exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
}

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('vault.setPassphraseTitle') }).click();
  const dialog = page.getByRole('dialog', { name: t('vault.setPassphraseTitle') });
  await dialog.getByLabel(t('common.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t('vault.repeatPassphrase')).fill(passphrase);
  await dialog.getByRole('button', { name: t('vault.setPassphrase') }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
}

/** Pretends that the computer runs on battery. */
async function setBattery(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ powerMonitor }) => {
    Object.defineProperty(powerMonitor, 'onBatteryPower', { get: () => true, configurable: true });
    powerMonitor.emit('on-battery');
  });
}

async function setAlsoOnBattery(page: Page, isAllowed: boolean): Promise<void> {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  const allowed = page.getByRole('switch', { name: t('sync.onBattery') });
  await allowed.setChecked(isAllowed);
  await expect(allowed).toBeChecked({ checked: isAllowed });
}

test.use({ args: ['--password-store=basic'], env: { OVHCLOUD_INVENTORY_TICK_MS: '500' } });

test('a due sync starts automatically once nothing prevents it, and only once', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  test.setTimeout(240_000);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await setPassphrase(page);
  await expect(
    page.getByText(t('frame.nextSyncSoon')).or(page.getByText(patternWithin('frame.nextSync'))),
  ).toHaveCount(0);
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByRole('combobox', { name: t('common.syncAllInventories') }).click();
  await page.getByRole('option', { name: t('sync.interval12Hours') }).click();
  await expect(page.getByRole('switch', { name: t('sync.onBattery') })).not.toBeChecked();
  await setAlsoOnBattery(page, true);
  await app.stop();
  await makeOld(profile);
  const before = simulator.requests.total;

  const reopened = await app.start();
  await setNetwork(app.electron, true);
  const question = reopened.getByRole('dialog', { name: t('vault.unlock') });
  await expect(question).toBeVisible();
  await reopened.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await reopened.getByRole('link', { name: 'Production' }).first().click();
  await expect(reopened.getByText(t('sync.pausedLocked'))).toBeVisible();
  await setNetwork(app.electron, false);
  await reopened.getByRole('button', { name: t('vault.unlock') }).click();
  await unlock(reopened);
  await expect(reopened.getByText(t('sync.pausedOffline'))).toBeVisible({
    timeout: firstLookMs,
  });
  expect(simulator.requests.total).toBe(before);

  await setNetwork(app.electron, true);
  await expect(reopened.getByText(inHalfADay)).toBeVisible({
    timeout: firstLookMs,
  });
  const after = simulator.requests.total;
  expect(after).toBeGreaterThan(before);

  const again = await app.restart();
  await setNetwork(app.electron, true);
  await unlock(again);
  await again.getByRole('link', { name: 'Production' }).first().click();
  await expect(again.getByText(inHalfADay)).toBeVisible();
  expect(simulator.requests.total).toBe(after);

  await test.step('no sync starts on battery, and the window shows this immediately', async () => {
    await setAlsoOnBattery(again, false);
    await app.stop();
    await makeOld(profile);
    const onBattery = await app.start();
    await setNetwork(app.electron, true);
    await setBattery(app.electron);
    await unlock(onBattery);
    await onBattery.getByRole('link', { name: 'Production' }).first().click();
    await expect(onBattery.getByText(t('sync.pausedBattery'))).toBeVisible();
    expect(simulator.requests.total).toBe(after);
    // Allowed: it starts at the next check.
    await setAlsoOnBattery(onBattery, true);
    await expect
      .poll(() => simulator.requests.total, { timeout: firstLookMs })
      .toBeGreaterThan(after);
  });
});
