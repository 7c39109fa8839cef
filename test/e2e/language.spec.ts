import type { ElectronApplication, Page } from '@playwright/test';
import { language as english } from '../../shared/texts/en/language.ts';
import { language as french } from '../../shared/texts/fr/language.ts';
import { expect, test } from './fixtures.ts';
import { addInventory, expectFact, waitForSync } from './steps.ts';
import { patternInFrench, t, tInFrench, tOfMain, tOfMainInFrench } from './texts.ts';

const lastSync = new RegExp(`${tInFrench('common.justNow')}|il y a`);

const menus = ['menu.file', 'menu.edit', 'menu.view', 'menu.window', 'menu.help'] as const;

/** Names of the program's menus, in the language of main. */
function menusOf(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label),
  );
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: t('common.settings'), exact: true })
    .or(page.getByRole('link', { name: tInFrench('common.settings'), exact: true }))
    .click();
  // The select itself is rendered again, with another name.
  await page.getByRole('radio', { name, exact: true }).click();
}

test.describe('on a French system', () => {
  test.use({ env: { LANGUAGE: 'fr_FR:fr:en' } });

  test('the window and its menus open in French, and in English once that is chosen', async ({
    app,
    page,
  }) => {
    await expect(heading(page, tInFrench('common.inventories'))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    // The first paint uses this.
    expect(new URL(page.url()).search).toBe('?language=fr&locale=fr-FR');
    expect(await menusOf(app.electron)).toEqual(menus.map((id) => tOfMainInFrench(id)));

    await chooseLanguage(page, english.name);
    await expect(heading(page, t('common.settings'))).toBeVisible();
    expect(await menusOf(app.electron)).toEqual(menus.map((id) => tOfMain(id)));

    const reopened = await app.restart();
    await expect(heading(reopened, t('common.settings'))).toBeVisible();
    expect(new URL(reopened.url()).search).toBe('?language=en&locale=en-GB');
  });
});

test('another language applies immediately to texts, dates, numbers and sizes, and is saved', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);

  await test.step('the select keeps the focus', async () => {
    await chooseLanguage(page, french.name);
    await expect(heading(page, tInFrench('common.settings'))).toBeVisible();
    await expect(page.getByRole('radio', { name: french.name })).toBeChecked();
    await expect(page.getByRole('radio', { name: french.name })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  await test.step('on the page of an inventory', async () => {
    await page.getByRole('link', { name: /Production/ }).click();
    await expect(
      page.getByRole('link', { name: tInFrench('inventories.browseResources', { count: 60 }) }),
    ).toBeVisible();
    await expect(
      page
        .getByRole('region', { name: tInFrench('common.lastSync') })
        .getByText(lastSync)
        .first(),
    ).toBeVisible();
    await expect(
      page.getByText(patternInFrench('coverage.protectedShare', { share: /\d+\s%/ })).first(),
    ).toBeVisible();
  });

  await test.step('in the table and in one of its rows', async () => {
    await page.getByRole('link', { name: tInFrench('status.classBlockStorage') }).click();
    await expect(
      page.getByRole('button', { name: tInFrench('resources.status'), exact: true }),
    ).toBeVisible();
    await page
      .getByRole('button', { name: patternInFrench('resources.rowExpand') })
      .first()
      .click();
    await page.getByRole('tab', { name: tInFrench('common.settings') }).click();
    await expectFact(page, tInFrench('common.size'), /^\d+(,\d+)?\s[GT]io$/);
    await expectFact(
      page,
      tInFrench('resources.created'),
      /^\d{1,2} [a-zéû]+\.? 20\d\d, \d\d:\d\d$/,
    );
  });

  await test.step('also after a reload of the page, and after a restart', async () => {
    await page.reload();
    await expect(heading(page, tInFrench('common.resources'))).toBeVisible();
    const reopened = await app.restart();
    await expect(heading(reopened, tInFrench('common.resources'))).toBeVisible();
    await chooseLanguage(reopened, tInFrench('settings.languageSystem'));
    await expect(heading(reopened, t('common.settings'))).toBeVisible();
  });
});

test('main asks in the language of the window', async ({ app, page }) => {
  await chooseLanguage(page, french.name);
  await expect(heading(page, tInFrench('common.settings'))).toBeVisible();
  // Playwright cannot drive the system's dialogs: this one records its options and cancels.
  await app.electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      Object.assign(globalThis, { asked: given.at(-1) });
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
  });
  await page.evaluate(async () => {
    const added = JSON.parse(
      await window.bridge.call('provider.add', {
        name: 'Variables',
        settings: { kind: 'environment' },
        secrets: {},
      }),
    ) as { value: { id: string } };
    const key = {
      kind: 'provider' as const,
      providerId: added.value.id,
      reference: 'ANY',
    };
    await window.bridge.call('connection.test', {
      inventoryId: null,
      endpoint: { kind: 'custom', baseUrl: 'https://api.example/1.0' },
      signIn: {
        method: 'consumer-key',
        keys: { applicationKey: key, applicationSecret: key, consumerKey: key },
      },
    });
  });
  const asked = await app.electron.evaluate(
    () => (globalThis as unknown as { asked: { message: string; buttons: string[] } }).asked,
  );
  expect(asked.message).toBe(tOfMainInFrench('dialogs.address', { host: 'api.example' }));
  expect(asked.buttons).toEqual([
    tOfMainInFrench('dialogs.addressYes'),
    tOfMainInFrench('dialogs.cancel'),
  ]);
});
