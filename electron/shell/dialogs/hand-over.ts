import { type BrowserWindow, clipboard } from 'electron';
import type { ResourceRole } from '../../../shared/model/resource.ts';
import type { AddedEntry, AdditionTerms, HandOver } from '../../plakar-apps/export/hand-over.ts';
import type { HandOverWords } from './hand-over-words.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from '../words.ts';

const fileOf: Record<ResourceRole, string> = {
  source: 'sources.yml',
  destination: 'destinations.yml',
  store: 'stores.yml',
};

/** Asks in windows that are not the page's, and writes the clipboard past it. */
export function handOver(window: () => BrowserWindow | null, words: () => ShellWords): HandOver {
  return {
    confirmSecrets(appNames, to) {
      const { cancel, handOver: texts } = words();
      const { message, detail, yes } = to === 'clipboard' ? texts.copy : texts.save;
      const question = { message: message(listOf(appNames, texts)), detail, yes, no: cancel };
      return isAgreed(window(), question);
    },
    confirmAddition(terms) {
      const { cancel, handOver: texts } = words();
      return isAgreed(window(), {
        message: texts.add.message(terms.entries.length),
        detail: detailOf(terms, texts),
        yes: texts.add.yes,
        no: cancel,
      });
    },
    writeClipboard: async (text) => {
      if (text === '') clipboard.clear();
      else await clipboard.writeText(text);
    },
    // Older versions of Electron answer at once, newer ones later.
    readClipboard: async () => clipboard.readText(),
  };
}

const mostNames = 5;

function listOf(appNames: readonly string[], { app, more }: HandOverWords): string {
  const names = appNames.slice(0, mostNames).map((name) => app(oneLine(name)));
  const rest = appNames.length - names.length;
  return [...names, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}

function detailOf(
  { role, configFolder, entries, isWhole }: AdditionTerms,
  { add }: HandOverWords,
): string {
  const separator = configFolder.includes('\\') ? '\\' : '/';
  return [
    ...entries.map((entry) => linesOf(entry, add)),
    isWhole ? add.whole : add.bare,
    add.file(`${configFolder}${separator}${fileOf[role]}`),
  ].join('\n\n');
}

function linesOf(
  { entry, appName, location, isReplaced, localFields }: AddedEntry,
  add: HandOverWords['add'],
): string {
  return [
    isReplaced ? add.replaced(entry) : add.added(entry),
    add.of(oneLine(appName), oneLine(location)),
    ...localFields.map(({ key, text }) => add.local(`${key}: ${oneLine(text)}`)),
  ].join('\n');
}
