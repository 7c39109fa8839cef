import type { Locator, Page } from '@playwright/test';
import type { WindowTextId } from '../../shared/texts/catalogue.ts';
import { holdStill } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { type Look, lookOf, looksOf } from './looks.ts';
import { chooseLanguage, openDemo, screenNamed, textsOf } from './screens.ts';
import { t, tInFrench } from './texts.ts';

const open = (page: Page, name: string) => screenNamed(name).open(page, textsOf.en);

async function visit(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  const { leave } = screenNamed(name);
  await open(page, name);
  await look();
  await leave?.(page, textsOf.en);
}

/** Two looks that a user can distinguish have different signatures. */
const signature = ({ fill, edges, shape }: Look) => [fill, edges, shape].join(' | ');

async function expectSeen(elements: Locator): Promise<void> {
  await elements.first().waitFor({ state: 'attached' });
  expect((await looksOf(elements)).filter(({ isSeen }) => !isSeen)).toEqual([]);
}

const countedStates = ['protected', 'stale', 'not-protected', 'unknown'];

/** The parts of bars are all seen, and no two look the same. */
async function expectStates(parts: Locator): Promise<void> {
  await expectSeen(parts);
  const ofState = (state: string) =>
    parts.and(parts.page().locator(`[data-protection="${state}"]`));
  const looks = await Promise.all(countedStates.map((state) => lookOf(ofState(state))));
  expect(new Set(looks.map(signature)).size).toBe(countedStates.length);
}

