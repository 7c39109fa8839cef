import { type BrowserWindow, screen } from 'electron';
import type { Document } from '../../storage/document.ts';
import { openStoredDocument } from '../open-document.ts';
import { fitToDisplays, WindowBounds } from './window-bounds.ts';

/** Dragging sends an event for every pixel; only the final position is saved. */
const settleMs = 500;

/** Remembers the window's position. A damaged or unwritable file loses only that. */
export class WindowState {
  readonly #document: Document<WindowBounds | null> | null;

  constructor(folder: string, now: () => Date) {
    this.#document = openOrNull(folder, now);
  }

  /** Returns the options for a new window, and whether it was maximised. Usable after Electron's `ready` event. */
  read() {
    const place = this.#document?.read() ?? null;
    if (place === null) return { bounds: {}, isMaximized: false };
    const { id } = screen.getPrimaryDisplay();
    const displays = screen
      .getAllDisplays()
      .toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
    const areas = displays.map(({ workArea }) => workArea);
    return { bounds: fitToDisplays(place, areas), isMaximized: place.isMaximized };
  }

  follow(window: BrowserWindow): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      this.#save(window);
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

  #save(window: BrowserWindow): void {
    // A window that was never shown does not have its final position.
    if (window.isDestroyed() || !window.isVisible()) return;
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, isMaximized: window.isMaximized() };
    try {
      this.#document?.write(place);
    } catch {
      // Disk full: the window opens at its previous position.
    }
  }
}

function openOrNull(folder: string, now: () => Date): Document<WindowBounds | null> | null {
  try {
    return openStoredDocument<WindowBounds | null>({
      folder,
      name: 'window',
      schema: WindowBounds.nullable(),
      empty: null,
      // Not worth a message to the user.
      onCorrupt: () => {},
      now,
    });
  } catch {
    return null;
  }
}
