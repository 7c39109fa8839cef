import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, recordNotifications, syncNow, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const nine = /.*\b9\b.*/;
const inNineDays = pattern('accounts.expirySoonTitle', { when: nine });

test('keys that expire soon, and expired ones, are reported on the inventory and on the desktop', async ({
  page,
  simulator,
}) => {
  simulator.set({ credential: { expiration: inDays(9.5) } });
  const shown = await recordNotifications(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(page.getByText(inNineDays)).toBeVisible();
  await expect
    .poll(shown)
    .toEqual([
      expect.stringMatching(
        pattern('accounts.expiryNotificationSoon', { name: 'Production', when: nine }),
      ),
    ]);
  await page.getByRole('button', { name: t('inventories.renewKeys') }).click();
  await expect(page.getByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  await page.keyboard.press('Escape');

  await test.step('after they expire, a sync reports it and all known data remains', async () => {
    simulator.set({ credential: { status: 'expired' } });
    await syncNow(page);
    await expect(page.getByText(t('errors.ovh.consumerKeyNotValid.title')).first()).toBeVisible();
    await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  });

  await test.step('announced once on the desktop, also when the window is opened again', async () => {
    await page.reload();
    await expect(page.getByText(inNineDays)).toBeVisible();
    expect(await shown()).toEqual([]);
  });
});
