import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showOnceDrawn } from '../../../../../electron/shell/window/show-once-drawn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWindow() {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents });
  const show = vi.fn();
  showOnceDrawn(window as unknown as BrowserWindow, show);
  return { window, webContents, show };
}

it('shows a window as soon as its page is rendered, and once only', () => {
  const { window, webContents, show } = aWindow();
  window.emit('ready-to-show');
  expect(show).toHaveBeenCalledOnce();
  webContents.emit('did-finish-load');
  vi.advanceTimersByTime(60_000);
  expect(show).toHaveBeenCalledOnce();
});

it('waits a moment for the page to be rendered after it has loaded', () => {
  const { window, webContents, show } = aWindow();
  webContents.emit('did-finish-load');
  vi.advanceTimersByTime(900);
  expect(show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  vi.advanceTimersByTime(60_000);
  expect(show).toHaveBeenCalledOnce();
});

it.each(['did-finish-load', 'did-fail-load'])(
  'shows a window that is never reported as rendered (%s)',
  (event) => {
    const { window, webContents, show } = aWindow();
    webContents.emit(event);
    vi.advanceTimersByTime(1000);
    expect(show).toHaveBeenCalledOnce();
    // Showing it caused the rendering: it must not come to the front again.
    window.emit('ready-to-show');
    expect(show).toHaveBeenCalledOnce();
  },
);

it('does not show a window that was closed before it was rendered', () => {
  const { window, webContents, show } = aWindow();
  webContents.emit('did-finish-load');
  window.emit('closed');
  vi.advanceTimersByTime(60_000);
  expect(show).not.toHaveBeenCalled();
});
