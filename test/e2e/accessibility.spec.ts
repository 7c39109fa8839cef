import { expectNoViolation, holdStill } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, expandRow, goTo, openAddDialog, syncNow, waitForSync } from './steps.ts';

test('no screen has an accessibility violation that axe can find, in light or in dark', async ({
  page,
  simulator,
}) => {
  await holdStill(page);
  await expect(page.getByRole('button', { name: 'Add inventory' }).first()).toBeVisible();
  await expectNoViolation(page, 'no inventory yet');
  await goTo(page, 'Resources');
  await expectNoViolation(page, 'no resource yet');
  await goTo(page, 'Coverage');
  await expectNoViolation(page, 'no coverage yet');
  await goTo(page, 'Inventories');

  const dialog = await openAddDialog(page);
  await dialog.getByRole('button', { name: 'Add inventory' }).click();
  await expectNoViolation(page, 'the form with errors');
  await page.keyboard.press('Escape');

  simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot' });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expectNoViolation(page, 'an inventory with issues');
  await goTo(page, 'Inventories');
  await expectNoViolation(page, 'the inventories');
  await goTo(page, 'Resources');
  const name = await page
    .getByRole('button', { name: /^Expand / })
    .first()
    .getAttribute('aria-label');
  await expandRow(page, (name ?? '').replace('Expand ', ''));
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expect(page.getByRole('checkbox', { name: 'Exclude from backup coverage' })).toBeVisible();
  await expectNoViolation(page, 'an expanded resource');
  await page.getByRole('checkbox', { name: /^Select all/ }).check();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).waitFor();
  await expectNoViolation(page, 'selected resources, and the filters');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Size' }).waitFor();
  await expectNoViolation(page, 'the choice of columns');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Exclude by rule…' }).click();
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('*');
  await page.getByText(/^Matches \d+ resources$/).waitFor();
  await expectNoViolation(page, 'a rule');
  await page.keyboard.press('Escape');
  await goTo(page, 'Coverage');
  await expectNoViolation(page, 'the coverage');
  const asTable = page.getByRole('button', { name: 'Show as table' });
  while ((await asTable.count()) > 0) await asTable.first().click();
  await expectNoViolation(page, 'the coverage as tables');

  simulator.replaceAccount(({ projects }) => {
    for (const project of projects) project.instanceSnapshots = [];
  });
  await goTo(page, 'Inventories');
  await page.getByRole('main').getByRole('link', { name: 'Production' }).click();
  await syncNow(page);
  await expect(page.getByRole('tab', { name: /^Protection lost/ })).toBeVisible();
  await expectNoViolation(page, 'an inventory that lost protection');
  await goTo(page, 'Coverage');
  await expect(page.getByRole('figure')).toBeVisible();
  await expectNoViolation(page, 'the course of coverage');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('combobox', { name: 'Sync all inventories' }).click();
  await page.getByRole('option', { name: 'Every day' }).click();
  await expect(page.getByRole('switch', { name: /Also on battery/ })).toBeVisible();
  await expectNoViolation(page, 'the settings');
});

test('apps have none either', async ({ page, simulator }) => {
  await holdStill(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Apps');
  await expectNoViolation(page, 'no app yet');
  await page.getByRole('link', { name: 'Production' }).last().click();
  await page.getByRole('button', { name: 'Add store' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add store' });
  await dialog.getByRole('combobox', { name: 'Bucket' }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: /^Advanced/ }).click();
  await dialog.getByRole('button', { name: 'Add store' }).click();
  await expectNoViolation(page, 'a store with errors');
  await dialog.getByLabel('Access key', { exact: true }).fill('key');
  await dialog.getByLabel('Secret access key', { exact: true }).fill('key');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('passphrase');
  await dialog.getByRole('button', { name: 'Add store' }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, 'Apps');
  await expectNoViolation(page, 'the apps');
  await page
    .getByRole('link', { name: /^acme|-/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Expand / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Assign app' }).click();
  await page.getByRole('button', { name: /^Advanced/ }).click();
  await expectNoViolation(page, 'assigning an app');
});
