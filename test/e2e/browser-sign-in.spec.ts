import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browseLink, fillKeys, openAddDialog, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

/** Records what the program would open in the user's browser. */
async function catchPages(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

test('the consumer key comes from the browser, and is never shown or copied', async ({
  app,
  page,
  simulator,
}) => {
  const opened = await catchPages(app.electron);
  const dialog = await openAddDialog(page, 'browser');
  const { applicationKey, applicationSecret } = simulator.keys;
  await fillKeys(dialog, {
    name: 'Production',
    baseUrl: simulator.baseUrl,
    applicationKey,
    applicationSecret,
  });

  await test.step('a refused key is reported, and the user can try again', async () => {
    await dialog.getByRole('button', { name: t('accounts.rightsTitle') }).click();
    await dialog.getByRole('radio', { name: t('accounts.keyPurposeControlPlane') }).check();
    await dialog.getByRole('button', { name: t('accounts.browserConnect') }).click();
    await expect(dialog.getByText(t('accounts.browserWaiting'))).toBeVisible();
    await expect.poll(opened).toHaveLength(1);
    const [url = ''] = await opened();
    const text = await (await fetch(url)).text();
    expect(text).toContain('GET /me');
    expect(text).toContain('GET /cloud/project*');
    await dialog.getByRole('button', { name: t('accounts.browserReopen') }).click();
    await expect.poll(opened).toHaveLength(2);
    simulator.refuse();
    await dialog.getByRole('button', { name: pattern('accounts.browserCancel') }).click();
    await expect(dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeVisible();
  });

  await test.step('for the selected kinds, with the rights they need', async () => {
    await dialog.getByRole('radio', { name: t('accounts.keyPurposeInventory') }).check();
    await dialog.getByRole('checkbox', { name: t('kinds.listDatabases') }).uncheck();
    await dialog.getByRole('button', { name: t('accounts.browserConnect') }).click();
    await expect.poll(opened).toHaveLength(3);
    const [, , url = ''] = await opened();
    const text = await (await fetch(url)).text();
    expect(text).toContain('GET /cloud/project/*/instance');
    expect(text).not.toContain('database');
    expect(text).not.toMatch(/POST|PUT|DELETE/);
    // A user's click on the page.
    await fetch(url, { method: 'POST', body: new URLSearchParams({ decision: 'confirm' }) });
  });

  await expect(dialog.getByText(t('accounts.keyOriginBrowser'), { exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  await expect(browseLink(page)).toBeVisible();
  await expect(page.getByText(t('sync.notPermitted')).first()).toBeVisible();
});

test('a service account signs in, and its token is renewed automatically', async ({
  page,
  simulator,
}) => {
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'Production', baseUrl: simulator.baseUrl });
  await dialog.getByText(t('accounts.methodServiceAccount')).click();
  await dialog
    .getByLabel(t('common.clientId'), { exact: true })
    .fill(simulator.serviceAccount.clientId);
  await dialog.getByLabel(t('common.clientSecret'), { exact: true }).fill('f'.repeat(32));
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(dialog.getByLabel(t('common.clientId'), { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await dialog
    .getByLabel(t('common.clientSecret'), { exact: true })
    .fill(simulator.serviceAccount.clientSecret);
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  simulator.endTokens();
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});
