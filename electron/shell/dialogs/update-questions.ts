import { type BrowserWindow, dialog } from 'electron';
import type { UpdateQuestions } from '../../updates/updates.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from '../words.ts';

/** Tells that the app was not replaced. It has ended by then, and begins anew when this is closed. */
export function tellNotInstalled({ updates }: ShellWords): void {
  dialog.showErrorBox(updates.notInstalled.title, updates.notInstalled.detail);
}

/** Asks outside of the page what decides which program runs. */
export function updateQuestions(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): UpdateQuestions {
  return {
    feed(address, kind) {
      const { updates, cancel } = words();
      const { question, danger, signed, unsigned, yes } = updates.feed;
      const trust = kind === 'nsis' || kind === 'macos' ? signed : unsigned;
      return isAgreed(window(), {
        message: question(new URL(address).host),
        detail: `${address}\n\n${danger}\n\n${trust}`,
        yes,
        no: cancel,
      });
    },
    download({ version, sizeBytes }) {
      const { updates } = words();
      const { question, size, yes } = updates.download;
      const megabytes = sizeBytes === null ? '?' : String(Math.ceil(sizeBytes / 1_000_000));
      return isAgreed(window(), {
        message: question(oneLine(version)),
        detail: size(megabytes),
        yes,
        no: updates.later,
      });
    },
    install({ version }) {
      const { updates } = words();
      const { question, detail, yes } = updates.install;
      return isAgreed(window(), {
        message: question(oneLine(version)),
        detail,
        yes,
        no: updates.later,
      });
    },
  };
}
