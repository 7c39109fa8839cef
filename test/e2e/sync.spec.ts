import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookOf } from './looks.ts';
import {
  addInventory,
  browseLink,
  expectFact,
  goTo,
  searchFor,
  syncNow,
  waitForSync,
} from './steps.ts';
import { patternWithin, t } from './texts.ts';

test('an account is discovered with the fewest requests, all of them GET', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expectFact(page, t('inventories.runRequests'), String(simulator.fewestRequests()));
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  expect(simulator.requests.methods).toEqual({ GET: expect.any(Number) });
  expect(simulator.requests.maxInFlight).toBeLessThanOrEqual(6);

  await browseLink(page).click();
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '60', total: '60' })),
  ).toBeVisible();
});

test('the next sync shows new resources and removes deleted ones', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const renamed = 'a-volume-that-is-new';
  simulator.replaceAccount(({ projects }) => {
    const volume = projects.flatMap((project) => project.volumes)[0];
    if (!volume) throw new Error('The account has no volume.');
    volume.id = '11111111-2222-4333-8444-555555555555';
    volume.name = renamed;
  });
  await syncNow(page);
  await expectFact(
    page,
    t('common.resources'),
    patternWithin('sync.changesCount', { newCount: 1, goneCount: 1 }),
  );
  await goTo(page, 'resources');
  await searchFor(page, renamed);
  await expect(
    page.getByText(t('resources.shownOfTotal', { shown: '1', total: '60' })),
  ).toBeVisible();
});

test('a running sync shows its progress, and stops without waiting for an answer when cancelled', async ({
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  simulator.set({ latencyMs: 60_000 });
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await expect(page.getByRole('button', { name: t('inventories.syncCancel') })).toBeVisible();
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  await test.step('also in forced colours, which drop backgrounds', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const progress = page.getByRole('progressbar', { name: t('sync.progress') }).first();
    expect((await lookOf(progress)).isSeen).toBe(true);
    expect((await lookOf(progress.locator('..'))).edges).toContain('outline');
    await page.emulateMedia({ forcedColors: 'none' });
  });
  await test.step('in a narrow window, its bar stays where it is while a text becomes longer', async () => {
    await page.setViewportSize({ width: 640, height: 800 });
    await expectStill(page);
    await goTo(page, 'inventories');
    await expectStill(page);
    await page.goBack();
  });
  await page.getByRole('button', { name: t('inventories.syncCancel') }).click();
  await expect(page.getByRole('button', { name: t('inventories.syncStart') })).toBeVisible();
  await expectFact(page, t('common.lastSync'), t('sync.runCancelled'));
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});

test('a throttled sync shows until when, continues automatically, and can be cancelled', async ({
  page,
  simulator,
}) => {
  const undo = simulator.fail({ kind: 'rateLimit', retryAfter: 2, path: '/cloud/project/*' });
  await addInventory(page, { name: 'Production', simulator });
  const waiting = page.getByText(patternWithin('sync.progressWaiting', { time: /\d+:\d\d:\d\d/ }));
  await expect(waiting).toBeVisible();
  undo();
  await waitForSync(page);
  await expect(waiting).toBeHidden();
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));

  simulator.fail({ kind: 'rateLimit', path: '/cloud/project/*' });
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: t('inventories.syncCancel') }).click();
  await expectFact(page, t('common.lastSync'), t('sync.runCancelled'));
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});

test('a throttled, failing and slow account is still read completely', async ({
  page,
  simulator,
}) => {
  simulator.fail({ kind: 'rateLimit', retryAfter: 1, path: '/cloud/project/{p}/volume', times: 2 });
  simulator.fail({ kind: 'status', status: 500, path: '/cloud/project/{p}/instance', times: 2 });
  simulator.fail({ kind: 'reset', path: '/cloud/project/{p}/snapshot', times: 1 });
  simulator.fail({ kind: 'truncatedBody', path: '/cloud/project/{p}/storage', times: 1 });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
  // Each failure costs one more request. Chromium repeats one itself when a persistent connection is reset.
  const fewest = simulator.fewestRequests();
  await expectFact(
    page,
    t('inventories.runRequests'),
    new RegExp(`^(${fewest + 5}|${fewest + 6})$`),
  );
  await expect(page.getByText(patternWithin('inventories.issuesCount'))).toHaveCount(0);
  await expectFact(page, t('common.lastSync'), t('sync.runCompleted'));
});

test('a key that expires during a sync loses nothing', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  simulator.fail({ kind: 'credentialExpired', after: 6 });
  await syncNow(page);
  await expect(page.getByText(t('errors.ovh.consumerKeyNotValid.title')).first()).toBeVisible();
  await expect(browseLink(page)).toHaveText(t('inventories.browseResources', { count: 60 }));
});

/** The bar of a running sync does not move, nor what is below it, when a text wraps. */
async function expectStill(page: Page): Promise<void> {
  const bar = page.getByRole('main').getByRole('progressbar', { name: t('sync.progress') });
  const places = (words: string) =>
    bar.evaluate((element, shown) => {
      const progress = element.closest('[class*=sync-progress]');
      const label = progress?.querySelector('span');
      if (!progress || !label) throw new Error('The progress has no text.');
      const was = label.textContent;
      label.textContent = shown;
      const { top } = element.getBoundingClientRect();
      const { top: textTop, bottom } = progress.getBoundingClientRect();
      const lines = label.getBoundingClientRect().height;
      label.textContent = was;
      return { lines, places: [top, textTop, bottom] };
    }, words);
  const short = await places('a');
  const long = await places(
    'a list of a project with a very long name that needs two lines '.repeat(2),
  );
  expect(long.lines).toBeGreaterThan(short.lines);
  expect(long.places).toEqual(short.places);
}
