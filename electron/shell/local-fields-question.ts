import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { AppPorts } from '../create-app.ts';
import type { LocalField } from '../../shared/domain/local-fields.ts';

/** All texts of the question. */
const texts = {
  message: (app: string) => `Start plakar to test “${app}”?`,
  detail: (fields: string) =>
    `Its settings name these files, folders or programs of this computer, which plakar then opens or starts:\n\n${fields}\n\nStart it only if you entered them.`,
  yes: 'Start plakar',
  no: 'Cancel',
};

/** Asks, in a window that is not the page's, about what the page can name. */
export function localFieldsQuestion(
  window: () => BrowserWindow | null,
): Pick<AppPorts, 'confirmLocalFields'> {
  return {
    async confirmLocalFields(appName, fields) {
      const options: MessageBoxOptions = {
        type: 'warning',
        message: texts.message(oneLine(appName)),
        detail: texts.detail(fields.map(lineOf).join('\n')),
        buttons: [texts.yes, texts.no],
        defaultId: 1,
        cancelId: 1,
      };
      const parent = window();
      const { response } = parent
        ? await dialog.showMessageBox(parent, options)
        : await dialog.showMessageBox(options);
      return response === 0;
    },
  };
}

function lineOf({ key, text }: LocalField): string {
  return `${key}: ${oneLine(text)}`;
}

/** What the page names must not be able to write lines of this question. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
