import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, searchFor, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test.use({ size: 10_000 });

test('10,000 resources can be scrolled and searched', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 10000 }));
  await browseLink(page).click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '10,000', total: '10,000' })),
  ).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(100);

  const grid = page.getByRole('grid', { name: t('common.resources') });
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  await grid
    .locator('xpath=..')
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(grid.locator('[aria-rowindex="10001"]')).toBeVisible();

  const bucket = simulator.account.projects.flatMap((project) => project.buckets ?? [])[0];
  const name = bucket?.name ?? 'none';
  await searchFor(page, name.toUpperCase());
  await expect(
    page.getByRole('button', { name: t('resources.rowExpand', { name }), exact: true }).first(),
  ).toBeVisible();
  await searchFor(page, 'no resource is called like this');
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '0', total: '10,000' })),
  ).toBeVisible();
});
