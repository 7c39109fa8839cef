import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ResourceKind, ResourceRow } from '../../shared/resources/resource.ts';
import { startVaultServer } from '../secret-servers/vault-server.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, openResource, waitForSync } from './steps.ts';

test.use({ size: 200 });

/** What the window itself was told of the resources. */
async function resourcesOf(page: Page): Promise<ResourceRow[]> {
  const reply: unknown = JSON.parse(
    await page.evaluate(() => window.bridge.call('resource.list', undefined)),
  );
  return (reply as { value: ResourceRow[] }).value;
}

async function resourceOf(
  page: Page,
  kind: ResourceKind,
  subclass: ResourceRow['subclass'] = null,
): Promise<ResourceRow> {
  const rows = await resourcesOf(page);
  const found = rows.find((row) => row.kind === kind && row.subclass === subclass);
  if (found === undefined) throw new Error(`The simulated account has no ${kind}.`);
  return found;
}

async function openAssign(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Assign app' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign app' });
  await dialog.waitFor();
  return dialog;
}

const apps = (page: Page) => page.getByRole('rowheader');

test('apps are assigned, changed, removed, and found again after a restart', async ({
  app,
  page: first,
  profile,
  simulator,
}) => {
  const vault = await startVaultServer({
    mounts: [{ path: 'kv', version: 1, secrets: { s3: { sk: 'provided-secret-key' } } }],
  });
  let page = first;
  try {
    await addInventory(page, { name: 'Production', simulator });
    await waitForSync(page);
    const bucket = await resourceOf(page, 's3-bucket', 's3');

    await test.step('a source, with secrets that are typed', async () => {
      await openResource(page, bucket);
      const dialog = await openAssign(page);
      await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue(`${bucket.name} source`);
      await expect(dialog.getByLabel('Location')).toHaveValue(
        `s3://s3.${bucket.regions[0]?.toLowerCase()}.io.cloud.ovh.net/${bucket.name}`,
      );
      await dialog.getByRole('combobox', { name: 'Environment' }).click();
      await page.getByRole('option', { name: 'production' }).click();
      await dialog.getByRole('button', { name: 'Assign' }).click();
      await expect(dialog.getByLabel('Access key', { exact: true })).toBeFocused();
      await dialog.getByLabel('Access key', { exact: true }).fill('typed-access-key');
      await dialog.getByLabel('Secret access key', { exact: true }).fill('typed-secret-key');
      await dialog.getByRole('button', { name: 'Assign' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Source · S3 · production')).toBeVisible();
      await expect(page.getByRole('tab', { name: 'Apps 1' })).toBeVisible();
    });

    await test.step('a destination, with a secret from a provider', async () => {
      const dialog = await openAssign(page);
      await dialog.getByText('Restore to here').click();
      await dialog.getByLabel('Access key', { exact: true }).fill('typed-access-key');
      await dialog
        .getByRole('button', { name: 'Use secret provider for the secret access key' })
        .click();
      await dialog.getByRole('button', { name: 'Add a secret provider' }).click();
      const adding = page.getByRole('dialog', { name: 'Add a secret provider' });
      await adding.getByLabel('Name', { exact: true }).fill('Team vault');
      await adding.getByLabel('Address', { exact: true }).fill(vault.address);
      await adding.getByLabel('Token', { exact: true }).fill(vault.token);
      await adding.getByRole('button', { name: 'Add provider' }).click();
      await expect(adding).toBeHidden();
      await dialog.getByLabel('Reference').fill('kv/s3#sk');
      await dialog.getByRole('button', { name: 'Assign' }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText('Destination · S3')).toBeVisible();
      await goTo(page, 'Secret providers');
      await page.getByRole('button', { name: 'Delete Team vault' }).click();
      const question = page.getByRole('dialog', { name: 'Delete secret provider' });
      await expect(question.getByText(`${bucket.name} destination`)).toBeVisible();
      await question.getByRole('button', { name: 'Close' }).last().click();
    });

    await test.step('a store, on the page of the inventory', async () => {
      await page.getByRole('link', { name: 'Production' }).last().click();
      await page.getByRole('button', { name: 'Add store' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add store' });
      await dialog.getByRole('combobox', { name: 'Bucket' }).fill(bucket.name);
      await page.getByRole('option').first().click();
      await expect(dialog.getByLabel('Location')).toHaveValue(new RegExp(`/${bucket.name}$`));
      await dialog.getByRole('combobox', { name: 'Storage' }).click();
      await page.getByRole('option', { name: /^Cold/ }).click();
      await dialog.getByLabel('Access key', { exact: true }).fill('typed-access-key');
      await dialog.getByLabel('Secret access key', { exact: true }).fill('typed-secret-key');
      await dialog.getByLabel('Passphrase', { exact: true }).fill('a passphrase of a store');
      await dialog.getByRole('button', { name: 'Add store' }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step('they are all there after a restart, without a secret in the file', async () => {
      page = await app.restart();
      await goTo(page, 'Apps');
      await expect(apps(page)).toHaveText([
        new RegExp(`^${bucket.name}.*source`),
        new RegExp(`^${bucket.name}.*destination`),
        new RegExp(`^${bucket.name}.*storeCold`),
      ]);
      await page.getByText('Stores (1)').click();
      await expect(apps(page)).toHaveCount(1);
      await page.getByText('All apps (3)').click();
      const file = await readFile(join(profile, 'apps.json'), 'utf8');
      expect(file).toContain('kv/s3#sk');
      expect(file).not.toMatch(/typed-|a passphrase of a store/);
    });

    await test.step('another host needs the secrets anew', async () => {
      await page.getByRole('button', { name: `Actions for ${bucket.name} source` }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      const dialog = page.getByRole('dialog', { name: 'Edit app' });
      await dialog.getByLabel('Name', { exact: true }).fill('renamed');
      const place = await dialog.getByLabel('Location').inputValue();
      await dialog.getByLabel('Location').fill('s3://other.example/assets');
      await dialog.getByRole('button', { name: 'Save changes' }).click();
      await expect(dialog.getByText(/Enter this again/)).toHaveCount(2);
      await dialog.getByLabel('Location').fill(place);
      await dialog.getByLabel('Access key', { exact: true }).fill('typed-access-key');
      await dialog.getByLabel('Secret access key', { exact: true }).fill('typed-secret-key');
      await dialog.getByRole('button', { name: 'Save changes' }).click();
      await expect(dialog).toBeHidden();
      await expect(apps(page).first()).toContainText('renamed');
    });

    await test.step('one is removed, and the row says what is left', async () => {
      await page.getByRole('button', { name: 'Actions for renamed' }).click();
      await page.getByRole('menuitem', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Remove app' }).click();
      await expect(apps(page)).toHaveCount(2);
      await openResource(page, bucket);
      await expect(page.getByRole('tab', { name: 'Apps 2' })).toBeVisible();
      await expect(page.getByTitle('Destination, Store')).toBeVisible();
    });

    await test.step('the rest goes with the inventory, which says so', async () => {
      await page.getByRole('link', { name: 'Production' }).first().click();
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Delete inventory' }).click();
      const dialog = page.getByRole('dialog', { name: 'Delete inventory' });
      await expect(dialog.getByText('2 apps of its resources, with their secrets')).toBeVisible();
      await dialog.getByRole('textbox').fill('Production');
      await dialog.getByRole('button', { name: 'Delete inventory' }).click();
      await expect(dialog).toBeHidden();
      await goTo(page, 'Apps');
      await expect(page.getByRole('heading', { name: 'No app yet' })).toBeVisible();
    });
  } finally {
    await vault.close();
  }
});

test('options that exclude each other cannot both be set, in the window or past it', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const database = await resourceOf(page, 'database', 'postgresql');
  await openResource(page, database);
  const dialog = await openAssign(page);
  await dialog.getByRole('button', { name: /^Advanced/ }).click();
  await dialog.getByRole('switch', { name: 'Schema only' }).press('Space');
  await expect(dialog.getByRole('switch', { name: 'Data only' })).toBeDisabled();
  await expect(dialog.getByText('Not together with: Schema only')).toBeVisible();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog).toBeHidden();
  const answer = await page.evaluate(
    ([inventoryId, urn]) =>
      window.bridge.call('app.add', {
        inventoryId: inventoryId ?? '',
        urn: urn ?? '',
        role: 'source',
        name: 'past the form',
        protocol: 'postgres',
        fields: { location: 'postgres://h/', schema_only: 'true', data_only: 'true' },
        secrets: {},
        environment: null,
        dataClasses: [],
        temperature: null,
      }),
    [database.inventoryId, database.urn],
  );
  expect(JSON.parse(answer)).toMatchObject({ ok: false, failure: { code: 'app.wrongFields' } });
});

test('what plakar has nothing for says so, and leads to what there is', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await test.step('Swift', async () => {
    await openResource(page, await resourceOf(page, 'swift-container'));
    await expect(page.getByText(/No integration that plakar has released .* Swift/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Assign app' })).toHaveCount(0);
  });
  await test.step('an instance, by SFTP and only as a choice', async () => {
    await openResource(page, await resourceOf(page, 'instance'));
    const dialog = await openAssign(page);
    await expect(dialog.getByLabel('Location')).toHaveCount(0);
    await dialog.getByRole('combobox', { name: 'Integration' }).click();
    await page.getByRole('option', { name: 'SFTP' }).click();
    await expect(dialog.getByLabel('Location')).toHaveValue(/^sftp:\/\//);
  });
});