test('in forced colours, everything that a background means is still seen', async ({ page }) => {
  await holdStill(page);
  await openDemo(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const main = page.getByRole('main');

  await test.step('the coverage and its charts', async () => {
    await open(page, 'coverage');
    await expectStates(main.locator('.coverage-bar > .state-fill'));
    await expectSeen(main.locator('.coverage-bar'));
    await expectStates(main.getByRole('list').locator('.state-fill'));
    await expectSeen(main.locator('[data-protection="age"]'));
    const areas = await looksOf(main.locator('figure .recharts-area-area'));
    expect(new Set(areas.map(({ fill }) => fill)).size).toBe(countedStates.length);
    expect(areas.filter(({ edges }) => !edges.includes('stroke'))).toEqual([]);
    // Hatched are stale and unknown. A gradient, as in other colours, would let the grid show through.
    expect(areas.filter(({ fill }) => fill.startsWith('url'))).toHaveLength(2);
    await expectSeen(main.locator('figure .recharts-area-curve'));
  });

  await test.step('the state of an inventory, in each state', async () => {
    const dot = page.getByRole('navigation').locator('[data-state]').first();
    const states = ['never', 'running', 'completed', 'partial', 'cancelled', 'failed'];
    const looks: string[] = [];
    for (const state of states) {
      await dot.evaluate((element, shown) => element.setAttribute('data-state', shown), state);
      const look = await lookOf(dot);
      expect(look.isSeen).toBe(true);
      looks.push(signature(look));
    }
    expect(new Set(looks).size).toBe(states.length);
    await dot.evaluate((element) => element.setAttribute('data-state', 'partial'));
  });

  await test.step('what is chosen, pressed or selected', async () => {
    await expectChosen(page);
  });

  await test.step('where the keyboard is', async () => {
    await expectFocus(page);
  });

  await test.step('the edges of what lies over the page', async () => {
    await visit(page, 'secret-provider', () => expectSeen(page.locator('.mantine-Modal-content')));
    await page.getByRole('link', { name: t('guide.title'), exact: true }).hover();
    await expectSeen(page.getByRole('tooltip'));
  });
});

/** Radio buttons, switches, checkboxes, segments, tabs, pressed buttons, selected rows, badges. */
async function expectChosen(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await open(page, 'settings-appearance');
  const signs = await looksOf(main.locator('input[type="radio"]:checked + svg'));
  expect(signs.length).toBeGreaterThan(1);
  const radio = await lookOf(main.locator('input[type="radio"]:checked'));
  expect(radio.fill).not.toContain(signs[0]?.colour);
  const on = main.locator('.mantine-Switch-input:checked + .mantine-Switch-track').first();
  const off = main.locator('.mantine-Switch-input:not(:checked) + .mantine-Switch-track').first();
  for (const track of [on, off]) {
    await expectSeen(track);
    await expectSeen(track.locator('.mantine-Switch-thumb'));
  }
  expect((await lookOf(on)).fill).not.toBe((await lookOf(off)).fill);
  await expectSeen(main.locator('.mantine-Badge-root'));

  await open(page, 'apps');
  await expectSeen(main.locator('.mantine-SegmentedControl-root'));
  const chosen = await lookOf(main.locator('.mantine-SegmentedControl-indicator'));
  expect(chosen.isSeen).toBe(true);
  const label = await lookOf(main.locator('.mantine-SegmentedControl-label[data-active]'));
  expect(chosen.fill).not.toContain(label.colour);

  await visit(page, 'resources-columns', async () => {
    const box = page.getByRole('checkbox', { name: t('common.project') });
    const mark = await lookOf(box.locator('xpath=following-sibling::*'));
    expect((await lookOf(box)).fill).not.toContain(mark.colour);
  });

  await visit(page, 'resources-selected', async () => {
    const cellOf = (state: boolean) =>
      page.locator(`[role="row"][aria-selected="${String(state)}"] > :first-child`);
    expect((await lookOf(cellOf(true))).edges).not.toBe((await lookOf(cellOf(false))).edges);
  });

  const beside = page.getByRole('button', { name: t('resources.detailsBeside') });
  const released = await lookOf(beside);
  await visit(page, 'resource-beside', async () => {
    expect((await lookOf(beside)).fill).not.toBe(released.fill);
    const [shown, other] = await looksOf(page.getByRole('tab'));
    expect(shown?.fill).not.toBe(other?.fill);
  });
}

/** Focus rings, and the entry of a list or menu that the keys are on. */
async function expectFocus(page: Page): Promise<void> {
  await open(page, 'resources');
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expectOutlined(page.getByRole('row').nth(2));
  await page
    .getByRole('link', { name: t('common.coverage'), exact: true })
    .first()
    .focus();
  await expectOutlined(page.locator(':focus'));
  await page.keyboard.press('Tab');
  await expectOutlined(page.locator(':focus'));
  await visit(page, 'inventory-menu', async () => {
    await page.keyboard.press('ArrowDown');
    await expectOutlined(page.locator('[role="menuitem"]:focus'));
  });
  await visit(page, 'palette', () => expectOutlined(page.getByRole('option', { selected: true })));
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByRole('combobox', { name: t('common.syncAllInventories') }).click();
  await page.keyboard.press('ArrowDown');
  await expectOutlined(page.locator('[data-combobox-selected]'));
  await page.keyboard.press('Escape');
}

async function expectOutlined(element: Locator): Promise<void> {
  await expect.poll(async () => (await lookOf(element)).edges).toContain('outline');
}

test('names, tooltips, scroll bars and badges stay in their places', async ({ page }) => {
  await holdStill(page);
  await openDemo(page);
  await open(page, 'resources');

  await test.step('a row under the pointer or with the focus shows as much of its name', async () => {
    await resize(page, 'common.name', 'ArrowLeft', 10);
    const row = page
      .getByRole('row')
      .filter({ has: page.locator('[data-cut]') })
      .first();
    const name = row.locator('[data-cut]');
    const shown = async () => ({ text: await name.innerText(), box: await name.boundingBox() });
    await page.mouse.move(0, 0);
    const before = await shown();
    expect(before.text).toContain('…');
    await row.getByRole('gridcell').last().hover();
    expect(await shown()).toEqual(before);
    await row.focus();
    expect(await shown()).toEqual(before);
    await name.hover();
    const whole = (await row.locator('[data-text]').getAttribute('data-text')) ?? '';
    await expect(page.getByRole('tooltip')).toHaveText(whole);
    expect(await shown()).toEqual(before);
  });

  await test.step('a project or region that is cut is shown whole, and not twice', async () => {
    // Otherwise the last column would fill the table.
    await resize(page, 'common.name', 'ArrowRight', 24);
    for (const column of ['common.project', 'common.region'] as const) {
      await resize(page, column, 'ArrowLeft', 5);
      const position = await page
        .getByRole('columnheader', { name: t(column) })
        .getAttribute('aria-colindex');
      const texts = page.locator(`[role="gridcell"][aria-colindex="${String(position)}"] > span`);
      await expect.poll(() => firstCut(texts)).toBeGreaterThanOrEqual(0);
      const cut = texts.nth(await firstCut(texts));
      await cut.hover();
      await expect(page.getByRole('tooltip')).toHaveText((await cut.textContent()) ?? '');
      expect(
        await texts.evaluateAll((all) => all.filter((each) => each.closest('[title]'))),
      ).toEqual([]);
    }
  });

  await test.step('scroll bars are thin, in the colours of the theme, and only where needed', async () => {
    const scroller = page.getByRole('grid', { name: t('common.resources') }).locator('xpath=..');
    expect(await scrollBarOf(scroller)).toEqual({ isThin: true, isThemed: true });
    for (const name of [
      'coverage',
      'inventories',
      'settings-appearance',
      'guide',
      'secret-provider',
    ]) {
      await visit(page, name, async () => {
        expect(await alwaysScrolling(page)).toEqual([]);
      });
    }
  });

  await test.step('the name of an open row stays in view above its details', async () => {
    await visit(page, 'resource-settings', async () => {
      const scroller = page.getByRole('grid', { name: t('common.resources') }).locator('xpath=..');
      const row = page.getByRole('row').filter({ has: page.locator('[aria-expanded="true"]') });
      const header = page.getByRole('row').first();
      await scroller.evaluate((box) => box.scrollBy(0, 120));
      const edgeOf = async (element: Locator) =>
        (await element.boundingBox()) ?? { y: 0, height: 0 };
      const { y, height } = await edgeOf(header);
      await expect.poll(async () => Math.round((await edgeOf(row)).y)).toBe(Math.round(y + height));
    });
  });

  await test.step('a chart as a table has the same width, and its button stays under the pointer', async () => {
    await open(page, 'coverage');
    const button = page.getByRole('button', { name: t('coverage.showAsTable') }).first();
    const card = page.getByRole('region', { name: t('common.byClass') });
    const before = [await button.boundingBox(), (await card.boundingBox())?.width];
    await button.click();
    const back = page.getByRole('button', { name: t('coverage.showAsChart') });
    expect([await back.boundingBox(), (await card.boundingBox())?.width]).toEqual(before);
    await back.click();
  });

  await test.step('names of apps are whole, also in a narrow window', async () => {
    const { width, height } = await page.evaluate(() => ({
      width: window.innerWidth,
      height: window.innerHeight,
    }));
    for (const narrow of [640, 960, 1000]) {
      await page.setViewportSize({ width: narrow, height });
      await open(page, 'apps');
      await page.getByRole('rowheader').first().waitFor();
      await expect(page.getByRole('rowheader').locator('[data-cut]')).toHaveCount(0);
    }
    await page.setViewportSize({ width, height });
  });

  await test.step('the links below a coverage look alike', async () => {
    await open(page, 'inventory');
    const links = page
      .getByRole('region', { name: t('inventories.coverageTitle') })
      .locator('p > a, p > button, p > span > a, div > button');
    const styles = await links.evaluateAll((all) =>
      all.map((link) => {
        const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(link);
        return [color, fontSize, fontWeight, textDecorationLine].join(', ');
      }),
    );
    expect(styles.length).toBeGreaterThan(1);
    expect(new Set(styles).size).toBe(1);
  });

  await test.step('dialogs begin at the same height, and an error takes the place of the help', async () => {
    const top = async () => (await page.locator('.mantine-Modal-content').boundingBox())?.y;
    await open(page, 'resources');
    await page.getByRole('button', { name: t('resources.rulesOpenEmpty') }).click();
    await page.getByRole('dialog').waitFor();
    const ofShort = await top();
    await page.keyboard.press('Escape');
    await open(page, 'settings-protection-policy');
    const name = t('restorePoints.addControlPlane');
    await page.getByRole('button', { name }).click();
    const dialog = page.getByRole('dialog', { name });
    const help = dialog.getByText(t('restorePoints.addressHelp'));
    await expect(help).toBeVisible();
    expect(await top()).toBe(ofShort);
    await dialog.getByRole('button', { name }).click();
    await expect(dialog.getByText(t('restorePoints.addressError'))).toBeVisible();
    await expect(help).toBeHidden();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  await test.step('the number of filters is within its button, in both languages', async () => {
    for (const [language, texts] of [
      ['en', t],
      ['fr', tInFrench],
    ] as const) {
      await chooseLanguage(page, language);
      await page.evaluate(() => {
        window.location.hash = '#/resources?region=GRA11';
      });
      const button = page.getByRole('button', {
        name: texts('resources.filtersActive', { count: 1 }),
      });
      const outer = await button.boundingBox();
      const inner = await button.locator('.mantine-Badge-root').boundingBox();
      if (!outer || !inner) throw new Error('The button or its badge is not shown.');
      expect(inner.x).toBeGreaterThanOrEqual(outer.x);
      expect(inner.y).toBeGreaterThanOrEqual(outer.y);
      expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
      expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
    }
  });
});

/** Moves the edge of a column by so many presses of a key. */
async function resize(
  page: Page,
  column: WindowTextId,
  key: 'ArrowLeft' | 'ArrowRight',
  presses: number,
): Promise<void> {
  const name = t('resources.columnWidth', { column: t(column) });
  await page.getByRole('separator', { name }).focus();
  for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
}

/** The place of the first text that is cut; -1: none. */
function firstCut(texts: Locator): Promise<number> {
  return texts.evaluateAll((all) =>
    all.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  );
}

function scrollBarOf(scroller: Locator): Promise<{ isThin: boolean; isThemed: boolean }> {
  return scroller.evaluate((box) => {
    const { borderLeftWidth, borderRightWidth, scrollbarColor } = getComputedStyle(box);
    const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
    const width = (box as HTMLElement).offsetWidth - box.clientWidth - borders;
    // The usual one of Linux and Windows is 15 pixels wide.
    const isThin = width > 0 && width < 14;
    // Chromium before 121 has no such property, and computes none for its own.
    const isThemed = !CSS.supports('scrollbar-color', 'auto') || scrollbarColor !== 'auto';
    return { isThin, isThemed };
  });
}

/** Boxes that have a scroll bar although nothing in them scrolls. */
function alwaysScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((box) => /\bscroll\b/.test(getComputedStyle(box).overflow))
      // Mantine draws the bars of these itself, and hides those of the browser.
      .filter((box) => !box.matches('[data-scrollbars], .mantine-ScrollArea-viewport'))
      .map((box) => `${box.tagName} ${box.className}`),
  );
}
