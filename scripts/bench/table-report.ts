import { disturbedNotes } from './disturbance.ts';
import { aim, count, type Section } from './report.ts';
import type { ScrollFigure } from './scrolling.ts';
import { median, percentile95 } from './statistics.ts';
import type { TaskFigures } from './tasks.ts';
import type { TableFigures } from './table.ts';

const filterAimMs = 50;

export function describeTable(figures: TableFigures): Section {
  const { size, keystrokes, clears, sorts, browserKeys, scrolling, profileSync } = figures;
  const changing = keystrokes.filter(({ isChanged }) => isChanged);
  const unchanged = keystrokes.filter(({ isChanged }) => !isChanged);
  const slow = keystrokes.filter(({ ms }) => ms > filterAimMs);
  const dropped = scrolling.steps.dropped + scrolling.wheel.dropped;
  const slowest = keystrokes.toSorted((a, b) => b.ms - a.ms)[0];
  return {
    title: `Table: ${count(size)} resources`,
    tables: [
      {
        head: ['until painted, ms', 'times', 'median', 'p95', 'most', 'CPU median', 'CPU most'],
        rows: [
          summaryOf('a character typed', changing),
          // Measured over a second, so their work does not belong to one key.
          summaryOf(
            '  that changes nothing',
            unchanged.map(({ ms }) => ({ ms })),
          ),
          summaryOf(
            '  the browser’s own measure',
            browserKeys.map((ms) => ({ ms })),
          ),
          summaryOf('search emptied', clears),
          ...[...new Set(sorts.map(({ column }) => column))].map((column) =>
            summaryOf(
              `sorted by ${column}`,
              sorts.filter((sort) => sort.column === column),
            ),
          ),
        ],
      },
      {
        head: [
          'scrolling',
          'frames',
          'median ms',
          'longest',
          'dropped',
          'long tasks',
          'longest',
          'CPU a frame',
        ],
        rows: [
          scrollRow('at rest, the baseline', scrolling.idle),
          scrollRow('120 px in every frame', scrolling.steps),
          scrollRow('wheel, a notch every 16 ms', scrolling.wheel),
        ],
      },
    ],
    notes: [
      `a character typed: from the key’s event to the end of the frame in which the number of matches had changed; ${keystrokes.length} keys in ${clears.length} searches of 8 characters; where a character changes nothing, to the first frame after it. Slowest: “${slowest?.typed ?? ''}”. The browser’s own measure has steps of 8 ms, runs until the frame is on the screen, includes the emptying keys, and leaves out what took less than 16 ms. CPU: what the page’s main thread took of the processor, however busy the machine was.`,
      'dropped: frames later than 1.5 × the median of the window at rest. In a virtual display everything is drawn by the processor, which other programs use too; CPU a frame: what the page’s main thread took of it.',
      `The app itself read the ${count(size)} resources for this: ${profileSync.requests} requests, ${profileSync.seconds.toFixed(2)} s with saving, no latency, ${profileSync.mainCpuSeconds.toFixed(1)} s of the processor in main. Its longest tasks: of main ${msOf(profileSync.mainTasks)} ms, of the page ${msOf(profileSync.pageTasks)} ms.`,
      ...disturbedNotes(figures),
    ],
    aims: [
      taskAim('main', profileSync.mainTasks, 100),
      taskAim('the page', profileSync.pageTasks, 50),
      aim(
        `filter ≤ ${filterAimMs} ms (${slow.length} of ${keystrokes.length} keys took longer)`,
        slow.length === 0,
      ),
      aim(
        `no dropped frames while scrolling (${dropped}; at rest ${scrolling.idle.dropped})`,
        dropped === 0,
      ),
    ],
  };
}

function msOf({ longest }: TaskFigures): string {
  return longest.map((ms) => ms.toFixed(0)).join(', ') || '0';
}

function taskAim(of: string, { longest: [longest = 0] }: TaskFigures, limitMs: number) {
  const text = `tasks of ${of} during a sync ≤ ${limitMs} ms (longest: ${longest.toFixed(0)})`;
  return aim(text, longest <= limitMs);
}

type Timed = { ms: number; cpuMs?: number };

function summaryOf(label: string, measured: readonly Timed[]): (string | number)[] {
  const times = measured.map(({ ms }) => ms);
  const work = measured.flatMap(({ cpuMs }) => (cpuMs === undefined ? [] : [cpuMs]));
  if (times.length === 0) return [label, 0, '', '', '', '', ''];
  const shown = [median(times), percentile95(times), Math.max(...times)];
  if (work.length > 0) shown.push(median(work), Math.max(...work));
  return [label, times.length, ...shown.map((value) => value.toFixed(1))];
}

function scrollRow(label: string, figure: ScrollFigure): (string | number)[] {
  const { frames, medianMs, longestMs, dropped, longTasks, longestTaskMs, cpuMsPerFrame } = figure;
  return [
    label,
    frames,
    medianMs.toFixed(1),
    longestMs.toFixed(1),
    dropped,
    longTasks,
    longestTaskMs,
    cpuMsPerFrame.toFixed(1),
  ];
}
