import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, rowsNamed, searchFor, syncNow, waitForSync } from './steps.ts';

function columnHeaders(page: Page): Promise<string[]> {
  return page.getByRole('columnheader').allInnerTexts();
}

async function openResources(page: Page): Promise<void> {
  await goTo(page, 'Resources');
  await page
    .getByRole('button', { name: /^Expand / })
    .first()
    .waitFor();
}

async function shownNames(page: Page): Promise<string[]> {
  const labels = page.getByRole('button', { name: /^Expand / });
  return Promise.all(
    (await labels.all()).map(async (label) =>
      ((await label.getAttribute('aria-label')) ?? '').replace('Expand ', ''),
    ),
  );
}

test('columns, their order, the sort and a view are kept', async ({ app, page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Apps' }).click();
  await page.getByRole('checkbox', { name: 'Size' }).click();
  await page.getByRole('button', { name: 'Move Size before' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();

  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Status', exact: true }).click();
  await page.getByRole('option', { name: 'Not protected' }).click();
  await page.getByRole('option', { name: 'Unknown' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('To do');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('button', { name: 'View: To do' })).toBeVisible();
  const filtered = await page.getByText(/^Showing \d+ of 60$/).innerText();
  const names = await shownNames(page);

  const reopened = await app.restart();
  await openResources(reopened);
  expect(await columnHeaders(reopened)).toEqual([
    '',
    'Name',
    'Class',
    'Status',
    'Project',
    'Region',
    'Size',
    'Inventory',
  ]);
  await expect(reopened.getByRole('columnheader', { name: 'Size' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(reopened.getByText('Showing 60 of 60')).toBeVisible();
  await reopened.getByRole('button', { name: 'Views' }).click();
  await reopened.getByRole('menuitem', { name: 'To do' }).click();
  await expect(reopened.getByText(filtered)).toBeVisible();
  expect(await shownNames(reopened)).toEqual(names);
  await reopened.getByRole('button', { name: 'Remove filter Status: Unknown' }).click();
  await expect(reopened.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
});

test('many resources are excluded at once, and all of it is undone', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('combobox', { name: 'Class' }).click();
  await page.getByRole('option', { name: 'Block Storage' }).click();
  await page.keyboard.press('Escape');
  const [, shown = ''] = /Showing (\d+) of 60/.exec(await page.locator('main').innerText()) ?? [];

  // One of them is excluded before: undoing must leave it so.
  await page
    .getByRole('checkbox', { name: /^Select (?!all)/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Exclude', exact: true }).click();
  await page.getByText('1 resource excluded from coverage.').waitFor();
  await page.getByRole('button', { name: 'Clear selection' }).click();

  await page.getByRole('checkbox', { name: `Select all ${shown} resources shown` }).check();
  await expect(page.getByText(`${shown} selected`)).toBeVisible();
  await page.getByRole('button', { name: 'Exclude', exact: true }).click();
  await page.getByText(`${Number(shown) - 1} resources excluded from coverage.`).waitFor();
  await expect(page.getByText('Not protected')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Undone.').waitFor();
  await expect(page.getByRole('row').filter({ hasText: 'Excluded' })).toHaveCount(1);
});

test('a rule shows what it matches, and follows what a later sync finds', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('button', { name: 'Exclude by rule…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add a rule' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('brand-new-*');
  await expect(dialog.getByText('Matches no resource now')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Class' }).click();
  await page.getByRole('option', { name: 'Block Storage' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('*');
  await expect(dialog.getByText(/^Matches \d+ resources$/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Brand-New-*');
  await dialog.getByRole('button', { name: 'Add the rule' }).click();
  await expect(dialog.getByText('name Brand-New-*, class Block Storage')).toBeVisible();
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
  await expect(rowsNamed(page, 'brand-new-1')).toContainText('Excluded');

  await page.getByRole('button', { name: 'Expand brand-new-1' }).click();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expect(page.getByText(/^Excluded by the rule/)).toContainText('name Brand-New-*');
  await page.getByRole('checkbox', { name: 'Exclude from backup coverage' }).uncheck();
  await expect(page.getByText(/^Counted by your choice/)).toBeVisible();
  await expect(rowsNamed(page, 'brand-new-1')).not.toContainText('Excluded');
});

test('resources without an app are found, and go from the list when they get one', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await openResources(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'App', exact: true }).click();
  await page.getByRole('option', { name: 'No app yet' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const filtered = await page.getByText(/^Showing \d+ of 60$/).innerText();
  const count = Number(/\d+/.exec(filtered)?.[0]);
  expect(count).toBeGreaterThan(1);
  // Nothing of plakar's reads a volume.
  expect(count).toBeLessThan(60);

  const bucket = page.getByRole('row').filter({ hasText: 'Object Storage' }).first();
  await bucket.getByRole('button', { name: /^Expand / }).click();
  await page.getByRole('button', { name: 'Assign app' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign app' });
  await dialog.getByLabel('Access key', { exact: true }).fill('typed-access-key');
  await dialog.getByLabel('Secret access key', { exact: true }).fill('typed-secret-key');
  await dialog.getByRole('combobox', { name: 'Environment' }).click();
  await page.getByRole('option', { name: 'production' }).click();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByText(`Showing ${count - 1} of 60`)).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter App: No app yet' }).click();
  await expect(page.getByText('Showing 60 of 60')).toBeVisible();
});
