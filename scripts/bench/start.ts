import { fillProfile, profileOf, type AppSync } from './app-profile.ts';
import { startElectron } from './electron-process.ts';
import { aim, count, type Section } from './report.ts';
import { median, rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

export interface StartFigures {
  size: number;
  /** Alternates with starts of the empty window, after one unmeasured start of each. */
  starts: number;
  profileSync: AppSync;
  emptyWindowMs: number;
  /** Milliseconds from the start of the process. */
  firstScreenMs: number;
  /** From the click on Resources. */
  clickToTableMs: number;
  /** The sum of both: a user who clicks at once. */
  tableMs: number;
  leastTableMs: number;
  firstScreenRatio: number;
  ratio: number;
  /** Ratio of the fastest starts, which other programs disturbed least. */
  leastRatio: number;
  /** Every start, in order. */
  all: { emptyWindow: number[]; firstScreen: number[]; clickToTable: number[] };
}

export async function measureStart(workshop: Workshop, isQuick: boolean): Promise<StartFigures> {
  const size = isQuick ? 1000 : 10_000;
  const starts = isQuick ? 3 : 9;
  const profileSync = await fillProfile(workshop, size);
  const all: StartFigures['all'] = { emptyWindow: [], firstScreen: [], clickToTable: [] };
  for (let run = 0; run <= starts; run += 1) {
    console.error(`start: ${run} of ${starts}`);
    const app = await startApp(workshop, size);
    const empty = await startEmptyWindow(workshop);
    if (run === 0) continue;
    all.firstScreen.push(app.firstScreenMs);
    all.clickToTable.push(app.clickToTableMs);
    all.emptyWindow.push(empty);
  }
  const tables = all.firstScreen.map((value, run) => value + (all.clickToTable[run] ?? 0));
  const emptyWindowMs = median(all.emptyWindow);
  return {
    size,
    starts,
    profileSync,
    emptyWindowMs,
    firstScreenMs: median(all.firstScreen),
    clickToTableMs: median(all.clickToTable),
    tableMs: median(tables),
    firstScreenRatio: rounded(median(all.firstScreen) / emptyWindowMs, 3),
    ratio: rounded(median(tables) / emptyWindowMs, 3),
    leastTableMs: Math.min(...tables),
    leastRatio: rounded(Math.min(...tables) / Math.min(...all.emptyWindow), 3),
    all,
  };
}

async function startApp(workshop: Workshop, size: number) {
  const app = startElectron({ folder: workshop.app, profile: profileOf(workshop, size) });
  try {
    const shown = await app.event('shown');
    const firstScreen = await app.event('first-screen');
    const table = await app.event('table');
    if (table.clickedAt === undefined) throw new Error('The table came without a click.');
    return {
      // Content painted in a hidden window is not visible yet.
      firstScreenMs: Math.round(Math.max(firstScreen.at, shown.at) - app.startedAt),
      clickToTableMs: Math.round(table.at - table.clickedAt),
    };
  } finally {
    await app.stop();
  }
}

async function startEmptyWindow(workshop: Workshop): Promise<number> {
  const profile = workshop.profile('empty');
  const window = startElectron({ folder: workshop.emptyWindow, profile });
  try {
    const shown = await window.event('shown');
    const painted = await window.event('empty');
    return Math.round(Math.max(painted.at, shown.at) - window.startedAt);
  } finally {
    await window.stop();
  }
}

export function describeStart(figures: StartFigures): Section {
  const { all, size, starts, ratio, firstScreenRatio } = figures;
  return {
    title: `Start: with ${count(size)} cached resources, ${starts} starts of each`,
    tables: [
      {
        head: ['', 'median ms', 'least', 'most', '× empty window'],
        rows: [
          startRow('empty Electron window', all.emptyWindow, ''),
          startRow('app: Inventories with its cards', all.firstScreen, firstScreenRatio.toFixed(2)),
          startRow('app: click on Resources → rows', all.clickToTable, ''),
          [
            'app: usable table, the sum',
            figures.tableMs,
            figures.leastTableMs,
            '',
            ratio.toFixed(2),
          ],
        ],
      },
    ],
    notes: [
      'From just before the process is started (or the real click) until what is named was on the page, two animation frames had passed and the window was shown. The app opens on its Inventories, so the table needs a click, given at once; its starts alternate with those of a window with a blank page, the same size and the same web preferences.',
      `The profile was filled by the app itself: ${count(figures.profileSync.size)} resources with ${figures.profileSync.requests} requests in ${figures.profileSync.seconds.toFixed(2)} s, saving included, no latency.`,
    ],
    aims: [
      aim(
        `usable table ≤ 1.3 × the empty window (${ratio.toFixed(2)}; of the quickest starts ${figures.leastRatio.toFixed(2)})`,
        ratio <= 1.3,
      ),
    ],
  };
}

function startRow(label: string, values: readonly number[], times: string): (string | number)[] {
  return [label, median(values), Math.min(...values), Math.max(...values), times];
}
