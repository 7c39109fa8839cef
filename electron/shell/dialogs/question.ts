import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { linkSignals } from '../../http/link-signals.ts';
import { Serial } from '../../storage/serial.ts';

interface Question {
  message: string;
  detail: string;
  yes: string;
  no: string;
}

/** Of whatever kind: of two, one would cover the other. */
const oneAtATime = new Serial();
let refusals = 0;

/**
 * Asks in a window that is not the page's. What is not a clear yes is a no, and a no is one to all that waits for its
 * turn: a page could ask for a thousand things at once.
 */
export function confirm(
  parent: BrowserWindow | null,
  { message, detail, yes, no }: Question,
): Promise<boolean> {
  const options: MessageBoxOptions = {
    type: 'warning',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 1,
    cancelId: 1,
  };
  const before = refusals;
  return oneAtATime.run(async () => {
    if (refusals !== before) return false;
    const isYes = (await showMessage(options, parent)) === 0;
    if (!isYes) refusals += 1;
    return isYes;
  });
}

interface Choice {
  message: string;
  detail: string;
  /** What can be done; the first is what is suggested. */
  buttons: string[];
  /** What closing the question comes to, as a place in `buttons`. */
  cancelId: number;
  /** Takes the question back; that counts as closing it. */
  signal?: AbortSignal;
}

/** Asks which of a few things to do, and answers with its place in `buttons`. */
export async function choose(
  parent: BrowserWindow | null,
  { message, detail, buttons, cancelId, signal }: Choice,
): Promise<number> {
  const options: MessageBoxOptions = {
    type: 'error',
    message,
    detail,
    buttons,
    defaultId: 0,
    cancelId,
    noLink: true,
    ...(signal && { signal }),
  };
  return showMessage(options, parent);
}

/** Electron answers nothing where the window is closed meanwhile, which the page can do: that counts as closing it. */
async function showMessage(
  options: MessageBoxOptions,
  parent: BrowserWindow | null,
): Promise<number> {
  if (parent === null || parent.isDestroyed()) {
    return (await dialog.showMessageBox(options)).response;
  }
  const closed = new AbortController();
  const close = () => closed.abort();
  parent.once('closed', close);
  const { signal, unlink } = linkSignals([closed.signal, options.signal]);
  try {
    return (await dialog.showMessageBox(parent, { ...options, signal })).response;
  } finally {
    unlink();
    parent.off('closed', close);
  }
}

/** What the page names must not be able to write lines of a question. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
