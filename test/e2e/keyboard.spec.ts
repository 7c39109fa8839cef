import { expect, test } from './fixtures.ts';
import { waitForSync } from './steps.ts';

test('an account is added, browsed and excluded from with the keyboard alone', async ({
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

  await expect(page.getByRole('button', { name: 'Add inventory' }).first()).toBeVisible();
  await tabTo('Add inventory');
  await press('Enter');
  await tabTo('Name');
  await type('Production');
  await tabTo('Endpoint');
  const custom = page.getByRole('option', { name: 'Custom' });
  await press('ArrowDown');
  await expect(custom).toBeVisible();
  // The list takes keys only once it is drawn, and marks where they are.
  await expect(async () => {
    await press('ArrowDown');
    await expect(custom).toHaveAttribute('data-combobox-selected', 'true', { timeout: 500 });
  }).toPass();
  await press('Enter');
  await expect(page.getByRole('combobox', { name: 'Endpoint' })).toHaveValue('Custom');
  await tabTo('Base URL');
  await type(baseUrl);
  await tabTo(/^Application key$/);
  await type(keys.applicationKey);
  await tabTo(/^Application secret$/);
  await type(keys.applicationSecret);
  await tabTo(/^Consumer key$/);
  await type(keys.consumerKey);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
  await waitForSync(page);

  await tabTo('Browse 60 resources');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Resources' })).toBeVisible();
  // The heading comes before the rows, and the search and its key come with them.
  await expect(page.getByRole('button', { name: /^Expand / }).first()).toBeVisible();
  await press('/');
  await expect(page.getByRole('textbox', { name: 'Search resource' })).toBeFocused();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('tab', { name: 'Apps' })).toBeVisible();
  await tabTo('Apps');
  await press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Settings' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await tabTo('Exclude from backup coverage');
  await press('Space');
  await expect(page.getByRole('row').filter({ hasText: 'Excluded' }).first()).toBeVisible();
});
