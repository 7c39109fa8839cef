import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, goTo, syncNow, waitForSync } from './steps.ts';

test('what the key may not read is unknown, not none, until the right is there', async ({
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

  await expect(page.getByRole('heading', { name: 'Issues of the last sync' })).toBeVisible();
  await expect(page.getByText('GET /cloud/project/*/volume/snapshot').first()).toBeVisible();
  await expect(browseLink(page)).toHaveText('Browse 60 resources');

  await goTo(page, 'Resources');
  await page.getByRole('combobox', { name: 'Class' }).click();
  await page.getByRole('option', { name: 'Block Storage' }).click();
  const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Expand/ }) });
  // A volume with a backup is protected, whatever its snapshots are.
  await expect(rows.filter({ hasText: 'Unknown' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'Not protected' })).toHaveCount(0);

  await rows
    .filter({ hasText: 'Unknown' })
    .first()
    .getByRole('button', { name: /^Expand/ })
    .click();
  await expect(page.getByRole('tabpanel')).toContainText(/[Uu]nknown/);

  simulator.set({ rules: [get('/cloud/project'), get('/cloud/project/*'), get('/v2/*')] });
  await goTo(page, 'Inventories');
  await page.getByRole('link', { name: 'Production' }).last().click();
  await syncNow(page);
  await expect(page.getByText('GET /cloud/project/*/volume/snapshot')).toHaveCount(0);
});
