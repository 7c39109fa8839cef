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

const own = makeAccessCertificate();
let server: OkmsServer;

test.beforeEach(async () => {
  server = await startOkmsServer({ secrets: { prod: { access_key: 'what is read there' } } });
});
test.afterEach(() => server.close());

test('an access certificate and its key, each in a file, sign in at OVHcloud Secret Manager', async ({
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
  // The lines of the key, which are a secret each.
  const secrets = own.key.split('\n').filter((line) => /^[\w+/=]{40,}$/.test(line));
  expect(secrets.length).toBeGreaterThan(1);
  try {
    await goTo(page, 'Secret providers');
    await page.getByRole('button', { name: 'Add provider' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a secret provider' });
    await dialog.getByLabel('Name', { exact: true }).fill('OKMS');
    await dialog.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'OVHcloud Secret Manager' }).click();
    await dialog.getByLabel('Region, or its address').fill(server.address);
    await dialog.getByLabel('OKMS domain id').fill(okmsId);
    await dialog.getByText('Access certificate', { exact: true }).click();
    const pasted = dialog.getByRole('textbox', { name: 'Private key', exact: true });
    await expect(pasted).toHaveCSS('-webkit-text-security', 'disc');
    await chooseFile(app, certificateFile);
    await dialog.getByRole('button', { name: 'Load from a file' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Access certificate' })).toHaveValue(
      /^-----BEGIN CERTIFICATE-----/,
    );
    await chooseFile(app, keyFile);
    await dialog.getByRole('button', { name: 'Use a file' }).click();
    await expect(dialog.getByText('Read from ID_privatekey.pem')).toBeVisible();
    await dialog.getByLabel('Reference to test').fill('secret/prod#access_key');
    await dialog.getByRole('button', { name: 'Test provider' }).click();
    await expect(dialog.getByText(/The certificate expires on/)).toBeVisible();
    expect(server.received[0]?.clientName).toBe(okmsId);
    await dialog.getByRole('button', { name: 'Add provider' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row', { name: /Certificate expires on/ })).toBeVisible();

    expect(await textsInHeap(page, secrets)).toEqual([]);
    expect(await filesWith(join(profile), secrets)).toEqual([]);
  } finally {
    await app.close();
    await keyring.stop();
  }
});
