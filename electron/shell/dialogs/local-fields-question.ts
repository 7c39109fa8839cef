import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../../ports.ts';
import { confirm, oneLine } from './question.ts';
import type { Translate } from '../texts.ts';

/** Asks about files and programs on this computer that the page names. */
export function localFieldsQuestion(
  window: () => BrowserWindow | null,
  texts: () => Translate,
): Pick<AppPorts, 'confirmLocalFields'> {
  return {
    confirmLocalFields(appName, fields) {
      const t = texts();
      const lines = fields.map(({ key, text }) => `${key}: ${oneLine(text)}`);
      return confirm(window(), {
        message: t('dialogs.runPlakar', { app: oneLine(appName) }),
        detail: t('dialogs.runPlakarDetail', { fields: lines.join('\n') }),
        yes: t('dialogs.runPlakarYes'),
        no: t('dialogs.cancel'),
      });
    },
  };
}
