import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

interface PageWindow extends Omit<BrowserWindowConstructorOptions, 'webPreferences'> {
  /** A window that is never shown must draw all the same. */
  drawsUnseen?: boolean;
}

/**
 * The only place that makes windows, so that what a page may do is said once, whole, and where tools that check
 * it look for it: draw, and ask main through the preload.
 */
export function createPageWindow(
  distFolder: string,
  { drawsUnseen = false, ...options }: PageWindow,
): BrowserWindow {
  return new BrowserWindow({
    ...options,
    webPreferences: {
      preload: join(distFolder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // A click with the middle button opens no window either.
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      backgroundThrottling: !drawsUnseen,
    },
  });
}
