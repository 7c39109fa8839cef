import { app } from 'electron';
import type { Settings } from '../../../shared/settings/settings.ts';
import type { App } from '../../app.ts';
import type { Document } from '../../storage/document.ts';
import type { MainWindow } from '../window/main-window.ts';
import { languageIn, textsIn } from '../settings-language.ts';
import { TrayIcon } from './tray-icon.ts';

interface TrayParts {
  settings: Document<Settings>;
  mainWindow: MainWindow;
  inventoryApp: Pick<App, 'totals' | 'syncAll'>;
  findHost: () => Promise<string | null>;
}

/** Connects the tray icon to the program and its window. */
export function createTray({ settings, mainWindow, inventoryApp, findHost }: TrayParts): TrayIcon {
  return new TrayIcon({
    findHost,
    isWanted: () => settings.read().isInTray,
    texts: () => textsIn(settings),
    locale: () => languageIn(settings).locale,
    totals: () => inventoryApp.totals(),
    open: () => mainWindow.show(),
    syncAll: () => {
      // A locked vault has to be unlocked in the window first.
      if (!inventoryApp.syncAll()) mainWindow.request('syncAll');
    },
    quit: () => app.quit(),
  });
}
