import type { WindowTextId } from '../../shared/texts/catalogue.ts';
import { Translator } from '../../shared/texts/translator.ts';
import type { SpokenLanguage } from '../../shared/basics/language.ts';
import { languageOf } from '../../shared/basics/language-of.ts';
import { languages } from '../../shared/texts/languages.ts';
import { loadTexts, textsOf } from './catalogues.ts';

let current: SpokenLanguage = { language: 'en', locale: 'en-GB' };
let texts: Translator<WindowTextId> | null = null;
const listeners = new Set<() => void>();

/** Language code of the texts. */
export function language(): string {
  return current.language;
}

/** Locale of dates and numbers: the user's own region if it uses the language. */
export function locale(): string {
  return current.locale;
}

/** Formats texts in the current language. */
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

/** Calls `listener` after each change. For caches that depend on the language; texts are never cached. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Caches the result of `make` until the language changes: formatters are slow to create. */
export function perLanguage<Made>(make: (locale: string) => Made): () => Made {
  let made: { value: Made } | null = null;
  onLanguage(() => {
    made = null;
  });
  return () => (made ??= { value: make(locale()) }).value;
}

/** Changes the language, and writes it to the page's address for reloads. */
export async function changeLanguage(next: SpokenLanguage): Promise<void> {
  await loadTexts(next.language);
  const search = new URLSearchParams({ ...next }).toString();
  window.history.replaceState(window.history.state, '', `?${search}${window.location.hash}`);
  setLanguage(next);
}

/** The language in the page's address, written by main so that the first paint is correct. */
export function languageOfAddress(search: string): SpokenLanguage {
  const given = new URLSearchParams(search);
  return languageOf(given.get('language') ?? 'en', [given.get('locale') ?? ''], languages);
}
