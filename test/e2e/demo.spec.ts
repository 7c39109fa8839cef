import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, expandButtons, goTo, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('the demo account is tried without keys, marked on every screen, and removed with one click', async ({
  page,
  profile,
}) => {
  const banner = page.getByRole('region', { name: t('demo.account') });
  await page.getByRole('button', { name: t('demo.try') }).click();
  await expect(banner).toBeVisible({ timeout: 60_000 });
  await expect(browseLink(page)).toBeVisible();
  expect(existsSync(join(profile, 'demo'))).toBe(true);
  await expectNoViolation(page);

  for (const screen of [
    'resources',
    'apps',
    'coverage',
    'secretProviders',
    'inventories',
  ] as const) {
    await goTo(page, screen);
    await expect(banner).toBeVisible();
  }

  await test.step('it takes no keys, whatever the page sends', async () => {
    const reply = await page.evaluate(() =>
      window.bridge.call('inventory.list', undefined).then(async (listed) => ({
        listed,
        unlocked: await window.bridge.call('vault.unlock', { passphrase: 'a passphrase' }),
      })),
    );
    expect(reply.listed).toContain('Demo account');
    expect(reply.unlocked).toContain('demo.notAvailable');
  });

  await page.getByRole('button', { name: t('demo.leave') }).click();
  await expect(page.getByRole('button', { name: t('demo.try') })).toBeVisible();
  await expect(banner).toBeHidden();
  await expect.poll(() => existsSync(join(profile, 'demo'))).toBe(false);
});

test('the demo and the user’s own data never mix', async ({ app, page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await app.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('demo')?.click();
  });
  await expect(page.getByRole('region', { name: t('demo.account') })).toBeVisible({
    timeout: 60_000,
  });
  await goTo(page, 'resources');
  await expandButtons(page).first().waitFor();
  await expect(page.getByText('Production', { exact: true })).toHaveCount(0);

  await test.step('a restart ends the demo', async () => {
    const reopened = await app.restart();
    await goTo(reopened, 'inventories');
    await expect(reopened.getByRole('heading', { name: 'Production' })).toBeVisible();
    await expect(reopened.getByText('Demo account')).toHaveCount(0);
  });
});
