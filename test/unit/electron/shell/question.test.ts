import { EventEmitter } from 'node:events';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { choiceOf, isAgreed } from '../../../../electron/shell/question.ts';

/** As Electron's dialog is: closing its window answers nothing, the signal answers by what closing it comes to. */
const dialog = vi.hoisted(() => ({ answer: null as number | null }));
vi.mock('electron', () => ({
  dialog: {
    showMessageBox: (_parent: unknown, { signal, cancelId }: MessageBoxOptions) =>
      new Promise((resolve) => {
        if (dialog.answer !== null) resolve({ response: dialog.answer });
        signal?.addEventListener('abort', () => resolve({ response: cancelId }));
      }),
  },
}));

beforeEach(() => {
  dialog.answer = null;
});

const question = { message: 'May it?', detail: 'Really?', yes: 'Yes', no: 'No' };
const choice = { message: 'What now?', detail: '', buttons: ['A', 'B', 'C'], cancelId: 2 };

function aWindow() {
  const window = new EventEmitter();
  return { window, parent: window as unknown as BrowserWindow };
}

it('is answered by no where its window is closed', async () => {
  const { window, parent } = aWindow();
  const answers = [isAgreed(parent, question), choiceOf(parent, choice)];
  window.emit('closed');
  expect(await Promise.all(answers)).toEqual([false, 2]);
});

it('is taken back by its own signal too', async () => {
  const { parent } = aWindow();
  const taken = new AbortController();
  const answer = choiceOf(parent, { ...choice, signal: taken.signal });
  taken.abort();
  expect(await answer).toBe(2);
});

it('leaves nothing at its window once it is answered', async () => {
  dialog.answer = 0;
  const { window, parent } = aWindow();
  expect(await isAgreed(parent, question)).toBe(true);
  expect(window.listenerCount('closed')).toBe(0);
});
