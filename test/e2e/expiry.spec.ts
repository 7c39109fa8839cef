import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, recordNotifications, syncNow, waitForSync } from './steps.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('keys that end soon are told on the inventory and on the desktop, and so are those that did', async ({
  page,
  simulator,
}) => {
  simulator.set({ credential: { expiration: inDays(9.5) } });
  const told = await recordNotifications(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(page.getByText(/keys of this inventory expire in 9 days/)).toBeVisible();
  await expect.poll(told).toEqual([expect.stringMatching(/“Production” expire in 9 days/)]);
  await page.getByRole('button', { name: 'Renew keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Inventory settings' })).toBeVisible();
  await page.keyboard.press('Escape');

  await test.step('once they have ended, a sync says so and everything known stays', async () => {
    simulator.set({ credential: { status: 'expired' } });
    await syncNow(page);
    await expect(page.getByText(/This consumer key is not valid/).first()).toBeVisible();
    await expect(browseLink(page)).toHaveText('Browse 60 resources');
  });

  await test.step('told once on the desktop, also when the window is opened anew', async () => {
    await page.reload();
    await expect(page.getByText(/keys of this inventory expire in 9 days/)).toBeVisible();
    expect(await told()).toEqual([]);
  });
});
