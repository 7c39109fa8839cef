import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import papaparse from 'papaparse';
import { ExportedResources } from '../../shared/exports/exported-resource.ts';
import { chooseFile, saveTo } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { lockedInPreferences } from './locked-in.ts';
import { addInventory, expandButtons, goTo, nameOfRow, searchFor, waitForSync } from './steps.ts';
import { pattern, patternAtStart, patternWithin, t } from './texts.ts';

async function chooseExport(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: t('exports.export'), exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Names of the rendered rows, from the top. */
async function shownNames(page: Page): Promise<string[]> {
  return Promise.all((await expandButtons(page).all()).map(nameOfRow));
}

async function shownCount(page: Page): Promise<number> {
  const shown = pattern('resources.shownOfTotal', { shown: /\d+/, total: 60 });
  return Number(shown.exec(await page.getByText(shown).innerText())?.groups?.['shown']);
}

function notice(page: Page, text: string | RegExp) {
  return page.getByRole('alert').filter({ hasText: text });
}

/** The titles of the document and of its outline: UTF-16 in hexadecimal, or plain. */
function titlesIn(pdf: string): (string | undefined)[] {
  const found = pdf.matchAll(/\/Title\s*(?:<([0-9a-f]+)>|\(([^)]*)\))/gi);
  return [...found].map(([, hex, plain]) =>
    hex === undefined
      ? plain
      : Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\uFEFF', ''),
  );
}

/** What matters on paper, evaluated in the page of a report: the fills of its legend, and where sheets may end. */
function lookOfPaper(byProject: string) {
  const fills = [...document.querySelectorAll('[aria-label] > li > svg > rect')].map((rect) => {
    const drawn = document.querySelector(rect.getAttribute('fill')?.slice(4, -1) ?? '');
    return [...(drawn?.querySelectorAll('rect') ?? [])].map((part) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(part).fill.match(/\d+/g) ?? []).map(
        Number,
      );
      return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    });
  });
  const signs = [...document.querySelectorAll('[aria-label] > li > .protection-sign')];
  const heading = [...document.querySelectorAll('h2')].find(
    (each) => each.textContent === byProject,
  );
  const section = heading?.closest('section');
  const row = section?.querySelector('tbody tr');
  const head = section?.querySelector('thead');
  return {
    hatchings: new Set(
      [...document.querySelectorAll('pattern')]
        .filter(({ children }) => children.length > 1)
        .map((each) => each.getAttribute('patternTransform')),
    ).size,
    /** By state: the brightness of each colour of its pattern, from 0 to 255. */
    fills,
    signs: signs.map((sign) => sign.textContent),
    breaks: {
      ofProjects: section && getComputedStyle(section).breakInside,
      inRows: row && getComputedStyle(row).breakInside,
      head: head && getComputedStyle(head).display,
    },
  };
}

/** No two fills are of one brightness, unless one of them is hatched. */
function expectReadableInGrey(fills: readonly number[][]): void {
  const [isProtected, stale, notProtected, unknown] = fills.map((colours) =>
    colours.toSorted((a, b) => a - b),
  );
  expect(fills).toHaveLength(4);
  for (const hatched of [stale, unknown]) {
    expect((hatched?.[1] ?? 0) - (hatched?.[0] ?? 0)).toBeGreaterThan(100);
  }
  expect(isProtected).toHaveLength(1);
  expect(notProtected).toHaveLength(1);
  expect((notProtected?.[0] ?? 0) - (isProtected?.[0] ?? 0)).toBeGreaterThan(75);
}

/** Puts inventories in groups, by their names. */
async function setGroups(page: Page, groups: Record<string, string>): Promise<void> {
  await page.evaluate(async (wanted) => {
    const reply: unknown = JSON.parse(await window.bridge.call('inventory.list', undefined));
    const { value } = reply as { value: { id: string; name: string }[] };
    for (const { id, name } of value) {
      const request = { inventoryId: id, group: wanted[name] ?? null };
      await window.bridge.call('inventory.setGroup', request);
    }
  }, groups);
}

test.beforeEach(async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
});

