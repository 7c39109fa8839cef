import { app } from 'electron';
import {
  type LanguageChoice,
  languageOf,
  type SpokenLanguage,
} from '../../shared/basics/language.ts';
import { languages } from '../../shared/texts/languages.ts';

/** Resolves the choice of language: the chosen one, otherwise the first of the system's languages that has texts. */
export function systemLanguage(choice: LanguageChoice): SpokenLanguage {
  return languageOf(choice, app.getPreferredSystemLanguages(), languages);
}

/**
 * Returns the locale for files that spreadsheets read: that of the system's region, whatever the program's language is.
 * Excel does not exist for Linux, so a file from there is for others, who use the program's language.
 */
export function spreadsheetLocale(choice: LanguageChoice): string {
  return process.platform === 'linux' ? systemLanguage(choice).locale : app.getSystemLocale();
}
