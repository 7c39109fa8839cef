import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerQuestions } from '../../test/e2e/dialogs.ts';
import { fillKeys, goTo, openAddDialog, waitForSync } from '../../test/e2e/steps.ts';
import { t } from '../../test/e2e/texts.ts';
import { electronPath } from '../electron-runtime.mjs';
import type { CallResponse, Reply } from '../../shared/bridge/contract.ts';
import { sandboxArguments } from './electron-process.ts';
import { type TaskFigures, watchProgram } from './tasks.ts';
import { startSimulatorProcess } from './simulator-process.ts';
import { rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** Result of the real program's sync that filled a profile. */
export interface AppSync {
  size: number;
  requests: number;
  seconds: number;
  /** Of main, without its other threads and processes. */
  mainCpuSeconds: number;
  mainTasks: TaskFigures;
  pageTasks: TaskFigures;
}

const knownProfiles = new Map<number, Promise<AppSync>>();

export function profileOf(workshop: Workshop, size: number): string {
  return workshop.profile(String(size));
}

/** Drives the program as a user would: connects the simulated account and syncs it. Once for each size. */
export function fillProfile(workshop: Workshop, size: number): Promise<AppSync> {
  const known = knownProfiles.get(size) ?? synchronise(workshop, size);
  knownProfiles.set(size, known);
  return known;
}

interface OpenApp {
  app: ElectronApplication;
  page: Page;
}

export function openApp(workshop: Workshop, size: number): Promise<OpenApp> {
  return openProfile(workshop, profileOf(workshop, size));
}

export async function openProfile(workshop: Workshop, profile: string): Promise<OpenApp> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandboxArguments, `--user-data-dir=${profile}`, workshop.app],
    // The steps find elements by their English texts.
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en' },
    timeout: 60_000,
  });
  return { app, page: await app.firstWindow({ timeout: 60_000 }) };
}

async function synchronise(workshop: Workshop, size: number): Promise<AppSync> {
  console.error(`reading ${size} resources with the app, for its profile`);
  const simulator = await startSimulatorProcess(size);
  const { app, page } = await openApp(workshop, size);
  try {
    await answerQuestions(app, 'yes');
    const watch = await watchProgram(app, page);
    const dialog = await openAddDialog(page);
    await fillKeys(dialog, { name: 'Account', ...simulator.keys, baseUrl: simulator.baseUrl });
    await dialog.getByRole('button', { name: t('common.addInventory') }).click();
    await waitForSync(page, { timeoutMs: 300_000 });
    const watched = await watch.stop();
    const text = await page.evaluate(() => window.bridge.call('inventory.list', undefined));
    const reply = JSON.parse(text) as Reply<CallResponse<'inventory.list'>>;
    const run = reply.ok ? reply.value[0]?.lastRun : null;
    if (!run?.finishedAt) throw new Error('The simulated account was not read.');
    // The next start opens the table.
    await goTo(page, 'resources');
    await page.getByRole('row').nth(5).waitFor({ timeout: 60_000 });
    const milliseconds = Date.parse(run.finishedAt) - Date.parse(run.startedAt);
    const seconds = rounded(milliseconds / 1000, 3);
    return { size, requests: run.requests, seconds, ...watched };
  } finally {
    await app.close();
    await simulator.close();
  }
}
