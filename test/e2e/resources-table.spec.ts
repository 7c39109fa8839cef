import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookOf } from './looks.ts';
import {
  addInventory,
  expandButtons,
  goTo,
  nameOfRow,
  rowsNamed,
  searchFor,
  shownOf,
  syncNow,
  waitForSync,
} from './steps.ts';
import { pattern, t } from './texts.ts';

function columnHeaders(page: Page): Promise<string[]> {
  return page.getByRole('columnheader').allInnerTexts();
}

async function openResources(page: Page): Promise<void> {
  await goTo(page, 'resources');
  await expandButtons(page).first().waitFor();
}

async function shownNames(page: Page): Promise<string[]> {
  return Promise.all((await expandButtons(page).all()).map(nameOfRow));
}

/** The checkboxes of the rows, without the one in the header. */
function rowBoxes(page: Page) {
  return page
    .getByRole('row')
    .filter({ has: expandButtons(page) })
    .getByRole('checkbox');
}

/** The number of shown resources, from the table's summary. */
function countOf(text: string): number {
  return Number(pattern('resources.shownOfTotal').exec(text)?.groups?.['shown']);
}

test('columns, their order, the sort and a view are saved', async ({ app, page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);

  await page.getByRole('button', { name: t('resources.columns') }).click();
  await page.getByRole('checkbox', { name: t('common.apps') }).click();
  await page.getByRole('checkbox', { name: t('common.size') }).click();
  await page
    .getByRole('button', { name: t('resources.columnMoveUp', { column: t('common.size') }) })
    .click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('columnheader', { name: t('common.size') })
    .getByRole('button')
    .click();
  await page
    .getByRole('columnheader', { name: t('common.size') })
    .getByRole('button')
    .click();

  await page.getByRole('button', { name: t('resources.filters') }).click();
  await page.getByRole('combobox', { name: t('resources.status'), exact: true }).click();
  await page.getByRole('option', { name: t('status.notProtected') }).click();
  await page.getByRole('option', { name: t('status.unknown') }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('resources.views') }).click();
  await page.getByRole('menuitem', { name: t('resources.viewSaveAs') }).click();
  await page.getByRole('textbox', { name: t('common.name') }).fill('To do');
  await page.getByRole('button', { name: t('resources.viewSave') }).click();
  await expect(
    page.getByRole('button', { name: t('resources.viewCurrent', { name: 'To do' }) }),
  ).toBeVisible();
  const filtered = await shownOf(page, 60).innerText();
  const names = await shownNames(page);

  const unknownOnly = t('resources.filterValue', {
    filter: t('resources.status'),
    value: t('status.unknown'),
  });
  const reopened = await app.restart();
  await openResources(reopened);
  expect(await columnHeaders(reopened)).toEqual([
    '',
    t('common.name'),
    t('resources.status'),
    t('common.class'),
    t('common.project'),
    t('common.size'),
    t('common.region'),
    t('common.actions'),
  ]);
  await expect(reopened.getByRole('columnheader', { name: t('common.size') })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(
    reopened.getByText(t('resources.shownOfTotal', { shown: '60', total: '60' })),
  ).toBeVisible();
  await reopened.getByRole('button', { name: t('resources.views') }).click();
  await reopened.getByRole('menuitem', { name: 'To do' }).click();
  await expect(reopened.getByText(filtered)).toBeVisible();
  expect(await shownNames(reopened)).toEqual(names);
  await reopened
    .getByRole('button', { name: t('resources.filterRemove', { name: unknownOnly }) })
    .click();
  await expect(
    reopened.getByRole('button', { name: t('resources.views'), exact: true }),
  ).toBeVisible();
});

