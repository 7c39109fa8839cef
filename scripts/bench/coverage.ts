import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { summariseCoverage } from '../../electron/coverage/rules/coverage-overview.ts';
import { coverResources, withExcluded } from '../../shared/coverage/rules/coverage.ts';
import { type CoverageCase, coverageInput, excludedIn } from './coverage-input.ts';
import { type Disturbance, disturbedNotes, watchOthers } from './disturbance.ts';
import { type ExclusionFigure, measureExclusions } from './exclusions.ts';
import { aim, count, type Section } from './report.ts';
import { median, rounded } from './statistics.ts';

export interface CoverageFigures extends Disturbance {
  resourceCount: number;
  pointCount: number;
  runs: number;
  cases: CaseFigure[];
  exclusions: ExclusionFigure[];
}

/** Milliseconds, medians over all runs. */
interface CaseFigure {
  title: string;
  /** With strings that were never accessed before, as after a sync or at start. */
  coverMs: number;
  reportMs: number;
  firstMs: number;
  /** Cost of one more exclusion: applied to the existing coverage, then the report is recomputed. */
  againMs: number;
  /** Cost of another policy or hour: everything is counted again, with the same restore points. */
  laterMs: number;
  slowestMs: number;
}

const aimMs = 300;
const oneExclusionAimMs = 5;
const allExclusionsAimMs = 300;
const plain = { countsProviderPoints: true, hasAges: false, unreadOfTen: 0, plakarOfTen: 0 };
const cases: readonly CoverageCase[] = [
  { ...plain, title: 'everything read, any age' },
  { ...plain, title: 'with maximum ages', hasAges: true },
  {
    ...plain,
    title: 'without OVHcloud’s own, half in plakar',
    countsProviderPoints: false,
    plakarOfTen: 5,
  },
  { ...plain, title: 'lists of 3 projects in 10 not read', unreadOfTen: 3 },
  { ...plain, title: 'all of these', hasAges: true, plakarOfTen: 5, unreadOfTen: 3 },
];

/** Measures computing the coverage of every resource, and its totals, and what exclusions cost. */
export async function measureCoverage(isQuick: boolean): Promise<CoverageFigures> {
  const size = isQuick
    ? { resourceCount: 10_000, pointCount: 50_000 }
    : { resourceCount: 100_000, pointCount: 500_000 };
  const runs = isQuick ? 3 : 7;
  const othersSince = await watchOthers();
  const figures = { ...size, runs, cases: cases.map((each) => measureCase(each, size, runs)) };
  console.error('coverage: exclusions');
  const input = coverageInput({ ...plain, title: 'exclusions', unreadOfTen: 3 }, size);
  const exclusions = await measureExclusions(
    input,
    isQuick ? { one: 5, all: 2 } : { one: 25, all: 5 },
  );
  return { ...figures, exclusions, ...(await othersSince()) };
}

function measureCase(
  given: CoverageCase,
  size: { resourceCount: number; pointCount: number },
  runs: number,
): CaseFigure {
  console.error(`coverage: ${given.title}`);
  const measured = Array.from({ length: runs + 1 }, () => measureOnce(given, size));
  // The first run includes JIT compilation, which is over in a real session with this much data.
  const counted = measured.slice(1);
  const middle = (of: (each: Once) => number) => rounded(median(counted.map(of)), 1);
  return {
    title: given.title,
    coverMs: middle(({ coverMs }) => coverMs),
    reportMs: middle(({ reportMs }) => reportMs),
    firstMs: middle(({ coverMs, reportMs }) => coverMs + reportMs),
    againMs: middle(({ againMs }) => againMs),
    laterMs: middle(({ laterMs }) => laterMs),
    slowestMs: rounded(Math.max(...measured.map((each) => each.coverMs + each.reportMs)), 1),
  };
}

interface Once {
  coverMs: number;
  reportMs: number;
  againMs: number;
  laterMs: number;
}

function measureOnce(
  given: CoverageCase,
  size: { resourceCount: number; pointCount: number },
): Once {
  const input = coverageInput(given, size);
  collectGarbage();
  const start = performance.now();
  const counted = coverResources(input);
  const excluded = excludedIn(input, 500);
  const resources = withExcluded(counted, excluded);
  const covered = performance.now();
  const inventory = {
    id: '',
    name: '',
    group: null,
    syncedAt: null,
    unreadLists: 0,
    projectNames: new Map(),
  };
  summariseCoverage([{ ...inventory, resources }], input.policy);
  const reported = performance.now();
  const again = withExcluded(counted, excludedIn(input, 501));
  summariseCoverage([{ ...inventory, resources: again }], input.policy);
  const repeated = performance.now();
  const later = coverResources({ ...input, now: new Date(input.now.getTime() + 3_600_000) });
  summariseCoverage([{ ...inventory, resources: withExcluded(later, excluded) }], input.policy);
  return {
    coverMs: covered - start,
    reportMs: reported - covered,
    againMs: repeated - reported,
    laterMs: performance.now() - repeated,
  };
}

/** Excludes garbage from creating the data. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

export function describeCoverage(figures: CoverageFigures): Section {
  const { resourceCount, pointCount, runs } = figures;
  const slow = figures.cases.filter(({ firstMs }) => firstMs > aimMs);
  return {
    title: `Coverage: ${count(resourceCount)} resources with ${count(pointCount)} restore points`,
    tables: [
      {
        head: 'ms,counted,summed up,together,one more excluded,an hour later,slowest'.split(','),
        rows: figures.cases.map(
          ({ title, coverMs, reportMs, firstMs, againMs, laterMs, slowestMs }) => [
            title,
            ...[coverMs, reportMs, firstMs, againMs, laterMs, slowestMs].map((ms) => ms.toFixed(0)),
          ],
        ),
      },
      {
        head: ['ms of main', 'runs', 'until the event', 'figures', 'together', 'slowest'],
        rows: figures.exclusions.map(({ title, runs: times, eventMs, figuresMs, slowestMs }) => [
          title,
          times,
          ...[eventMs, figuresMs, eventMs + figuresMs, slowestMs].map((ms) => ms.toFixed(1)),
        ]),
      },
    ],
    notes: [
      `Medians of ${runs} runs in Node, each on texts of its own as after a start, with nothing left to collect; before them one that does not count, but is among the slowest. One more excluded: laid over what was counted, and summed up again. An hour later: everything counted again, with the same restore points.`,
      'Excluding: calls to the core of the program with its files, in the fourth case; how long its thread was busy, without waiting for the disk, until the event and the reply; then for the inventories, the coverage report and the changes that the window reads again.',
      ...disturbedNotes(figures),
    ],
    aims: [
      aim(
        `counted and summed up ≤ ${aimMs} ms (${slow.length} of ${figures.cases.length} cases took longer)`,
        slow.length === 0,
      ),
      ...exclusionAims(figures.exclusions),
    ],
  };
}

function exclusionAims(exclusions: readonly ExclusionFigure[]) {
  const [one, , all] = exclusions;
  if (one === undefined || all === undefined) return [];
  return [
    aim(
      `one resource excluded, with its row and the figures ≤ ${oneExclusionAimMs} ms of main`,
      one.eventMs + one.figuresMs <= oneExclusionAimMs,
    ),
    aim(
      `all resources excluded, until the event ≤ ${allExclusionsAimMs} ms of main`,
      all.eventMs <= allExclusionsAimMs,
    ),
  ];
}
