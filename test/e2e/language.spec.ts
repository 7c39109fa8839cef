import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addInventory, expectFact, waitForSync } from './steps.ts';

/** Names of the app's menus, by the language of main. */
function menusOf(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label),
  );
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: /^(Settings|Paramètres)$/ }).click();
  // The choice itself is drawn anew, by another name.
  await page.getByRole('radio', { name, exact: true }).click();
}

test.describe('on a French system', () => {
  test.use({ env: { LANGUAGE: 'fr_FR:fr:en' } });

  test('the app opens in French, its menus too, and in English once that is chosen', async ({
    app,
    page,
  }) => {
    await expect(heading(page, 'Inventaires')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    // What the first paint goes by.
    expect(new URL(page.url()).search).toBe('?language=fr&locale=fr-FR');
    expect(await menusOf(app.electron)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);

    await chooseLanguage(page, 'English');
    await expect(heading(page, 'Settings')).toBeVisible();
    expect(await menusOf(app.electron)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);

    const reopened = await app.restart();
    await expect(heading(reopened, 'Inventories')).toBeVisible();
    expect(new URL(reopened.url()).search).toBe('?language=en&locale=en-GB');
  });
});

test('another language is spoken at once, by texts, dates, numbers and sizes, and kept', async ({
  app,
  page,
  simulator,
}) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);

  await test.step('where it is chosen, the choice keeps the focus', async () => {
    await chooseLanguage(page, 'Français');
    await expect(heading(page, 'Paramètres')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Français' })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  await test.step('on the page of an inventory', async () => {
    await page.getByRole('link', { name: /Production/ }).click();
    await expect(page.getByRole('link', { name: 'Parcourir 60 ressources' })).toBeVisible();
    await expect(
      page.getByText(/Synchronisation (complète|partielle), (à l’instant|il y a)/),
    ).toBeVisible();
    await expect(page.getByText(/\d+\s% protégées/).first()).toBeVisible();
  });

  await test.step('in the table and in a row of it', async () => {
    await page.getByRole('link', { name: /Stockage bloc$/ }).click();
    await expect(page.getByRole('button', { name: 'Statut', exact: true })).toBeVisible();
    await page
      .getByRole('button', { name: /^Déplier / })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Paramètres' }).click();
    await expectFact(page, 'Taille', /^\d+(,\d+)?\s[GT]io$/);
    await expectFact(page, 'Création', /^\d{1,2} [a-zéû]+\.? 20\d\d, \d\d:\d\d$/);
  });

  await test.step('also when the page is loaded again, and when the app is', async () => {
    await page.reload();
    await expect(heading(page, 'Ressources')).toBeVisible();
    const reopened = await app.restart();
    await expect(heading(reopened, 'Inventaires')).toBeVisible();
    await chooseLanguage(reopened, 'Comme le système');
    await expect(heading(reopened, 'Settings')).toBeVisible();
  });
});

test('main asks in the language of the window', async ({ app, page }) => {
  await chooseLanguage(page, 'Français');
  await expect(heading(page, 'Paramètres')).toBeVisible();
  // The system's dialogs cannot be driven: this one keeps what it was to ask, and cancels.
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
  expect(asked.message).toBe('Se connecter à api.example\u202f?');
  expect(asked.buttons).toEqual(['Se connecter', 'Annuler']);
});
