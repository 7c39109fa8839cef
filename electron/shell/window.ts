import type { BrowserWindow } from 'electron';
import { appUrl } from './app-protocol.ts';
import { createPageWindow } from './page-window.ts';

/** Opens the one window. It shows itself once there is something to see. */
export function openWindow(
  distFolder: string,
  language: { language: string; locale: string },
): BrowserWindow {
  const window = createPageWindow(distFolder, {
    title: 'OVHcloud Inventory',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
  });
  window.once('ready-to-show', () => window.show());
  // In the address, so that the first paint is in the right language.
  void window.loadURL(`${appUrl()}?${new URLSearchParams(language).toString()}`);
  return window;
}
