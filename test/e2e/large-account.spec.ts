import type { Locator } from '@playwright/test';
import type { Simulator } from '../simulator/simulator.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, browseLink, searchFor, waitForSync } from './steps.ts';
import { pattern, t } from './texts.ts';

test.use({ size: 10_000 });

/** Instance snapshots whose names fit no instance. */
function addSnapshots(simulator: Simulator, count: number): void {
  simulator.replaceAccount(({ projects }) => {
    const images = projects.find(({ instanceSnapshots }) => instanceSnapshots.length > 0);
    const [image] = images?.instanceSnapshots ?? [];
    if (!images || !image) throw new Error('The account has no instance snapshot.');
    const added = Array.from({ length: count }, (_, index) => ({
      ...image,
      id: crypto.randomUUID(),
      name: `golden image ${String(index + 1)}`,
    }));
    images.instanceSnapshots.push(...added);
  });
}

/**
 * Jumps through the whole table as dragging its scroll bar does. Returns the places, in pixels, where rows do not cover
 * the view in one of the next frames.
 */
function gapsWhileScrolling(grid: Locator): Promise<number[]> {
  return grid.evaluate(async (table) => {
    const frames = 3;
    const isRowAtEach = (scroller: HTMLElement) => {
      const { left, top } = scroller.getBoundingClientRect();
      for (let y = 50; y < scroller.clientHeight; y += 20) {
        const found = document.elementFromPoint(left + 300, top + y);
        if (!found?.closest('[role="row"]')) return false;
      }
      return true;
    };
    const scroller = table.parentElement;
    if (!scroller) throw new Error('The table has no scroller.');
    const gaps: number[] = [];
    const jumps = 40;
    for (let jump = 0; jump <= jumps; jump += 1) {
      // There and back: forwards only, rows that are rendered ahead could hide a gap.
      const share = (jump % 2 === 0 ? jump : jumps - jump) / jumps;
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
      let isCovered = false;
      for (let frame = 0; frame < frames && !isCovered; frame += 1) {
        await new Promise(requestAnimationFrame);
        isCovered = isRowAtEach(scroller);
      }
      if (!isCovered) gaps.push(Math.round(scroller.scrollTop));
    }
    return gaps;
  });
}

test('10,000 resources can be scrolled and searched', async ({ page, simulator }) => {
  addSnapshots(simulator, 5000);
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 10000 }));
  await browseLink(page).click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '10,000', total: '10,000' })),
  ).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(100);

  const grid = page.getByRole('grid', { name: t('common.resources') });
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  await grid
    .locator('xpath=..')
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(grid.locator('[aria-rowindex="10001"]')).toBeVisible();
  expect(await gapsWhileScrolling(grid)).toEqual([]);

  const bucket = simulator.account.projects.flatMap((project) => project.buckets ?? [])[0];
  const name = bucket?.name ?? 'none';
  await searchFor(page, name.toUpperCase());
  await expect(
    page.getByRole('button', { name: t('resources.rowExpand', { name }), exact: true }).first(),
  ).toBeVisible();
  await searchFor(page, 'no resource is called like this');
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '0', total: '10,000' })),
  ).toBeVisible();

  await test.step('thousands of snapshots of no known instance are listed, and each is reached', async () => {
    await page.getByRole('link', { name: 'Production' }).first().click();
    await page.getByRole('button', { name: t('nextSteps.linkSnapshotsOpen') }).click();
    const dialog = page.getByRole('dialog', { name: t('restorePoints.linkTitle') });
    const list = dialog.getByRole('list', { name: t('restorePoints.linkList') });
    const entries = list.getByRole('listitem');
    await entries.first().waitFor();
    const total = Number(await entries.first().getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(5000);
    expect(await entries.count()).toBeLessThan(40);
    const last = list.locator(`[aria-posinset="${String(total)}"]`);
    // Again while entries turn out to be higher than estimated.
    await expect(async () => {
      await list.locator('xpath=..').evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await expect(last).toBeVisible({ timeout: 1000 });
    }).toPass();
    expect(await entries.count()).toBeLessThan(40);

    const choose = pattern('restorePoints.chooseInstanceNamed');
    const label = await last.getByRole('button', { name: choose }).getAttribute('aria-label');
    const snapshot = choose.exec(label ?? '')?.groups?.['snapshot'] ?? '';
    expect(snapshot).not.toBe('');
    await dialog.getByLabel(t('restorePoints.linkSearch')).fill(snapshot);
    await expect(entries.filter({ hasText: snapshot }).first()).toBeVisible();
    await expect(entries.first()).not.toHaveAttribute('aria-setsize', String(total));
  });
});
