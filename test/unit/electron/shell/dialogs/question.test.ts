import { EventEmitter } from 'node:events';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { choose, confirm } from '../../../../../electron/shell/dialogs/question.ts';

/** Behaves like Electron's dialog: closing its window gives no answer, and the signal answers like closing it. */
const dialog = vi.hoisted(() => ({ answer: null as number | null, open: 0, most: 0, asked: 0 }));
vi.mock('electron', () => ({
  dialog: {
    showMessageBox: (_parent: unknown, { signal, cancelId }: MessageBoxOptions) =>
      new Promise((resolve) => {
        dialog.asked += 1;
        dialog.most = Math.max(dialog.most, (dialog.open += 1));
        const answer = (response: number | undefined) => {
          dialog.open -= 1;
          resolve({ response });
        };
        if (dialog.answer !== null) setTimeout(answer, 1, dialog.answer);
        signal?.addEventListener('abort', () => answer(cancelId));
      }),
  },
}));

beforeEach(() => {
  Object.assign(dialog, { answer: null, open: 0, most: 0, asked: 0 });
});

const question = { message: 'May it?', detail: 'Really?', yes: 'Yes', no: 'No' };
const choice = { message: 'What now?', detail: '', buttons: ['A', 'B', 'C'], cancelId: 2 };

function aWindow() {
  const window = Object.assign(new EventEmitter(), { isDestroyed: () => false });
  return { window, parent: window as unknown as BrowserWindow };
}

it('is answered with no if its window is closed', async () => {
  const { window, parent } = aWindow();
  const answers = [confirm(parent, question), choose(parent, choice)];
  // A question waits for its turn.
  await new Promise((resolve) => setTimeout(resolve));
  window.emit('closed');
  expect(await Promise.all(answers)).toEqual([false, 2]);
});

it('is withdrawn by its own signal too', async () => {
  const { parent } = aWindow();
  const taken = new AbortController();
  const answer = choose(parent, { ...choice, signal: taken.signal });
  taken.abort();
  expect(await answer).toBe(2);
});

it('leaves no listener on its window once it is answered', async () => {
  dialog.answer = 0;
  const { window, parent } = aWindow();
  expect(await confirm(parent, question)).toBe(true);
  expect(window.listenerCount('closed')).toBe(0);
});

it('is shown one at a time', async () => {
  dialog.answer = 0;
  const { parent } = aWindow();
  const answers = await Promise.all([1, 2, 3].map(() => confirm(parent, question)));
  expect(answers).toEqual([true, true, true]);
  expect(dialog.most).toBe(1);
});

it('is answered together with all waiting ones by one no', async () => {
  dialog.answer = 1;
  const { parent } = aWindow();
  const answers = await Promise.all(Array.from({ length: 100 }, () => confirm(parent, question)));
  expect(answers.some(Boolean)).toBe(false);
  expect(dialog.asked).toBe(1);
  dialog.answer = 0;
  expect(await confirm(parent, question)).toBe(true);
});
