import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { linkSignals } from '../../http/link-signals.ts';
import { Serial } from '../../storage/serial.ts';

interface Question {
  message: string;
  detail: string;
  yes: string;
  no: string;
}

/** Shared by all questions: of two, one would cover the other. */
const oneAtATime = new Serial();
let refusals = 0;

/**
 * Asks in a dialog outside of the page. Only a clear yes is a yes. A no also answers all waiting questions, because a
 * page could ask a thousand at once.
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
  /** The choices; the first one is suggested. */
  buttons: string[];
  /** The index in `buttons` that closing the question stands for. */
  cancelId: number;
  /** Withdraws the question, which counts as closing it. */
  signal?: AbortSignal;
}

/** Offers several choices, and returns the index in `buttons`. */
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

/** Electron does not answer when the window closes, which the page can do; this counts as closing the question. */
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

/** Text from the page must not add lines to a question. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
