import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startHashicorpServer } from '../secret-servers/hashicorp-server.ts';
import { answerQuestions } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { startKeyring } from './keyring.ts';
import { launchApp } from './launch-app.ts';
import { base64, filesWith, textsInHeap, textsInProcesses } from './secret-search.ts';
import { addDialog, fillKeys, goTo, openAddDialog, syncNow, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

test.skip(process.platform !== 'linux', 'Processes are read from /proc.');

/*
 * Searches for every secret that a user types or a provider returns, everywhere it could remain: files, output, the
 * page's memory, command lines and environments.
 */
test('no secret remains in a file, in output, in the page, or in a command line', async ({
  profile,
  simulator,
}) => {
  const keyring = await startKeyring();
  const passphrase = 'a passphrase that is looked for';
  const hashicorp = await startHashicorpServer({
    mounts: [
      { path: 'kv', version: 1, secrets: { ovh: { consumer_key: simulator.keys.consumerKey } } },
    ],
  });
  const ofApp = { key: 'a secret access key of an app', passphrase: 'a passphrase of a store' };
  const ofProxy = 'a password at a proxy';
  const secrets = [
    ...Object.values(simulator.keys),
    ...Object.values(ofApp),
    ofProxy,
    hashicorp.token,
    passphrase,
  ];
  const env = { ...keyring.env, ELECTRON_ENABLE_LOGGING: '1' };
  const { app, page } = await launchApp({ profile, env, args: keyring.args });
  const printed = join(profile, 'printed.txt');
  await writeFile(printed, '');
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => void appendFile(printed, chunk));
  }
  const search = async () => ({
    files: await filesWith(profile, secrets),
    processes: textsInProcesses(app, secrets),
    page: await textsInHeap(page, secrets),
  });
  const nothing = { files: [], processes: [], page: [] };

  try {
    await test.step('a wrong key is typed, and tested', async () => {
      const dialog = await openAddDialog(page);
      const { applicationKey, applicationSecret } = simulator.keys;
      await fillKeys(dialog, {
        name: 'Production',
        baseUrl: simulator.baseUrl,
        applicationKey,
        applicationSecret,
        consumerKey: 'f'.repeat(32),
      });
      await dialog.getByRole('button', { name: t('common.testConnection') }).click();
      await expect(dialog.getByLabel(t('common.consumerKey'), { exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      // The right one comes with the others, pasted as a whole file.
      const { consumerKey, ...application } = simulator.keys;
      await app.evaluate(
        ({ clipboard }, text) => clipboard.writeText(text),
        `application_key=${application.applicationKey}
application_secret=${application.applicationSecret}
consumer_key=${consumerKey}`,
      );
      await dialog.getByLabel(t('common.consumerKey'), { exact: true }).focus();
      await page.keyboard.press('ControlOrMeta+v');
      await expect(dialog.getByLabel(t('common.consumerKey'), { exact: true })).toHaveValue(
        consumerKey,
      );
      await dialog.getByRole('button', { name: t('common.addInventory') }).click();
      await page.getByRole('heading', { level: 1, name: 'Production' }).waitFor();
      await waitForSync(page);
      await addDialog(page).waitFor({ state: 'detached' });
    });
    expect(await search()).toEqual(nothing);

    await test.step('a provider with a token has a key', async () => {
      await goTo(page, 'secretProviders');
      await page.getByRole('button', { name: t('secretProviders.add') }).click();
      const dialog = page.getByRole('dialog', { name: t('common.addSecretProvider') });
      await dialog.getByLabel(t('common.name'), { exact: true }).fill('Team vault');
      await dialog.getByLabel(t('common.address'), { exact: true }).fill(hashicorp.address);
      await dialog
        .getByLabel(t('secretProviders.fieldToken'), { exact: true })
        .fill(hashicorp.token);
      await dialog.getByLabel(t('secretProviders.testReference')).fill('kv/ovh#consumer_key');
      await dialog.getByRole('button', { name: t('common.testConnection') }).click();
      await expect(dialog.getByText(t('secretProviders.testReferenceRead'))).toBeVisible();
      await dialog.getByRole('button', { name: t('secretProviders.add') }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole('link', { name: 'Production' }).last().click();
      await page.getByRole('button', { name: t('inventories.settings') }).click();
      const settings = page.getByRole('dialog', { name: t('inventories.settings') });
      await settings
        .getByRole('button', {
          name: pattern('accounts.keyUseProvider', { key: t('common.consumerKey') }),
        })
        .click();
      await settings.getByLabel(t('accounts.keyReference')).fill('kv/ovh#consumer_key');
      await settings.getByRole('button', { name: t('common.saveChanges') }).click();
      await expect(settings).toBeHidden();
      await syncNow(page);
    });
    expect(await search()).toEqual(nothing);

    await test.step('a store has a key and a passphrase, and is changed', async () => {
      await page.getByRole('button', { name: t('common.addStore') }).click();
      const dialog = page.getByRole('dialog', { name: t('common.addStore') });
      await dialog.getByRole('combobox', { name: t('inventories.storeBucket') }).click();
      await page.getByRole('option').first().click();
      await dialog
        .getByLabel(t('plakarApps.fieldAccessKey'), { exact: true })
        .fill('an access key');
      await dialog.getByLabel(t('common.secretAccessKey'), { exact: true }).fill(ofApp.key);
      await dialog
        .getByRole('textbox', { name: t('common.passphrase'), exact: true })
        .fill(ofApp.passphrase);
      await dialog.getByRole('button', { name: t('common.addStore') }).click();
      await expect(dialog).toBeHidden();
      await goTo(page, 'apps');
      await page.getByRole('button', { name: pattern('common.actionsFor') }).click();
      await page.getByRole('menuitem', { name: t('plakarApps.edit') }).click();
      const editing = page.getByRole('dialog', { name: t('plakarApps.editTitle') });
      await editing
        .getByRole('textbox', { name: t('common.passphrase'), exact: true })
        .fill(ofApp.passphrase);
      await editing.getByRole('button', { name: t('common.saveChanges') }).click();
      await expect(editing).toBeHidden();
    });
    expect(await search()).toEqual(nothing);

    await test.step('proxy credentials are entered', async () => {
      await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
      await page.getByRole('button', { name: t('network.proxyLoginEnter') }).click();
      const dialog = page.getByRole('dialog', { name: t('network.proxyLoginTitle') });
      await dialog.getByRole('textbox', { name: t('network.proxy') }).fill('127.0.0.1:3128');
      await dialog.getByRole('textbox', { name: t('common.userName') }).fill('alice');
      await dialog.getByLabel(t('common.password'), { exact: true }).fill(ofProxy);
      await dialog.getByRole('button', { name: t('network.proxyLoginSave') }).click();
      await expect(dialog).toBeHidden();
    });
    expect(await search()).toEqual(nothing);

    await test.step('a passphrase replaces the key store, and locks', async () => {
      await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
      await page
        .getByRole('button', {
          name: t('vault.modeUseNamed', { mode: t('common.passphrase') }),
        })
        .click();
      const dialog = page.getByRole('dialog', { name: t('vault.setPassphraseTitle') });
      await dialog.getByLabel(t('common.passphrase'), { exact: true }).fill(passphrase);
      await dialog.getByLabel(t('vault.repeatPassphrase')).fill(passphrase);
      await answerQuestions(app, 'yes');
      await dialog.getByRole('button', { name: t('vault.setPassphrase') }).click();
      await expect(dialog).toBeHidden({ timeout: 60_000 });
      await page
        .getByRole('button', { name: t('vault.lock') })
        .first()
        .click();
      await expect(page.getByText(t('vault.locked')).first()).toBeVisible();
    });
    expect(await search()).toEqual(nothing);

    await test.step('diagnostics are shown and copied', async () => {
      await page.getByRole('link', { name: t('common.about') }).click();
      await page.getByRole('button', { name: t('support.copyDiagnostics') }).click();
      const text = page.getByRole('region', { name: t('support.diagnosticsText') });
      await expect(text).toContainText('sync.ended');
      await page.getByRole('button', { name: t('support.copyDiagnosticsText') }).click();
      const shown = (await text.textContent()) ?? '';
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      await page
        .getByRole('button', { name: t('common.close') })
        .last()
        .click();
    });
    expect(await search()).toEqual(nothing);

    const logs = join(profile, 'logs');
    await test.step('the log was among the searched files, and has entries', async () => {
      const names = await readdir(logs);
      expect(names).toContain('ovhcloud-inventory.log');
      const log = await readFile(join(logs, 'ovhcloud-inventory.log'), 'utf8');
      // The steps of this test: the wrong key, the syncs, the passphrase.
      expect(log).toContain('app.started');
      expect(log).toMatch(/sync\.ended .*outcome=/);
      expect(log).toMatch(/vault\.changed mode=passphrase/);
      expect(log).toMatch(/vault\.changed .*isLocked=true/);
    });

    await test.step('the search itself finds a present secret', async () => {
      const planted = join(logs, 'planted.log');
      for (const secret of secrets) {
        for (const form of [secret, base64(`{"key":"${secret}"}`)]) {
          await writeFile(planted, form);
          expect(await filesWith(profile, [secret])).toEqual([planted]);
        }
      }
      await writeFile(planted, '');
      await page.evaluate((text) => Object.assign(window, { planted: text }), secrets[0]);
      expect(await textsInHeap(page, secrets)).toEqual([secrets[0]]);
    });
    await app.close();
    expect(await filesWith(profile, secrets)).toEqual([]);
  } finally {
    await app.close().catch(() => undefined);
    await hashicorp.close();
    await keyring.stop();
  }
});

test('a secret on a command line is found', async ({ profile }) => {
  const secret = 'a-secret-on-the-command-line';
  const { app } = await launchApp({ profile, args: [`--planted=${secret}`] });
  expect(textsInProcesses(app, [secret])).toEqual([secret]);
  await app.close();
});
