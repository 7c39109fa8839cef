import { type Language, languageOf } from '../../shared/basics/language.ts';

let current = languageOf('en', []);
const listeners = new Set<() => void>();

/** The language that texts are in. */
export function language(): Language {
  return current.language;
}

/** What dates and numbers are written by: the user's own region where it speaks the language. */
export function locale(): string {
  return current.locale;
}

export function setLanguage(next: { language: Language; locale: string }): void {
  current = next;
  document.documentElement.lang = next.language;
  for (const listener of listeners) listener();
}

/** Calls `listener` at each change. For what keeps something that depends on it; texts never do. */
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
export function changeLanguage(next: { language: Language; locale: string }): void {
  const search = new URLSearchParams(next).toString();
  window.history.replaceState(window.history.state, '', `?${search}${window.location.hash}`);
  setLanguage(next);
}

/** What main wrote into the page's address, so that the first paint is right. */
export function languageOfAddress(search: string): { language: Language; locale: string } {
  const given = new URLSearchParams(search);
  return languageOf(given.get('language') === 'fr' ? 'fr' : 'en', [given.get('locale') ?? '']);
}
