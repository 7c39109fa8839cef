import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, net, shell } from 'electron';
import type { EventName } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { createApp } from '../create-app.ts';
import type { Document } from '../storage/document.ts';
import { childProcesses } from '../processes/child-processes.ts';
import { workerLocksmith } from '../vault/locksmith.ts';
import { serveApp } from './app-protocol.ts';
import { createTray } from './create-tray.ts';
import { Documents } from './documents.ts';
import { handOver } from './hand-over.ts';
import { importQuestion } from './import-question.ts';
import { answerCalls, sendEvent } from './ipc-transport.ts';
import { localFieldsQuestion } from './local-fields-question.ts';
import { denyPermissions } from './lock-down.ts';
import { systemLanguage } from './system-language.ts';
import { MainWindow } from './main-window.ts';
import { type MenuActions, showMenu } from './menu.ts';
import { PlaceKeeper } from './place-keeper.ts';
import { powerIdle } from './power-idle.ts';
import { powerWatch } from './power-watch.ts';
import { printReport } from './report-window.ts';
import { stopInTime } from './stop-in-time.ts';
import { systemKeyStore } from './system-key-store.ts';
import type { TrayIcon } from './tray-icon.ts';
import { openWindow } from './window.ts';
import { type ShellWords, shellWords } from './words.ts';
import { workstation } from './workstation.ts';

const now = () => new Date();
/** Longer than saving 100,000 resources takes; shorter than a system waits at shutdown. */
const maxStopMs = 4000;

/** Starts the app in Electron: its data, its calls, its window. */
export async function startShell(): Promise<void> {
  // Where this file runs from once built.
  const distFolder = __dirname;
  const dataFolder = app.getPath('userData');
  let isStopped = false;
  await app.whenReady();
  denyPermissions();
  serveApp(join(distFolder, 'renderer'));
  const documents = new Documents(dataFolder, now);
  let settings: Document<Settings>;
  let inventoryApp: ReturnType<typeof create>;
  let window: BrowserWindow;
  let tray: TrayIcon | null = null;
  const place = new PlaceKeeper(dataFolder, now);
  const mainWindow = new MainWindow(() =>
    openWindow(distFolder, systemLanguage(settings.read().language), place),
  );
  const menuActions: MenuActions = {
    open: (page) => mainWindow.request(page),
    isDeveloping: !app.isPackaged,
  };
  try {
    settings = documents.openSettings();
    // The page takes longer to come than everything below: it must not wait for it.
    window = mainWindow.show();
    showMenu(wordsOf(settings), menuActions);
    const onEvent = (event: EventName) => {
      if (event === 'language.changed') showMenu(wordsOf(settings), menuActions);
      tray?.notice(event);
    };
    const opened = { documents, settings, window: () => mainWindow.current, onEvent };
    inventoryApp = create(distFolder, dataFolder, opened);
    tray = createTray({ settings, mainWindow, inventoryApp });
  } catch (error) {
    // Without its data folder there is nothing to show, and no window to show it in.
    dialog.showErrorBox(
      shellWords(systemLanguage('system').language).noDataFolder,
      `${dataFolder}\n\n${error instanceof Error ? error.message : String(error)}`,
    );
    app.exit(1);
    return;
  }
  answerCalls(inventoryApp.dispatch);
  // Reading the last snapshots keeps main busy: it begins once the page is on its way, so that the page
  // is not served late, and is done when the page asks.
  window.webContents.once('did-navigate', () => {
    // Where this fails, every call says so.
    inventoryApp.start().then(
      () => tray?.notice('inventory.changed'),
      () => undefined,
    );
  });

  app.on('second-instance', () => mainWindow.show());
  app.on('activate', () => mainWindow.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !tray?.isShown) app.quit();
  });
  app.on('before-quit', (event) => {
    if (isStopped) return;
    tray?.remove();
    // A sync that is being saved is allowed to end, so that the next start shows it.
    event.preventDefault();
    void stopInTime(() => inventoryApp.stop(), maxStopMs).then(() => {
      isStopped = true;
      app.quit();
    });
  });
}

/** Main's own words, in the language that is set now. */
function wordsOf(settings: Document<Settings>): ShellWords {
  return shellWords(systemLanguage(settings.read().language).language);
}

interface Opened {
  documents: Documents;
  settings: Document<Settings>;
  window: () => BrowserWindow | null;
  /** The window is told of something. */
  onEvent: (event: EventName) => void;
}

function create(distFolder: string, dataFolder: string, opened: Opened) {
  const { documents, settings, window, onEvent } = opened;
  const inventoryApp = createApp({
    dataFolder,
    settings,
    ...documents.openOthers(),
    keyStore: systemKeyStore,
    locksmith: workerLocksmith(join(distFolder, 'lock-worker.cjs')),
    idle: powerIdle,
    power: powerWatch,
    handOver: handOver(window, () => wordsOf(settings)),
    processes: childProcesses(),
    ...workstation(window, () => wordsOf(settings)),
    ...localFieldsQuestion(window, () => wordsOf(settings)),
    ...importQuestion(window, () => wordsOf(settings)),
    fetch: (url, init) => net.fetch(url, init),
    now,
    newId: randomUUID,
    openUrl: (url) => shell.openExternal(url),
    printReport: (job) => printReport(distFolder, job),
    emit: (event, payload) => {
      onEvent(event);
      sendEvent(window(), event, payload);
    },
    logBug: (reference, error) => {
      process.stderr.write(`internal error ${reference}: ${traceOf(error)}\n`);
    },
    description: {
      version: app.getVersion(),
      electronVersion: process.versions['electron'] ?? '',
      chromeVersion: process.versions['chrome'] ?? '',
      platform: `${process.platform} ${process.arch}`,
    },
  });
  for (const notice of documents.notices) inventoryApp.notices.raise(notice);
  return inventoryApp;
}

/** Where it happened, without its message, which may quote what it choked on. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  return [error.name, ...frames].join('\n');
}