test('the table is exported with its filters, to CSV and to JSON', async ({
  app,
  page,
  profile,
}) => {
  await goTo(page, 'resources');
  await searchFor(page, 'prod');
  await expect.poll(() => shownCount(page)).toBeLessThan(60);
  const count = await shownCount(page);
  const names = await shownNames(page);
  expect(names.length).toBeGreaterThan(3);

  await test.step('nothing is written when no file is chosen', async () => {
    await saveTo(app.electron, null);
    await chooseExport(page, patternAtStart('exports.excelCsv'));
    await expect(
      page.getByRole('button', { name: t('exports.export'), exact: true }),
    ).toBeEnabled();
    await expect(notice(page, patternWithin('exports.saveDone'))).toHaveCount(0);
  });

  await test.step('CSV for Excel', async () => {
    const path = join(profile, 'excel.csv');
    await saveTo(app.electron, path);
    await chooseExport(page, patternAtStart('exports.excelCsv'));
    await expect(notice(page, t('exports.saveDone', { count }))).toContainText(path);
    expect(await readFile(path, 'utf8')).toMatch(/^\uFEFFname,class,/);
  });

  await test.step('CSV', async () => {
    const path = join(profile, 'resources.csv');
    await saveTo(app.electron, path);
    await chooseExport(page, patternAtStart('exports.csv'));
    await expect(notice(page, t('exports.saveDone', { count }))).toContainText(path);
    const { data } = papaparse.parse<Record<string, string>>(await readFile(path, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(count);
    expect(data.map((line) => line['name']).slice(0, names.length)).toEqual(names);
    const states = new Set(data.map((line) => line['protection']));
    expect([...states].filter((state) => !/^[a-z-]+$/.test(state ?? ''))).toEqual([]);
  });

  await test.step('the folder of the file is shown, with the path that main stored', async () => {
    await app.electron.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => Object.assign(globalThis, { revealed: path });
    });
    await page.getByRole('button', { name: t('common.showInFolder') }).click();
    const revealed = () =>
      app.electron.evaluate(() => (globalThis as { revealed?: string }).revealed);
    await expect.poll(revealed).toBe(join(profile, 'resources.csv'));
  });

  await test.step('JSON', async () => {
    const path = join(profile, 'resources.json');
    await saveTo(app.electron, path);
    await chooseExport(page, patternAtStart('exports.json'));
    await expect(notice(page, t('exports.saveDone', { count }))).toContainText(path);
    const parsed = ExportedResources.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(parsed.resources.map(({ name }) => name).slice(0, names.length)).toEqual(names);
    const filters = t('resources.filterValue', {
      filter: t('resources.exportSearch'),
      value: 'prod',
    });
    expect(parsed).toMatchObject({ count, filters });
    expect(parsed.inventories).toMatchObject([{ name: 'Production' }]);
  });

  await test.step('a folder without write permission is reported', async () => {
    await saveTo(app.electron, join(profile, 'resources.csv', 'not-a-folder.csv'));
    await chooseExport(page, patternAtStart('exports.excelCsv'));
    await expect(notice(page, t('errors.export.unwritable.title'))).toBeVisible();
  });
});

