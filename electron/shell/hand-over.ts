import { type BrowserWindow, clipboard, dialog, type MessageBoxOptions } from 'electron';
import type { ResourceRole } from '../../shared/model/resource.ts';
import type { AddedEntry, AdditionTerms, HandOver } from '../plakar-export/hand-over.ts';

const fileOf: Record<ResourceRole, string> = {
  source: 'sources.yml',
  destination: 'destinations.yml',
  store: 'stores.yml',
};

/** All texts of the questions. */
const texts = {
  cancel: 'Cancel',
  more: (count: number) => `and ${count} more ${count === 1 ? 'app' : 'apps'}`,
  copy: {
    message: (apps: string) => `Copy the secrets of ${apps}?`,
    detail:
      'They are put on the clipboard in plain text. Other programs can read it, and those that keep its history keep the secrets too. Copy something else when you have pasted them.',
    yes: 'Copy with secrets',
  },
  save: {
    message: (apps: string) => `Write the secrets of ${apps} to a file?`,
    detail:
      'The file has them in plain text. Only your user account may read it where the disk knows such rights; a copy of it, in a backup or a shared folder, can be read by others.',
    yes: 'Write with secrets',
  },
  add: {
    message: (count: number) =>
      count === 1
        ? 'Change the configuration of plakar on this computer?'
        : `Change the configuration of plakar on this computer, by ${count} entries?`,
    added: (name: string) => `Add “${name}”`,
    replaced: (name: string) => `Replace “${name}”, with all that plakar has there`,
    of: (app: string, location: string) => `of the app “${app}”: ${location}`,
    local: (field: string) => `plakar opens or starts: ${field}`,
    file: (path: string) => `File: ${path}`,
    whole: 'With their secrets, which plakar keeps in plain text.',
    bare: 'Without their secrets.',
    yes: 'Change configuration',
  },
};

/** Asks in windows that are not the page's, and writes the clipboard past it. */
export function handOver(window: () => BrowserWindow | null): HandOver {
  const ask = async (question: { message: string; detail: string; yes: string }) => {
    const options: MessageBoxOptions = {
      type: 'warning',
      message: question.message,
      detail: question.detail,
      buttons: [question.yes, texts.cancel],
      defaultId: 1,
      cancelId: 1,
    };
    const parent = window();
    const { response } = parent
      ? await dialog.showMessageBox(parent, options)
      : await dialog.showMessageBox(options);
    return response === 0;
  };
  return {
    confirmSecrets(appNames, to) {
      const { message, detail, yes } = to === 'clipboard' ? texts.copy : texts.save;
      return ask({ message: message(listOf(appNames)), detail, yes });
    },
    confirmAddition: (terms) =>
      ask({
        message: texts.add.message(terms.entries.length),
        detail: detailOf(terms),
        yes: texts.add.yes,
      }),
    writeClipboard: (text) => clipboard.writeText(text),
  };
}

const mostNames = 5;

function listOf(appNames: readonly string[]): string {
  const names = appNames.slice(0, mostNames).map((name) => `“${oneLine(name)}”`);
  const rest = appNames.length - names.length;
  return [...names, ...(rest > 0 ? [texts.more(rest)] : [])].join(', ');
}

function detailOf({ role, configFolder, entries, isWhole }: AdditionTerms): string {
  const { add } = texts;
  const separator = configFolder.includes('\\') ? '\\' : '/';
  return [
    ...entries.map(linesOf),
    isWhole ? add.whole : add.bare,
    add.file(`${configFolder}${separator}${fileOf[role]}`),
  ].join('\n\n');
}

function linesOf({ entry, appName, location, isReplaced, localFields }: AddedEntry): string {
  const { add } = texts;
  return [
    isReplaced ? add.replaced(entry) : add.added(entry),
    add.of(oneLine(appName), oneLine(location)),
    ...localFields.map(({ key, text }) => add.local(`${key}: ${oneLine(text)}`)),
  ].join('\n');
}

/** What the page names must not be able to write lines of a question. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
}
