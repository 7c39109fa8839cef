import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, shell } from 'electron';
import ownLicence from '../../LICENSE?raw';
import { logFolder, logStart, ownerOfComputer } from './diagnosis-sources.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { watchMain } from './main-faults.ts';
import { pageRescue } from './page-rescue.ts';
import type { ShellWords } from './words.ts';

/** The log, and who looks out for what goes down. */
export interface Watch {
  log: LogFile;
  /** Brings the page of this window back when it goes down. */
  rescue: (window: BrowserWindow) => BrowserWindow;
}

/** Opens the log before anything else can fail. `words` must work at any time. */
export function startWatch(words: () => ShellWords): Watch {
  const log = openLogFile(logFolder(), ownerOfComputer());
  watchMain(log, words);
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  const watch = pageRescue({
    log,
    words,
    newId: randomUUID,
    now: () => new Date(),
    openLogs: () => void shell.openPath(log.folder),
    isQuitting: () => isQuitting,
  });
  void app.whenReady().then(() => {
    logStart(log);
    // What a Mac shows as “About”; other systems have the screen of that name.
    app.setAboutPanelOptions({ applicationVersion: app.getVersion(), copyright: copyright() });
  });
  return {
    log,
    rescue: (window) => {
      watch(window);
      return window;
    },
  };
}

function copyright(): string {
  return /^Copyright .*$/m.exec(ownLicence)?.[0] ?? '';
}
