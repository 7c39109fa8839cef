import { once } from 'node:events';
import { app, type BrowserWindow, ipcMain, Menu } from 'electron';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { denyPermissions, fetchNoDictionary, lockDown } from './shell/lock-down.ts';
import { storedLanguage } from './shell/system-language.ts';
import type { AnswerCall } from './shell/ipc-transport.ts';
import { type Folders, openWindow } from './shell/window/window.ts';

/*
 * Electron holds its `ready` event until this module has run, and the window waits for that. So only what the window
 * needs is imported here; the program itself is loaded while the window's process starts.
 */
registerAppScheme();
lockDown();

// As root, Chromium refuses to start sandboxed helper processes. Each window is sandboxed in any case.
if (process.getuid?.() !== 0) app.enableSandbox();
// Electron would build its own menu first, which the program's replaces.
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  // The folder of this file in the build.
  const folders = { distFolder: __dirname, dataFolder: app.getPath('userData') };
  denyPermissions();
  fetchNoDictionary();
  const script = serveApp(folders.distFolder);
  const window = openWindow(folders, storedLanguage(folders.dataFolder));
  const shell = startBehindPage(folders, window, script);
  // Registered now: Electron would reject the first calls of the page.
  ipcMain.handle('app:call', async (event, channel: unknown, request: unknown) =>
    (await shell)(event, channel, request),
  );
}

/** Loads and starts the program. That blocks this process: only once the page has its files, or failed to load. */
async function startBehindPage(
  folders: Folders,
  window: BrowserWindow,
  script: Promise<void>,
): Promise<AnswerCall> {
  await Promise.race([script, once(window.webContents, 'did-stop-loading')]);
  const { startShell } = await import('./shell/start-shell.ts');
  return startShell(folders, window);
}
