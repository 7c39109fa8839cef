import { app, type BrowserWindow, dialog } from 'electron';
import type { EventName } from '../../shared/bridge/contract.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { type FirstAnswers, removeFirstAnswers } from '../first-answers/first-answers.ts';
import { areCurrent, FirstCalls } from '../first-answers/first-calls.ts';
import { LeftScreen } from '../first-answers/left-screen.ts';
import { traceOf } from '../log/rules/trace.ts';
import type { Document } from '../storage/document.ts';
import { startWatch, type Watch } from './crash/watch.ts';
import { Documents } from './documents.ts';
import { createElectronApp, type ElectronApp, findHost } from './electron-app.ts';
import { type AnswerCall, answerCalls, sendEvent } from './ipc-transport.ts';
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
export async function startShell(opening: Opening, first: BrowserWindow): Promise<AnswerCall> {
  const { dataFolder, answers } = opening;
  let settings: Document<Settings> | null = null;
  const watch = startWatch(() => textsIn(settings));
  const followed = (window: BrowserWindow) => {
    rememberPlace(window, dataFolder);
    return watch.rescue(window);
  };
  const mainWindow = new MainWindow(followed(first), () =>
    followed(openWindow(opening, languageIn(settings))),
  );
  let opened: Running;
  try {
    const documents = new Documents(dataFolder, now);
    settings = documents.openSettings();
    opened = open({ ...opening, documents, settings, watch, mainWindow });
  } catch (error) {
    return sayNotStarted(watch, dataFolder, error);
  }
  // Only now: the program must be able to leave answers again, however early it quits.
  followDesktop(mainWindow, opened);
  removeFirstAnswers(dataFolder);
  void begin(opened, answers, first);
  const { stage, firstCalls } = opened;
  return answerCalls(
    (channel, request) => stage.dispatch(channel, request),
    (channel, request, text) => {
      if (!stage.isShown()) firstCalls.note(channel, request, text.length);
    },
  );
}

/** What the window was opened with, before the program was loaded. */
interface Opening extends Folders {
  /** The page's `index.html`. */
  page: string;
  answers: FirstAnswers;
}

interface OpenParts extends Opening {
  documents: Documents;
  settings: Document<Settings>;
  watch: Watch;
  mainWindow: MainWindow;
}

interface Running extends ElectronApp {
  firstCalls: FirstCalls;
  tray: TrayIcon;
  /** Whether everything is saved, so that the program may quit. */
  isStopped: () => boolean;
  prepareToQuit: () => Promise<void>;
}

function open(parts: OpenParts): Running {
  const { settings, watch, mainWindow, dataFolder, page, answers } = parts;
  const firstCalls = new FirstCalls();
  const leftScreen = new LeftScreen();
  const menuActions: MenuActions = {
    open: (wanted) => mainWindow.request(wanted),
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
      const isDemo = stage.isShown();
      const { current } = mainWindow;
      if (current !== null) {
        await leftScreen.update(() => sendEvent(current, 'lastScreen.requested', {}));
      }
      const { screen } = leftScreen;
      await Promise.all([stage.stop(), inventoryApp.stop()]);
      firstCalls.noteGiven(answers);
      const { dispatch } = inventoryApp;
      if (!isDemo) await firstCalls.save({ dataFolder, page, screen, dispatch });
    }, maxStopMs);
    watch.log.info('app.stopped');
    await watch.log.flush();
    isStopped = true;
  };
  let tray: TrayIcon | null = null;
  const { inventoryApp, stage } = createElectronApp({
    ...parts,
    window: () => mainWindow.current,
    leftScreen,
    onEvent: (event: EventName) => {
      leftScreen.forget();
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
  return { inventoryApp, stage, tray, firstCalls, isStopped: () => isStopped, prepareToQuit };
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

/** Reads the stored data, and has the page ask again if it was opened with other data. */
async function begin(
  { inventoryApp, tray, firstCalls }: Running,
  answers: FirstAnswers,
  window: BrowserWindow,
): Promise<void> {
  try {
    await inventoryApp.start();
  } catch {
    // Every call reports it.
    return answers.end();
  }
  tray.notice('inventory.changed');
  answers.end();
  firstCalls.noteGiven(answers);
  if (!(await areCurrent(answers, inventoryApp.dispatch))) sendEvent(window, 'data.changed', {});
  // Their texts can be megabytes, and nothing needs them any more.
  answers.given.length = 0;
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
