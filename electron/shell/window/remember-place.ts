import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { writeWholeNow } from '../../storage/write-whole.ts';
import type { WindowBounds } from './window-bounds.ts';

/** Dragging sends an event for every pixel; only the final position is saved. */
const settleMs = 500;
const fileMode = 0o600;

/** Saves the window's position for `placeOfWindow`. A file that cannot be written loses only that. */
export function rememberPlace(window: BrowserWindow, dataFolder: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    savePlace(window, dataFolder);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, settleMs);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
  window.on('closed', () => clearTimeout(timer));
}

function savePlace(window: BrowserWindow, dataFolder: string): void {
  // A window that was never shown does not have its final position.
  if (window.isDestroyed() || !window.isVisible()) return;
  const { x, y, width, height } = window.getNormalBounds();
  const value: WindowBounds = { x, y, width, height, isMaximized: window.isMaximized() };
  try {
    writeWholeNow(join(dataFolder, 'window.json'), JSON.stringify({ value }), fileMode);
  } catch {
    // Disk full: the window opens at its previous position.
  }
}
