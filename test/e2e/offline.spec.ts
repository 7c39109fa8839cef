import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, goTo, syncNow, waitForSync } from './steps.ts';

test('everything that was synced is there after a restart without a network', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Coverage');
  const headline = await page.getByRole('main').innerText();
  await simulator.close();

  const reopened = await app.restart();
  await goTo(reopened, 'Coverage');
  await expect(reopened.getByRole('main')).toContainText(
    headline.match(/\d+ of \d+/)?.[0] ?? 'none',
  );
  await expect(reopened.getByText(/^As of \d/)).toBeVisible();
  await goTo(reopened, 'Resources');
  await expect(reopened.getByText('Showing 60 of 60')).toBeVisible();
  const row = reopened.getByRole('button', { name: /^Expand / }).first();
  await row.click();
  await reopened.getByRole('tab', { name: 'Settings' }).click();
  await expect(reopened.getByRole('tabpanel')).toContainText('urn:v1:');
});

test('a sync that reaches nobody fails with a remedy and loses nothing', async ({
  page,
  simulator,
}) => {
  test.setTimeout(180_000);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await simulator.close();
  await page.getByRole('button', { name: 'Sync now' }).click();
  await expect(page.getByText(/cannot be reached/).first()).toBeVisible({ timeout: 120_000 });
  await expect(browseLink(page)).toHaveText('Browse 60 resources');
});

test('the window says when there is no network', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page.context().setOffline(true);
  await expect(page.getByText(/^Offline/).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/^Offline/)).toHaveCount(0);
  await syncNow(page);
});
