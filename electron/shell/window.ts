import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { appUrl } from './app-protocol.ts';

/** Opens the one window. It shows itself once there is something to see. */
export function openWindow(distFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'OVHcloud Inventory',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(distFolder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(appUrl());
  return window;
}
