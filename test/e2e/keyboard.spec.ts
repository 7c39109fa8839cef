import { expect, test } from './fixtures.ts';
import { expandButtons, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

test('an account is added and browsed, and a resource excluded, with the keyboard alone', async ({
  page,
  simulator,
}) => {
  const { keys, baseUrl } = simulator;
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.insertText(text);
  const tabTo = async (name: string | RegExp, key = 'Tab') => {
    const focusedName = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]?.textContent
            : undefined;
        return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
      });
    for (let count = 0; count < 60; count += 1) {
      const focused = await focusedName();
      if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
      await press(key);
    }
    throw new Error(`The keyboard does not reach ${String(name)}.`);
  };

  await expect(page.getByRole('button', { name: t('common.addInventory') }).first()).toBeVisible();
  await tabTo(t('common.addInventory'));
  await press('Enter');
  await expect(page.getByRole('radio', { name: t('accounts.wayKeys') })).toBeFocused();
  await press('Enter');
  await tabTo(t('common.name'));
  await type('Production');
  await tabTo(pattern('accounts.endpointChange'));
  await press('Enter');
  await tabTo(t('common.endpoint'));
  const custom = page.getByRole('option', { name: t('accounts.endpointCustom') });
  await press('ArrowDown');
  await expect(custom).toBeVisible();
  // The list accepts keys only once it is rendered and shows the focus.
  await expect(async () => {
    await press('ArrowDown');
    await expect(custom).toHaveAttribute('data-combobox-selected', 'true', { timeout: 500 });
  }).toPass();
  await press('Enter');
  await expect(page.getByRole('combobox', { name: t('common.endpoint') })).toHaveValue(
    t('accounts.endpointCustom'),
  );
  await tabTo(t('accounts.baseUrl'));
  await type(baseUrl);
  await tabTo(pattern('common.applicationKey'));
  await type(keys.applicationKey);
  await tabTo(pattern('common.applicationSecret'));
  await type(keys.applicationSecret);
  await tabTo(pattern('common.consumerKey'));
  await type(keys.consumerKey);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
  await waitForSync(page);

  await tabTo(t('inventories.browseResources', { count: 60 }));
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('common.resources') })).toBeVisible();
  // The heading is rendered before the rows; the search and its shortcut appear with the rows.
  await expect(expandButtons(page).first()).toBeVisible();
  await press('/');
  await expect(page.getByRole('textbox', { name: t('common.searchResources') })).toBeFocused();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('tab', { name: t('common.apps') })).toBeVisible();
  await tabTo(t('common.apps'));
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: t('common.settings') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await tabTo(t('resources.excludeChoice'));
  await press('Space');
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: t('status.excluded') })
      .first(),
  ).toBeVisible();
});
