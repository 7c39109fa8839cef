import type { BrowserWindow } from 'electron';
import { appUrl } from '../app-protocol.ts';
import { createPageWindow } from './page-window.ts';
import type { WindowState } from './window-state.ts';
import { showOnceDrawn } from './show-once-drawn.ts';

/** Opens the program's window, which shows itself once its page is drawn. */
export function openWindow(
  distFolder: string,
  language: { language: string; locale: string },
  place: WindowState,
): BrowserWindow {
  const { bounds, isMaximized } = place.read();
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
  place.follow(window);
  // In the URL, so that the first paint uses the right language.
  void window.loadURL(`${appUrl()}?${new URLSearchParams(language).toString()}`);
  return window;
}
