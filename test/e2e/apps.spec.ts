import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { startHashicorpServer } from '../secret-servers/hashicorp-server.ts';
import { expect, test } from './fixtures.ts';
import { resourceOf } from './resource-rows.ts';
import { addInventory, goTo, openResource, waitForSync } from './steps.ts';
import { pattern, patternWithin, t } from './texts.ts';

test.use({ size: 200 });

async function openAssign(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: t('common.assignApp') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.assignApp') });
  await dialog.waitFor();
  return dialog;
}

const apps = (page: Page) => page.getByRole('rowheader');

test('apps are assigned, changed, removed, and restored after a restart', async ({
  app,
  page: first,
  profile,
  simulator,
}) => {
  const hashicorp = await startHashicorpServer({
    mounts: [{ path: 'kv', version: 1, secrets: { s3: { sk: 'provided-secret-key' } } }],
  });
  let page = first;
  try {
    await addInventory(page, { name: 'Production', simulator });
    await waitForSync(page);
    const bucket = await resourceOf(page, 's3-bucket', 's3');
    const suggested = { source: '', destination: '', store: '' };
    const suggestedIn = (dialog: Locator) =>
      dialog.getByLabel(t('common.name'), { exact: true }).inputValue();

    await test.step('a source, with typed secrets', async () => {
      await openResource(page, bucket);
      const dialog = await openAssign(page);
      suggested.source = await suggestedIn(dialog);
      expect(suggested.source).toContain(bucket.name);
      await expect(dialog.getByLabel(t('plakarApps.fieldLocation'))).toHaveValue(
        `s3://s3.${bucket.regions[0]?.toLowerCase()}.io.cloud.ovh.net/${bucket.name}`,
      );
      await dialog.getByRole('combobox', { name: t('plakarApps.environment') }).click();
      await page.getByRole('option', { name: 'production' }).click();
      await dialog.getByRole('button', { name: t('plakarApps.assign') }).click();
      await expect(
        dialog.getByLabel(t('plakarApps.fieldAccessKey'), { exact: true }),
      ).toBeFocused();
      await dialog
        .getByLabel(t('plakarApps.fieldAccessKey'), { exact: true })
        .fill('typed-access-key');
      await dialog
        .getByLabel(t('common.secretAccessKey'), { exact: true })
        .fill('typed-secret-key');
      await dialog.getByRole('button', { name: t('plakarApps.assign') }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(`${t('status.roleSource')} · S3 · production`)).toBeVisible();
      await expect(page.getByRole('tab', { name: `${t('common.apps')} 1` })).toBeVisible();
    });

    await test.step('a destination, with a secret from a provider', async () => {
      const dialog = await openAssign(page);
      await dialog.getByText(t('plakarApps.roleDestination')).click();
      suggested.destination = await suggestedIn(dialog);
      await dialog
        .getByLabel(t('plakarApps.fieldAccessKey'), { exact: true })
        .fill('typed-access-key');
      await dialog
        .getByRole('button', {
          name: pattern('accounts.keyUseProvider', { key: t('common.secretAccessKey') }),
        })
        .click();
      await dialog.getByRole('button', { name: t('common.addSecretProvider') }).click();
      const adding = page.getByRole('dialog', { name: t('common.addSecretProvider') });
      await adding.getByLabel(t('common.name'), { exact: true }).fill('Team vault');
      await adding.getByLabel(t('common.address'), { exact: true }).fill(hashicorp.address);
      await adding
        .getByLabel(t('secretProviders.fieldToken'), { exact: true })
        .fill(hashicorp.token);
      await adding.getByRole('button', { name: t('secretProviders.add') }).click();
      await expect(adding).toBeHidden();
      await dialog.getByLabel(t('accounts.keyReference')).fill('kv/s3#sk');
      await dialog.getByRole('button', { name: t('plakarApps.assign') }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(`${t('status.roleDestination')} · S3`)).toBeVisible();
      await goTo(page, 'secretProviders');
      await page
        .getByRole('button', { name: t('secretProviders.deleteNamed', { name: 'Team vault' }) })
        .click();
      const question = page.getByRole('dialog', {
        name: t('secretProviders.deleteTitle'),
      });
      await expect(question.getByText(suggested.destination)).toBeVisible();
      await question
        .getByRole('button', { name: t('common.close') })
        .last()
        .click();
    });

    await test.step('a store, on the inventory page', async () => {
      await page.getByRole('link', { name: 'Production' }).last().click();
      await page.getByRole('button', { name: t('common.addStore') }).click();
      const dialog = page.getByRole('dialog', { name: t('common.addStore') });
      await dialog.getByRole('combobox', { name: t('inventories.storeBucket') }).fill(bucket.name);
      await page.getByRole('option').first().click();
      await expect(dialog.getByLabel(t('plakarApps.fieldLocation'))).toHaveValue(
        new RegExp(`/${bucket.name}$`),
      );
      suggested.store = await suggestedIn(dialog);
      await dialog.getByRole('combobox', { name: t('plakarApps.temperature') }).click();
      await page.getByRole('option', { name: t('plakarApps.temperatureColdOption') }).click();
      await dialog
        .getByLabel(t('plakarApps.fieldAccessKey'), { exact: true })
        .fill('typed-access-key');
      await dialog
        .getByLabel(t('common.secretAccessKey'), { exact: true })
        .fill('typed-secret-key');
      await dialog
        .getByRole('textbox', { name: t('common.passphrase'), exact: true })
        .fill('a passphrase of a store');
      await dialog.getByRole('button', { name: t('common.addStore') }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step('they are all there after a restart, without a secret in the file', async () => {
      page = await app.restart();
      await goTo(page, 'apps');
      await expect(apps(page)).toHaveText([
        new RegExp(`^${suggested.source}`),
        new RegExp(`^${suggested.destination}`),
        new RegExp(`^${suggested.store}.*${t('plakarApps.temperatureCold')}$`),
      ]);
      expect(new Set(Object.values(suggested)).size).toBe(3);
      await page.getByText(`${t('plakarApps.filterStores')} (1)`).click();
      await expect(apps(page)).toHaveCount(1);
      await page.getByText(`${t('plakarApps.filterAll')} (3)`).click();
      const file = await readFile(join(profile, 'apps.json'), 'utf8');
      expect(file).toContain('kv/s3#sk');
      expect(file).not.toMatch(/typed-|a passphrase of a store/);
    });

    await test.step('another host requires the secrets again', async () => {
      await page
        .getByRole('button', {
          name: t('common.actionsFor', { name: suggested.source }),
        })
        .click();
      await page.getByRole('menuitem', { name: t('plakarApps.edit') }).click();
      const dialog = page.getByRole('dialog', { name: t('plakarApps.editTitle') });
      await dialog.getByLabel(t('common.name'), { exact: true }).fill('renamed');
      const place = await dialog.getByLabel(t('plakarApps.fieldLocation')).inputValue();
      await dialog.getByLabel(t('plakarApps.fieldLocation')).fill('s3://other.example/assets');
      await dialog.getByRole('button', { name: t('common.saveChanges') }).click();
      await expect(dialog.getByText(t('plakarApps.secretMissing'))).toHaveCount(2);
      await dialog.getByLabel(t('plakarApps.fieldLocation')).fill(place);
      await dialog
        .getByLabel(t('plakarApps.fieldAccessKey'), { exact: true })
        .fill('typed-access-key');
      await dialog
        .getByLabel(t('common.secretAccessKey'), { exact: true })
        .fill('typed-secret-key');
      await dialog.getByRole('button', { name: t('common.saveChanges') }).click();
      await expect(dialog).toBeHidden();
      await expect(apps(page).first()).toContainText('renamed');
    });

    await test.step('one is removed, and the row shows what remains', async () => {
      await page.getByRole('button', { name: t('common.actionsFor', { name: 'renamed' }) }).click();
      await page.getByRole('menuitem', { name: t('plakarApps.remove') }).click();
      await expect(apps(page)).toHaveCount(2);
      await page.getByRole('button', { name: t('common.undo') }).click();
      await expect(apps(page)).toHaveCount(3);
      await expect(apps(page).first()).toContainText('renamed');
      await page.getByRole('button', { name: t('common.actionsFor', { name: 'renamed' }) }).click();
      await page.getByRole('menuitem', { name: t('plakarApps.remove') }).click();
      await expect(apps(page)).toHaveCount(2);
      await openResource(page, bucket);
      await expect(page.getByRole('tab', { name: `${t('common.apps')} 2` })).toBeVisible();
      await expect(
        page.getByRole('gridcell', {
          name: `${t('status.roleDestination')}, ${t('common.store')}`,
        }),
      ).toBeVisible();
    });

    await test.step('the others are deleted with the inventory, after a warning', async () => {
      await page.getByRole('link', { name: 'Production' }).first().click();
      await page.getByRole('button', { name: t('inventories.moreActions') }).click();
      await page.getByRole('menuitem', { name: t('inventories.delete') }).click();
      const dialog = page.getByRole('dialog', { name: t('inventories.delete') });
      await expect(dialog.getByText(t('inventories.deleteApps', { count: 2 }))).toBeVisible();
      await dialog.getByRole('textbox').fill('Production');
      await dialog.getByRole('button', { name: t('inventories.delete') }).click();
      await expect(dialog).toBeHidden();
      await goTo(page, 'apps');
      await expect(page.getByRole('heading', { name: t('common.noInventoryYet') })).toBeVisible();
    });
  } finally {
    await hashicorp.close();
  }
});

test('options that exclude each other cannot both be set, in the window or by a direct call', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const database = await resourceOf(page, 'database', 'postgresql');
  await openResource(page, database);
  const dialog = await openAssign(page);
  await dialog.getByRole('button', { name: t('plakarApps.advanced') }).click();
  await dialog.getByRole('switch', { name: t('plakarApps.fieldSchemaOnly') }).press('Space');
  await expect(dialog.getByRole('switch', { name: t('plakarApps.fieldDataOnly') })).toBeDisabled();
  await expect(
    dialog.getByText(t('plakarApps.fieldConflictHelp', { field: t('plakarApps.fieldSchemaOnly') })),
  ).toBeVisible();
  await dialog.getByRole('button', { name: t('plakarApps.assign') }).click();
  await expect(dialog).toBeHidden();
  const answer = await page.evaluate(
    ([inventoryId, urn]) =>
      window.bridge.call('plakarApp.add', {
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
  expect(JSON.parse(answer)).toMatchObject({
    ok: false,
    failure: { code: 'plakarApp.wrongFields' },
  });
});

test('a resource without an integration says so, and offers alternatives', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await test.step('Swift', async () => {
    await openResource(page, await resourceOf(page, 'swift-container'));
    await expect(page.getByText(patternWithin('plakarApps.noFitSwift'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('common.assignApp') })).toHaveCount(0);
  });
  await test.step('an instance, only over SFTP and only by choice', async () => {
    await openResource(page, await resourceOf(page, 'instance'));
    const dialog = await openAssign(page);
    await expect(dialog.getByLabel(t('plakarApps.fieldLocation'))).toHaveCount(0);
    await dialog.getByRole('combobox', { name: t('plakarApps.integration') }).click();
    await page.getByRole('option', { name: 'SFTP' }).click();
    await expect(dialog.getByLabel(t('plakarApps.fieldLocation'))).toHaveValue(/^sftp:\/\//);
  });
});
