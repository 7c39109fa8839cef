import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { startKeyring } from './keyring.ts';
import { launchApp } from './launch-app.ts';
import { base64, filesWith } from './secret-search.ts';
import { addInventory, browseLink, syncNow, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test.skip(
  process.platform !== 'linux',
  'The key stores of other systems cannot be started for a test.',
);

test('with a key store, keys survive a restart and are unencrypted in no file', async ({
  profile,
  simulator,
}) => {
  const keyring = await startKeyring();
  const { env, args } = keyring;
  const secrets = Object.values(simulator.keys);
  try {
    const first = await launchApp({ profile, env, args });
    await addInventory(first.page, { name: 'Production', simulator });
    await waitForSync(first.page);
    await expect(first.page.getByText(t('vault.memoryHint'))).toHaveCount(0);
    await first.app.close();

    expect(await filesWith(profile, secrets)).toEqual([]);
    const vault = await readFile(join(profile, 'vault.json'), 'utf8');
    expect(vault).toContain('cipherText');
    // Verify that the search finds a present text, in plain form and in base64.
    const planted = join(profile, 'planted');
    for (const form of [JSON.stringify(simulator.keys), base64(JSON.stringify(simulator.keys))]) {
      await writeFile(planted, form);
      for (const secret of secrets) expect(await filesWith(profile, [secret])).toEqual([planted]);
    }
    await rm(planted);

    const second = await launchApp({ profile, env, args });
    await second.page.getByRole('link', { name: 'Production' }).last().click();
    await syncNow(second.page);
    await expect(browseLink(second.page)).toHaveText(
      t('inventories.browseResources', { count: 60 }),
    );
    await expect(second.page.getByText(t('errors.credential.absent.title'))).toHaveCount(0);
    await second.app.close();

    await test.step('without it, the keys are reported as unreadable, and stay stored', async () => {
      const locked = await launchApp({ profile, args: ['--password-store=basic'] });
      await locked.page.getByRole('link', { name: 'Production' }).last().click();
      await expect(locked.page.getByText(t('errors.vault.unreadable.title')).first()).toBeVisible();
      await expect(browseLink(locked.page)).toHaveText(
        t('inventories.browseResources', { count: 60 }),
      );
      await locked.app.close();
      expect(await readFile(join(profile, 'vault.json'), 'utf8')).toBe(vault);
    });
  } finally {
    await keyring.stop();
  }
});

test('without a key store, the window says that keys are in memory only', async ({
  profile,
  simulator,
}) => {
  const args = ['--password-store=basic'];
  const first = await launchApp({ profile, args });
  await expect(first.page.getByText(t('vault.memoryHint')).first()).toBeVisible();
  await addInventory(first.page, { name: 'Production', simulator });
  await waitForSync(first.page);
  await first.app.close();
  expect(await filesWith(profile, Object.values(simulator.keys))).toEqual([]);

  const second = await launchApp({ profile, args });
  await second.page.getByRole('link', { name: 'Production' }).last().click();
  await expect(second.page.getByText(t('errors.credential.absent.title')).first()).toBeVisible();
  await expect(browseLink(second.page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  await second.app.close();
});

test('a desktop with a key store that does not answer counts as having none', async ({
  profile,
  simulator,
}) => {
  // A separate bus would start gnome-keyring where it is installed, which then waits for a password.
  const env = {
    XDG_CURRENT_DESKTOP: 'GNOME',
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(profile, 'no-bus')}`,
  };
  const { app, page } = await launchApp({ profile, env });
  await expect(page.getByText(t('vault.memoryHint')).first()).toBeVisible();
  await addInventory(page, { name: 'Production', simulator });
  await expect(page.getByRole('button', { name: t('vault.setPassphraseTitle') })).toBeVisible();
  await waitForSync(page);
  await app.close();
  expect(await filesWith(profile, Object.values(simulator.keys))).toEqual([]);
  const vault = await readFile(join(profile, 'vault.json'), 'utf8').catch(() => '');
  expect(vault).not.toContain('cipherText');
});
