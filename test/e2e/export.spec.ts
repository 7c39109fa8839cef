import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import { ExportedResources } from '../../shared/exports/exported-resource.ts';
import { saveTo } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { lockedInPreferences } from './locked-in.ts';
import { addInventory, goTo, searchFor, waitForSync } from './steps.ts';

async function chooseExport(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Names of the rows that are drawn, from the top. */
async function shownNames(page: Page): Promise<string[]> {
  const labels = await page
    .getByRole('button', { name: /^Expand / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace('Expand ', ''));
}

async function shownCount(page: Page): Promise<number> {
  const summary = page.getByText(/^Showing \d+ of 60$/);
  return Number(/\d+/.exec(await summary.innerText())?.[0]);
}

function notice(page: Page, text: string) {
  return page.getByRole('alert').filter({ hasText: text });
}

test.beforeEach(async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
});

test('the table is exported as it is filtered, to CSV and to JSON', async ({
  app,
  page,
  profile,
}) => {
  await goTo(page, 'Resources');
  await searchFor(page, 'prod');
  await expect.poll(() => shownCount(page)).toBeLessThan(60);
  const count = await shownCount(page);
  const names = await shownNames(page);
  expect(names.length).toBeGreaterThan(3);

  await test.step('nothing is written when no file is chosen', async () => {
    await saveTo(app.electron, null);
    await chooseExport(page, /^CSV for Excel/);
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
    await expect(notice(page, 'saved')).toHaveCount(0);
  });

  await test.step('CSV for Excel', async () => {
    const path = join(profile, 'excel.csv');
    await saveTo(app.electron, path);
    await chooseExport(page, /^CSV for Excel/);
    await expect(notice(page, `${count} resource`)).toContainText(path);
    expect(await readFile(path, 'utf8')).toMatch(/^\uFEFFname,class,/);
  });

  await test.step('CSV', async () => {
    const path = join(profile, 'resources.csv');
    await saveTo(app.electron, path);
    await chooseExport(page, /^CSV \(RFC/);
    await expect(notice(page, `${count} resource`)).toContainText(path);
    const { data } = papaparse.parse<Record<string, string>>(await readFile(path, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(count);
    expect(data.map((line) => line['name']).slice(0, names.length)).toEqual(names);
    const states = new Set(data.map((line) => line['protection']));
    expect([...states].filter((state) => !/^[a-z-]+$/.test(state ?? ''))).toEqual([]);
  });

  await test.step('the folder of the file is shown, by main’s own path', async () => {
    await app.electron.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => Object.assign(globalThis, { revealed: path });
    });
    await page.getByRole('button', { name: 'Show in folder' }).click();
    const revealed = () =>
      app.electron.evaluate(() => (globalThis as { revealed?: string }).revealed);
    await expect.poll(revealed).toBe(join(profile, 'resources.csv'));
  });

  await test.step('JSON', async () => {
    const path = join(profile, 'resources.json');
    await saveTo(app.electron, path);
    await chooseExport(page, /^JSON/);
    await expect(notice(page, `${count} resource`)).toContainText(path);
    const parsed = ExportedResources.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(parsed.resources.map(({ name }) => name).slice(0, names.length)).toEqual(names);
    expect(parsed).toMatchObject({ count, filters: 'Search: prod' });
    expect(parsed.inventories).toMatchObject([{ name: 'Production' }]);
  });

  await test.step('a folder that cannot be written to is told', async () => {
    await saveTo(app.electron, join(profile, 'resources.csv', 'not-a-folder.csv'));
    await chooseExport(page, /^CSV for Excel/);
    await expect(notice(page, 'The file cannot be written there.')).toBeVisible();
  });
});

test('a file for a self-managed inventory is saved after its warning', async ({
  app,
  page,
  profile,
}) => {
  await goTo(page, 'Resources');
  const path = join(profile, 'plakar.csv');
  await saveTo(app.electron, path);
  await chooseExport(page, /^Self-managed inventory/);
  const dialog = page.getByRole('dialog', { name: 'Export for a self-managed inventory' });
  await expect(dialog.getByRole('alert')).toContainText('replaces every resource');
  await expect(dialog.getByText('60 resources in all')).toBeVisible();
  await expect(dialog.getByText(/have no host/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save CSV' }).click();
  await expect(dialog).toBeHidden();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(60);
  const odd = lines.filter(
    (line) =>
      !/^(Compute|BlockStorage|ObjectStorage|Database);[^;"]*;urn:v1:[^;"]+;[^;" ]*$/.test(line),
  );
  expect(odd).toEqual([]);
});

test('a report of the coverage is printed from a page that can do nothing else', async ({
  app,
  page,
  profile,
}) => {
  const path = join(profile, 'report.pdf');
  await saveTo(app.electron, path);
  await goTo(page, 'Coverage');
  const headline = await page
    .getByText(/^\d+% protected, \d+ of \d+$/)
    .first()
    .innerText();

  // The hidden window is asked what it shows and what it may do just before it is printed.
  await app.electron.evaluate(({ app: electronApp }) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const seen: unknown = await contents.executeJavaScript(`(async () => ({
          text: document.body.innerText,
          title: document.title,
          scheme: getComputedStyle(document.body).backgroundColor,
          refused: await window.bridge.call('inventory.list'),
          node: typeof require,
        }))()`);
        const { getLastWebPreferences } = contents as unknown as {
          getLastWebPreferences: () => Electron.WebPreferences;
        };
        Object.assign(globalThis, { seen, preferences: getLastWebPreferences.call(contents) });
        return print(options);
      };
    });
  });
  await page.getByRole('button', { name: 'Save report (PDF)' }).click();
  await expect(notice(page, 'The report was saved.')).toContainText(path);
  const seen = await app.electron.evaluate(
    () => (globalThis as unknown as { seen: Record<string, string> }).seen,
  );
  expect(seen['text']).toContain(headline);
  expect(seen['text']).toContain('What counts as protection');
  expect(seen['title']).toMatch(/^Backup coverage report · /);
  expect(seen['scheme']).toBe('rgb(255, 255, 255)');
  expect(seen['refused']).toContain('ipc.untrustedSender');
  expect(seen['node']).toBe('undefined');

  const preferences = await app.electron.evaluate(
    () => (globalThis as unknown as { preferences: Electron.WebPreferences }).preferences,
  );
  expect(preferences).toMatchObject(lockedInPreferences);

  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  const windows = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(windows).toBe(1);
});
