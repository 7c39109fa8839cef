import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { expect, test as base } from './fixtures.ts';
import {
  addInventory,
  expandButtons,
  expandRow,
  goTo,
  nameOfRow,
  rowsNamed,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';
import { t } from './texts.ts';

const test = base.extend<{ simulator: Simulator }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  simulator: async ({}, use) => {
    const simulator = await startSimulator({ size: 40, fileShares: 3 });
    await use(simulator);
    await simulator.close();
  },
});

test('File Storage shares are found with their snapshots, which protect them', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'resources');
  await page.getByRole('combobox', { name: t('common.class') }).click();
  await page.getByRole('option', { name: t('status.classFileStorage') }).click();
  const rows = page.getByRole('row').filter({ has: expandButtons(page) });
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: t('status.protected') }).first()).toBeVisible();

  const name = await nameOfRow(
    expandButtons(rows.filter({ hasText: t('status.protected') }).first()),
  );
  await searchFor(page, name);
  await expandRow(page, name);
  await expect(page.getByRole('tabpanel')).toContainText(t('kinds.pointFileShareSnapshot'));

  // If either list fails, shares without a newly read snapshot are unknown.
  simulator.fail({
    kind: 'status',
    status: 500,
    path: '/v2/publicCloud/project/{p}/storage/file/snapshot',
  });
  await page.getByRole('link', { name: 'Production' }).first().click();
  await syncNow(page);
  await goTo(page, 'resources');
  await searchFor(page, name);
  await expect(rowsNamed(page, name).first()).toContainText(t('status.unknown'));
});
