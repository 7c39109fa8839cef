import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { summariseCoverage } from '../../electron/coverage/rules/coverage-overview.ts';
import { coverResources, withExcluded } from '../../shared/coverage/rules/coverage.ts';
import { type CoverageCase, coverageInput, excludedIn } from './coverage-input.ts';
import { aim, count, type Section } from './report.ts';
import { median, rounded } from './statistics.ts';

export interface CoverageFigures {
  resourceCount: number;
  pointCount: number;
  runs: number;
  cases: CaseFigure[];
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
  slowestMs: number;
}

const aimMs = 300;
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

/** Measures computing the coverage of every resource, and its totals. */
export function measureCoverage(isQuick: boolean): CoverageFigures {
  const size = isQuick
    ? { resourceCount: 10_000, pointCount: 50_000 }
    : { resourceCount: 100_000, pointCount: 500_000 };
  const runs = isQuick ? 3 : 7;
  return { ...size, runs, cases: cases.map((each) => measureCase(each, size, runs)) };
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
    slowestMs: rounded(Math.max(...measured.map((each) => each.coverMs + each.reportMs)), 1),
  };
}

interface Once {
  coverMs: number;
  reportMs: number;
  againMs: number;
}

function measureOnce(
  given: CoverageCase,
  size: { resourceCount: number; pointCount: number },
): Once {
  const input = coverageInput(given, size);
  collectGarbage();
  const start = performance.now();
  const counted = coverResources(input);
  const resources = withExcluded(counted, excludedIn(input, 500));
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
  return {
    coverMs: covered - start,
    reportMs: reported - covered,
    againMs: performance.now() - reported,
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
        head: ['ms', 'counted', 'summed up', 'together', 'one more excluded', 'slowest'],
        rows: figures.cases.map(({ title, coverMs, reportMs, firstMs, againMs, slowestMs }) => [
          title,
          ...[coverMs, reportMs, firstMs, againMs, slowestMs].map((ms) => ms.toFixed(0)),
        ]),
      },
    ],
    notes: [
      `Medians of ${runs} runs in Node, each on texts of its own as after a start, with nothing left to collect; before them one that does not count, but is among the slowest. One more excluded: laid over what was counted, and summed up again.`,
    ],
    aims: [
      aim(
        `counted and summed up ≤ ${aimMs} ms (${slow.length} of ${figures.cases.length} cases took longer)`,
        slow.length === 0,
      ),
    ],
  };
}
