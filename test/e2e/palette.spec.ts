import type { ElectronApplication } from '@playwright/test';
import { expectNoViolation } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, waitForSync } from './steps.ts';
import { t } from './texts.ts';

/** Keys sent by a test do not reach the menu, which has the shortcut. */
async function pressShortcut(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('palette');
    if (item?.accelerator === 'CmdOrCtrl+K') item.click();
  });
}

test('the palette leads to a screen, an inventory and a resource with the keyboard', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const palette = page.getByRole('dialog', { name: t('frame.palette') });
  const field = palette.getByRole('combobox', { name: t('frame.paletteHint') });

  await pressShortcut(app.electron);
  await expect(field).toBeFocused();
  await expectNoViolation(page, 'axe finds nothing in the palette');
  await page.keyboard.type(t('common.coverage'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('common.coverage') })).toBeVisible();
  await expect(palette).toBeHidden();

  await test.step('a resource is shown in the table, opened', async () => {
    await pressShortcut(app.electron);
    await field.fill('web');
    const resources = palette.getByRole('group', { name: t('common.resources') });
    const first = resources.getByRole('option').first();
    await expect(first).toBeVisible();
    await expectNoViolation(page, 'axe finds nothing in the results');
    const name = (await first.locator('[data-text]').getAttribute('data-text')) ?? '';
    await field.fill(`name:${name}`);
    await expect(palette.getByRole('option', { selected: true })).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('button', { name: t('resources.rowCollapse', { name }) }),
    ).toBeVisible();
  });

  await test.step('an inventory is opened', async () => {
    await pressShortcut(app.electron);
    await field.fill('Production');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
  });
});
