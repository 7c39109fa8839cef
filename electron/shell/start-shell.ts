import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { traceOf } from '../log/rules/trace.ts';
import type { EventName } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { createApp } from '../app.ts';
import type { Document } from '../storage/document.ts';
import { childProcesses } from '../processes/child-processes.ts';
import { findOnPath } from '../processes/on-path.ts';
import { workerLocksmith } from '../vault/locksmith.ts';
import { serveApp } from './app-protocol.ts';
import { diagnosisSources } from './diagnosis-sources.ts';
import { createTray } from './tray/create-tray.ts';
import { Documents } from './documents.ts';
import { secretsQuestion } from './dialogs/secrets-question.ts';
import { electronUpdater } from './electron-updater.ts';
import { every } from './power/every.ts';
import { installationKind } from './installation.ts';
import { answerCalls, sendEvent } from './ipc-transport.ts';
import { localFieldsQuestion } from './dialogs/local-fields-question.ts';
import { denyPermissions, fetchNoDictionary } from './lock-down.ts';
import { networkAccess } from './network/network-access.ts';
import { openUrl } from './open-url.ts';
import { systemLanguage } from './system-language.ts';
import { MainWindow } from './window/main-window.ts';
import { type MenuActions, showMenu } from './menu/menu.ts';
import { PlaceKeeper } from './window/place-keeper.ts';
import { placeQuestion } from './dialogs/place-question.ts';
import { powerIdle } from './power/power-idle.ts';
import { powerWatch } from './power/power-watch.ts';
import type { LoginFor } from './network/proxy-sign-in.ts';
import { printReport } from './window/report-window.ts';
import { stopInTime } from './stop-in-time.ts';
import { systemKeyStore } from './system-key-store.ts';
import { startWatch, type Watch } from './crash/watch.ts';
import { findTrayHost } from './tray/tray-host.ts';
import type { TrayIcon } from './tray/tray-icon.ts';
import { trustQuestion } from './dialogs/trust-question.ts';
import { tellNotInstalled, updateQuestions } from './dialogs/update-questions.ts';
import { vaultQuestions } from './dialogs/vault-questions.ts';
import { openWindow } from './window/window.ts';
import { WithoutWindow } from './window/without-window.ts';
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
  let settings: Document<Settings> | null = null;
  const watch = startWatch(() => wordsOf(settings));
  await app.whenReady();
  denyPermissions();
  fetchNoDictionary();
  serveApp(join(distFolder, 'renderer'));
  const documents = new Documents(dataFolder, now);
  let inventoryApp: ReturnType<typeof create>;
  let window: BrowserWindow;
  let tray: TrayIcon | null = null;
  // A sync that is being saved is allowed to end, so that the next start shows it.
  const prepareToQuit = async () => {
    await stopInTime(() => inventoryApp.stop(), maxStopMs);
    watch.log.info('app.stopped');
    await watch.log.flush();
    isStopped = true;
  };
  const place = new PlaceKeeper(dataFolder, now);
  const mainWindow = new MainWindow(() =>
    watch.rescue(openWindow(distFolder, languageIn(settings), place)),
  );
  const menuActions: MenuActions = {
    open: (page) => mainWindow.request(page),
    openLogFolder: () => watch.openLogs(),
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
    inventoryApp = create(distFolder, dataFolder, {
      documents,
      settings,
      watch,
      window: () => mainWindow.current,
      onEvent,
      prepareToQuit,
    });
    tray = createTray({ settings, mainWindow, inventoryApp, findHost });
  } catch (error) {
    // Without its data folder there is nothing to show, and no window to show it in.
    watch.log.error('app.notStarted', { trace: traceOf(error) });
    await watch.log.flush();
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
    if (isStopped) return;
    tray?.remove();
    event.preventDefault();
    void prepareToQuit().then(() => app.quit());
  });
}

function findHost(): Promise<string | null> {
  const { env: environment, platform } = process;
  return findTrayHost({ platform, environment, processes: childProcesses(), findOnPath });
}

/** Main's own words, in the language that is set now; the system's before that is known. */
function wordsOf(settings: Document<Settings> | null): ShellWords {
  return shellWords(languageIn(settings).language);
}

function languageIn(settings: Document<Settings> | null) {
  return systemLanguage(settings?.read().language ?? 'system');
}

interface Opened {
  documents: Documents;
  settings: Document<Settings>;
  window: () => BrowserWindow | null;
  watch: Watch;
  /** Saves everything: the app is about to be replaced. */
  prepareToQuit: () => Promise<void>;
  /** The window is told of something. */
  onEvent: (event: EventName) => void;
}

function create(distFolder: string, dataFolder: string, opened: Opened) {
  const { documents, settings, window, onEvent, prepareToQuit } = opened;
  const { log } = opened.watch;
  const here = workstation(window);
  const loginFor: LoginFor = (asking) => inventoryApp.proxyLoginFor(asking);
  const inventoryApp = createApp({
    dataFolder,
    settings,
    ...documents.openOthers(),
    keyStore: systemKeyStore,
    locksmith: workerLocksmith(join(distFolder, 'lock-worker.cjs')),
    idle: powerIdle,
    power: powerWatch,
    updates: {
      document: documents.openUpdates(),
      kind: installationKind(),
      platform: process.platform,
      arch: process.arch,
      updater: electronUpdater({
        loginFor,
        prepare: prepareToQuit,
        sayNotInstalled: () => tellNotInstalled(wordsOf(settings)),
      }),
      questions: updateQuestions(window, () => wordsOf(settings)),
    },
    processes: childProcesses(),
    isTrayDrawn: async () => (await findHost()) !== null,
    ...here,
    ...networkAccess({
      ...here,
      loginFor,
      document: documents.openNetwork(),
      confirm: trustQuestion(window, () => wordsOf(settings)),
    }),
    ...localFieldsQuestion(window, () => wordsOf(settings)),
    ...secretsQuestion(window, () => wordsOf(settings)),
    ...vaultQuestions(window, () => wordsOf(settings)),
    ...placeQuestion(window, () => wordsOf(settings)),
    now,
    newId: randomUUID,
    openUrl,
    printReport: (job) => printReport(distFolder, job),
    emit: (event, payload) => {
      onEvent(event);
      sendEvent(window(), event, payload);
    },
    logBug: (reference, error) => log.error('bug', { reference, trace: traceOf(error) }),
    log,
    diagnosis: diagnosisSources(distFolder, log),
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
