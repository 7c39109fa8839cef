import type { Page } from '@playwright/test';
import type { Frames } from './page-recorder.ts';
import type { PageWork } from './page-work.ts';
import { median, rounded } from './statistics.ts';

export interface ScrollFigures {
  /** The same window when idle. */
  idle: ScrollFigure;
  /** The page scrolls itself by 120 px in every frame. */
  steps: ScrollFigure;
  /** A wheel turns one notch of 120 px every 16 ms. */
  wheel: ScrollFigure;
}

export interface ScrollFigure {
  frames: number;
  medianMs: number;
  longestMs: number;
  /** Frames later than 1.5 × the median of the idle window. */
  dropped: number;
  longTasks: number;
  longestTaskMs: number;
  /** CPU time of the page's main thread per frame. */
  cpuMsPerFrame: number;
}

interface Recorded extends Frames {
  cpuMs: number;
}

const notchPx = 120;

export async function measureScrolling(
  page: Page,
  work: PageWork,
  isQuick: boolean,
): Promise<ScrollFigures> {
  const forMs = isQuick ? 2000 : 5000;
  const record = async (stepPx: number): Promise<Recorded> => {
    const before = await work.cpuMs();
    const frames = await page.evaluate((options) => window.recorder.frames(options), {
      forMs,
      stepPx,
    });
    return { ...frames, cpuMs: (await work.cpuMs()) - before };
  };
  const idle = await record(0);
  const steps = await record(notchPx);
  await page.evaluate(() => window.recorder.scrollToTop());
  const box = await page.getByRole('grid').locator('..').boundingBox();
  if (!box) throw new Error('The table is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const [wheel] = await Promise.all([record(0), turnWheel(page, forMs)]);
  await page.evaluate(() => window.recorder.scrollToTop());
  const limitMs = 1.5 * median(idle.deltas);
  return {
    idle: figureOf(idle, limitMs),
    steps: figureOf(steps, limitMs),
    wheel: figureOf(wheel, limitMs),
  };
}

async function turnWheel(page: Page, forMs: number): Promise<void> {
  const endsAt = performance.now() + forMs;
  const turns: Promise<void>[] = [];
  while (performance.now() < endsAt) {
    turns.push(page.mouse.wheel(0, notchPx));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  await Promise.all(turns);
}

function figureOf({ deltas, longTasks, cpuMs }: Recorded, limitMs: number): ScrollFigure {
  return {
    frames: deltas.length,
    medianMs: rounded(median(deltas), 2),
    longestMs: rounded(Math.max(0, ...deltas), 1),
    dropped: deltas.filter((delta) => delta > limitMs).length,
    longTasks: longTasks.length,
    longestTaskMs: rounded(Math.max(0, ...longTasks), 0),
    cpuMsPerFrame: rounded(cpuMs / deltas.length, 2),
  };
}
