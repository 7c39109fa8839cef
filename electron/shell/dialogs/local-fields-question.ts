import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../../ports.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from '../words.ts';

/** Asks about the files and programs of this computer that the page can name. */
export function localFieldsQuestion(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): Pick<AppPorts, 'confirmLocalFields'> {
  return {
    confirmLocalFields(appName, fields) {
      const { cancel, localFields } = words();
      const lines = fields.map(({ key, text }) => `${key}: ${oneLine(text)}`);
      return isAgreed(window(), {
        message: localFields.question(oneLine(appName)),
        detail: localFields.detail(lines.join('\n')),
        yes: localFields.start,
        no: cancel,
      });
    },
  };
}
