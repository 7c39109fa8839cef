import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { closeInTime } from './close-app.ts';
import { answerQuestions } from './dialogs.ts';
import { electronPath } from '../../scripts/electron-runtime.mjs';

export interface LaunchedApp {
  app: ElectronApplication;
  page: Page;
}

interface Options {
  /** Folder for everything the program writes. */
  profile: string;
  args?: string[];
  env?: Record<string, string>;
}

/** A packaged program to drive instead of dist/; see scripts/package/test-packages.mjs. */
const packaged = process.env['OVHCLOUD_INVENTORY_PACKAGED'];

/** Without a graphics card Chromium emulates one, which costs more than software rendering. */
const drawing =
  process.env['OVHCLOUD_INVENTORY_VIRTUAL_DISPLAY'] === undefined ? [] : ['--disable-gpu'];

/** Starts the built program in its own window. Its questions are answered with yes. */
export async function launchApp({ profile, args = [], env = {} }: Options): Promise<LaunchedApp> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: packaged ?? electronPath(),
    args: [
      ...asRoot,
      ...drawing,
      `--user-data-dir=${profile}`,
      ...args,
      ...(packaged ? [] : ['.']),
    ],
    // Tests find texts in English, whatever the language of the machine.
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'en', ...env },
    timeout: 60_000,
  });
  closeInTime(app);
  await answerQuestions(app, 'yes');
  const page = await app.firstWindow({ timeout: 60_000 });
  // Until the page is drawn, the last screen over it has the same texts.
  await page.waitForFunction(
    () => document.querySelector('#root main') && !document.querySelector('.last-screen'),
  );
  return { app, page };
}
