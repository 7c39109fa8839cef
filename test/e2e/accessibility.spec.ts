import { expectNoViolation, holdStill } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
  addInventory,
  expandButtons,
  expandRow,
  goTo,
  nameOfRow,
  openAddDialog,
  syncNow,
  waitForSync,
} from './steps.ts';
import { pattern, t } from './texts.ts';

test('no screen has an accessibility violation that axe can find, in light or in dark', async ({
  page,
  simulator,
}) => {
  test.setTimeout(360_000);
  await holdStill(page);
  await expect(page.getByRole('button', { name: t('common.addInventory') }).first()).toBeVisible();
  await expectNoViolation(page, 'no inventory yet');
  await goTo(page, 'resources');
  await expectNoViolation(page, 'no resource yet');
  await goTo(page, 'coverage');
  await expectNoViolation(page, 'no coverage yet');
  await goTo(page, 'inventories');

  const dialog = await openAddDialog(page);
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expectNoViolation(page, 'the form with errors');
  await page.keyboard.press('Escape');

  simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot' });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expectNoViolation(page, 'an inventory with issues');
  await goTo(page, 'inventories');
  await expectNoViolation(page, 'the inventories');
  await goTo(page, 'resources');
  await expandRow(page, await nameOfRow(expandButtons(page).first()));
  await page.getByRole('tab', { name: t('common.settings') }).click();
  await expect(page.getByRole('checkbox', { name: t('resources.excludeChoice') })).toBeVisible();
  await expectNoViolation(page, 'an expanded resource');
  await page.getByRole('checkbox', { name: pattern('resources.selectAll') }).check();
  await page.getByRole('button', { name: t('resources.filters') }).click();
  await page.getByRole('combobox', { name: t('resources.tag') }).waitFor();
  await expectNoViolation(page, 'selected resources, and the filters');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('resources.columns') }).click();
  await page.getByRole('checkbox', { name: t('common.size') }).waitFor();
  await expectNoViolation(page, 'the choice of columns');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('resources.rulesOpenEmpty') }).click();
  await page.getByRole('button', { name: t('resources.ruleAdd') }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: t('common.name') })
    .fill('*');
  await page.getByText(pattern('resources.ruleMatchCount', { count: /\d+/ })).waitFor();
  await expectNoViolation(page, 'a rule');
  await page.keyboard.press('Escape');
  await goTo(page, 'coverage');
  await expectNoViolation(page, 'the coverage');
  const asTable = page.getByRole('button', { name: t('coverage.showAsTable') });
  while ((await asTable.count()) > 0) await asTable.first().click();
  // Away from the last button, whose tooltip is outside of any region.
  await page.mouse.move(0, 0);
  await page.locator('[role="tooltip"]').waitFor({ state: 'detached' });
  await expectNoViolation(page, 'the coverage as tables');

  simulator.replaceAccount(({ projects }) => {
    for (const project of projects) project.instanceSnapshots = [];
  });
  await goTo(page, 'inventories');
  await page.getByRole('main').getByRole('link', { name: 'Production' }).click();
  await syncNow(page);
  await expect(page.getByRole('tab', { name: t('coverage.changesLostTitle') })).toBeVisible();
  await expectNoViolation(page, 'an inventory that lost protection');
  await goTo(page, 'coverage');
  await expect(page.getByRole('figure')).toBeVisible();
  await expectNoViolation(page, 'the history of coverage');
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByRole('combobox', { name: t('common.syncAllInventories') }).click();
  await page.getByRole('option', { name: t('sync.intervalDay') }).click();
  await expect(page.getByRole('switch', { name: t('sync.onBattery') })).toBeVisible();
  await expectNoViolation(page, 'the settings');
  await page.getByRole('link', { name: t('guide.title'), exact: true }).click();
  await page.getByRole('searchbox', { name: t('guide.search') }).fill('right');
  await expect(page.locator('mark').first()).toBeVisible();
  await expectNoViolation(page, 'the guide');
  await page.getByRole('button', { name: t('frame.notifications') }).click();
  await page.getByText(t('frame.notificationsEmpty')).waitFor();
  await expectNoViolation(page, 'the notifications');
});

test('app dialogs have no accessibility violation either', async ({ page, simulator }) => {
  await holdStill(page);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'apps');
  await expectNoViolation(page, 'no app yet');
  await page.getByRole('link', { name: 'Production' }).last().click();
  await page.getByRole('button', { name: t('common.addStore') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.addStore') });
  await dialog.getByRole('combobox', { name: t('inventories.storeBucket') }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: t('plakarApps.advanced') }).click();
  await dialog.getByRole('button', { name: t('common.addStore') }).click();
  await expectNoViolation(page, 'a store with errors');
  await dialog.getByLabel(t('plakarApps.fieldAccessKey'), { exact: true }).fill('key');
  await dialog.getByLabel(t('common.secretAccessKey'), { exact: true }).fill('key');
  await dialog
    .getByRole('textbox', { name: t('common.passphrase'), exact: true })
    .fill('passphrase');
  await dialog.getByRole('button', { name: t('common.addStore') }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, 'apps');
  await expectNoViolation(page, 'the apps');
  await page
    .getByRole('link', { name: /^acme|-/ })
    .first()
    .click();
  await expandButtons(page).first().click();
  await page.getByRole('button', { name: t('common.assignApp') }).click();
  await page.getByRole('button', { name: t('plakarApps.advanced') }).click();
  await expectNoViolation(page, 'assigning an app');
});
