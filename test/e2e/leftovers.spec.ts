import { leftIn } from '../simulator/account/leftovers.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, rowsNamed, searchFor, waitForSync } from './steps.ts';

test('what an interrupted Plakar backup left protects nothing, and is listed with what to do', async ({
  page,
  simulator,
}) => {
  simulator.replaceAccount((account) => {
    leftIn(account).volume.name = 'ledger-disk';
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const card = page.getByRole('region', { name: 'Left by Plakar backups' });
  await expect(card.getByRole('listitem')).toHaveCount(4);
  await expect(card.getByText(/delete them in the OVHcloud Control Panel/)).toBeVisible();
  await card.getByRole('link', { name: 'ledger-disk' }).first().click();

  const row = rowsNamed(page, 'ledger-disk').first();
  await expect(row).toContainText('Not protected');
  await expect(page.getByText(/^3 objects left by an interrupted Plakar backup/)).toBeVisible();

  await goTo(page, 'Resources');
  await searchFor(page, 'plakar-tmp-');
  await expect(page.getByText(/^Showing 0 of/)).toBeVisible();
});
