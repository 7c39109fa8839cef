import { app, type BrowserWindow, dialog } from 'electron';
import type { EventName } from '../../shared/bridge/contract.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { traceOf } from '../log/rules/trace.ts';
import type { Document } from '../storage/document.ts';
import { startWatch, type Watch } from './crash/watch.ts';
import { Documents } from './documents.ts';
import { createElectronApp, type ElectronApp, findHost } from './electron-app.ts';
import { type AnswerCall, answerCalls } from './ipc-transport.ts';
import { type MenuActions, showMenu } from './menu/menu.ts';
import { openUrl } from './open-url.ts';
import { every } from './power/every.ts';
import { languageIn, textsIn } from './settings-language.ts';
import { stopInTime } from './stop-in-time.ts';
import { createTray } from './tray/create-tray.ts';
import type { TrayIcon } from './tray/tray-icon.ts';
import { MainWindow } from './window/main-window.ts';
import { rememberPlace } from './window/remember-place.ts';
import { type Folders, openWindow } from './window/window.ts';
import { WithoutWindow } from './window/without-window.ts';

const now = () => new Date();
/** Longer than saving 100,000 resources takes; shorter than a system waits at shutdown. */
const maxStopMs = 4000;

/** Starts the program on Electron: its data, its window. Returns what answers the window's calls. */
export async function startShell(folders: Folders, first: BrowserWindow): Promise<AnswerCall> {
  const { dataFolder } = folders;
  let settings: Document<Settings> | null = null;
  const watch = startWatch(() => textsIn(settings));
  const followed = (window: BrowserWindow) => {
    rememberPlace(window, dataFolder);
    return watch.rescue(window);
  };
  const mainWindow = new MainWindow(followed(first), () =>
    followed(openWindow(folders, languageIn(settings))),
  );
  let opened: Running;
  try {
    const documents = new Documents(dataFolder, now);
    settings = documents.openSettings();
    opened = { window: first, ...open({ ...folders, documents, settings, watch, mainWindow }) };
  } catch (error) {
    return sayNotStarted(watch, dataFolder, error);
  }
  readOnceLoaded(opened);
  followDesktop(mainWindow, opened);
  return answerCalls((channel, request) => opened.stage.dispatch(channel, request));
}

interface OpenParts extends Folders {
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

/** Without the data folder, there is nothing to show. */
async function sayNotStarted(watch: Watch, dataFolder: string, error: unknown): Promise<never> {
  watch.log.error('app.notStarted', { trace: traceOf(error) });
  await watch.log.flush();
  dialog.showErrorBox(
    textsIn(null)('dialogs.noDataFolder'),
    `${dataFolder}\n\n${error instanceof Error ? error.message : String(error)}`,
  );
  app.exit(1);
  throw error;
}

/** Reads the last snapshots, which blocks the main process: only once the page has its files, or asks for the data. */
function readOnceLoaded({ window, inventoryApp, tray }: Running): void {
  const read = () => {
    // If this fails, every call reports it.
    inventoryApp.start().then(
      () => tray.notice('inventory.changed'),
      () => undefined,
    );
  };
  if (!window.webContents.isLoadingMainFrame()) read();
  else window.webContents.once('did-stop-loading', read);
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
