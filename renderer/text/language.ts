import type { WindowTextId } from '../../shared/texts/catalogue.ts';
import { Translator } from '../../shared/texts/translator.ts';
import type { SpokenLanguage } from '../../shared/basics/language.ts';
import { loadTexts, textsOf } from './catalogues.ts';

let current: SpokenLanguage = { language: 'en', locale: 'en-GB' };
let texts: Translator<WindowTextId> | null = null;
const listeners = new Set<() => void>();

/** The code of the language that texts are in. */
export function language(): string {
  return current.language;
}

/** What dates and numbers are written by: the user's own region where it speaks the language. */
export function locale(): string {
  return current.locale;
}

/** Writes texts in this language. */
export function translator(): Translator<WindowTextId> {
  return (texts ??= new Translator(textsOf(current.language), current.locale));
}

/** The texts of the language must be loaded. */
export function setLanguage(next: SpokenLanguage): void {
  current = next;
  texts = null;
  document.documentElement.lang = next.language;
  for (const listener of listeners) listener();
}

/** Calls `listener` at each change. For what stores something that depends on it; texts never do. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers what `make` makes until the language changes: formatters are slow to make. */
export function perLanguage<Made>(make: (locale: string) => Made): () => Made {
  let made: { value: Made } | null = null;
  onLanguage(() => {
    made = null;
  });
  return () => (made ??= { value: make(locale()) }).value;
}

/** Follows a change, also where the page is loaded again: its address says the language. */
export async function changeLanguage(next: SpokenLanguage): Promise<void> {
  await loadTexts(next.language);
  const search = new URLSearchParams({ ...next }).toString();
  window.history.replaceState(window.history.state, '', `?${search}${window.location.hash}`);
  setLanguage(next);
}

/** What main wrote into the page's address, so that the first paint is right. */
export function languageOfAddress(search: string): SpokenLanguage {
  const given = new URLSearchParams(search);
  return { language: given.get('language') ?? 'en', locale: given.get('locale') ?? 'en-GB' };
}
