import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, net } from 'electron';
import { traceOf } from '../../shared/domain/trace.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { createApp } from '../create-app.ts';
import type { Document } from '../storage/document.ts';
import { childProcesses } from '../processes/child-processes.ts';
import { workerLocksmith } from '../vault/locksmith.ts';
import { serveApp } from './app-protocol.ts';
import { diagnosisSources } from './diagnosis-sources.ts';
import { Documents } from './documents.ts';
import { handOver } from './hand-over.ts';
import { answerCalls, sendEvent } from './ipc-transport.ts';
import { localFieldsQuestion } from './local-fields-question.ts';
import { denyPermissions } from './lock-down.ts';
import { openUrl } from './open-url.ts';
import { systemLanguage } from './system-language.ts';
import { showMenu } from './menu.ts';
import { powerIdle } from './power-idle.ts';
import { printReport } from './report-window.ts';
import { stopInTime } from './stop-in-time.ts';
import { systemKeyStore } from './system-key-store.ts';
import { startWatch, type Watch } from './watch.ts';
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
  let window: BrowserWindow | null = null;
  let isStopped = false;
  let settings: Document<Settings> | null = null;
  const watch = startWatch(() => wordsOf(settings));
  await app.whenReady();
  denyPermissions();
  serveApp(join(distFolder, 'renderer'));
  const documents = new Documents(dataFolder, now);
  let inventoryApp: ReturnType<typeof create>;
  const open = () => watch.rescue(openWindow(distFolder, languageIn(settings)));
  try {
    settings = documents.openSettings();
    // The page takes longer to come than everything below: it must not wait for it.
    window = open();
    showMenu(wordsOf(settings));
    inventoryApp = create(distFolder, dataFolder, {
      documents,
      settings,
      watch,
      window: () => window,
    });
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
    inventoryApp.start().catch(() => undefined);
  });

  app.on('second-instance', () => focus(window));
  app.on('activate', () => {
    if (!window || window.isDestroyed()) window = open();
    else focus(window);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    if (isStopped) return;
    // A sync that is being saved is allowed to end, so that the next start shows it.
    event.preventDefault();
    void stopInTime(() => inventoryApp.stop(), maxStopMs).then(async () => {
      watch.log.info('app.stopped');
      await watch.log.flush();
      isStopped = true;
      app.quit();
    });
  });
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
}

function create(distFolder: string, dataFolder: string, opened: Opened) {
  const { documents, settings, window } = opened;
  const { log } = opened.watch;
  const inventoryApp = createApp({
    dataFolder,
    settings,
    ...documents.openOthers(),
    keyStore: systemKeyStore,
    locksmith: workerLocksmith(join(distFolder, 'lock-worker.cjs')),
    idle: powerIdle,
    handOver: handOver(window, () => wordsOf(settings)),
    processes: childProcesses(),
    ...workstation(window, () => wordsOf(settings)),
    ...localFieldsQuestion(window, () => wordsOf(settings)),
    fetch: (url, init) => net.fetch(url, init),
    now,
    newId: randomUUID,
    openUrl,
    printReport: (job) => printReport(distFolder, job),
    emit: (event, payload) => {
      if (event === 'language.changed') showMenu(wordsOf(settings));
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

function focus(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
