import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expandButtons, goTo } from '../../test/e2e/steps.ts';
import { t } from '../../test/e2e/texts.ts';
import { fillProfile, openApp, type AppSync } from './app-profile.ts';
import { type Disturbance, watchOthers } from './disturbance.ts';
import { installRecorder, type Interaction } from './page-recorder.ts';
import { followPageWork, type PageWork } from './page-work.ts';
import { measureScrolling, type ScrollFigures } from './scrolling.ts';
import type { Workshop } from './workshop.ts';

export interface TableFigures extends Disturbance {
  size: number;
  profileSync: AppSync;
  /** One for each character typed. */
  keystrokes: Keystroke[];
  /** Escape, which clears the search. */
  clears: Measured[];
  sorts: (Measured & { column: string })[];
  /** The browser's own measurements for keys, rounded to 8 ms; those below 16 ms are absent. */
  browserKeys: number[];
  scrolling: ScrollFigures;
}

interface Measured extends Interaction {
  /** CPU time of the page's main thread. */
  cpuMs: number;
}

interface Keystroke extends Measured {
  /** The search text afterwards. */
  typed: string;
}

/** Eight characters each: from most rows to few, two words, a word in the middle of names. */
const words = ['web-prod', 'gitlab-d', 'nodepool', 'prod gra', 'backups-'];
const columns = [
  'common.name',
  'common.class',
  'resources.status',
  'common.project',
  'common.region',
  'common.inventory',
] as const;
/** Between two keys or clicks, as of a fast typist. */
const betweenActsMs = 120;

export async function measureTable(workshop: Workshop, isQuick: boolean): Promise<TableFigures> {
  const size = isQuick ? 1000 : 100_000;
  const profileSync = await fillProfile(workshop, size);
  console.error(`table: ${size} resources`);
  const { app, page } = await openApp(workshop, size);
  try {
    await goTo(page, 'resources');
    await expandButtons(page).first().waitFor({ timeout: 60_000 });
    // The TypeScript runner's name helper does not exist in the page.
    await page.evaluate('globalThis.__name = (value) => value');
    await page.evaluate(installRecorder);
    await pause(2000);
    const work = await followPageWork(page);
    const othersSince = await watchOthers();
    const scrolling = await measureScrolling(page, work, isQuick);
    const searched = isQuick ? words.slice(0, 1) : words;
    const { keystrokes, clears } = await measureSearch(page, work, searched);
    const sorts = await measureSorts(page, work);
    const browserKeys = await page.evaluate(() => window.recorder.browserDurations('keydown'));
    const measured = { keystrokes, clears, sorts, browserKeys, scrolling };
    return { size, profileSync, ...measured, ...(await othersSince()) };
  } finally {
    await app.close();
  }
}

async function measureSearch(page: Page, work: PageWork, searched: readonly string[]) {
  const keystrokes: Keystroke[] = [];
  const clears: Measured[] = [];
  await page.getByRole('textbox', { name: t('common.searchResources') }).focus();
  for (const word of searched) {
    for (let length = 1; length <= word.length; length += 1) {
      const typed = word.slice(0, length);
      keystrokes.push({ typed, ...(await pressed(page, work, word[length - 1] ?? '')) });
    }
    clears.push(await pressed(page, work, 'Escape'));
  }
  return { keystrokes, clears };
}

async function pressed(page: Page, work: PageWork, key: string): Promise<Measured> {
  await page.evaluate(() => window.recorder.arm('keydown'));
  const before = await work.cpuMs();
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  return afterwards(page, work, before);
}

async function afterwards(page: Page, work: PageWork, before: number): Promise<Measured> {
  const interaction = await page.evaluate(() => window.recorder.interaction());
  const cpuMs = (await work.cpuMs()) - before;
  await pause(betweenActsMs);
  return { ...interaction, cpuMs };
}

async function measureSorts(page: Page, work: PageWork): Promise<TableFigures['sorts']> {
  const sorts: TableFigures['sorts'] = [];
  for (const column of columns.map((id) => t(id))) {
    const header = page.getByRole('columnheader', { name: column }).getByRole('button');
    for (let click = 0; click < 2; click += 1) {
      await header.hover();
      await page.evaluate(() => window.recorder.arm('click'));
      const before = await work.cpuMs();
      await header.click();
      sorts.push({ column, ...(await afterwards(page, work, before)) });
    }
  }
  return sorts;
}
