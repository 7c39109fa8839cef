import type { CDPSession, Page } from '@playwright/test';

/** Reads the CPU time of the page's main thread, which other programs do not affect. */
export interface PageWork {
  /** Milliseconds since the page was opened. */
  cpuMs(): Promise<number>;
}

export async function followPageWork(page: Page): Promise<PageWork> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async cpuMs() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
  };
}
