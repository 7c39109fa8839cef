import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, expandButtons, goTo, syncNow, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

test('all synced data is there after a restart without a network', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  const share = pattern('coverage.totalShare');
  const headline = await page.getByText(share).first().textContent();
  await simulator.close();

  const reopened = await app.restart();
  await goTo(reopened, 'coverage');
  await expect(reopened.getByText(share).first()).toHaveText(headline ?? 'none');
  await expect(reopened.getByText(pattern('coverage.dataAsOf'))).toBeVisible();
  await goTo(reopened, 'resources');
  await expect(
    reopened.getByText(t('resources.shownOfTotal', { shown: '60', total: '60' })),
  ).toBeVisible();
  const row = expandButtons(reopened).first();
  await row.click();
  await reopened.getByRole('tab', { name: t('common.settings') }).click();
  await expect(reopened.getByRole('tabpanel')).toContainText('urn:v1:');
});

test('a sync without a network fails with a remedy and loses nothing', async ({
  page,
  simulator,
}) => {
  test.setTimeout(180_000);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await simulator.close();
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await expect(
    page.getByText(t('errors.unreachableTitle', { server: t('common.ovhcloud') })).first(),
  ).toBeVisible({ timeout: 120_000 });
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});

test('the window reports a missing network', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await page.context().setOffline(true);
  await expect(page.getByText(pattern('frame.offlineAsOf')).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(pattern('frame.offlineAsOf'))).toHaveCount(0);
  await syncNow(page);
});
