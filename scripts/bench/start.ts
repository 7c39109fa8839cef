import { fillProfile, profileOf, type AppSync } from './app-profile.ts';
import { startElectron, type ProbeEvent } from './electron-process.ts';
import { aim, count, type Section } from './report.ts';
import { median, rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** The events of one start, in milliseconds since just before its process was started. */
type Phases = Partial<Record<ProbeEvent['name'], number>>;

export interface StartFigures {
  /** Each alternates with starts of the empty window, after one unmeasured start of each. */
  starts: number;
  emptyWindow: Phases[];
  apps: AppStarts[];
}

interface AppStarts {
  size: number;
  profileSync: AppSync;
  all: Phases[];
  /** Medians over those of the empty window's frame. */
  frameRatio: number;
  tableRatio: number;
  usableRatio: number;
}

const phases = [
  ['entry', 'process'],
  ['ready', 'ready'],
  ['window', 'window'],
  ['page', 'page'],
  ['frame', 'frame'],
  ['table', 'rows'],
  ['expanded', 'a row opened'],
  ['filtered', 'a search filtered'],
] as const;

export async function measureStart(workshop: Workshop, isQuick: boolean): Promise<StartFigures> {
  const sizes = isQuick ? [1000] : [10_000, 100_000];
  const starts = isQuick ? 3 : 9;
  const profileSyncs: AppSync[] = [];
  for (const size of sizes) profileSyncs.push(await fillProfile(workshop, size));
  const emptyWindow: Phases[] = [];
  const apps: Phases[][] = sizes.map(() => []);
  for (let run = 0; run <= starts; run += 1) {
    console.error(`start: ${run} of ${starts}`);
    const empty = { folder: workshop.emptyWindow, profile: workshop.profile('empty') };
    const ofEmpty = await phasesOf(empty, 'frame');
    if (run > 0) emptyWindow.push(ofEmpty);
    for (const [at, size] of sizes.entries()) {
      const ofApp = await phasesOf(
        { folder: workshop.app, profile: profileOf(workshop, size) },
        'end',
      );
      if (run > 0) apps[at]?.push(ofApp);
    }
  }
  const unit = middle(emptyWindow, 'frame');
  return {
    starts,
    emptyWindow,
    apps: sizes.map((size, at) => {
      const all = apps[at] ?? [];
      const ratio = (name: keyof Phases) => rounded(middle(all, name) / unit, 3);
      return {
        size,
        profileSync: profileSyncs[at] as AppSync,
        all,
        frameRatio: ratio('frame'),
        tableRatio: ratio('table'),
        usableRatio: ratio('filtered'),
      };
    }),
  };
}

async function phasesOf(
  application: { folder: string; profile: string },
  last: ProbeEvent['name'],
): Promise<Phases> {
  const running = startElectron(application);
  try {
    const shown = (await running.event('shown')).at - running.startedAt;
    await running.event(last);
    const found: Phases = { shown: Math.round(shown) };
    for (const [name] of phases) {
      const at = running.reported(name);
      if (at === null) continue;
      // What is painted in a hidden window is not visible yet.
      const isPainted = name === 'frame' || name === 'table';
      found[name] = Math.round(Math.max(at - running.startedAt, isPainted ? shown : 0));
    }
    return found;
  } finally {
    await running.stop();
  }
}

function middle(all: readonly Phases[], name: keyof Phases): number {
  return Math.round(median(all.flatMap((each) => each[name] ?? [])));
}

export function describeStart({ starts, emptyWindow, apps }: StartFigures): Section {
  const row = (label: string, all: readonly Phases[]) => [
    label,
    ...phases.map(([name]) => {
      const value = middle(all, name);
      return Number.isNaN(value) ? '' : value;
    }),
  ];
  return {
    title: `Start: median milliseconds of ${starts} starts of each`,
    tables: [
      {
        head: ['', ...phases.map(([, label]) => label)],
        rows: [
          row('empty Electron window', emptyWindow),
          ...apps.map(({ size, all }) => row(`app, ${count(size)} resources`, all)),
        ],
      },
      {
        head: ['× empty window', 'frame', 'rows', 'a search filtered'],
        rows: apps.map(({ size, frameRatio, tableRatio, usableRatio }) => [
          `app, ${count(size)} resources`,
          frameRatio.toFixed(2),
          tableRatio.toFixed(2),
          usableRatio.toFixed(2),
        ]),
      },
    ],
    notes: [
      'From just before the process is started until what is named was on the page, two animation frames had passed and the window was shown. The program opens where it was closed, on its table; the probe then opens a row and types into the search, one after the other. Its starts alternate with those of a window with a blank page, the same size and the same web preferences.',
      ...apps.map(
        ({ profileSync: { size, requests, seconds } }) =>
          `The profile was filled by the app itself: ${count(size)} resources with ${requests} requests in ${seconds.toFixed(2)} s, saving included, no latency.`,
      ),
    ],
    aims: apps.flatMap(({ size, frameRatio, tableRatio }) => {
      const most = size > 10_000 ? 1.6 : 1.3;
      return [
        aim(
          `${count(size)}: frame ≤ 1.1 × the empty window (${frameRatio.toFixed(2)})`,
          frameRatio <= 1.1,
        ),
        aim(`${count(size)}: rows ≤ ${most} × (${tableRatio.toFixed(2)})`, tableRatio <= most),
      ];
    }),
  };
}
