import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LoginProxy, startLoginProxy } from '../proxy/login-proxy.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { startTlsFront } from '../unit/simulator/tls-front.ts';
import { answerQuestions, chooseFile, messagesOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { launchApp } from './launch-app.ts';
import { addDialog, fillKeys, openAddDialog, waitForSync } from './steps.ts';
import { t, tOfMain } from './texts.ts';

async function enter(page: Page, simulator: Simulator, baseUrl: string) {
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'Production', ...simulator.keys, baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  return dialog;
}

const through = ({ port }: LoginProxy) => [
  `--proxy-server=127.0.0.1:${port}`,
  // By default Chromium uses no proxy for this computer.
  '--proxy-bypass-list=<-loopback>',
];

test('a user’s certificate authority is trusted once it is chosen and approved', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const front = await startTlsFront(simulator, { isPortSigned: true });
  const baseUrl = `https://localhost:${front.port}/1.0`;
  const file = join(profile, 'company.pem');
  await writeFile(file, front.certificate);

  const dialog = await enter(page, simulator, baseUrl);
  const server = t('common.ovhcloud');
  await expect(dialog.getByText(t('errors.untrustedCertificateTitle', { server }))).toBeVisible();
  await expect(dialog.getByText(t('errors.untrustedCertificateRemedy'))).toBeVisible();
  expect(simulator.requests.total).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('kit.discard'), exact: true }).click();
  await addDialog(page).waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  const section = page.getByRole('region', { name: t('common.network') });
  await chooseFile(app.electron, file);
  await answerQuestions(app.electron, 'no');
  await section.getByRole('button', { name: t('network.authoritiesChoose') }).click();
  await expect
    .poll(() => messagesOf(app.electron))
    .toEqual([tOfMain('dialogs.authorities', { count: 1 })]);
  await expect(section).not.toContainText('company.pem');
  await answerQuestions(app.electron, 'yes');
  await section.getByRole('button', { name: t('network.authoritiesChoose') }).click();
  await expect(section).toContainText('company.pem');

  await page.getByRole('link', { name: t('common.inventories'), exact: true }).click();
  await enter(page, simulator, baseUrl);
  await waitForSync(page);

  await page.getByRole('link', { name: t('common.about') }).click();
  await expect(page.getByRole('region', { name: t('common.network') })).toContainText(
    'company.pem',
  );
  await front.close();
});

test('certificate authorities of the environment are trusted, as in other programs', async ({
  profile,
  simulator,
}) => {
  const front = await startTlsFront(simulator, { isPortSigned: true });
  const file = join(profile, 'company.pem');
  await writeFile(file, front.certificate);
  const { app, page } = await launchApp({ profile, env: { NODE_EXTRA_CA_CERTS: file } });
  await enter(page, simulator, `https://localhost:${front.port}/1.0`);
  await waitForSync(page);
  await app.close();
  await front.close();
});

test('credentials are sent to a proxy, and a proxy that refuses is reported as the cause', async ({
  profile,
  simulator,
}) => {
  const proxy = await startLoginProxy('alice:right');
  const args = through(proxy);
  const signedInAs = (login: string) => ({
    HTTPS_PROXY: `http://${login}@127.0.0.1:${proxy.port}`,
  });
  const wrong = await launchApp({ profile, args, env: signedInAs('alice:wrong') });
  const dialog = await enter(wrong.page, simulator, simulator.baseUrl);
  await expect(
    dialog.getByRole('alert', { name: t('errors.network.proxyAuthRequired.title') }),
  ).toBeVisible();
  expect(proxy.passed).toBe(0);
  await wrong.app.close();

  const right = await launchApp({ profile, args, env: signedInAs('alice:right') });
  await enter(right.page, simulator, simulator.baseUrl);
  await waitForSync(right.page);
  expect(proxy.passed).toBeGreaterThan(10);
  await right.app.close();
  await proxy.close();
});

test('credentials are sent to a proxy for a tunnel too, inside which a user’s authorities are trusted', async ({
  profile,
  simulator,
}) => {
  const proxy = await startLoginProxy('alice:right');
  const front = await startTlsFront(simulator, { isPortSigned: true });
  const file = join(profile, 'company.pem');
  await writeFile(file, front.certificate);
  const args = through(proxy);
  const baseUrl = `https://localhost:${front.port}/1.0`;
  const envOf = (login: string) => ({
    NODE_EXTRA_CA_CERTS: file,
    HTTPS_PROXY: `http://${login}127.0.0.1:${proxy.port}`,
  });

  for (const login of ['', 'alice:wrong@']) {
    const { app, page } = await launchApp({ profile, args, env: envOf(login) });
    const dialog = await enter(page, simulator, baseUrl);
    await expect(
      dialog.getByRole('alert', { name: t('errors.network.proxyAuthRequired.title') }),
    ).toBeVisible();
    await app.close();
  }
  expect(proxy.passed).toBe(0);
  expect(simulator.requests.total).toBe(0);

  const { app, page } = await launchApp({ profile, args, env: envOf('alice:right@') });
  await enter(page, simulator, baseUrl);
  await waitForSync(page);
  expect(proxy.passed).toBeGreaterThan(0);
  await app.close();
  await front.close();
  await proxy.close();
});

test('proxy credentials are entered after a refusal, stored with the keys, and deleted', async ({
  profile,
  simulator,
}) => {
  const proxy = await startLoginProxy('alice:right');
  const address = `127.0.0.1:${proxy.port}`;
  const { app, page } = await launchApp({ profile, args: through(proxy) });
  const signIn = async (password: string) => {
    await page.getByRole('button', { name: t('kit.proxyCredentials') }).click();
    const dialog = page.getByRole('dialog', { name: t('network.proxyLoginTitle') });
    await expect(dialog.getByRole('textbox', { name: t('network.proxy') })).toHaveValue(address);
    await dialog.getByRole('textbox', { name: t('common.userName') }).fill('alice');
    await dialog.getByLabel(t('common.password')).fill(password);
    await dialog.getByRole('button', { name: t('network.proxyLoginSave') }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  const dialog = await enter(page, simulator, simulator.baseUrl);
  await signIn('wrong');
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(
    dialog.getByRole('alert', { name: t('errors.network.proxyAuthRequired.title') }),
  ).toBeVisible();
  expect(proxy.passed).toBe(0);
  await signIn('right');
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await waitForSync(page);
  expect(proxy.passed).toBeGreaterThan(10);

  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  const section = page.getByRole('region', { name: t('common.network') });
  const login = { user: 'alice', proxy: address };
  // Stored until the program quits if there is no key store.
  await expect(
    section
      .getByText(t('network.proxyLoginUser', login))
      .or(section.getByText(t('network.proxyLoginUserUntilQuit', login)))
      .first(),
  ).toBeVisible();
  await section.getByRole('button', { name: t('network.proxyLoginRemove') }).click();
  await expect(section).not.toContainText('alice');
  const { passed } = proxy;
  await page.getByRole('link', { name: 'Production' }).click();
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await expect(page.getByText(t('errors.network.proxyAuthRequired.title')).first()).toBeVisible();
  expect(proxy.passed).toBe(passed);
  await app.close();
  await proxy.close();
});

test('no request is sent before the user connects an account', async ({ profile }) => {
  const proxy = await startLoginProxy('alice:right');
  const args = through(proxy);
  const { app, page } = await launchApp({ profile, args });
  for (const name of [
    t('common.resources'),
    t('common.coverage'),
    t('common.settings'),
    t('common.about'),
  ]) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await app.close();
  expect(proxy.passed + proxy.refused).toBe(0);
  await proxy.close();
});
