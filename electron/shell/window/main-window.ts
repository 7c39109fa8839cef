import type { BrowserWindow } from 'electron';
import type { RequestedPage } from '../../../shared/navigation/requested-page.ts';
import { sendEvent } from '../ipc-transport.ts';
import { type Language, loadPage } from './window.ts';

/** The program's only window, which may be closed while the program runs. */
export class MainWindow {
  readonly #open: () => BrowserWindow;
  #window: BrowserWindow;

  constructor(first: BrowserWindow, open: () => BrowserWindow) {
    this.#window = first;
    this.#open = open;
  }

  /** Null while there is no window. */
  get current(): BrowserWindow | null {
    return this.#window.isDestroyed() ? null : this.#window;
  }

  /** Opens the window, or brings it to the front. */
  show(): BrowserWindow {
    const window = this.current;
    if (!window) return (this.#window = this.#open());
    if (window.isMinimized()) window.restore();
    // A loading window shows itself once its page is drawn.
    if (!window.webContents.isLoadingMainFrame()) window.show();
    window.focus();
    return window;
  }

  /** Loads the page again at a path of its own, so that nothing of what it showed stays. */
  async reload(language: Language, path: string): Promise<void> {
    const { current } = this;
    if (current === null) return;
    // Addresses that differ in their path only change the place in the loaded page.
    await loadPage(current, language, `#${path}`);
    current.webContents.reload();
  }

  /** Shows the window with this page. */
  request(page: RequestedPage): void {
    const window = this.show();
    const ask = () => sendEvent(window, 'page.requested', { page });
    // A page that is still loading does not receive events.
    if (window.webContents.isLoadingMainFrame()) window.webContents.once('did-finish-load', ask);
    else ask();
  }
}
