import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, shell } from 'electron';
import { logFolder, logStart, ownerOfComputer } from '../diagnostics-sources.ts';
import { type LogFile, openLogFile } from '../log-file.ts';
import { watchMain } from './main-faults.ts';
import { pageRescue } from './page-rescue.ts';
import type { Translate } from '../texts.ts';

/** The log, and the handling of crashes. */
export interface Watch {
  log: LogFile;
  /** Reloads the page of this window after a crash. */
  rescue: (window: BrowserWindow) => BrowserWindow;
  openLogs: () => void;
}

/** Opens the log before anything else can fail. `texts` must work at any time. */
export function startWatch(texts: () => Translate): Watch {
  const log = openLogFile(logFolder(), ownerOfComputer());
  watchMain(log, texts);
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  const openLogs = () => void shell.openPath(log.folder);
  const watch = pageRescue({
    log,
    texts,
    newId: randomUUID,
    now: () => new Date(),
    openLogs,
    isQuitting: () => isQuitting,
  });
  void app.whenReady().then(() => logStart(log));
  return {
    log,
    openLogs,
    rescue: (window) => {
      watch(window);
      return window;
    },
  };
}
