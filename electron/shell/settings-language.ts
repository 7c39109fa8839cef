import type { Settings } from '../../shared/settings/settings.ts';
import type { Document } from '../storage/document.ts';
import { systemLanguage } from './system-language.ts';
import { type ShellWords, shellWords } from './words.ts';

/** Main's own words, in the language that is set now; the system's before that is known. */
export function wordsOf(settings: Document<Settings> | null): ShellWords {
  return shellWords(languageIn(settings).language);
}

export function languageIn(settings: Document<Settings> | null) {
  return systemLanguage(settings?.read().language ?? 'system');
}
