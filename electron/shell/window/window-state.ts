import { type BrowserWindow, screen } from 'electron';
import type { Document } from '../../storage/document.ts';
import { openStoredDocument } from '../open-document.ts';
import { fitToDisplays, WindowBounds } from './window-bounds.ts';

/** Dragging tells of every pixel; the disk is told where it ended. */
const settleMs = 500;

/** Remembers where the window is. A file that is damaged or cannot be written costs no more than that. */
export class WindowState {
  readonly #document: Document<WindowBounds | null> | null;

  constructor(folder: string, now: () => Date) {
    this.#document = openOrNull(folder, now);
  }

  /** What a window is to be made with, and whether it was maximised. Usable once the app is ready. */
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
    // A window that was never shown is not yet where it will be.
    if (window.isDestroyed() || !window.isVisible()) return;
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, isMaximized: window.isMaximized() };
    try {
      this.#document?.write(place);
    } catch {
      // A full disk: it opens where it was before.
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
      // Nothing that anybody needs to be told.
      onCorrupt: () => {},
      now,
    });
  } catch {
    return null;
  }
}
