import type { ElectronApplication, Page } from '@playwright/test';
import { rounded } from './statistics.ts';

/** How long the tasks of a thread took, in milliseconds. */
export interface TaskFigures {
  /** The longest first. */
  longest: number[];
  over50: number;
  over100: number;
}

interface TaskWatch {
  /** Returns the milliseconds of each task that was noticed, and the seconds of the processor meanwhile. */
  stop: () => { tasks: number[]; cpuSeconds: number };
}

declare global {
  var taskWatch: TaskWatch | undefined;
  interface Window {
    longTasks: number[];
  }
}

/** Watches the tasks of Node's thread: a timer that is late was held up. Self-contained, so that it also runs in main. */
function installTaskWatch(): void {
  const everyMs = 2;
  const tasks: number[] = [];
  const cpuBefore = process.cpuUsage();
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last > 10) tasks.push(now - last - everyMs);
    last = now;
  }, everyMs);
  globalThis.taskWatch = {
    stop() {
      clearInterval(timer);
      const { user, system } = process.cpuUsage(cpuBefore);
      return { tasks, cpuSeconds: (user + system) / 1e6 };
    },
  };
}

/** Milliseconds of the tasks of this thread since it was called. */
export function watchTasks(): () => number[] {
  installTaskWatch();
  return () => globalThis.taskWatch?.stop().tasks ?? [];
}

export function taskFigures(tasks: readonly number[]): TaskFigures {
  const over = (limit: number) => tasks.filter((ms) => ms > limit).length;
  return {
    longest: tasks.toSorted((a, b) => b - a).slice(0, 5),
    over50: over(50),
    over100: over(100),
  };
}

export const taskColumns = ['longest', '2nd', '3rd', 'over 50', 'over 100'];

export function taskRow({ longest, over50, over100 }: TaskFigures): (string | number)[] {
  const [first = 0, second = 0, third = 0] = longest;
  return [...[first, second, third].map((ms) => ms.toFixed(0)), over50, over100];
}

interface ProgramTasks {
  mainCpuSeconds: number;
  mainTasks: TaskFigures;
  pageTasks: TaskFigures;
}

/** Watches the tasks of the running program: of main, and of the page those that the browser reports, over 50 ms. */
export async function watchProgram(
  app: ElectronApplication,
  page: Page,
): Promise<{ stop: () => Promise<ProgramTasks> }> {
  // The TypeScript runner's name helper exists neither in main nor in the page.
  await app.evaluate('globalThis.__name = (value) => value');
  await page.evaluate('globalThis.__name = (value) => value');
  await app.evaluate(installTaskWatch);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  return {
    async stop() {
      const main = await app.evaluate(() => globalThis.taskWatch?.stop());
      const longTasks = await page.evaluate(() => window.longTasks);
      return {
        mainCpuSeconds: rounded(main?.cpuSeconds ?? Number.NaN, 2),
        mainTasks: taskFigures(main?.tasks ?? []),
        pageTasks: taskFigures(longTasks),
      };
    },
  };
}