test('a file for a self-managed inventory is saved after its warning', async ({
  app,
  page,
  profile,
}) => {
  await goTo(page, 'resources');
  const path = join(profile, 'plakar.csv');
  await saveTo(app.electron, path);
  await chooseExport(page, patternAtStart('exports.selfManaged'));
  const dialog = page.getByRole('dialog', { name: t('exports.selfManagedTitle') });
  await expect(dialog.getByRole('alert')).toContainText(t('exports.selfManagedReplaceTitle'));
  await expect(dialog.getByText(t('exports.contentsTotal', { count: 60 }))).toBeVisible();
  await expect(dialog.getByText(patternWithin('exports.contentsNoHost'))).toBeVisible();
  await dialog.getByRole('button', { name: t('exports.selfManagedSave') }).click();
  await expect(dialog).toBeHidden();
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(60);
  const odd = lines.filter(
    (line) =>
      !/^(Compute|BlockStorage|ObjectStorage|Database);[^;"]*;urn:v1:[^;"]+;[^;" ]*$/.test(line),
  );
  expect(odd).toEqual([]);
});

test('a coverage report is printed from a page with no other abilities', async ({
  app,
  page,
  profile,
}) => {
  const path = join(profile, 'report.pdf');
  await saveTo(app.electron, path);
  await goTo(page, 'coverage');
  const headline = pattern('coverage.totalShare');
  const countsOfEach = headline.exec((await page.getByText(headline).first().textContent()) ?? '');

  // Inspects the content and the permissions of the hidden window just before it is printed.
  await app.electron.evaluate(
    ({ app: electronApp }, paper) => {
      electronApp.on('web-contents-created', (_event, contents) => {
        const print = contents.printToPDF.bind(contents);
        contents.printToPDF = async (options) => {
          const onPaper: unknown = await contents.executeJavaScript(paper);
          Object.assign(globalThis, { onPaper, options });
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
    },
    `(${lookOfPaper.toString()})(${JSON.stringify(t('common.byProject'))})`,
  );
  await page.getByRole('button', { name: t('exports.reportSave') }).click();
  await expect(notice(page, t('exports.reportSaveDone'))).toContainText(path);
  const seen = await app.electron.evaluate(
    () => (globalThis as unknown as { seen: Record<string, string> }).seen,
  );
  expect(seen['text']).toContain(t('coverage.protectedShare', { ...countsOfEach?.groups }));
  expect(seen['text']).toContain(t('common.protectionPolicy'));
  expect(seen['title']?.split(' · ')[0]).toBe(t('report.title'));
  expect(seen['scheme']).toBe('rgb(255, 255, 255)');
  expect(seen['refused']).toContain('ipc.untrustedSender');
  expect(seen['node']).toBe('undefined');

  const { onPaper, options } = await app.electron.evaluate(
    () =>
      globalThis as unknown as {
        onPaper: ReturnType<typeof lookOfPaper>;
        options: Electron.PrintToPDFOptions & { generateTaggedPDF?: boolean };
      },
  );
  expectReadableInGrey(onPaper.fills);
  expect(onPaper.hatchings).toBe(2);
  expect(onPaper.signs).toEqual(['●', '◐', '○', '?']);
  expect(onPaper.breaks).toEqual({
    ofProjects: 'avoid',
    inRows: 'avoid',
    head: 'table-header-group',
  });
  expect(options.generateTaggedPDF).toBe(true);

  const preferences = await app.electron.evaluate(
    () => (globalThis as unknown as { preferences: Electron.WebPreferences }).preferences,
  );
  expect(preferences).toMatchObject(lockedInPreferences);

  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  expect(titlesIn(pdf)).toContain(seen['title']);
  const windows = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(windows).toBe(1);
});

test('one report per group is saved to a folder, and what cannot be is named', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  await goTo(page, 'inventories');
  await addInventory(page, { name: 'Staging', simulator });
  await waitForSync(page);
  await goTo(page, 'coverage');
  const more = page.getByRole('button', { name: t('exports.reportMore') });
  await expect(more).toBeHidden();
  await setGroups(page, { Production: 'Acme/Paris', Staging: 'Umbrella' });
  const saveAll = async () => {
    await more.click();
    await page.getByRole('menuitem', { name: patternAtStart('exports.groupReports') }).click();
  };

  await test.step('the coverage is that of one group', async () => {
    const byGroup = page.getByRole('region', { name: t('coverage.byGroup') });
    await expect(byGroup.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('combobox', { name: t('common.inventory') }).click();
    await page.getByRole('option', { name: 'Umbrella' }).click();
    await expect(byGroup).toBeHidden();
    await expect(page.getByText(pattern('coverage.totalShare')).first()).toBeVisible();
  });

  await test.step('each file is whole, and has a name that is valid everywhere', async () => {
    const folder = join(profile, 'reports');
    await mkdir(folder);
    await chooseFile(app.electron, folder);
    await saveAll();
    const done = notice(page, t('exports.groupReportsDone', { count: 2 }));
    await expect(done).toContainText(folder, { timeout: 60_000 });
    const names = (await readdir(folder)).toSorted();
    expect(names).toEqual([
      expect.stringMatching(/^ovhcloud-coverage-Acme-Paris-[\d-]{10}\.pdf$/),
      expect.stringMatching(/^ovhcloud-coverage-Umbrella-[\d-]{10}\.pdf$/),
    ]);
    for (const name of names) {
      const pdf = (await readFile(join(folder, name))).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    }
    expect(
      titlesIn((await readFile(join(folder, names[1] ?? ''))).toString('latin1')),
    ).toContainEqual(expect.stringContaining('Umbrella'));
    const windows = () =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    await expect.poll(windows).toBe(1);
  });

  await test.step('where nothing can be written, nothing is left', async () => {
    const [name = ''] = await readdir(join(profile, 'reports'));
    await chooseFile(app.electron, join(profile, 'reports', name));
    await saveAll();
    const failed = notice(page, t('exports.groupReportsPartial', { written: 0, total: 2 }));
    await expect(failed).toContainText('Umbrella', { timeout: 60_000 });
  });
});