test('columns are resized and moved, and stay so', async ({ app, page, simulator }) => {
  const widthOf = (shown: Page, column: string) =>
    shown
      .getByRole('separator', { name: t('resources.columnWidth', { column }) })
      .getAttribute('aria-valuenow')
      .then(Number);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);

  const edge = page.getByRole('separator', {
    name: t('resources.columnWidth', { column: t('resources.status') }),
  });
  const before = await widthOf(page, t('resources.status'));
  const box = await edge.boundingBox();
  if (!box) throw new Error('The header has no edge.');
  await page.mouse.move(box.x + 5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 45, box.y + 20, { steps: 4 });
  await page.mouse.up();
  expect(await widthOf(page, t('resources.status'))).toBe(before + 40);
  // The edge is where it was dropped.
  expect((await edge.boundingBox())?.x).toBe(box.x + 40);

  const project = page.getByRole('columnheader', { name: t('common.project') }).getByRole('button');
  const statusHeader = page.getByRole('columnheader', { name: t('resources.status') });
  const [from, to] = [await project.boundingBox(), await statusHeader.boundingBox()];
  if (!from || !to) throw new Error('A header is not shown.');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, from.y + 10, { steps: 6 });
  await page.mouse.up();
  const order = [
    '',
    t('common.name'),
    t('common.project'),
    t('resources.status'),
    t('common.class'),
    t('common.apps'),
    t('common.region'),
    t('common.actions'),
  ];
  await expect.poll(() => columnHeaders(page)).toEqual(order);
  // The drag did not sort.
  await expect(page.getByRole('columnheader', { name: t('common.name') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  const reopened = await app.restart();
  await openResources(reopened);
  expect(await columnHeaders(reopened)).toEqual(order);
  expect(await widthOf(reopened, t('resources.status'))).toBe(before + 40);
});

test('the table stays in its place when rows are selected and filtered', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  const grid = page.getByRole('grid', { name: t('common.resources') });
  const top = async () => (await grid.boundingBox())?.y;
  const before = await top();
  const nameCell = page.getByRole('row').nth(3).getByRole('gridcell').nth(1);
  const shownName = await nameCell.innerText();
  await nameCell.hover();
  expect(await nameCell.innerText()).toBe(shownName);

  await page.getByRole('row').nth(2).getByRole('checkbox').check();
  await expect(page.getByText(t('resources.selectedCount', { count: 1 }))).toBeVisible();
  expect(await top()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('resources.selectedCount', { count: 1 }))).toBeHidden();

  await page.getByRole('button', { name: t('resources.filters') }).click();
  await page.getByRole('combobox', { name: t('resources.status'), exact: true }).click();
  await page.getByRole('option', { name: t('status.notProtected') }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: pattern('resources.filterRemove') })).toBeVisible();
  expect(await top()).toBe(before);
});

test('names and statuses are in view in a narrow window, and columns that are added scroll into view', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  const scroller = page.getByRole('grid', { name: t('common.resources') }).locator('xpath=..');
  const isScrollable = () =>
    scroller.evaluate((element) => element.scrollWidth > element.clientWidth);
  const row = page.getByRole('row').nth(1);

  for (const [width, height] of [
    [960, 600],
    [640, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(row).toHaveAttribute('data-narrow', 'true');
    await expect.poll(isScrollable).toBe(false);
    for (const cell of [row.getByRole('gridcell').nth(1), row.getByRole('gridcell').nth(2)]) {
      await expect(cell).toBeInViewport({ ratio: 0.9 });
    }
  }

  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(row).not.toHaveAttribute('data-narrow', 'true');
  await expect.poll(isScrollable).toBe(false);
  await page.getByRole('button', { name: t('resources.columns') }).click();
  await page.getByRole('checkbox', { name: t('resources.product') }).click();
  await page.getByRole('checkbox', { name: t('common.newestRestorePoint') }).click();
  await page.getByRole('checkbox', { name: t('resources.urn') }).click();
  await page.keyboard.press('Escape');
  await expect.poll(isScrollable).toBe(true);
  await expect(page.getByRole('columnheader', { name: t('resources.urn') })).toBeInViewport({
    ratio: 0.9,
  });

  await test.step('and names have an edge only while columns are under them', async () => {
    const nameCells = [
      row.getByRole('gridcell').nth(1),
      page.getByRole('columnheader', { name: t('common.name') }),
    ];
    const haveEdges = async () => {
      const looks = await Promise.all(nameCells.map((cell) => lookOf(cell)));
      return looks.map(({ edges }) => edges.includes('right'));
    };
    await scroller.evaluate((element) => element.scrollTo(60, 0));
    await expect.poll(haveEdges).toEqual([true, true]);
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(haveEdges).toEqual([false, false]);
  });
});

test('many resources are excluded at once, and all of it is undone', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('combobox', { name: t('common.class') }).click();
  await page.getByRole('option', { name: t('status.classBlockStorage') }).click();
  await page.keyboard.press('Escape');
  const shown = countOf(await shownOf(page, 60).innerText());

  // One of them is already excluded: undo must leave it excluded.
  await page
    .getByRole('row')
    .filter({ has: expandButtons(page) })
    .first()
    .getByRole('checkbox')
    .check();
  await page.getByRole('button', { name: t('resources.selectionExclude'), exact: true }).click();
  await page.getByText(t('resources.excludeDone', { count: 1 })).waitFor();
  await page.getByRole('button', { name: t('resources.selectionClear') }).click();

  await page.getByRole('checkbox', { name: t('resources.selectAll', { count: shown }) }).check();
  await expect(page.getByText(t('resources.selectedCount', { count: shown }))).toBeVisible();
  await page.getByRole('button', { name: t('resources.selectionExclude'), exact: true }).click();
  await page.getByText(t('resources.excludeDone', { count: shown - 1 })).waitFor();
  await expect(page.getByText(t('status.notProtected'))).toHaveCount(0);
  await page
    .getByRole('button', { name: t('common.undo') })
    .last()
    .click();
  await page
    .getByText(t('kit.undone', { what: t('resources.excludeDone', { count: shown - 1 }) }))
    .waitFor();
  await expect(page.getByRole('row').filter({ hasText: t('status.excluded') })).toHaveCount(1);
});

