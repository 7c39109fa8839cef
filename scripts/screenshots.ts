import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { language as french } from '../shared/texts/fr/language.ts';
import { launchApp } from '../test/e2e/launch-app.ts';
import {
  addInventory,
  browseLink,
  expandButtons,
  fillKeys,
  goTo,
  openAddDialog,
  searchFor,
  waitForSync,
} from '../test/e2e/steps.ts';
import { patternWithin, t, tInFrench } from '../test/e2e/texts.ts';
import { type AccessRule, startSimulator } from '../test/simulator/simulator.ts';

/* `npm run screenshots`: every screen of the real program on a simulated account, in light and dark. */
const folder = 'docs/screenshots';
await mkdir(folder, { recursive: true });

const get = (path: string): AccessRule => ({ method: 'GET', path });
const allRules = [get('/cloud/project'), get('/cloud/project/*'), get('/v2/*')];
const narrowRules = [get('/cloud/project'), get('/cloud/project/*/instance*')];

for (const scheme of ['light', 'dark'] as const) {
  const profile = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-screenshots-'));
  const simulator = await startSimulator({ seed: 7, size: 240 });
  const { app, page } = await launchApp({ profile });
  const take = async (name: string) => {
    // Keeps tooltips and hover effects out of the screenshots.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
  };
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .waitFor();
  await take('empty');

  const dialog = await openAddDialog(page);
  const wrongSecret = { ...simulator.keys, applicationSecret: 'f'.repeat(32) };
  await fillKeys(dialog, { name: 'Production', ...wrongSecret, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await dialog.getByText(t('errors.ovh.invalidSignature.title')).waitFor();
  await take('add-inventory-wrong-key');
  simulator.set({ rules: narrowRules });
  await fillKeys(dialog, simulator.keys);
  await dialog.getByRole('button', { name: t('common.testConnection') }).click();
  await dialog.getByRole('table').waitFor();
  await take('rights');
  simulator.set({ rules: allRules });
  await dialog.getByRole('button', { name: t('common.close') }).click();
  await page.getByRole('button', { name: t('kit.discard') }).click();

  simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot', times: 1 });
  simulator.set({ latencyMs: 250 });
  await addInventory(page, { name: 'Production', simulator });
  await page
    .getByText(patternWithin('sync.progressProject', { position: /\d+/, count: /\d+/ }))
    .first()
    .waitFor();
  await take('first-sync');
  await waitForSync(page);
  await take('inventory-partial');
  await goTo(page, 'inventories');
  await take('inventories');
  await page.getByRole('link', { name: 'Production' }).last().click();
  await browseLink(page).click();
  await expandButtons(page).first().waitFor();
  await take('resources');
  await expandOne(page, 'pvc');
  await take('resource-apps');
  await page.getByRole('tab', { name: t('common.settings') }).click();
  await take('resource-settings');
  await goTo(page, 'coverage');
  await take('coverage');
  await goTo(page, 'secretProviders');
  await page.getByRole('button', { name: t('secretProviders.add') }).click();
  await page.getByRole('dialog', { name: t('common.addSecretProvider') }).waitFor();
  await take('secret-provider');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  await page.getByText(t('vault.modeInUse')).waitFor();
  await take('settings');
  await page.getByRole('heading', { name: t('updates.title') }).scrollIntoViewIfNeeded();
  await take('settings-updates');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await takeInFrench(page, take);
  await app.close();
  await simulator.close();
  await rm(profile, { recursive: true, force: true });
}

/** The main screens again, opened by address: the steps find only English texts. */
async function takeInFrench(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('radio', { name: french.name }).click();
  await page.getByRole('heading', { level: 1, name: tInFrench('common.settings') }).waitFor();
  await take('settings-fr');
  await page.getByRole('link', { name: /Production/ }).click();
  await page.getByRole('button', { name: tInFrench('inventories.syncStart') }).waitFor();
  await take('inventory-partial-fr');
  const screens = [
    { name: 'inventories', address: '#/', heading: tInFrench('common.inventories') },
    { name: 'resources', address: '#/resources', heading: tInFrench('common.resources') },
    { name: 'coverage', address: '#/coverage', heading: tInFrench('common.coverage') },
  ];
  for (const { name, address, heading } of screens) {
    await page.evaluate((hash) => window.location.assign(hash), address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await take(`${name}-fr`);
  }
}

async function expandOne(page: Page, search: string): Promise<void> {
  await searchFor(page, search);
  const row = page
    .getByRole('row')
    .filter({ hasText: t('status.protected') })
    .first();
  await expandButtons(row).click();
}
