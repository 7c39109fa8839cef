import type { Page } from '@playwright/test';
import type { WindowTextId } from '../../shared/texts/catalogue.ts';
import { language as english } from '../../shared/texts/en/language.ts';
import { language as french } from '../../shared/texts/fr/language.ts';
import { t, tInFrench } from './texts.ts';

/** Every screen and dialog of the window, opened in the demo account. */

/** Texts in the language of the window. */
export type Texts = (id: WindowTextId) => string;

export const textsOf = { en: t, fr: tInFrench } satisfies Record<string, Texts>;

interface Screen {
  /** Part of the name of its screenshot. */
  name: string;
  open: (page: Page, texts: Texts) => Promise<void>;
  /** Undoes what the next screen would still show. */
  leave?: (page: Page, texts: Texts) => Promise<void>;
}

/** Starts the demo account from the first screen. */
export async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('demo.try') }).click();
  await page.getByRole('region', { name: t('demo.account') }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: t('inventories.syncStart') }).waitFor();
}

export async function chooseLanguage(page: Page, language: 'en' | 'fr'): Promise<void> {
  await goToAddress(page, '/settings/appearance');
  const { name } = language === 'fr' ? french : english;
  await page.getByRole('radio', { name }).check();
  await page.locator(`html[lang|="${language}"]`).waitFor();
}

async function goToAddress(page: Page, address: string): Promise<void> {
  // As a link does: a new entry of the history, which opens at its top.
  await page.evaluate((hash) => {
    window.history.pushState({ entry: crypto.randomUUID() }, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }, `#${address}`);
  await page.locator('.content-screen h1').waitFor();
}

const at =
  (address: string): Screen['open'] =>
  (page) =>
    goToAddress(page, address);

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

async function openInventory(page: Page): Promise<void> {
  const inventory = page.getByRole('navigation').locator('a[href^="#/inventories/"]').first();
  const href = await inventory.getAttribute('href');
  await goToAddress(page, href?.replace('#', '') ?? '');
}

/** The resources with an open row; its settings or its apps. */
async function openRow(page: Page, texts: Texts, tab: 'common.settings' | 'common.apps') {
  await goToAddress(page, '/resources?protection=protected');
  const expand = page.getByRole('gridcell').locator('[aria-expanded]').first();
  await expand.waitFor();
  if ((await expand.getAttribute('aria-expanded')) === 'false') await expand.click();
  await page
    .getByRole('tab', { name: texts(tab) })
    .first()
    .click();
}

const closeRow = (page: Page) =>
  page.getByRole('gridcell').locator('[aria-expanded="true"]').click();

const pressButton =
  (address: string, id: WindowTextId): Screen['open'] =>
  async (page, texts) => {
    await goToAddress(page, address);
    await page
      .getByRole('main')
      .getByRole('button', { name: texts(id) })
      .first()
      .click();
  };

const settingsSections = [
  'appearance',
  'protection-policy',
  'app-lists',
  'network',
  'updates',
] as const;

export const screens: readonly Screen[] = [
  { name: 'inventories', open: at('/') },
  { name: 'inventory', open: openInventory },
  {
    name: 'inventory-unread',
    open: async (page, texts) => {
      await openInventory(page);
      await page.getByText(texts('nextSteps.missingRightsShow'), { exact: true }).click();
      await page.locator('.content-screen').evaluate((screen) => screen.scrollTo(0, 0));
    },
  },
  {
    name: 'inventory-lost',
    open: async (page) => {
      await openInventory(page);
      await page.getByRole('tab').first().scrollIntoViewIfNeeded();
      await page.getByRole('tab').first().click();
    },
  },
  { name: 'resources', open: at('/resources') },
  {
    name: 'resource-apps',
    open: (page, texts) => openRow(page, texts, 'common.apps'),
    leave: closeRow,
  },
  {
    name: 'resource-settings',
    open: (page, texts) => openRow(page, texts, 'common.settings'),
    leave: closeRow,
  },
  {
    name: 'resources-filters',
    open: pressButton('/resources', 'resources.filters'),
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'resources-columns',
    open: pressButton('/resources', 'resources.columns'),
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'resources-selected',
    open: async (page) => {
      await goToAddress(page, '/resources');
      await page.getByRole('row').getByRole('checkbox').nth(2).check();
      await page.getByRole('row').getByRole('checkbox').nth(4).check();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'resource-beside',
    open: async (page, texts) => {
      await goToAddress(page, '/resources');
      const beside = page.getByRole('button', { name: texts('resources.detailsBeside') });
      // Not offered in a narrow window.
      if (await beside.isVisible()) await beside.click();
      await page.getByRole('gridcell').nth(1).click();
    },
    leave: async (page, texts) => {
      const inRows = page.getByRole('button', { name: texts('resources.detailsInRows') });
      if (await inRows.isVisible()) await inRows.click();
      else await page.getByRole('gridcell').nth(1).click();
    },
  },
  { name: 'apps', open: at('/apps') },
  { name: 'coverage', open: at('/coverage') },
  {
    name: 'coverage-end',
    open: async (page) => {
      await goToAddress(page, '/coverage');
      await page.getByRole('figure').last().scrollIntoViewIfNeeded();
      await page.locator('.content-screen').evaluate((screen) => {
        screen.scrollTop = screen.scrollHeight;
      });
    },
  },
  { name: 'secret-providers', open: at('/secret-providers') },
  {
    name: 'secret-provider',
    open: pressButton('/secret-providers', 'secretProviders.add'),
    leave: closeDialog,
  },
  ...settingsSections.map((section) => ({
    name: `settings-${section}`,
    open: at(`/settings/${section}`),
  })),
  { name: 'guide', open: at('/guide') },
  { name: 'about', open: at('/about') },
  {
    name: 'palette',
    open: async (page, texts) => {
      await goToAddress(page, '/');
      await page.getByRole('button', { name: texts('frame.paletteOpen') }).click();
      await page.getByRole('combobox', { name: texts('frame.paletteHint') }).fill('prod');
    },
    leave: closeDialog,
  },
  {
    name: 'inventory-menu',
    open: async (page) => {
      await goToAddress(page, '/');
      await page.getByRole('article').first().click({ button: 'right' });
      await page.getByRole('menu').waitFor();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'notifications',
    open: async (page, texts) => {
      await goToAddress(page, '/');
      await page.getByRole('button', { name: texts('frame.notifications') }).click();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
];

export function screenNamed(name: string): Screen {
  const found = screens.find((screen) => screen.name === name);
  if (!found) throw new Error(`There is no screen ${name}.`);
  return found;
}
