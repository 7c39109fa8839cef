import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, ipcMain, Menu } from 'electron';
import { readFirstAnswers } from './first-answers/first-answers.ts';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import type { AnswerCall } from './shell/ipc-transport.ts';
import { denyPermissions, fetchNoDictionary, lockDown } from './shell/lock-down.ts';
import { isTrustedSender } from './shell/sender-check.ts';
import { storedLanguage } from './shell/system-language.ts';
import { type Folders, openWindow } from './shell/window/window.ts';

/*
 * Electron holds its `ready` event until this module has run, and the window waits for that. So only what the window
 * needs is imported here; the program is loaded when the window has shown the data of the last run.
 */
registerAppScheme();
lockDown();

// As root, Chromium refuses to start sandboxed helper processes. Each window is sandboxed in any case.
if (process.getuid?.() !== 0) app.enableSandbox();
// Electron would build its own menu first, which the program's replaces.
Menu.setApplicationMenu(null);

// The system ends the program with these. `atomically` (2.1.1) listens too, and would end the process at once.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());

/** The reply to a page that asks for a last screen. It must not wait for the program. */
const noScreen = '{"ok":true,"value":null}';

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  // The folder of this file in the build.
  const folders = { distFolder: __dirname, dataFolder: app.getPath('userData') };
  const reading = readOpening(folders);
  await app.whenReady();
  denyPermissions();
  fetchNoDictionary();
  serveApp(folders.distFolder);
  const window = openWindow(folders, storedLanguage(folders.dataFolder));
  const program = new LateProgram(async () => {
    const { startShell } = await import('./shell/start-shell.ts');
    return startShell({ ...folders, ...(await reading) }, window);
  });
  ipcMain.handle('app:call', async (event, channel: unknown, request: unknown) => {
    const { answers } = await reading;
    const early = isTrustedSender(event) ? answers.take(channel, request) : null;
    if (early !== null) return early;
    if (channel === 'lastScreen.read') return noScreen;
    if (answers.isNone || channel === 'program.start') program.start();
    const answer = await program.started;
    return answer(event, channel, request);
  });
}

async function readOpening({ distFolder, dataFolder }: Folders) {
  // Its names of scripts change with every version.
  const page = await readFile(join(distFolder, 'renderer', 'index.html'), 'utf8').catch(() => '');
  return { page, answers: await readFirstAnswers(dataFolder, page) };
}

/** The page may never be drawn. */
const patienceMs = 5000;

/**
 * The program behind the window. Loading and starting it blocks this process, which also hands the page its files: it
 * waits until the page is drawn, or until a page without data of the last run calls.
 */
class LateProgram {
  start = () => {};
  readonly started: Promise<AnswerCall>;

  constructor(load: () => Promise<AnswerCall>) {
    const isWanted = new Promise<void>((resolve) => {
      this.start = resolve;
    });
    this.started = Promise.race([isWanted, pause(patienceMs)]).then(load);
  }
}
