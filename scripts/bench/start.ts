import { cp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fillProfile, profileOf, type AppSync } from './app-profile.ts';
import { type Disturbance, disturbanceNote, watchOthers } from './disturbance.ts';
import { startElectron, type ProbeEvent } from './electron-process.ts';
import { aim, count, type Section } from './report.ts';
import { median, rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** The events of one start, in milliseconds since just before its process was started. */
type Phases = Partial<Record<ProbeEvent['name'], number>>;

interface Start extends Disturbance {
  phases: Phases;
}

export interface StartFigures {
  /** Each alternates with starts of the empty window, after one unmeasured start of each. */
  starts: number;
  emptyWindow: Start[];
  apps: AppStarts[];
  first: FirstStarts;
}

/** Starts without the browser's caches and without answers of the last run, in turns with the others. */
interface FirstStarts extends Ratios {
  size: number;
  emptyWindow: Start[];
  app: Start[];
}

interface AppStarts extends Ratios {
  size: number;
  profileSync: AppSync;
  all: Start[];
}

/** Medians over those of the empty window's frame. */
interface Ratios {
  frameRatio: number;
  /** NaN without a last screen. */
  seenRatio: number;
  tableRatio: number;
  usableRatio: number;
}

const phaseNames = [
  ['entry', 'process'],
  ['ready', 'ready'],
  ['window', 'window'],
  ['page', 'page'],
  ['frame', 'frame'],
  ['seen', 'last screen'],
  ['drawn', 'page drawn'],
  ['table', 'rows'],
  ['expanded', 'a row opened'],
  ['filtered', 'a search filtered'],
] as const;

export async function measureStart(workshop: Workshop, isQuick: boolean): Promise<StartFigures> {
  const sizes = isQuick ? [1000] : [10_000, 100_000];
  const starts = isQuick ? 3 : 9;
  const firstStarts = isQuick ? 1 : 5;
  const profileSyncs: AppSync[] = [];
  for (const size of sizes) profileSyncs.push(await fillProfile(workshop, size));
  const { emptyWindow, apps, first } = await inTurns(workshop, { sizes, starts, firstStarts });
  return {
    starts,
    emptyWindow,
    apps: sizes.map((size, at) => {
      const all = apps[at] ?? [];
      const profileSync = profileSyncs[at] as AppSync;
      return { size, profileSync, all, ...ratiosOf(all, emptyWindow) };
    }),
    first: { size: sizes[0] ?? 0, ...first, ...ratiosOf(first.app, first.emptyWindow) },
  };
}

function ratiosOf(all: readonly Start[], emptyWindow: readonly Start[]): Ratios {
  const ratio = (name: keyof Phases) =>
    rounded(middle(all, name) / middle(emptyWindow, 'frame'), 3);
  return {
    frameRatio: ratio('frame'),
    seenRatio: ratio('seen'),
    tableRatio: ratio('table'),
    usableRatio: ratio('filtered'),
  };
}

interface Turns {
  sizes: readonly number[];
  starts: number;
  firstStarts: number;
}

async function inTurns(workshop: Workshop, { sizes, starts, firstStarts }: Turns) {
  const emptyWindow: Start[] = [];
  const apps: Start[][] = sizes.map(() => []);
  const first = { emptyWindow: [] as Start[], app: [] as Start[] };
  for (let run = 0; run <= starts; run += 1) {
    console.error(`start: ${run} of ${starts}`);
    const empty = { folder: workshop.emptyWindow, profile: workshop.profile('empty') };
    const ofEmpty = await startOf(empty, 'frame');
    if (run > 0) emptyWindow.push(ofEmpty);
    for (const [at, size] of sizes.entries()) {
      const profile = profileOf(workshop, size);
      const ofApp = await startOf({ folder: workshop.app, profile }, 'end');
      if (run > 0) apps[at]?.push(ofApp);
    }
    if (run > 0 && run <= firstStarts) {
      first.emptyWindow.push(await firstStartOf(workshop, workshop.emptyWindow, null));
      const filled = profileOf(workshop, sizes[0] ?? 0);
      first.app.push(await firstStartOf(workshop, workshop.app, filled));
    }
  }
  return { emptyWindow, apps, first };
}

/** What a profile does not have at its first start. Where the page was left stays: it opens on its table. */
const leftByStarts = new Set([
  'first-answers',
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
]);

/** Starts an application with a new profile, or with a copy of one without what earlier starts left for it. */
async function firstStartOf(
  workshop: Workshop,
  folder: string,
  filled: string | null,
): Promise<Start> {
  const profile = workshop.profile('first');
  if (filled !== null) {
    const filter = (source: string) => !leftByStarts.has(basename(source));
    await cp(filled, profile, { recursive: true, filter });
  }
  try {
    return await startOf({ folder, profile }, filled === null ? 'frame' : 'end');
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function startOf(
  application: { folder: string; profile: string },
  last: ProbeEvent['name'],
): Promise<Start> {
  const othersSince = await watchOthers();
  const running = startElectron(application);
  try {
    const shown = (await running.event('shown')).at - running.startedAt;
    await running.event(last);
    const found: Phases = { shown: Math.round(shown) };
    for (const [name] of phaseNames) {
      const at = running.reported(name);
      if (at === null) continue;
      // What is painted in a hidden window is not visible yet.
      const isPainted = name === 'frame' || name === 'seen' || name === 'table';
      found[name] = Math.round(Math.max(at - running.startedAt, isPainted ? shown : 0));
    }
    // Before it ends: what it took would be counted as of others.
    return { phases: found, ...(await othersSince()) };
  } finally {
    await running.stop();
  }
}

function middle(all: readonly Start[], name: keyof Phases): number {
  return Math.round(median(all.flatMap(({ phases }) => phases[name] ?? [])));
}

function ratioRow(label: string, ratios: Ratios): string[] {
  const { frameRatio, seenRatio, tableRatio, usableRatio } = ratios;
  const columns = [frameRatio, seenRatio, tableRatio, usableRatio];
  return [label, ...columns.map((each) => (Number.isNaN(each) ? '' : each.toFixed(2)))];
}

export function describeStart({ starts, emptyWindow, apps, first }: StartFigures): Section {
  const row = (label: string, all: readonly Start[]) => [
    label,
    all.filter(({ isDisturbed }) => isDisturbed).length,
    ...phaseNames.map(([name]) => {
      const value = middle(all, name);
      return Number.isNaN(value) ? '' : value;
    }),
  ];
  return {
    title: `Start: median milliseconds of ${starts} starts of each`,
    tables: [
      {
        head: ['', '*', ...phaseNames.map(([, label]) => label)],
        rows: [
          row('empty Electron window', emptyWindow),
          ...apps.map(({ size, all }) => row(`app, ${count(size)} resources`, all)),
          row('empty window, first start', first.emptyWindow),
          row(`app, ${count(first.size)}, first start`, first.app),
        ],
      },
      {
        head: ['× empty window', 'frame', 'last screen', 'rows', 'a search filtered'],
        rows: [
          ...apps.map((app) => ratioRow(`app, ${count(app.size)} resources`, app)),
          ratioRow(`app, ${count(first.size)}, first start`, first),
        ],
      },
    ],
    notes: [
      'From just before the process is started until what is named was on the page, two animation frames had passed and the window was shown. The program opens where it was closed, on its table: first as a still picture of the last screen, then as rows to use; the probe then opens a row and types into the search, one after the other. Its starts alternate with those of a window with a blank page, the same options and the same way to show it.',
      'First start: without the browser’s caches and the answers of the last run, over the first start of the empty window.',
      `*: how many of the starts were disturbed; all are in the medians. ${disturbanceNote}`,
      ...apps.map(
        ({ profileSync: { size, requests, seconds } }) =>
          `The profile was filled by the app itself: ${count(size)} resources with ${requests} requests in ${seconds.toFixed(2)} s, saving included, no latency.`,
      ),
    ],
    aims: apps.flatMap(({ size, frameRatio, seenRatio, tableRatio }) => {
      const most = size > 10_000 ? 1.6 : 1.3;
      return [
        aim(
          `${count(size)}: frame ≤ 1.1 × the empty window (${frameRatio.toFixed(2)})`,
          frameRatio <= 1.1,
        ),
        aim(
          `${count(size)}: rows seen, as the last run left them, ≤ ${most} × (${seenRatio.toFixed(2)})`,
          seenRatio <= most,
        ),
        aim(
          `${count(size)}: rows to use ≤ ${most} × (${tableRatio.toFixed(2)})`,
          tableRatio <= most,
        ),
      ];
    }),
  };
}
