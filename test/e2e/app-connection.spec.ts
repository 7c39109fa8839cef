import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ResourceKind, ResourceRow } from '../../shared/resources/resource.ts';
import type { NewApp } from '../../shared/plakar-apps/resource-app.ts';
import { startPostgres, startSsh } from '../connection-servers/greeting-server.ts';
import { startS3Server } from '../connection-servers/s3-server.ts';
import { makeSelfSignedCertificate } from '../unit/simulator/certificates.ts';
import { expectNoViolation } from './axe.ts';
import { answerQuestions, questionsOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { installPlakar } from './installed-plakar.ts';
import { filesWith, textsInProcesses } from './secret-search.ts';
import { addInventory, goTo, openResource, waitForSync } from './steps.ts';

test.use({ size: 200 });

const keys = { accessKeyId: 'AKEXAMPLE0001', secretAccessKey: 'typed-secret-access-key' };
const password = 'typed-database-password';

async function resourceOf(page: Page, kind: ResourceKind, subclass: string | null) {
  const reply: unknown = JSON.parse(
    await page.evaluate(() => window.bridge.call('resource.list', undefined)),
  );
  const rows = (reply as { value: ResourceRow[] }).value;
  const found = rows.find((row) => row.kind === kind && row.subclass === subclass);
  if (found === undefined) throw new Error(`The simulated account has no ${kind}.`);
  return found;
}

type AppTerms = Pick<NewApp, 'name' | 'protocol' | 'fields' | 'secrets'>;

/** Assigns an app past the form, whose own journey is another. */
async function assign(page: Page, { inventoryId, urn }: ResourceRow, terms: AppTerms) {
  const request = { inventoryId, urn, role: 'source' as const, ...terms };
  const rest = { environment: null, dataClasses: [], temperature: null };
  const reply = await page.evaluate((sent) => window.bridge.call('app.add', sent), {
    ...request,
    ...rest,
  });
  expect(JSON.parse(reply)).toMatchObject({ ok: true });
}

async function openTest(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Test connection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Test connection' });
  await dialog.waitFor();
  return dialog;
}

const testAgain = (dialog: Locator) => dialog.getByRole('button', { name: 'Test again' }).click();
const close = (dialog: Locator) => dialog.getByRole('button', { name: 'Close' }).last().click();

/** The desktop keeps things of its own there. */
async function leftIn(runtime: string): Promise<string[]> {
  return (await readdir(runtime)).filter((name) => name.startsWith('ovh-inventory-'));
}

test('a bucket is asked by a signed request, from the form and from the list', async ({
  page,
  profile,
  simulator,
}) => {
  const server = await startS3Server({ ...keys, buckets: ['assets'] });
  const { host } = new URL(server.address);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const bucket = await resourceOf(page, 's3-bucket', 's3');
  const name = `${bucket.name} source`;

  await test.step('saved and tested in one go', async () => {
    await openResource(page, bucket);
    await page.getByRole('button', { name: 'Assign app' }).click();
    const form = page.getByRole('dialog', { name: 'Assign app' });
    await form.getByLabel('Location').fill(`s3://${host}/assets`);
    await form.getByRole('button', { name: /^Advanced/ }).click();
    await form.getByRole('switch', { name: 'Use TLS' }).press('Space');
    await form.getByLabel('Access key', { exact: true }).fill(keys.accessKeyId);
    await form.getByLabel('Secret access key', { exact: true }).fill('mistyped');
    await form.getByRole('button', { name: 'Save and test' }).click();
    await expect(form).toBeHidden();
    const dialog = page.getByRole('dialog', { name: 'Test connection' });
    await expect(
      dialog.getByText('The keys are refused, or may not see this bucket.'),
    ).toBeVisible();
    await expect(dialog.getByText('connection.keysRefused · HTTP 403')).toBeVisible();
    expect(server.received.map(({ method }) => method)).toEqual(['HEAD']);
    await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeFocused();
    await expectNoViolation(page);
    await close(dialog);
  });

  await test.step('what it found is with the app, and gone with a new secret', async () => {
    await goTo(page, 'Apps');
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row.getByText('The keys are refused')).toBeVisible();
    await expectNoViolation(page);
    await page.getByRole('button', { name: `Actions for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit app' });
    await form.getByLabel('Secret access key', { exact: true }).fill(keys.secretAccessKey);
    await form.getByRole('button', { name: 'Save changes' }).click();
    await expect(row.getByText('Not tested yet')).toBeVisible();
  });

  await test.step('with the right keys the bucket answers', async () => {
    const dialog = await openTest(page, name);
    await expect(dialog.getByText('The bucket answers these keys')).toBeVisible();
    await expect(dialog.getByText(/^A signed request \(HEAD\)/)).toBeVisible();
    await close(dialog);
    expect(await filesWith(profile, [keys.secretAccessKey])).toEqual([]);
  });

  await test.step('a new window tells it as of then', async () => {
    await server.close();
    await page.reload();
    await goTo(page, 'Apps');
    await page.getByRole('button', { name: /^The bucket answers these keys/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Test connection' });
    await expect(dialog.getByText(/what was found then/)).toBeVisible();
    await testAgain(dialog);
    await expect(dialog.getByText(/refuses connections on this port/)).toBeVisible();
  });
});

test('a database is tried by plakar where there is one, and else only reached', async ({
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
  await goTo(page, 'Apps');

  await test.step('plakar uses it, and nothing of that is left', async () => {
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText('plakar can use it')).toBeVisible();
    await expect(dialog.getByText(/^plakar’s own ping/)).toBeVisible();
    const [run, ping] = await plakar.runs();
    expect(run?.['args']).toEqual(['-configdir', ping?.['folder'], 'source', 'ping', 'app']);
    expect(JSON.stringify(ping?.['texts'])).toContain(password);
    expect(await leftIn(runtime)).toEqual([]);
    await close(dialog);
  });

  await test.step('a refusal is told without plakar’s words', async () => {
    const stderr = `FATAL: password authentication failed, ${password}`;
    await plakar.behave({ ping: { exitCode: 1, stderr } });
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText('The server refuses these credentials.')).toBeVisible();
    await expect(dialog.getByText(/plakar: exit code 1/)).toBeVisible();
    await expect(page.getByText(password)).toHaveCount(0);
    await close(dialog);
  });

  await test.step('a plakar that hangs is cancelled, and ended', async () => {
    await plakar.behave({ hangs: true });
    const before = (await plakar.runs()).length;
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText('Testing…')).toBeVisible();
    await expect.poll(async () => (await plakar.runs()).length).toBe(before + 2);
    expect(textsInProcesses(app.electron, [password])).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel test' }).click();
    await expect(dialog.getByText('The test was cancelled.')).toBeVisible();
    const pid = (await plakar.runs()).at(-1)?.['pid'];
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
    expect(await leftIn(runtime)).toEqual([]);
    // What was known before is still there, as of then.
    await expect(dialog.getByText('The server refuses these credentials.')).toBeVisible();
    await close(dialog);
  });

  await test.step('without its integration it is only reached, which is said', async () => {
    await plakar.behave({ ping: { exitCode: 1, stderr: 'unsupported importer protocol' } });
    const dialog = await openTest(page, 'orders');
    await expect(dialog.getByText('Reachable; the credentials were not tried')).toBeVisible();
    await expect(dialog.getByText(/has no integration for this yet/)).toBeVisible();
    await expect(dialog.getByText(/over an encrypted connection/)).toBeVisible();
    await expectNoViolation(page);
    await plakar.remove();
    await testAgain(dialog);
    await expect(dialog.getByText(/not found on the PATH/)).toBeVisible();
    await close(dialog);
    await expect(page.getByRole('button', { name: /^Reachable only/ })).toBeVisible();
  });

  await server.close();
  expect(await filesWith(profile, [password])).toEqual([join(profile, 'plakar-test', 'runs')]);
});

test('plakar is not started with what the window names of this computer, unless the user agrees', async ({
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
  await goTo(page, 'Apps');
  await answerQuestions(app.electron, 'no');
  const dialog = await openTest(page, 'files');
  await expect(dialog.getByText('The app may not use this address or file yet.')).toBeVisible();
  await answerQuestions(app.electron, 'no', 'Start plakar');
  await dialog.getByRole('button', { name: 'Test connection' }).click();
  await expect(dialog.getByText('Nothing was tested: plakar was not started.')).toBeVisible();
  expect(await plakar.runs()).toEqual([]);
  const [place, question] = await questionsOf(app.electron);
  expect(place).toContain(`sftp://127.0.0.1:${server.port}`);
  expect(question).toContain('Start plakar to test “files”?');
  expect(question).toContain('identity: /home/somebody/.ssh/id_ed25519');
  await answerQuestions(app.electron, 'yes');
  await dialog.getByRole('button', { name: 'Test connection' }).click();
  await expect(dialog.getByText('plakar can use it')).toBeVisible();
  await testAgain(dialog);
  await expect.poll(async () => (await plakar.runs()).length).toBe(4);
  expect(await questionsOf(app.electron)).toHaveLength(1);
  await server.close();
});
