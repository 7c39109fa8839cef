import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import type { NewApp } from '../../shared/plakar-apps/plakar-app.ts';
import { startPostgres, startSsh } from '../connection-servers/greeting-server.ts';
import { startS3Server } from '../connection-servers/s3-server.ts';
import { makeSelfSignedCertificate } from '../unit/simulator/certificates.ts';
import { expectNoViolation } from './axe.ts';
import { answerQuestions, questionsOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { resourceOf } from './resource-rows.ts';
import { installPlakar } from './installed-plakar.ts';
import { filesWith, textsInProcesses } from './secret-search.ts';
import { addInventory, goTo, openResource, waitForSync } from './steps.ts';
import { t, tOfMain } from './texts.ts';

test.use({ size: 200 });

const keys = { accessKeyId: 'AKEXAMPLE0001', secretAccessKey: 'typed-secret-access-key' };
const password = 'typed-database-password';

type AppTerms = Pick<NewApp, 'name' | 'protocol' | 'fields' | 'secrets'>;

/** Assigns an app without the form, which another test covers. */
async function assign(page: Page, { inventoryId, urn }: ResourceRow, terms: AppTerms) {
  const request = { inventoryId, urn, role: 'source' as const, ...terms };
  const rest = { environment: null, dataClasses: [], temperature: null };
  const reply = await page.evaluate((sent) => window.bridge.call('plakarApp.add', sent), {
    ...request,
    ...rest,
  });
  expect(JSON.parse(reply)).toMatchObject({ ok: true });
}

async function openTest(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: t('common.actionsFor', { name }) }).click();
  await page.getByRole('menuitem', { name: t('common.testConnection') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.testConnection') });
  await dialog.waitFor();
  return dialog;
}

const testAgain = (dialog: Locator) =>
  dialog.getByRole('button', { name: t('plakarApps.testAgain') }).click();
const close = (dialog: Locator) =>
  dialog
    .getByRole('button', { name: t('common.close') })
    .last()
    .click();

/** The desktop stores its own files there. */
async function leftIn(runtime: string): Promise<string[]> {
  return (await readdir(runtime)).filter((name) => name.startsWith('ovh-inventory-'));
}

test('a bucket is tested with a signed request, from the form and from the list', async ({
  page,
  profile,
  simulator,
}) => {
  const server = await startS3Server({ ...keys, buckets: ['assets'] });
  const { host } = new URL(server.address);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const bucket = await resourceOf(page, 's3-bucket', 's3');
  let name = '';

  await test.step('saved and tested in one step', async () => {
    await openResource(page, bucket);
    await page.getByRole('button', { name: t('common.assignApp') }).click();
    const form = page.getByRole('dialog', { name: t('common.assignApp') });
    name = await form.getByLabel(t('common.name'), { exact: true }).inputValue();
    await form.getByLabel(t('plakarApps.fieldLocation')).fill(`s3://${host}/assets`);
    await form.getByRole('button', { name: t('plakarApps.advanced') }).click();
    await form.getByRole('switch', { name: t('plakarApps.fieldUseTls') }).press('Space');
    await form.getByLabel(t('plakarApps.fieldAccessKey'), { exact: true }).fill(keys.accessKeyId);
    await form.getByLabel(t('common.secretAccessKey'), { exact: true }).fill('mistyped');
    await form.getByRole('button', { name: t('plakarApps.saveAndTest') }).click();
    await expect(form).toBeHidden();
    const dialog = page.getByRole('dialog', { name: t('common.testConnection') });
    await expect(dialog.getByText(t('errors.connection.keysRefused.title'))).toBeVisible();
    await expect(dialog.getByText('connection.keysRefused · HTTP 403')).toBeVisible();
    expect(server.received.map(({ method }) => method)).toEqual(['HEAD']);
    await expect(dialog.getByRole('button', { name: t('common.close') }).last()).toBeFocused();
    await expectNoViolation(page);
    await close(dialog);
  });

  await test.step('the result is shown with the app, and removed with a new secret', async () => {
    await goTo(page, 'apps');
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row.getByText(t('errors.connection.keysRefused.title'))).toBeVisible();
    await expectNoViolation(page);
    await page.getByRole('button', { name: t('common.actionsFor', { name }) }).click();
    await page.getByRole('menuitem', { name: t('plakarApps.edit') }).click();
    const form = page.getByRole('dialog', { name: t('plakarApps.editTitle') });
    await form.getByLabel(t('common.secretAccessKey'), { exact: true }).fill(keys.secretAccessKey);
    await form.getByRole('button', { name: t('common.saveChanges') }).click();
    await expect(row.getByText(t('plakarApps.stateNotTested'))).toBeVisible();
  });

  await test.step('with correct keys the bucket answers', async () => {
    const dialog = await openTest(page, name);
    await expect(dialog.getByText(t('plakarApps.resultBucketWorks'))).toBeVisible();
    await expect(dialog.getByText(t('plakarApps.testedRequest'))).toBeVisible();
    await close(dialog);
    expect(await filesWith(profile, [keys.secretAccessKey])).toEqual([]);
  });

  await test.step('a new window shows the stored result with its date', async () => {
    await server.close();
    await page.reload();
    await goTo(page, 'apps');
    await page.getByRole('button', { name: t('plakarApps.resultBucketWorks') }).click();
    const dialog = page.getByRole('dialog', { name: t('common.testConnection') });
    await expect(dialog.getByText(t('plakarApps.testOldHelp'))).toBeVisible();
    await testAgain(dialog);
    await expect(dialog.getByText(t('errors.connection.refused.title'))).toBeVisible();
  });
});

