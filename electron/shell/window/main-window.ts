import type { BrowserWindow } from 'electron';
import type { RequestedPage } from '../../../shared/navigation/requested-page.ts';
import { sendEvent } from '../ipc-transport.ts';

/** The one window of the app, which may be closed while the app runs. */
export class MainWindow {
  readonly #open: () => BrowserWindow;
  #window: BrowserWindow | null = null;

  constructor(open: () => BrowserWindow) {
    this.#open = open;
  }

  /** null while there is none. */
  get current(): BrowserWindow | null {
    return this.#window?.isDestroyed() === false ? this.#window : null;
  }

  /** Opens it, or brings it back from wherever it is. */
  show(): BrowserWindow {
    const window = this.current;
    if (!window) return (this.#window = this.#open());
    if (window.isMinimized()) window.restore();
    // A window that is loading shows itself once there is something to see.
    if (!window.webContents.isLoadingMainFrame()) window.show();
    window.focus();
    return window;
  }

  /** Shows a page in it. */
  request(page: RequestedPage): void {
    const window = this.show();
    const ask = () => sendEvent(window, 'page.requested', { page });
    // A page that is still loading hears nothing.
    if (window.webContents.isLoadingMainFrame()) window.webContents.once('did-finish-load', ask);
    else ask();
  }
}
