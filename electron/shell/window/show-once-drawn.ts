import type { BrowserWindow } from 'electron';

/** How long a loaded page may stay undrawn before its window is shown anyway. */
const patienceMs = 1000;

/**
 * Shows a window once its page is drawn, or a second after the page has loaded: a hidden window may not draw, and then
 * sends no event. Electron has known cases, for example https://github.com/electron/electron/pull/54090, where showing
 * the window makes it draw again.
 */
export function showOnceDrawn(window: BrowserWindow, show: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  const showNow = () => {
    end();
    show();
  };
  const showSoon = () => {
    if (!isDone) timer ??= setTimeout(showNow, patienceMs);
  };
  const end = () => {
    isDone = true;
    clearTimeout(timer);
    window.off('ready-to-show', showNow);
  };
  window.once('ready-to-show', showNow);
  window.once('closed', end);
  window.webContents.once('did-finish-load', showSoon);
  // A window without its page can be seen and closed; an invisible one cannot.
  window.webContents.once('did-fail-load', showSoon);
}
