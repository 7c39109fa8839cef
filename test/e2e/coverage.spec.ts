import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addInventory, expandRow, goTo, rowsNamed, searchFor, waitForSync } from './steps.ts';

/** "27 of 60" on the coverage screen: protected, counted. */
async function readHeadline(page: Page): Promise<{ protected: number; counted: number }> {
  await goTo(page, 'Coverage');
  const found = /([\d,]+) of ([\d,]+)/.exec(await page.getByRole('main').innerText());
  if (!found) throw new Error('The coverage screen has no headline.');
  const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  return { protected: number(found[1]), counted: number(found[2]) };
}

test('an excluded resource leaves coverage, and comes back when it is included', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const before = await readHeadline(page);
  expect(before.counted).toBe(60);
  expect(before.protected).toBeGreaterThan(0);

  await goTo(page, 'Resources');
  const expand = page.getByRole('button', { name: /^Expand [a-z0-9-]+$/ }).first();
  const name = ((await expand.getAttribute('aria-label')) ?? '').replace('Expand ', '');
  await searchFor(page, name);
  await expandRow(page, name);
  await page.getByRole('tab', { name: 'Settings' }).click();
  const exclude = page.getByRole('checkbox', { name: 'Exclude from backup coverage' });

  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText('Excluded');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone.').waitFor();
  await expect(exclude).not.toBeChecked();

  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText('Excluded');
  const excluded = await readHeadline(page);
  expect(excluded.counted).toBe(59);

  const reopened = await app.restart();
  expect((await readHeadline(reopened)).counted).toBe(59);
  await goTo(reopened, 'Resources');
  await searchFor(reopened, name);
  await expandRow(reopened, name);
  await reopened.getByRole('tab', { name: 'Settings' }).click();
  await reopened.getByRole('checkbox', { name: 'Exclude from backup coverage' }).uncheck();
  await expect(rowsNamed(reopened, name).first()).not.toContainText('Excluded');
  expect(await readHeadline(reopened)).toEqual(before);
});

test('coverage leads to the resources that it counts', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'Coverage');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Block Storage/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Resources' })).toBeVisible();
  await expect(page.getByText(/^Showing \d+ of 60$/)).toBeVisible();
});
