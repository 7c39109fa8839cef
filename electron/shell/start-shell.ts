import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { EventName } from '../../shared/bridge/contract.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { traceOf } from '../log/rules/trace.ts';
import type { Document } from '../storage/document.ts';
import { serveApp } from './app-protocol.ts';
import { startWatch, type Watch } from './crash/watch.ts';
import { Documents } from './documents.ts';
import { createElectronApp, type ElectronApp, findHost } from './electron-app.ts';
import { answerCalls } from './ipc-transport.ts';
import { denyPermissions, fetchNoDictionary } from './lock-down.ts';
import { type MenuActions, showMenu } from './menu/menu.ts';
import { openUrl } from './open-url.ts';
import { every } from './power/every.ts';
import { languageIn, textsIn } from './settings-language.ts';
import { stopInTime } from './stop-in-time.ts';
import { createTray } from './tray/create-tray.ts';
import type { TrayIcon } from './tray/tray-icon.ts';
import { MainWindow } from './window/main-window.ts';
import { WindowState } from './window/window-state.ts';
import { openWindow } from './window/window.ts';
import { WithoutWindow } from './window/without-window.ts';

const now = () => new Date();
/** Longer than saving 100,000 resources takes; shorter than a system waits at shutdown. */
const maxStopMs = 4000;

/** Starts the program on Electron: its data, its calls, its window. */
export async function startShell(): Promise<void> {
  // The folder of this file in the build.
  const distFolder = __dirname;
  const dataFolder = app.getPath('userData');
  let settings: Document<Settings> | null = null;
  const watch = startWatch(() => textsIn(settings));
  await app.whenReady();
  denyPermissions();
  fetchNoDictionary();
  serveApp(join(distFolder, 'renderer'));
  const documents = new Documents(dataFolder, now);
  const place = new WindowState(dataFolder, now);
  const mainWindow = new MainWindow(() =>
    watch.rescue(openWindow(distFolder, languageIn(settings), place)),
  );
  let opened: Running;
  try {
    settings = documents.openSettings();
    // The page loads longer than everything below takes, so it starts first.
    const window = mainWindow.show();
    opened = {
      window,
      ...open({ distFolder, dataFolder, documents, settings, watch, mainWindow }),
    };
  } catch (error) {
    await sayNotStarted(watch, dataFolder, error);
    return;
  }
  answerCalls((channel, request) => opened.stage.dispatch(channel, request));
  readBehindThePage(opened);
  followDesktop(mainWindow, opened);
}

interface OpenParts {
  distFolder: string;
  dataFolder: string;
  documents: Documents;
  settings: Document<Settings>;
  watch: Watch;
  mainWindow: MainWindow;
}

interface Running extends ElectronApp {
  window: BrowserWindow;
  tray: TrayIcon;
  /** Whether everything is saved, so that the program may quit. */
  isStopped: () => boolean;
  prepareToQuit: () => Promise<void>;
}

function open(parts: OpenParts): Omit<Running, 'window'> {
  const { settings, watch, mainWindow } = parts;
  const menuActions: MenuActions = {
    open: (page) => mainWindow.request(page),
    openLogFolder: () => watch.openLogs(),
    openUrl: (address) => {
      // Without a browser there is nothing to open it with.
      openUrl(address).catch((error: unknown) =>
        watch.log.error('page.notOpened', { trace: traceOf(error) }),
      );
    },
    isDeveloping: !app.isPackaged,
  };
  showMenu(textsIn(settings), menuActions);
  let isStopped = false;
  // Lets a sync finish saving, so that the next start shows it.
  const prepareToQuit = async () => {
    await stopInTime(async () => {
      await Promise.all([stage.stop(), inventoryApp.stop()]);
    }, maxStopMs);
    watch.log.info('app.stopped');
    await watch.log.flush();
    isStopped = true;
  };
  let tray: TrayIcon | null = null;
  const { inventoryApp, stage } = createElectronApp({
    ...parts,
    window: () => mainWindow.current,
    onEvent: (event: EventName) => {
      if (event === 'language.changed') showMenu(textsIn(settings), menuActions);
      tray?.notice(event);
    },
    prepareToQuit,
    reload: (inventoryId) => {
      const path = inventoryId === null ? '/' : `/inventories/${inventoryId}`;
      void mainWindow.reload(languageIn(settings), path);
    },
  });
  tray = createTray({ settings, mainWindow, inventoryApp, findHost });
  return { inventoryApp, stage, tray, isStopped: () => isStopped, prepareToQuit };
}

/** Without the data folder, there is nothing to show and no window to show it in. */
async function sayNotStarted(watch: Watch, dataFolder: string, error: unknown): Promise<void> {
  watch.log.error('app.notStarted', { trace: traceOf(error) });
  await watch.log.flush();
  dialog.showErrorBox(
    textsIn(null)('dialogs.noDataFolder'),
    `${dataFolder}\n\n${error instanceof Error ? error.message : String(error)}`,
  );
  app.exit(1);
}

/**
 * Reads the last snapshots, which blocks the main process. Starts after the page begins to load, so that it does not
 * delay the page, and ends before the page asks for the data.
 */
function readBehindThePage({ window, inventoryApp, tray }: Running): void {
  window.webContents.once('did-navigate', () => {
    // If this fails, every call reports it.
    inventoryApp.start().then(
      () => tray.notice('inventory.changed'),
      () => undefined,
    );
  });
}

function followDesktop(mainWindow: MainWindow, { tray, isStopped, prepareToQuit }: Running): void {
  app.on('second-instance', () => mainWindow.show());
  app.on('activate', () => mainWindow.show());
  const withoutWindow = new WithoutWindow({
    isReachable: () => tray.isReachable(),
    hasWindow: () => mainWindow.current !== null,
    openWindow: () => mainWindow.show(),
    quit: () => app.quit(),
    every,
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') void withoutWindow.begin();
  });
  app.on('before-quit', (event) => {
    if (isStopped()) return;
    tray.remove();
    event.preventDefault();
    void prepareToQuit().then(() => app.quit());
  });
}
