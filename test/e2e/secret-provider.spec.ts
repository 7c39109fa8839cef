import type { Page } from '@playwright/test';
import { startVaultServer, type VaultServer } from '../secret-servers/vault-server.ts';
import { expect, test } from './fixtures.ts';
import { browseLink, fillKeys, goTo, openAddDialog, syncNow, waitForSync } from './steps.ts';

let vault: VaultServer;

test.beforeEach(async ({ simulator }) => {
  const { applicationSecret, consumerKey } = simulator.keys;
  vault = await startVaultServer({
    mounts: [
      {
        path: 'team/kv',
        version: 2,
        secrets: { ovhcloud: { consumer_key: consumerKey, application_secret: applicationSecret } },
      },
    ],
  });
});
test.afterEach(() => vault.close());

async function addVault(page: Page, token: string): Promise<void> {
  await goTo(page, 'Secret providers');
  await page.getByRole('button', { name: 'Add provider' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a secret provider' });
  await dialog.getByLabel('Name', { exact: true }).fill('Team vault');
  await dialog.getByLabel('Address', { exact: true }).fill(vault.address);
  await dialog.getByLabel('Token', { exact: true }).fill('hvs.wrong');
  const reference = dialog.getByLabel('Reference to test');
  const testProvider = dialog.getByRole('button', { name: 'Test provider' });

  await test.step('a wrong token, path and field are each told where they are', async () => {
    await testProvider.click();
    await expect(dialog.getByLabel('Token', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await dialog.getByLabel('Token', { exact: true }).fill(token);
    await reference.fill('team/kv/nothing#consumer_key');
    await testProvider.click();
    await expect(reference).toHaveAttribute('aria-invalid', 'true');
    await reference.fill('team/kv/ovhcloud#consumer');
    await testProvider.click();
    await expect(dialog.getByText(/field/i).last()).toBeVisible();
    await expect(reference).toHaveAttribute('aria-invalid', 'true');
  });
  await reference.fill('team/kv/ovhcloud#consumer_key');
  await testProvider.click();
  await expect(dialog.getByText(/The reference leads to a secret/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Add provider' }).click();
  await expect(dialog).toBeHidden();
}

test('keys stay in a vault: read at each sync, and each failure says what is wrong', async ({
  page,
  simulator,
}) => {
  await addVault(page, vault.token);
  await goTo(page, 'Inventories');
  const dialog = await openAddDialog(page);
  const { applicationKey } = simulator.keys;
  await fillKeys(dialog, { name: 'Production', baseUrl: simulator.baseUrl, applicationKey });
  for (const [label, field] of [
    ['Application secret', 'application_secret'],
    ['Consumer key', 'consumer_key'],
  ] as const) {
    await dialog
      .getByRole('button', { name: `Use secret provider for the ${label.toLowerCase()}` })
      .click();
    const group = dialog.getByRole('group', { name: label });
    await group.getByLabel('Reference').fill(`team/kv/ovhcloud#${field}`);
  }
  await dialog.getByRole('button', { name: 'Add inventory' }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText('Browse 60 resources');

  await test.step('sealed, the sync says so and for which key, and loses nothing', async () => {
    vault.state.seal = 'sealed';
    await syncNow(page);
    await expect(page.getByText(/sealed/i).first()).toBeVisible();
    await expect(page.getByText(/Application secret/).first()).toBeVisible();
    await expect(browseLink(page)).toHaveText('Browse 60 resources');
  });
  await test.step('open again, the next sync works', async () => {
    vault.state.seal = 'open';
    await syncNow(page);
    await expect(page.getByText(/sealed/i)).toHaveCount(0);
  });
  await test.step('what is needed is not deleted', async () => {
    await goTo(page, 'Secret providers');
    await page.getByRole('button', { name: 'Delete Team vault' }).click();
    const question = page.getByRole('dialog', { name: 'Delete secret provider' });
    await expect(question.getByText('Production')).toBeVisible();
    await question.getByRole('button', { name: 'Close' }).last().click();
  });
  expect(vault.received.every(({ method }) => method === 'GET')).toBe(true);
});

test.describe('variables of the app', () => {
  test.use({ env: { INVENTORY_TEST_CONSUMER_KEY: 'replaced below' } });

  test('a key is read from a variable, by a provider added on the way', async ({
    page,
    simulator,
    app,
  }) => {
    // The simulator's key is known only once it runs: the variable is set in the running app.
    await app.electron.evaluate((_electron, key) => {
      process.env['INVENTORY_TEST_CONSUMER_KEY'] = key;
    }, simulator.keys.consumerKey);
    const dialog = await openAddDialog(page);
    const { applicationKey, applicationSecret } = simulator.keys;
    await fillKeys(dialog, {
      name: 'Production',
      baseUrl: simulator.baseUrl,
      applicationKey,
      applicationSecret,
    });
    await dialog.getByRole('button', { name: 'Use secret provider for the consumer key' }).click();
    await dialog.getByRole('button', { name: 'Add a secret provider' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a secret provider' });
    await adding.getByLabel('Name', { exact: true }).fill('Variables');
    await adding.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Environment variables' }).click();
    await adding.getByRole('button', { name: 'Add provider' }).click();
    await expect(adding).toBeHidden();
    await dialog.getByLabel('Reference').fill('INVENTORY_TEST_CONSUMER_KEY');
    await dialog.getByRole('button', { name: 'Add inventory' }).click();
    await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
    await waitForSync(page);
  });
});
