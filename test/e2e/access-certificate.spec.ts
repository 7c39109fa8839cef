import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  makeAccessCertificate,
  okmsId,
  type OkmsServer,
  startOkmsServer,
} from '../secret-servers/okms-server.ts';
import { chooseFile } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { startKeyring } from './keyring.ts';
import { launchApp } from './launch-app.ts';
import { filesWith, textsInHeap } from './secret-search.ts';
import { goTo } from './steps.ts';
import { patternWithin, t } from './texts.ts';

const own = makeAccessCertificate();
let server: OkmsServer;

test.beforeEach(async () => {
  server = await startOkmsServer({ secrets: { prod: { access_key: 'what is read there' } } });
});
test.afterEach(() => server.close());

test('an access certificate and its key, each in a file, sign in to OVHcloud Secret Manager', async ({
  profile,
}, testInfo) => {
  const keyring = await startKeyring();
  const authority = testInfo.outputPath('authority.pem');
  const certificateFile = testInfo.outputPath('ID_certificate.pem');
  const keyFile = testInfo.outputPath('ID_privatekey.pem');
  await writeFile(authority, server.authority);
  await writeFile(certificateFile, own.key + own.certificate);
  await writeFile(keyFile, own.key);
  const env = { ...keyring.env, NODE_EXTRA_CA_CERTS: authority };
  const { app, page } = await launchApp({ profile, env, args: keyring.args });
  // The lines of the key. Each of them is a secret.
  const secrets = own.key.split('\n').filter((line) => /^[\w+/=]{40,}$/.test(line));
  expect(secrets.length).toBeGreaterThan(1);
  try {
    await goTo(page, 'secretProviders');
    await page.getByRole('button', { name: t('secretProviders.add') }).click();
    const dialog = page.getByRole('dialog', { name: t('common.addSecretProvider') });
    await dialog.getByLabel(t('common.name'), { exact: true }).fill('OKMS');
    await dialog.getByRole('combobox', { name: t('common.kind') }).click();
    await page.getByRole('option', { name: t('secretProviders.kindOvhcloud') }).click();
    await dialog.getByLabel(t('secretProviders.fieldOvhcloudAddress')).fill(server.address);
    await dialog.getByLabel(t('secretProviders.fieldOkmsId')).fill(okmsId);
    await dialog.getByText(t('secretProviders.accessCertificate'), { exact: true }).click();
    const pasted = dialog.getByRole('textbox', { name: t('common.privateKey'), exact: true });
    await expect(pasted).toHaveCSS('-webkit-text-security', 'disc');
    await chooseFile(app, certificateFile);
    await dialog.getByRole('button', { name: t('secretProviders.certificateFromFile') }).click();
    await expect(
      dialog.getByRole('textbox', { name: t('secretProviders.accessCertificate') }),
    ).toHaveValue(/^-----BEGIN CERTIFICATE-----/);
    await chooseFile(app, keyFile);
    await dialog.getByRole('button', { name: t('secretProviders.privateKeyFromFile') }).click();
    await expect(
      dialog.getByText(t('secretProviders.privateKeyFile', { file: 'ID_privatekey.pem' })),
    ).toBeVisible();
    await dialog.getByLabel(t('secretProviders.testReference')).fill('secret/prod#access_key');
    await dialog.getByRole('button', { name: t('common.testConnection') }).click();
    await expect(
      dialog.getByText(patternWithin('secretProviders.testCertificateExpires')),
    ).toBeVisible();
    expect(server.received[0]?.clientName).toBe(okmsId);
    await dialog.getByRole('button', { name: t('secretProviders.add') }).click();
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('row', { name: patternWithin('secretProviders.certificateExpires') }),
    ).toBeVisible();

    expect(await textsInHeap(page, secrets)).toEqual([]);
    expect(await filesWith(join(profile), secrets)).toEqual([]);
  } finally {
    await app.close();
    await keyring.stop();
  }
});
