import { addThroughBridge } from '../../test/e2e/add-through-bridge.ts';
import { answerQuestions } from '../../test/e2e/dialogs.ts';
import { goTo } from '../../test/e2e/steps.ts';
import { t } from '../../test/e2e/texts.ts';
import { type Simulator, startSimulator } from '../../test/simulator/simulator.ts';
import { openProfile } from './app-profile.ts';
import { type Disturbance, disturbedNotes, watchOthers } from './disturbance.ts';
import { memoryOf } from './pss.ts';
import { count, type Section } from './report.ts';
import { rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** A service provider's many accounts, in groups of four. Each number is of one run. */
export interface AccountsFigures extends Disturbance {
  accounts: number;
  resources: number;
  syncAllSeconds: number;
  /** Milliseconds from the start of the process to the table of inventories, and from each click to its screen. */
  startMs: number;
  coverageMs: number;
  resourcesMs: number;
  inventoriesMs: number;
  /** Null if the system does not report it: everywhere except Linux. */
  memoryMiB: number | null;
}

const resourcesOfEach = 300;
const accountsOfGroup = 4;

export async function measureAccounts(
  workshop: Workshop,
  isQuick: boolean,
): Promise<AccountsFigures> {
  const accounts = isQuick ? 10 : 40;
  const profile = workshop.profile('accounts');
  console.error(`accounts: syncing ${accounts} accounts with the app`);
  const syncAllSeconds = await fill(workshop, profile, accounts);
  console.error('accounts: opening the screens');
  const othersSince = await watchOthers();
  const startedAt = Date.now();
  const { app, page } = await openProfile(workshop, profile);
  try {
    await page.getByRole('row').nth(accounts).waitFor();
    const startMs = Date.now() - startedAt;
    const coverageMs = await timed(async () => {
      await goTo(page, 'coverage');
      await page.getByRole('region', { name: t('coverage.byGroup') }).waitFor();
    });
    const resourcesMs = await timed(async () => {
      await goTo(page, 'resources');
      await page.getByRole('row').nth(5).waitFor();
    });
    const inventoriesMs = await timed(async () => {
      await goTo(page, 'inventories');
      await page.getByRole('row').nth(accounts).waitFor();
    });
    const isLinux = process.platform === 'linux';
    const memory = isLinux ? await memoryOf(app.process().pid ?? 0) : null;
    const memoryMiB = memory && rounded(memory.total, 0);
    const resources = accounts * resourcesOfEach;
    return {
      accounts,
      resources,
      syncAllSeconds,
      startMs,
      coverageMs,
      resourcesMs,
      inventoriesMs,
      memoryMiB,
      ...(await othersSince()),
    };
  } finally {
    await app.close();
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  await act();
  return Date.now() - start;
}

/** Adds simulated accounts and syncs all of them. Returns the seconds of the syncs. */
async function fill(workshop: Workshop, profile: string, accounts: number): Promise<number> {
  const { app, page } = await openProfile(workshop, profile);
  const simulators: Simulator[] = [];
  try {
    await answerQuestions(app, 'yes');
    for (let index = 0; index < accounts; index += 1) {
      const simulator = await startSimulator({ seed: 100 + index, size: resourcesOfEach });
      simulators.push(simulator);
      await addThroughBridge(page, simulator, {
        name: `Account ${index + 1}`,
        group: `Customer ${Math.floor(index / accountsOfGroup) + 1}`,
      });
    }
    const milliseconds = await timed(async () => {
      await page.evaluate(() => window.bridge.call('sync.startAll', undefined));
      const syncAll = page.getByRole('button', { name: t('inventories.syncAll') });
      await syncAll.waitFor({ state: 'hidden' });
      await syncAll.waitFor({ timeout: 600_000 });
    });
    return rounded(milliseconds / 1000, 1);
  } finally {
    await app.close();
    for (const simulator of simulators) await simulator.close();
  }
}

export function describeAccounts(figures: AccountsFigures): Section {
  const { accounts, resources, memoryMiB } = figures;
  return {
    title: `Accounts: ${accounts} with ${count(resources)} resources in all, once`,
    tables: [
      {
        head: ['', 'ms'],
        rows: [
          ['Sync all', Math.round(figures.syncAllSeconds * 1000)],
          ['start → table of inventories', figures.startMs],
          ['click on Coverage → by group', figures.coverageMs],
          ['click on Resources → rows', figures.resourcesMs],
          ['click on Inventories → table', figures.inventoriesMs],
        ],
      },
    ],
    notes: [
      `The simulated accounts answer from this process, without latency. Memory of all processes afterwards: ${memoryMiB === null ? 'not measured' : `${memoryMiB} MiB`}. No aim is set.`,
      ...disturbedNotes(figures),
    ],
    aims: [],
  };
}
