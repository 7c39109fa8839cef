import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerQuestions, messagesOf } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, goTo, openAddDialog, syncNow, waitForSync } from './steps.ts';

// A computer without a key store, on which only a passphrase or the memory is left.
test.use({ args: ['--password-store=basic'] });

const passphrase = 'correct horse battery';
const other = 'another one of those';

const unlockDialog = (page: Page) => page.getByRole('dialog', { name: 'Unlock the vault' });

async function typeTwice(page: Page, dialogName: string, label: string, text: string) {
  const dialog = page.getByRole('dialog', { name: dialogName });
  await dialog.getByLabel(label, { exact: true }).fill(text);
  await dialog.getByLabel('Repeat it').fill(text);
  return dialog;
}

async function unlock(page: Page, text: string): Promise<void> {
  const dialog = unlockDialog(page);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Unlock', exact: true }).click();
}

test('keys are kept behind a passphrase: set, locked, unlocked, changed, and given up', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const vault = () => readFile(join(profile, 'vault.json'), 'utf8');

  await test.step('it is offered where keys would be forgotten', async () => {
    const dialog = await openAddDialog(page);
    await dialog.getByRole('button', { name: 'Set a passphrase' }).click();
    const setting = await typeTwice(page, 'Set a passphrase', 'Passphrase', passphrase);
    await setting.getByRole('button', { name: 'Set passphrase' }).click();
    await expect(setting).toBeHidden({ timeout: 60_000 });
    await expect(dialog.getByText(/kept in memory only/)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  expect(await vault()).toContain('BEGIN AGE ENCRYPTED FILE');

  await test.step('locked by hand, everything stays readable and a sync asks', async () => {
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByText(/The vault is locked/).first()).toBeVisible();
    await expect(browseLink(page)).toHaveText('Browse 60 resources');
    await page.getByRole('button', { name: 'Sync now' }).click();
    await unlock(page, 'not this one');
    await expect(unlockDialog(page).getByText(/not the passphrase/)).toBeVisible({
      timeout: 60_000,
    });
    await unlock(page, passphrase);
    await expect(unlockDialog(page)).toBeHidden({ timeout: 60_000 });
    await waitForSync(page);
  });

  await test.step('after a restart it asks at once, and can be put off', async () => {
    const restarted = await app.restart();
    await expect(unlockDialog(restarted)).toBeVisible();
    await restarted.keyboard.press('Escape');
    await restarted.getByRole('link', { name: 'Production' }).last().click();
    await expect(browseLink(restarted)).toHaveText('Browse 60 resources');
    await restarted.getByRole('button', { name: 'Unlock the vault' }).click();
    await unlock(restarted, passphrase);
    await expect(unlockDialog(restarted)).toBeHidden({ timeout: 60_000 });
    await syncNow(restarted);
    await expect(restarted.getByText(/No keys are stored/)).toHaveCount(0);
  });

  await test.step('changed, the old one opens nothing any more', async () => {
    const before = await vault();
    const shown = app.shown;
    await shown.getByRole('link', { name: 'Settings', exact: true }).click();
    await shown.getByRole('button', { name: 'Change passphrase' }).click();
    const dialog = await typeTwice(shown, 'Change the passphrase', 'New passphrase', other);
    await dialog.getByLabel('Present passphrase').fill(passphrase);
    await dialog.getByRole('button', { name: 'Change passphrase' }).click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
    expect(await vault()).not.toBe(before);

    const restarted = await app.restart();
    await unlock(restarted, passphrase);
    await expect(unlockDialog(restarted).getByText(/not the passphrase/)).toBeVisible({
      timeout: 60_000,
    });
    await unlock(restarted, other);
    await expect(unlockDialog(restarted)).toBeHidden({ timeout: 60_000 });
  });

  await test.step('moved to memory, nothing of the keys stays on the disk', async () => {
    const shown = app.shown;
    await shown.getByRole('link', { name: 'Settings', exact: true }).click();
    const memory = shown.getByRole('button', { name: 'Use: Memory only' });
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
    await goTo(shown, 'Inventories');
    await expect(shown.getByText('Keys in memory until the app quits').first()).toBeVisible();
  });
});

test('a forgotten passphrase costs the keys, and nothing else', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Use: Passphrase' }).click();
  const setting = await typeTwice(page, 'Set a passphrase', 'Passphrase', passphrase);
  await setting.getByRole('button', { name: 'Set passphrase' }).click();
  await expect(setting).toBeHidden({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Inventories', exact: true }).click();
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);

  const restarted = await app.restart();
  const forgotten = unlockDialog(restarted).getByRole('button', { name: 'Forgot the passphrase' });
  await answerQuestions(app.electron, 'no');
  await forgotten.click();
  await expect.poll(() => messagesOf(app.electron)).toHaveLength(1);
  await expect(unlockDialog(restarted)).toBeVisible();
  expect(await readFile(join(profile, 'vault.json'), 'utf8')).toContain('cipherText');
  await answerQuestions(app.electron, 'yes');
  await forgotten.click();
  await expect(unlockDialog(restarted)).toBeHidden();
  await expect(restarted.getByText(/The vault is locked/)).toHaveCount(0);
  await restarted.getByRole('link', { name: 'Production' }).last().click();
  await expect(browseLink(restarted)).toHaveText('Browse 60 resources');
  await expect(restarted.getByText(/No keys are stored/).first()).toBeVisible();
  expect(await readFile(join(profile, 'vault.json'), 'utf8')).not.toContain('cipherText');
});
