import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { openWindow } from '../../../../../electron/shell/window/window.ts';
import { emptyWindowOptions } from '../../../../../scripts/bench/empty-window.ts';

const opened = vi.hoisted(() => [] as unknown[]);
vi.mock('electron', () => ({
  app: { isPackaged: true },
  BrowserWindow: class extends EventEmitter {
    readonly webContents = new EventEmitter();
    constructor(options: unknown) {
      super();
      opened.push(options);
    }
    loadURL() {
      return Promise.resolve();
    }
  },
}));

it('compares the start of the program with a window of the same options', () => {
  const folders = { distFolder: '/nowhere', dataFolder: '/nowhere' };
  openWindow(folders, { language: 'en', locale: 'en' });
  expect(opened).toEqual([
    {
      ...emptyWindowOptions,
      title: expect.any(String),
      webPreferences: { ...emptyWindowOptions.webPreferences, preload: '/nowhere/preload.cjs' },
    },
  ]);
});
