import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, expandButtons, expectFact, goTo, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('lists that the key may not read are unknown, not empty, until the right is granted', async ({
  page,
  simulator,
}) => {
  const get = (path: string) => ({ method: 'GET' as const, path });
  simulator.set({
    rules: [
      get('/cloud/project'),
      get('/cloud/project/*/region*'),
      get('/cloud/project/*/instance'),
      get('/cloud/project/*/volume'),
      get('/cloud/project/*/storage'),
      get('/cloud/project/*/database/*'),
      get('/cloud/project/*/snapshot-of-nothing'),
    ],
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);

  const banner = page.getByRole('region', { name: t('inventories.issuesTitle') });
  await banner.getByRole('button', { name: t('inventories.detailsShow') }).click();
  await expect(page.getByText('GET /cloud/project/*/volume/snapshot').first()).toBeVisible();
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));

  await goTo(page, 'resources');
  await page.getByRole('combobox', { name: t('common.class') }).click();
  await page.getByRole('option', { name: t('status.classBlockStorage') }).click();
  const rows = page.getByRole('row').filter({ has: expandButtons(page) });
  // A volume with a backup is protected, whatever its snapshots are.
  await expect(rows.filter({ hasText: t('status.unknown') }).first()).toBeVisible();
  await expect(rows.filter({ hasText: t('status.notProtected') })).toHaveCount(0);

  await expandButtons(rows.filter({ hasText: t('status.unknown') }).first()).click();
  await expect(page.getByRole('tabpanel')).toContainText(t('resources.unknownNoneKnown'));

  simulator.set({ rules: [get('/cloud/project'), get('/cloud/project/*'), get('/v2/*')] });
  await goTo(page, 'inventories');
  await page.getByRole('link', { name: 'Production' }).last().click();
  simulator.resetRequests();
  await banner.getByRole('button', { name: t('inventories.retryFailed') }).click();
  await expect(banner).toHaveCount(0);
  // What was read before is not read again.
  expect(simulator.requests.byPath).not.toHaveProperty(['/cloud/project/{p}/volume']);
  await expectFact(page, t('common.lastSync'), t('sync.runCompleted'));
});
