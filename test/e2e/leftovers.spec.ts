import { leftIn } from '../simulator/account/leftovers.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, rowsNamed, searchFor, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

test('leftovers of an interrupted Plakar backup protect nothing, and are listed with a remedy', async ({
  page,
  simulator,
}) => {
  simulator.replaceAccount((account) => {
    leftIn(account).volume.name = 'ledger-disk';
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const card = page.getByRole('region', { name: t('restorePoints.leftoversTitle') });
  await expect(card.getByRole('listitem')).toHaveCount(4);
  await expect(card.getByText(t('restorePoints.leftoversRemedy'))).toBeVisible();
  await card.getByRole('link', { name: 'ledger-disk' }).first().click();

  const row = rowsNamed(page, 'ledger-disk').first();
  await expect(row).toContainText(t('status.notProtected'));
  await expect(
    page.getByText(t('restorePoints.leftoverCountInterrupted', { count: 3 })),
  ).toBeVisible();

  await goTo(page, 'resources');
  await searchFor(page, 'plakar-tmp-');
  await expect(page.getByText(pattern('resources.shownOfTotal', { shown: '0' }))).toBeVisible();
});