test('a rule shows its matches, and applies to resources of later syncs', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('button', { name: t('resources.rulesOpenEmpty') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('resources.ruleAdd') }).click();
  await dialog.getByRole('textbox', { name: t('common.name') }).fill('brand-new-*');
  await expect(dialog.getByText(t('resources.ruleMatchCount', { count: 0 }))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('common.class') }).click();
  await page.getByRole('option', { name: t('status.classBlockStorage') }).click();
  await dialog.getByRole('textbox', { name: t('common.name') }).fill('*');
  await expect(
    dialog.getByText(pattern('resources.ruleMatchCount', { count: /\d+/ })),
  ).toBeVisible();
  await dialog.getByRole('textbox', { name: t('common.name') }).fill('Brand-New-*');
  await dialog.getByRole('button', { name: t('resources.ruleAddSubmit') }).click();
  const rule = [
    t('common.ruleName', { pattern: 'Brand-New-*' }),
    t('common.ruleClass', { label: t('status.classBlockStorage') }),
  ].join(', ');
  await expect(dialog.getByText(rule)).toBeVisible();
  await page.keyboard.press('Escape');

  simulator.replaceAccount(({ projects }) => {
    const volumes = projects.find((project) => project.volumes.length > 0)?.volumes;
    const [volume] = volumes ?? [];
    if (!volumes || !volume) throw new Error('The account has no volume.');
    volumes.push({ ...volume, id: crypto.randomUUID(), name: 'brand-new-1' });
  });
  await page.getByRole('link', { name: 'Production' }).first().click();
  await syncNow(page);
  await openResources(page);
  await searchFor(page, 'brand-new');
  await expect(rowsNamed(page, 'brand-new-1')).toContainText(t('status.excluded'));

  await page
    .getByRole('button', { name: t('resources.rowExpand', { name: 'brand-new-1' }) })
    .click();
  await page.getByRole('tab', { name: t('common.settings') }).click();
  const rules = { count: 1, rules: t('common.quoted', { text: rule }) };
  await expect(page.getByText(t('resources.excludedByRules', rules))).toBeVisible();
  await page.getByRole('checkbox', { name: t('resources.excludeChoice') }).uncheck();
  await expect(page.getByText(t('resources.includedByException', rules))).toBeVisible();
  await expect(rowsNamed(page, 'brand-new-1')).not.toContainText(t('status.excluded'));
});

test('resources without an app are found, and leave the list when they get one', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('button', { name: t('resources.filters') }).click();
  await page.getByRole('combobox', { name: t('resources.app'), exact: true }).click();
  await page.getByRole('option', { name: t('common.noAppYet') }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const count = countOf(await shownOf(page, 60).innerText());
  expect(count).toBeGreaterThan(1);
  // No Plakar integration reads a volume.
  expect(count).toBeLessThan(60);

  const bucket = page
    .getByRole('row')
    .filter({ hasText: t('status.classObjectStorage') })
    .first();
  await expandButtons(bucket).click();
  await page.getByRole('button', { name: t('common.assignApp') }).click();
  const dialog = page.getByRole('dialog', { name: t('common.assignApp') });
  await dialog.getByLabel(t('plakarApps.fieldAccessKey'), { exact: true }).fill('typed-access-key');
  await dialog.getByLabel(t('common.secretAccessKey'), { exact: true }).fill('typed-secret-key');
  await dialog.getByRole('combobox', { name: t('plakarApps.environment') }).click();
  await page.getByRole('option', { name: 'production' }).click();
  await dialog.getByRole('button', { name: t('plakarApps.assign') }).click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: count - 1, total: '60' })),
  ).toBeVisible();
  await page
    .getByRole('button', {
      name: t('resources.filterRemove', {
        name: t('resources.filterValue', {
          filter: t('resources.app'),
          value: t('common.noAppYet'),
        }),
      }),
    })
    .click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '60', total: '60' })),
  ).toBeVisible();
});

test('an address is found and marked, and search, place and selection survive a visit to another screen', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  const scroller = page.getByRole('grid').locator('..');
  await scroller.evaluate((element) => element.scrollTo({ top: 700 }));
  await expect(rowBoxes(page).first()).toBeVisible();
  await goTo(page, 'apps');
  await openResources(page);
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(700);

  await searchFor(page, 'address:10.');
  const count = countOf(await shownOf(page, 60).innerText());
  expect(count).toBeGreaterThan(1);
  await rowBoxes(page).first().check();
  await searchFor(page, 'web');
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map(String)))
    .toContain('web');
  await rowBoxes(page).last().check();
  const hidden = t('resources.selectedHiddenCount', { count: 2, hidden: 1 });
  await expect(page.getByText(hidden)).toBeVisible();

  await goTo(page, 'apps');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('textbox', { name: t('common.searchResources') })).toHaveValue('web');
  await expect(page.getByText(hidden)).toBeVisible();
  await page.getByRole('button', { name: t('resources.selectionShowOnly') }).click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '2', total: '60' })),
  ).toBeVisible();
});
