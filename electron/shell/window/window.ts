import type { BrowserWindow } from 'electron';
import { appUrl } from '../app-protocol.ts';
import { createPageWindow } from './page-window.ts';
import { placeOfWindow } from './place-of-window.ts';
import { showOnceDrawn } from './show-once-drawn.ts';

export interface Folders {
  /** The build. */
  distFolder: string;
  dataFolder: string;
}

/** Opens the program's window, which shows itself once its page is drawn. */
export function openWindow({ distFolder, dataFolder }: Folders, language: Language): BrowserWindow {
  const { bounds, isMaximized } = placeOfWindow(dataFolder);
  const window = createPageWindow(distFolder, {
    title: 'OVHcloud Inventory',
    width: 1280,
    height: 800,
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
  });
  showOnceDrawn(window, () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  void loadPage(window, language);
  return window;
}

export interface Language {
  language: string;
  locale: string;
}

/**
 * Loads the program's page, at a path of its own or, without one, where the user left it. The language is in the URL, so
 * that the first paint uses it.
 */
export function loadPage(window: BrowserWindow, language: Language, path = ''): Promise<void> {
  return window.loadURL(`${appUrl()}?${new URLSearchParams({ ...language }).toString()}${path}`);
}
