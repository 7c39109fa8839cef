import type { Page } from '@playwright/test';
import { startHashicorpServer, type HashicorpServer } from '../secret-servers/hashicorp-server.ts';
import { expect, test } from './fixtures.ts';
import { browseLink, fillKeys, goTo, openAddDialog, syncNow, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

const sealed = t('errors.provider.sealed.title');
let hashicorp: HashicorpServer;

test.beforeEach(async ({ simulator }) => {
  const { applicationSecret, consumerKey } = simulator.keys;
  hashicorp = await startHashicorpServer({
    mounts: [
      {
        path: 'team/kv',
        version: 2,
        secrets: { ovhcloud: { consumer_key: consumerKey, application_secret: applicationSecret } },
      },
    ],
  });
});
test.afterEach(() => hashicorp.close());

async function addVault(page: Page, token: string): Promise<void> {
  await goTo(page, 'secretProviders');
  await page.getByRole('button', { name: t('secretProviders.add') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.addSecretProvider') });
  await dialog.getByLabel(t('common.name'), { exact: true }).fill('Team vault');
  await dialog.getByLabel(t('common.address'), { exact: true }).fill(hashicorp.address);
  await dialog.getByLabel(t('secretProviders.fieldToken'), { exact: true }).fill('hvs.wrong');
  const reference = dialog.getByLabel(t('secretProviders.testReference'));
  const testProvider = dialog.getByRole('button', { name: t('common.testConnection') });

  await test.step('a wrong token, path and field are each reported at their field', async () => {
    await testProvider.click();
    await expect(
      dialog.getByLabel(t('secretProviders.fieldToken'), { exact: true }),
    ).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel(t('secretProviders.fieldToken'), { exact: true }).fill(token);
    await reference.fill('team/kv/nothing#consumer_key');
    await testProvider.click();
    await expect(reference).toHaveAttribute('aria-invalid', 'true');
    await reference.fill('team/kv/ovhcloud#consumer');
    await testProvider.click();
    await expect(dialog.getByText(t('errors.provider.fieldNotFound.title')).last()).toBeVisible();
    await expect(reference).toHaveAttribute('aria-invalid', 'true');
  });
  await reference.fill('team/kv/ovhcloud#consumer_key');
  await testProvider.click();
  await expect(dialog.getByText(t('secretProviders.testReferenceRead'))).toBeVisible();
  await dialog.getByRole('button', { name: t('secretProviders.add') }).click();
  await expect(dialog).toBeHidden();
}

test('keys stay in a vault: read at each sync, and each failure names its cause', async ({
  page,
  simulator,
}) => {
  await addVault(page, hashicorp.token);
  await goTo(page, 'inventories');
  const dialog = await openAddDialog(page);
  const { applicationKey } = simulator.keys;
  await fillKeys(dialog, { name: 'Production', baseUrl: simulator.baseUrl, applicationKey });
  for (const [label, field] of [
    [t('common.applicationSecret'), 'application_secret'],
    [t('common.consumerKey'), 'consumer_key'],
  ] as const) {
    await dialog
      .getByRole('button', {
        name: pattern('accounts.keyUseProvider', { key: label }),
      })
      .click();
    const group = dialog.getByRole('group', { name: label });
    await group.getByLabel(t('accounts.keyReference')).fill(`team/kv/ovhcloud#${field}`);
  }
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));

  await test.step('while the vault is sealed, the sync reports it with the key, and loses nothing', async () => {
    hashicorp.state.seal = 'sealed';
    await syncNow(page);
    await expect(
      page
        .getByText(t('errors.keyWithTitle', { key: t('common.applicationSecret'), words: sealed }))
        .first(),
    ).toBeVisible();
    await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  });
  await test.step('after it is unsealed, the next sync works', async () => {
    hashicorp.state.seal = 'open';
    await syncNow(page);
    await expect(page.getByText(sealed)).toHaveCount(0);
  });
  await test.step('a provider in use cannot be deleted', async () => {
    await goTo(page, 'secretProviders');
    await page
      .getByRole('button', { name: t('secretProviders.deleteNamed', { name: 'Team vault' }) })
      .click();
    const question = page.getByRole('dialog', { name: t('secretProviders.deleteTitle') });
    await expect(question.getByText('Production')).toBeVisible();
    await question
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();
  });
  expect(hashicorp.received.every(({ method }) => method === 'GET')).toBe(true);
});

test.describe('environment variables of the program', () => {
  test.use({ env: { INVENTORY_TEST_CONSUMER_KEY: 'replaced below' } });

  test('a key is read from a variable, through a provider added on the way', async ({
    page,
    simulator,
    app,
  }) => {
    // The simulator's key is known only once it runs, so the variable is set in the running program.
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
    await dialog
      .getByRole('button', {
        name: pattern('accounts.keyUseProvider', { key: t('common.consumerKey') }),
      })
      .click();
    await dialog.getByRole('button', { name: t('common.addSecretProvider') }).click();
    const adding = page.getByRole('dialog', { name: t('common.addSecretProvider') });
    await adding.getByLabel(t('common.name'), { exact: true }).fill('Variables');
    await adding.getByRole('combobox', { name: t('common.kind') }).click();
    await page.getByRole('option', { name: t('secretProviders.kindEnvironment') }).click();
    await adding.getByRole('button', { name: t('secretProviders.add') }).click();
    await expect(adding).toBeHidden();
    await dialog.getByLabel(t('accounts.keyReference')).fill('INVENTORY_TEST_CONSUMER_KEY');
    await dialog.getByRole('button', { name: t('common.addInventory') }).click();
    await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
    await waitForSync(page);
  });
});
