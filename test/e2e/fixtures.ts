import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { startVirtualDisplay } from '../../scripts/lib/virtual-display.mjs';
import type { Simulator } from '../simulator/simulator.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { launchApp } from './launch-app.ts';

interface Fixtures {
  /** Number of resources in the simulated account. */
  size: number;
  simulator: Simulator;
  /** This test's own folder for everything the program writes. */
  profile: string;
  /** Environment variables for the program, in addition to those of this process. */
  env: Record<string, string>;
  args: string[];
  app: AppUnderTest;
  page: Page;
}

interface WorkerFixtures {
  display: void;
}

/** The program. A test may close it and start it again on the same data. */
class AppUnderTest {
  #running: { app: ElectronApplication; page: Page } | null = null;
  readonly #launch: () => Promise<{ app: ElectronApplication; page: Page }>;

  constructor(launch: () => Promise<{ app: ElectronApplication; page: Page }>) {
    this.#launch = launch;
  }

  async start(): Promise<Page> {
    this.#running = await this.#launch();
    return this.#running.page;
  }

  get electron(): ElectronApplication {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running.app;
  }

  /** The current window. */
  get shown(): Page {
    if (!this.#running) throw new Error('The app is not running.');
    return this.#running.page;
  }

  async stop(): Promise<void> {
    await this.#running?.app.close();
    this.#running = null;
  }

  async restart(): Promise<Page> {
    await this.stop();
    return this.start();
  }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Programs that run in parallel must not take focus from each other. The first worker uses the existing display.
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use, { parallelIndex }) => {
      const isVirtual = process.env['OVHCLOUD_INVENTORY_VIRTUAL_DISPLAY'] !== undefined;
      if (!isVirtual || parallelIndex === 0) return use();
      const display = await startVirtualDisplay();
      Object.assign(process.env, display.environment);
      await use();
      await display.stop();
    },
    { scope: 'worker', auto: true },
  ],
  size: [60, { option: true }],
  env: [{}, { option: true }],
  args: [[], { option: true }],
  simulator: async ({ size }, use) => {
    const simulator = await startSimulator({ seed: 3, size });
    await use(simulator);
    await simulator.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-test-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
  app: async ({ profile, env, args }, use) => {
    const app = new AppUnderTest(() => launchApp({ profile, env, args }));
    await use(app);
    await app.stop();
  },
  page: async ({ app }, use) => {
    await use(await app.start());
  },
});

export { expect } from '@playwright/test';
