import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../create-app.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from './words.ts';

/** As many as a question can show on a small screen. */
const shownPairs = 15;

/** Asks before imported settings let secrets of providers go to addresses. */
export function importQuestion(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): Pick<AppPorts, 'confirmImport'> {
  return {
    confirmImport(lent) {
      const { cancel, settingsImport } = words();
      const lines = lent
        .slice(0, shownPairs)
        .map(({ provider, address }) => settingsImport.pair(oneLine(provider), oneLine(address)));
      if (lent.length > shownPairs) lines.push(settingsImport.more(lent.length - shownPairs));
      return isAgreed(window(), {
        message: settingsImport.question,
        detail: `${lines.join('\n')}\n\n${settingsImport.danger}`,
        yes: settingsImport.yes,
        no: cancel,
      });
    },
  };
}
