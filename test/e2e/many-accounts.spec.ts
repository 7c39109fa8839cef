import type { Page } from '@playwright/test';
import type { Simulator } from '../simulator/simulator.ts';
import { addThroughBridge } from './add-through-bridge.ts';
import { expectNoViolation, holdStill } from './axe.ts';
import { answerQuestions } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { sidewaysScroll, windowSizes } from './layout.ts';
import { chooseLanguage } from './screens.ts';
import { goTo } from './steps.ts';
import { t, tInFrench } from './texts.ts';

const groups = ['Acme', 'Initech', 'Umbrella'];
const accounts = 3 * groups.length;

/** Adds inventories of the same account, three to a group. */
async function addMany(page: Page, simulator: Simulator): Promise<void> {
  for (let index = 0; index < accounts; index += 1) {
    await addThroughBridge(page, simulator, {
      name: `Account ${index + 1} of a customer with a long name`,
      group: groups[Math.floor(index / 3)] ?? '',
    });
  }
}

/** The columns in sight, from left to right, without that of the menu. */
function columnsInSight(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('th[data-column]')]
      .filter((head) => head.getBoundingClientRect().width > 0)
      .map((head) => head.dataset['column'] ?? null),
  );
}

/** A link of the narrow sidebar shows its name while it has the pointer or the focus. */
async function leaveLink(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
}

test('many accounts are one table, one sync and one search', async ({ app, page, simulator }) => {
  test.setTimeout(240_000);
  await answerQuestions(app.electron, 'yes');
  await holdStill(page);
  await addMany(page, simulator);
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(accounts + 1);

  await test.step('the sidebar lists some of them, and leads to all', async () => {
    const sidebar = page.getByRole('navigation', { name: t('frame.mainNavigation') });
    expect(await sidebar.locator('a[href^="#/inventories/"]').count()).toBeLessThan(accounts);
    await expect(sidebar.getByRole('link', { name: t('common.coverage') })).toBeInViewport();
  });

  await test.step('one button syncs all', async () => {
    const syncAll = page.getByRole('button', { name: t('inventories.syncAll') });
    await syncAll.click();
    await expect(syncAll).toBeHidden();
    await expect(syncAll).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole('cell', { name: t('common.never'), exact: true })).toHaveCount(
      // The keys never expire.
      accounts,
    );
  });

  await test.step('it is searched by group and sorted', async () => {
    const search = page.getByRole('textbox', { name: t('inventories.search') });
    await search.fill('initech');
    await expect(rows).toHaveCount(4);
    await search.fill('');
    const head = page.getByRole('columnheader', { name: t('common.name') });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.nth(1)).toContainText('Account 9');
  });

  await test.step('nothing is cut off, in any window or language', async () => {
    for (const [language, texts] of [['en', t] as const, ['fr', tInFrench] as const]) {
      await chooseLanguage(page, language);
      await page.getByRole('link', { name: texts('common.inventories'), exact: true }).click();
      for (const size of windowSizes) {
        await page.setViewportSize(size);
        await rows.nth(accounts).waitFor();
        expect(await sidewaysScroll(page), `${language}, ${size.width}`).toEqual([]);
        expect(await columnsInSight(page)).toEqual(
          expect.arrayContaining(['name', 'protected', 'unknown']),
        );
      }
    }
    await chooseLanguage(page, 'en');
  });

  await test.step('axe finds nothing in it, nor in the figures by group', async () => {
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await goTo(page, 'inventories');
      await leaveLink(page);
      await expectNoViolation(page, `inventories, ${width}`);
      await goTo(page, 'coverage');
      await page.getByRole('region', { name: t('coverage.byGroup') }).waitFor();
      await leaveLink(page);
      await expectNoViolation(page, `coverage, ${width}`);
    }
  });
});
