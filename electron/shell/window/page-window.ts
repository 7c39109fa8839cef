import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

interface PageWindow extends Omit<BrowserWindowConstructorOptions, 'webPreferences'> {
  /** Draws even though the window is never shown. */
  drawsUnseen?: boolean;
}

/**
 * Creates all windows, so that the page's rights are set in one place, completely, and where tools that check them look
 * for them: a page draws, and calls the main process through the preload script.
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
      // Prevents new windows by clicks with the middle button.
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      backgroundThrottling: !drawsUnseen,
    },
  });
}
