import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Simulator } from '../simulator/simulator.ts';
import { pattern, t } from './texts.ts';

/** User actions that several tests share. */

interface Typed {
  name: string;
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
  baseUrl: string;
}

export function addDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: t('inventories.addTitle') });
}

type Way = 'keys' | 'browser' | 'elsewhere';

const wayTitles: Record<Way, string> = {
  keys: t('accounts.wayKeys'),
  browser: t('accounts.wayBrowser'),
  elsewhere: t('accounts.wayElsewhere'),
};

/** Opens the dialog for a new inventory, and answers how to sign in. */
export async function openAddDialog(page: Page, way: Way = 'keys'): Promise<Locator> {
  await page
    .getByRole('button', { name: t('common.addInventory') })
    .first()
    .click();
  const dialog = addDialog(page);
  await dialog.waitFor();
  await dialog.getByRole('radio', { name: wayTitles[way] }).check();
  await dialog.getByRole('button', { name: t('common.continue') }).click();
  return dialog;
}

/** Fills in the named fields; a base URL also selects the custom endpoint. */
export async function fillKeys(dialog: Locator, typed: Partial<Typed>): Promise<void> {
  const { name, applicationKey, applicationSecret, consumerKey, baseUrl } = typed;
  const fill = async (label: string, value: string | undefined) => {
    if (value !== undefined) await dialog.getByRole('textbox', { name: label }).fill(value);
  };
  const fillSecret = async (label: string, value: string | undefined) => {
    if (value !== undefined) await dialog.getByLabel(label, { exact: true }).fill(value);
  };
  await fill(t('common.name'), name);
  await fillSecret(t('common.applicationKey'), applicationKey);
  await fillSecret(t('common.applicationSecret'), applicationSecret);
  await fillSecret(t('common.consumerKey'), consumerKey);
  if (baseUrl === undefined) return;
  // Folded while the endpoint is the usual one.
  const change = dialog.getByRole('button', { name: pattern('accounts.endpointChange') });
  if (await change.isVisible()) await change.click();
  await dialog.getByRole('combobox', { name: t('common.endpoint') }).click();
  await dialog
    .page()
    .getByRole('option', { name: t('accounts.endpointCustom') })
    .click();
  await fill(t('accounts.baseUrl'), baseUrl);
}

/** Adds the simulator's account as an inventory; the program then starts its first sync. */
export async function addInventory(
  page: Page,
  { name, simulator }: { name: string; simulator: Simulator },
): Promise<void> {
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name, ...simulator.keys, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });
}

/** Waits until the inventory page shows the result of a sync and no sync is running. */
export async function waitForSync(
  page: Page,
  { timeoutMs = 60_000 }: { timeoutMs?: number } = {},
): Promise<void> {
  await browseLink(page).waitFor({ timeout: timeoutMs });
  await page
    .getByRole('button', { name: t('inventories.syncStart') })
    .waitFor({ timeout: timeoutMs });
}

export async function syncNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('inventories.syncStart') }).click();
  await page.getByRole('button', { name: t('inventories.syncStart') }).waitFor({ timeout: 60_000 });
}

export function browseLink(page: Page): Locator {
  return page.getByRole('link', { name: pattern('inventories.browseResources') });
}

export async function goTo(
  page: Page,
  screen: 'inventories' | 'resources' | 'apps' | 'coverage' | 'secretProviders',
) {
  const name = t(`common.${screen}`);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

export async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: t('common.searchResources') }).fill(text);
}

/** Opens a resource's row, found by its name, and returns its panel. */
export async function expandRow(page: Page, name: string): Promise<void> {
  const button = (id: 'resources.rowExpand' | 'resources.rowCollapse') =>
    page.getByRole('button', { name: t(id, { name }), exact: true }).first();
  const closed = button('resources.rowExpand');
  // Rows stay open while other screens are shown.
  await closed.or(button('resources.rowCollapse')).first().waitFor();
  if (await closed.isVisible()) await closed.click();
}

/** The button that opens a closed row. */
export function expandButtons(within: Page | Locator): Locator {
  return within.getByRole('button', { name: pattern('resources.rowExpand') });
}

/** The name of the row that a button opens. */
export async function nameOfRow(expandButton: Locator): Promise<string> {
  const label = (await expandButton.getAttribute('aria-label')) ?? '';
  return pattern('resources.rowExpand').exec(label)?.groups?.['name'] ?? '';
}

/** The number of shown resources and of all, wherever the page shows it. */
export function shownOf(page: Page, total: number): Locator {
  return page.getByText(pattern('resources.shownOfTotal', { shown: /\d+/, total }));
}

/** The statuses of the table rows with a name. */
export function rowsNamed(page: Page, name: string): Locator {
  return page.getByRole('row').filter({
    has: page
      .getByRole('button', { name: t('resources.rowExpand', { name }), exact: true })
      .or(page.getByRole('button', { name: t('resources.rowCollapse', { name }), exact: true })),
  });
}

/** Opens the row of a resource, found by its URN, on the resources screen. */
export async function openResource(
  page: Page,
  { urn, name }: { urn: string; name: string },
): Promise<void> {
  await goTo(page, 'resources');
  await searchFor(page, urn);
  await expandRow(page, name);
  await page.getByRole('heading', { name: t('common.apps'), exact: true }).waitFor();
}

/** The values of a definition list, by term. */
export async function expectFact(page: Page, term: string, value: string | RegExp): Promise<void> {
  const fact = page.locator('dl > div').filter({ has: page.getByText(term, { exact: true }) });
  await expect(fact.locator('dd').first()).toHaveText(value);
}

/** Replaces desktop notifications, and returns the titles of those that the page creates. */
export async function recordNotifications(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const reported: string[] = [];
    Object.assign(window, { reported });
    window.Notification = class {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      constructor(title: string) {
        reported.push(title);
      }
      addEventListener() {}
      close() {}
    } as unknown as typeof Notification;
  });
  await page.reload();
  return () => page.evaluate(() => (window as unknown as { reported: string[] }).reported);
}

/** The updates section of the settings. */
export async function openUpdates(page: Page) {
  await page.getByRole('link', { name: t('common.settings'), exact: true }).click();
  return page.getByRole('region', { name: t('updates.title') });
}

/** Lets restore points of any age count, for journeys whose snapshots have fixed dates. */
export async function allowAnyAge(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.bridge.call('settings.update', {
      coverage: { countsProviderPoints: true, maxAgeDays: {} },
      isMaxAgeDecided: true,
    }),
  );
}
