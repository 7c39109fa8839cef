import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  addInventory,
  expandRow,
  goTo,
  nameOfRow,
  rowsNamed,
  searchFor,
  shownOf,
  waitForSync,
} from './steps.ts';
import { pattern, t } from './texts.ts';

/** The total of the coverage screen. */
async function readHeadline(page: Page): Promise<{ protected: number; counted: number }> {
  await goTo(page, 'coverage');
  const share = pattern('coverage.totalShare', { protected: /[\d,]+/, total: /[\d,]+/ });
  const headline = await page.getByRole('main').getByText(share).first().textContent();
  const found = share.exec(headline ?? '')?.groups;
  const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  return { protected: number(found?.['protected']), counted: number(found?.['total']) };
}

test('an excluded resource leaves coverage, and returns when it is included', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const before = await readHeadline(page);
  expect(before.counted).toBe(60);
  expect(before.protected).toBeGreaterThan(0);

  await goTo(page, 'resources');
  const plain = pattern('resources.rowExpand', { name: /[a-z0-9-]+/ });
  const name = await nameOfRow(page.getByRole('button', { name: plain }).first());
  await searchFor(page, name);
  await expandRow(page, name);
  await page.getByRole('tab', { name: t('common.settings') }).click();
  const exclude = page.getByRole('checkbox', { name: t('resources.excludeChoice') });

  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText(t('status.excluded'));
  // The row changes before main's answer makes the change undoable.
  const undo = page.getByRole('button', { name: t('common.undo') });
  await undo.click();
  await page
    .getByText(t('kit.undone', { what: t('resources.excludeDone', { count: 1 }) }))
    .waitFor();
  await expect(exclude).not.toBeChecked();

  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText(t('status.excluded'));
  await undo.waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(exclude).not.toBeChecked();
  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText(t('status.excluded'));
  await undo.waitFor();
  await app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('undo')?.click(),
  );
  await expect(exclude).not.toBeChecked();

  await exclude.check();
  await expect(rowsNamed(page, name).first()).toContainText(t('status.excluded'));
  const excluded = await readHeadline(page);
  expect(excluded.counted).toBe(59);

  const reopened = await app.restart();
  expect((await readHeadline(reopened)).counted).toBe(59);
  await goTo(reopened, 'resources');
  await searchFor(reopened, name);
  await expandRow(reopened, name);
  await reopened.getByRole('tab', { name: t('common.settings') }).click();
  await reopened.getByRole('checkbox', { name: t('resources.excludeChoice') }).uncheck();
  await expect(rowsNamed(reopened, name).first()).not.toContainText(t('status.excluded'));
  expect(await readHeadline(reopened)).toEqual(before);
});

test('coverage links to the resources that it counts', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('status.classBlockStorage') })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('common.resources') })).toBeVisible();
  await expect(shownOf(page, 60)).toBeVisible();
});
