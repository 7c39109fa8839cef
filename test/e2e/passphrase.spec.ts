import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerQuestions, messagesOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, goTo, syncNow, waitForSync } from './steps.ts';
import { t } from './texts.ts';

// A computer without a key store, with only the passphrase and memory modes.
test.use({ args: ['--password-store=basic'] });

const passphrase = 'correct horse battery';
const other = 'another one of those';
const wrongPassphrase = t('errors.vault.wrongPassphrase.title');

const unlockDialog = (page: Page) => page.getByRole('dialog', { name: t('vault.unlock') });

async function typeTwice(page: Page, dialogName: string, label: string, text: string) {
  const dialog = page.getByRole('dialog', { name: dialogName });
  await dialog.getByLabel(label, { exact: true }).fill(text);
  await dialog.getByLabel(t('vault.repeatPassphrase')).fill(text);
  return dialog;
}

async function unlock(page: Page, text: string): Promise<void> {
  const dialog = unlockDialog(page);
  await dialog.getByLabel(t('common.passphrase'), { exact: true }).fill(text);
  await dialog.getByRole('button', { name: t('common.unlock'), exact: true }).click();
}

test('a passphrase protects the keys: it is set, locked, unlocked, changed, and removed', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const vault = () => readFile(join(profile, 'vault.json'), 'utf8');

  await test.step('it is offered once keys that are only in memory work', async () => {
    await addInventory(page, { name: 'Production', simulator });
    await page.getByRole('button', { name: t('vault.setPassphraseTitle') }).click();
    const setting = await typeTwice(
      page,
      t('vault.setPassphraseTitle'),
      t('common.passphrase'),
      passphrase,
    );
    await setting.getByRole('button', { name: t('vault.setPassphrase') }).click();
    await expect(setting).toBeHidden({ timeout: 60_000 });
    await expect(page.getByText(t('vault.adviceNoKeyStore'))).toHaveCount(0);
  });
  await waitForSync(page);
  expect(await vault()).toContain('BEGIN AGE ENCRYPTED FILE');

  await test.step('locked manually, everything stays readable and a sync asks', async () => {
    await page.getByRole('button', { name: t('vault.lock') }).click();
    await expect(page.getByText(t('vault.locked')).first()).toBeVisible();
    await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
    await page.getByRole('button', { name: t('inventories.syncStart') }).click();
    await unlock(page, 'not this one');
    await expect(unlockDialog(page).getByText(wrongPassphrase)).toBeVisible({
      timeout: 60_000,
    });
    await unlock(page, passphrase);
    await expect(unlockDialog(page)).toBeHidden({ timeout: 60_000 });
    await waitForSync(page);
  });

  await test.step('after a restart it asks immediately, and can be postponed', async () => {
    const restarted = await app.restart();
    await expect(unlockDialog(restarted)).toBeVisible();
    await restarted.keyboard.press('Escape');
    await restarted.getByRole('link', { name: 'Production' }).last().click();
    await expect(browseLink(restarted)).toHaveText(t('inventories.browseResources', { count: 60 }));
    await restarted.getByRole('button', { name: t('vault.unlock') }).click();
    await unlock(restarted, passphrase);
    await expect(unlockDialog(restarted)).toBeHidden({ timeout: 60_000 });
    await syncNow(restarted);
    await expect(restarted.getByText(t('errors.credential.absent.title'))).toHaveCount(0);
  });

  await test.step('after a change, the old passphrase no longer works', async () => {
    const before = await vault();
    const shown = app.shown;
    await shown.getByRole('link', { name: t('common.settings'), exact: true }).click();
    await shown.getByRole('button', { name: t('vault.changePassphrase') }).click();
    const dialog = await typeTwice(
      shown,
      t('vault.changePassphraseTitle'),
      t('vault.newPassphrase'),
      other,
    );
    await dialog.getByLabel(t('vault.currentPassphrase')).fill(passphrase);
    await dialog.getByRole('button', { name: t('vault.changePassphrase') }).click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
    expect(await vault()).not.toBe(before);

    const restarted = await app.restart();
    await unlock(restarted, passphrase);
    await expect(unlockDialog(restarted).getByText(wrongPassphrase)).toBeVisible({
      timeout: 60_000,
    });
    await unlock(restarted, other);
    await expect(unlockDialog(restarted)).toBeHidden({ timeout: 60_000 });
  });

  await test.step('after a move to memory, no key stays on the disk', async () => {
    const shown = app.shown;
    await shown.getByRole('link', { name: t('common.settings'), exact: true }).click();
    const memory = shown.getByRole('button', {
      name: t('vault.modeUseNamed', { mode: t('vault.modeMemory') }),
    });
    await answerQuestions(app.electron, 'no');
    await memory.click();
    await expect.poll(() => messagesOf(app.electron)).toHaveLength(1);
    expect(await vault()).toContain('cipherText');
    await answerQuestions(app.electron, 'yes');
    await memory.click();
    await expect(memory).toBeHidden();
    await expect.poll(() => messagesOf(app.electron)).toHaveLength(1);
    expect(await vault()).not.toContain('cipherText');
    expect(await vault()).not.toContain('AGE');
    await shown.getByRole('link', { name: 'Production' }).last().click();
    await syncNow(shown);
    await goTo(shown, 'inventories');
    await expect(shown.getByText(t('sync.keysInMemory')).first()).toBeVisible();
  });
});

test('a forgotten passphrase loses the keys, and nothing else', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page
    .getByRole('button', { name: t('vault.modeUseNamed', { mode: t('common.passphrase') }) })
    .click();
  const setting = await typeTwice(
    page,
    t('vault.setPassphraseTitle'),
    t('common.passphrase'),
    passphrase,
  );
  await setting.getByRole('button', { name: t('vault.setPassphrase') }).click();
  await expect(setting).toBeHidden({ timeout: 60_000 });
  await page.getByRole('link', { name: t('common.inventories'), exact: true }).click();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);

  const restarted = await app.restart();
  const forgotten = unlockDialog(restarted).getByRole('button', {
    name: t('vault.forgotPassphrase'),
  });
  await answerQuestions(app.electron, 'no');
  await forgotten.click();
  await expect.poll(() => messagesOf(app.electron)).toHaveLength(1);
  await expect(unlockDialog(restarted)).toBeVisible();
  expect(await readFile(join(profile, 'vault.json'), 'utf8')).toContain('cipherText');
  await answerQuestions(app.electron, 'yes');
  await forgotten.click();
  await expect(unlockDialog(restarted)).toBeHidden();
  await expect(restarted.getByText(t('vault.locked'))).toHaveCount(0);
  await restarted.getByRole('link', { name: 'Production' }).last().click();
  await expect(browseLink(restarted)).toHaveText(t('inventories.browseResources', { count: 60 }));
  await expect(restarted.getByText(t('errors.credential.absent.title')).first()).toBeVisible();
  expect(await readFile(join(profile, 'vault.json'), 'utf8')).not.toContain('cipherText');
});
