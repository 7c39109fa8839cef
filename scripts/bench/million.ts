import type { Page } from '@playwright/test';
import { goTo } from '../../test/e2e/steps.ts';
import { t } from '../../test/e2e/texts.ts';
import { fillProfile, openProfile, profileOf } from './app-profile.ts';
import { type Disturbance, disturbanceNote, marked, watchOthers } from './disturbance.ts';
import { fillWithMany, type ManyAccounts } from './million-profile.ts';
import { type Memory, memoryOf } from './pss.ts';
import { count, type Section } from './report.ts';
import type { Workshop } from './workshop.ts';

/** A service provider's fifty large accounts, beside one account of a tenth of their resources. Each once. */
export type MillionFigures = LargeProfile[];

interface LargeProfile extends Disturbance {
  accounts: number;
  resources: number;
  /** Milliseconds; null: not done within `patienceMs`, and the steps after it were not tried. */
  startMs: number | null;
  endMs: number | null;
  /** Whether the last row can be scrolled to. */
  isLastReached: boolean | null;
  filterMs: number | null;
  /** Null if the system does not report it: everywhere except Linux. */
  memory: Memory | null;
  failure: string | null;
}

const patienceMs = 180_000;

export async function measureMillion(
  workshop: Workshop,
  isQuick: boolean,
): Promise<MillionFigures> {
  const one = isQuick ? 1000 : 100_000;
  const many: ManyAccounts = isQuick
    ? { accounts: 5, resourcesOfEach: 1000 }
    : { accounts: 50, resourcesOfEach: 20_000 };
  await fillProfile(workshop, one);
  const profile = workshop.profile('million');
  const resources = await fillWithMany(workshop, profile, many);
  return [
    await measureProfile(workshop, profileOf(workshop, one), { accounts: 1, resources: one }),
    await measureProfile(workshop, profile, { accounts: many.accounts, resources }),
  ];
}

async function measureProfile(
  workshop: Workshop,
  profile: string,
  { accounts, resources }: { accounts: number; resources: number },
): Promise<LargeProfile> {
  console.error(`million: opening ${resources} resources`);
  const figures: LargeProfile = {
    accounts,
    resources,
    startMs: null,
    endMs: null,
    isLastReached: null,
    filterMs: null,
    memory: null,
    failure: null,
    othersShare: null,
    isDisturbed: false,
  };
  const othersSince = await watchOthers();
  const startedAt = performance.now();
  const { app, page } = await openProfile(workshop, profile);
  page.setDefaultTimeout(patienceMs);
  try {
    await goTo(page, 'resources');
    await shownInAll(page, resources);
    figures.startMs = Math.round(performance.now() - startedAt);
    figures.endMs = await timed(() => scrollToEnd(page));
    figures.isLastReached = await isLastRowShown(page);
    figures.filterMs = await timed(() => filter(page));
  } catch (error) {
    // What could not be done is what this is to find out.
    figures.failure = `${String(error).split('\n')[0]} The page shows: “${await textOf(page)}”.`;
  } finally {
    Object.assign(figures, await othersSince());
    if (process.platform === 'linux') figures.memory = await memoryOf(app.process().pid ?? 0);
    const main = app.process();
    const tooLate = setTimeout(() => main.kill('SIGKILL'), patienceMs);
    await app.close().catch(() => undefined);
    clearTimeout(tooLate);
  }
  return figures;
}

/** The beginning of the page's texts; nothing if it does not answer. */
async function textOf(page: Page): Promise<string> {
  const whole = await page
    .locator('main')
    .innerText({ timeout: 5000 })
    .catch(() => '');
  return whole.replaceAll(/\s+/g, ' ').slice(0, 300);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return Math.round(performance.now() - startedAt);
}

/** Until the table has a row for each resource, and shows some. */
async function shownInAll(page: Page, resources: number): Promise<void> {
  await page.waitForFunction((all) => {
    const rows = Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'));
    const isShown = document.querySelector('[role=gridcell] button[aria-expanded]') !== null;
    // The head counts as a row.
    return isShown && rows > all * 0.9;
  }, resources);
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scroller = document.querySelector('[role=grid]')?.parentElement;
    scroller?.scrollTo(0, scroller.scrollHeight);
    return new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
  });
  await page.locator('[role=gridcell] button[aria-expanded]').first().waitFor();
}

async function isLastRowShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const last = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
    const row = document.querySelector(`[role=row][aria-rowindex="${last}"]`);
    const bottom = row?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    return bottom <= window.innerHeight + 1;
  });
}

async function filter(page: Page): Promise<void> {
  const before = await page.locator('main output').first().textContent();
  await page.getByRole('textbox', { name: t('common.searchResources') }).fill('web-prod');
  await page.waitForFunction(
    (all) => document.querySelector('main output')?.textContent !== all,
    before,
  );
}

const notDone = `not in ${patienceMs / 1000} s`;

function inMs(value: number | null): string {
  return value === null ? notDone : count(value);
}

function mebibytes(kind: keyof Memory) {
  return ({ memory }: LargeProfile) => (memory === null ? '' : memory[kind].toFixed(0));
}

export function describeMillion(figures: MillionFigures): Section {
  const row = (label: string, valueOf: (figure: LargeProfile) => string) => [
    label,
    ...figures.map(valueOf),
  ];
  return {
    title: 'Million: fifty accounts of 20,000 resources, beside one of 100,000, each once',
    tables: [
      {
        head: ['resources', ...figures.map((figure) => marked(count(figure.resources), figure))],
        rows: [
          row('accounts', ({ accounts }) => String(accounts)),
          row('start → all rows, ms', ({ startMs }) => inMs(startMs)),
          row('jump to the end, ms', ({ endMs }) => inMs(endMs)),
          row('last row reached', ({ isLastReached }) =>
            isLastReached === null ? '' : isLastReached ? 'yes' : 'no',
          ),
          row('search → filtered, ms', ({ filterMs }) => inMs(filterMs)),
          row('memory in all, MiB', mebibytes('total')),
          row('  main', mebibytes('main')),
          row('  page', mebibytes('renderer')),
          row('memory for each, bytes', ({ memory, resources }) =>
            memory === null ? '' : ((memory.total * 2 ** 20) / resources).toFixed(0),
          ),
        ],
      },
    ],
    notes: [
      'The program reads one account of each profile itself; the files of the other 49 are copies of one of 20,000 with their own ids. Playwright’s start is in the first figure. Memory: proportional set size of all processes at the end, the empty program included. No aim is set.',
      ...figures.flatMap(({ resources, failure }) =>
        failure === null ? [] : [`${count(resources)} resources: ${failure}`],
      ),
      disturbanceNote,
    ],
    aims: [],
  };
}
