import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import { tagOf } from '../../shared/resources/rules/resource-tag.ts';
import { expectNoViolation } from './axe.ts';
import { answerQuestions, questionsOf, saveTo } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { resourceOf } from './resource-rows.ts';
import { filesWith, textsInHeap, textsInProcesses } from './secret-search.ts';
import { addInventory, goTo, waitForSync } from './steps.ts';
import { pattern, patternAtStart, t, tOfMain } from './texts.ts';

test.use({ size: 200 });

const accessKey = 'AKEXAMPLE-typed-access-key';
const secretKey = 'typed: secret #access *key';
const secrets = [accessKey, secretKey];

/** Assigns an app without the form, which another test covers; its secrets are typed. */
async function assign(page: Page, bucket: ResourceRow, name: string, role: 'source' | 'store') {
  const { inventoryId, urn } = bucket;
  const reply = await page.evaluate((sent) => window.bridge.call('plakarApp.add', sent), {
    inventoryId,
    urn,
    role,
    name,
    protocol: 's3' as const,
    fields: { location: `s3://s3.gra.io.cloud.ovh.net/${bucket.name}` },
    secrets: {
      access_key: { kind: 'typed' as const, text: accessKey },
      secret_access_key: { kind: 'typed' as const, text: secretKey },
    },
    environment: role === 'source' ? 'production' : null,
    dataClasses: [],
    temperature: null,
  });
  expect(JSON.parse(reply)).toMatchObject({ ok: true });
}

async function open(page: Page, app: string, item: string): Promise<Locator> {
  await page.getByRole('button', { name: t('common.actionsFor', { name: app }) }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const dialog = page.getByRole('dialog', { name: item });
  await dialog.waitFor();
  return dialog;
}

const close = (dialog: Locator) =>
  dialog
    .getByRole('button', { name: t('common.close') })
    .last()
    .click();

const clipboardOf = (electron: ElectronApplication) =>
  electron.evaluate(({ clipboard }) => clipboard.readText());

/** Plakar's own configuration, with a store. */
async function writeConfig(profile: string): Promise<void> {
  const folder = join(profile, 'config', 'plakar');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'sources.yml'), 'version: v1.0.0\nsources: {}\n');
  await writeFile(join(folder, 'destinations.yml'), 'version: v1.0.0\ndestinations: {}\n');
  await writeFile(
    join(folder, 'stores.yml'),
    'version: v1.0.0\nstores:\n  main:\n    location: s3://s3.gra.io.cloud.ovh.net/kloset\n',
  );
}

test('apps are exported to Plakar as commands and as a file', async ({
  app,
  env,
  profile,
  simulator,
}) => {
  await writeConfig(profile);
  Object.assign(env, { XDG_CONFIG_HOME: join(profile, 'config') });
  const page = await app.start();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const bucket = await resourceOf(page, 's3-bucket', 's3');
  const location = `s3://s3.gra.io.cloud.ovh.net/${bucket.name}`;
  await assign(page, bucket, 'web assets', 'source');
  await assign(page, bucket, 'vault store', 'store');
  await goTo(page, 'apps');

  await test.step('the commands contain our tag, the chosen store, and no secret', async () => {
    const dialog = await open(page, 'web assets', t('plakarApps.copyCommands'));
    const backup = `plakar at @vault-store backup -tag ${tagOf(bucket.urn)} -environment production @web-assets`;
    await expect(dialog.getByText(backup)).toBeVisible();
    await expect(
      dialog.getByText(
        pattern('plakarApps.configurationOmittedHelp', {
          fields: new RegExp(`${t('plakarApps.fieldAccessKey')}.*${t('common.secretAccessKey')}`),
        }),
      ),
    ).toBeVisible();
    await expectNoViolation(page);
    await dialog.getByRole('button', { name: t('plakarApps.configurationCopy') }).click();
    await expect
      .poll(async () => parse(await clipboardOf(app.electron)) as unknown)
      .toEqual({ 'web-assets': { location } });
    await dialog.getByRole('combobox', { name: t('plakarApps.storeBackup') }).click();
    await page.getByRole('option', { name: /^@main/ }).click();
    await dialog.getByText(t('plakarApps.shellPowershell')).click();
    const line = `plakar at '@main' backup -tag ${tagOf(bucket.urn)} -environment production '@web-assets'`;
    await expect(dialog.getByText(line)).toBeVisible();
    await dialog
      .getByRole('button', { name: t('plakarApps.commandCopy') })
      .last()
      .click();
    await expect.poll(() => clipboardOf(app.electron)).toBe(line);
    await close(dialog);
  });

  await test.step('a file contains secrets only on request', async () => {
    const path = join(profile, 'exported.yml');
    await writeFile(path, 'old', { mode: 0o644 });
    await saveTo(app.electron, path);
    const dialog = await open(page, 'web assets', t('plakarApps.export'));
    await dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }).click();
    await expect(page.getByText(t('plakarApps.exportDone'))).toBeVisible();
    expect(parse(await readFile(path, 'utf8'))).toEqual({ 'web-assets': { location } });
    await dialog
      .getByRole('switch', { name: patternAtStart('plakarApps.exportSecrets') })
      .press('Space');
    await answerQuestions(app.electron, 'no');
    await dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }).click();
    await expect.poll(() => questionsOf(app.electron)).toHaveLength(1);
    expect((await questionsOf(app.electron))[0]).toContain(
      tOfMain('dialogs.secrets', { apps: tOfMain('dialogs.secretsApp', { app: 'web assets' }) }),
    );
    expect(await readFile(path, 'utf8')).not.toContain(secretKey);
    await answerQuestions(app.electron, 'yes');
    await dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }).click();
    await expect(page.getByText(t('plakarApps.exportDoneSecretsHelp'))).toBeVisible();
    expect(parse(await readFile(path, 'utf8'))).toEqual({
      'web-assets': { location, access_key: accessKey, secret_access_key: secretKey },
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await rm(path);
    await close(dialog);
  });

  await test.step('apps of a role are saved together', async () => {
    await assign(page, bucket, 'Web/assets', 'source');
    await page.getByText(`${t('plakarApps.filterSources')} (2)`).click();
    const path = join(profile, 'together.yml');
    await saveTo(app.electron, path);
    await page.getByRole('button', { name: t('plakarApps.export') }).click();
    const dialog = page.getByRole('dialog', { name: t('plakarApps.export') });
    await dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }).click();
    await expect(dialog.getByText(t('plakarApps.exportDone'))).toBeVisible();
    const saved = parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(saved)).toEqual([
      'web-assets',
      expect.stringMatching(/^Web-assets-[0-9a-f]{8}$/),
    ]);
    await close(dialog);
  });

  expect(textsInProcesses(app.electron, secrets)).toEqual([]);
  // The secrets were typed into this page originally; a new page never received them.
  await page.reload();
  await goTo(page, 'apps');
  const dialog = await open(page, 'web assets', t('plakarApps.export'));
  const path = join(profile, 'whole.yml');
  await saveTo(app.electron, path);
  await answerQuestions(app.electron, 'yes');
  await dialog
    .getByRole('switch', { name: patternAtStart('plakarApps.exportSecrets') })
    .press('Space');
  await dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }).click();
  await expect(page.getByText(t('plakarApps.exportDoneSecretsHelp'))).toBeVisible();
  expect(await textsInHeap(page, secrets)).toEqual([]);
  expect(await filesWith(profile, secrets)).toEqual([path]);
});