test('a database is tested by plakar if it is installed, and otherwise only for reachability', async ({
  app,
  env,
  profile,
  simulator,
}) => {
  const plakar = await installPlakar(profile);
  const runtime = join(profile, 'runtime');
  await mkdir(runtime, { mode: 0o700 });
  Object.assign(env, plakar.env, { XDG_RUNTIME_DIR: runtime });
  const server = await startPostgres('S', makeSelfSignedCertificate());
  const page = await app.start();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const database = await resourceOf(page, 'database', 'postgresql');
  const location = `postgres://backup@127.0.0.1:${server.port}/orders`;
  await assign(page, database, {
    name: 'orders',
    protocol: 'postgres',
    fields: { location, ssl_mode: 'require' },
    secrets: { password: { kind: 'typed', text: password } },
  });
  await goTo(page, 'apps');

  await test.step('plakar is used, and leaves no files behind', async () => {
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText(t('plakarApps.resultPlakarWorks'))).toBeVisible();
    await expect(dialog.getByText(t('plakarApps.testedPlakar'))).toBeVisible();
    const [run, ping] = await plakar.runs();
    expect(run?.['args']).toEqual(['-configdir', ping?.['folder'], 'source', 'ping', 'app']);
    expect(JSON.stringify(ping?.['texts'])).toContain(password);
    expect(await leftIn(runtime)).toEqual([]);
    await close(dialog);
  });

  await test.step('a refusal is reported without plakar’s output', async () => {
    const stderr = `FATAL: password authentication failed, ${password}`;
    await plakar.behave({ ping: { exitCode: 1, stderr } });
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText(t('errors.connection.wrongKeys.title'))).toBeVisible();
    await expect(dialog.getByText(/plakar: exit code 1/)).toBeVisible();
    await expect(page.getByText(password)).toHaveCount(0);
    await close(dialog);
  });

  await test.step('a plakar that hangs is cancelled and ended', async () => {
    await plakar.behave({ hangs: true });
    const before = (await plakar.runs()).length;
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText(t('plakarApps.testRunning'))).toBeVisible();
    await expect.poll(async () => (await plakar.runs()).length).toBe(before + 2);
    expect(textsInProcesses(app.electron, [password])).toEqual([]);
    await dialog.getByRole('button', { name: t('plakarApps.testCancel') }).click();
    await expect(dialog.getByText(t('common.testCancelled'))).toBeVisible();
    const pid = (await plakar.runs()).at(-1)?.['pid'];
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
    expect(await leftIn(runtime)).toEqual([]);
    // The earlier result is still there, with its date.
    await expect(dialog.getByText(t('errors.connection.wrongKeys.title'))).toBeVisible();
    await close(dialog);
  });

  await test.step('without its integration the database is only reached, and the result says so', async () => {
    await plakar.behave({ ping: { exitCode: 1, stderr: 'unsupported importer protocol' } });
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText(t('plakarApps.resultReachable'))).toBeVisible();
    await expect(dialog.getByText(t('plakarApps.noPlakarIntegrationMissing'))).toBeVisible();
    await expect(dialog.getByText(t('plakarApps.detectedPostgresTls'))).toBeVisible();
    await expectNoViolation(page);
    await plakar.remove();
    await testAgain(dialog);
    await expect(dialog.getByText(t('plakarApps.noPlakarNotFound'))).toBeVisible();
    await close(dialog);
    await expect(
      page.getByRole('button', { name: t('plakarApps.resultReachableShort') }),
    ).toBeVisible();
  });

  await server.close();
  expect(await filesWith(profile, [password])).toEqual([join(profile, 'plakar-test', 'runs')]);
});

test('plakar is not started with local values that the window names, unless the user agrees', async ({
  app,
  env,
  profile,
  simulator,
}) => {
  const plakar = await installPlakar(profile);
  Object.assign(env, plakar.env);
  const server = await startSsh();
  const page = await app.start();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const instance = await resourceOf(page, 'instance', null);
  await assign(page, instance, {
    name: 'files',
    protocol: 'sftp',
    fields: {
      location: `sftp://backup@127.0.0.1:${server.port}/srv`,
      identity: '/home/somebody/.ssh/id_ed25519',
    },
    secrets: {},
  });
  await goTo(page, 'apps');
  await answerQuestions(app.electron, 'no');
  const runPlakar = tOfMain('dialogs.runPlakar', { app: 'files' });
  const dialog = await openTest(page, 'files');
  await expect(dialog.getByText(t('errors.network.notAgreed.title'))).toBeVisible();
  await answerQuestions(app.electron, 'no', runPlakar);
  await dialog.getByRole('button', { name: t('common.testConnection') }).click();
  await expect(dialog.getByText(t('errors.connection.notAllowed.title'))).toBeVisible();
  expect(await plakar.runs()).toEqual([]);
  const [address, question] = await questionsOf(app.electron);
  expect(address).toContain(`sftp://127.0.0.1:${server.port}`);
  expect(question).toContain(runPlakar);
  expect(question).toContain('identity: /home/somebody/.ssh/id_ed25519');
  await answerQuestions(app.electron, 'yes');
  await dialog.getByRole('button', { name: t('common.testConnection') }).click();
  await expect(dialog.getByText(t('plakarApps.resultPlakarWorks'))).toBeVisible();
  await testAgain(dialog);
  await expect.poll(async () => (await plakar.runs()).length).toBe(4);
  expect(await questionsOf(app.electron)).toHaveLength(1);
  await server.close();
});
