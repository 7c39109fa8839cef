import { app } from 'electron';
import type { LanguageChoice, SpokenLanguage } from '../../shared/basics/language.ts';
import { languageOf } from '../../shared/basics/language-of.ts';
import { languages } from '../../shared/texts/languages.ts';
import { storedValue } from './window/stored-value.ts';

/** Resolves the choice of language: the chosen one, otherwise the first of the system's languages that has texts. */
export function systemLanguage(choice: LanguageChoice): SpokenLanguage {
  return languageOf(choice, app.getPreferredSystemLanguages(), languages);
}

/** The language of the settings file, for the window that opens before the settings do. */
export function storedLanguage(dataFolder: string): SpokenLanguage {
  const settings = storedValue(dataFolder, 'settings');
  const language =
    typeof settings === 'object' && settings !== null && 'language' in settings
      ? String(settings.language)
      : 'system';
  return systemLanguage(language);
}

/**
 * Returns the locale for files that spreadsheets read: that of the system's region, whatever the program's language is.
 * Excel does not exist for Linux, so a file from there is for others, who use the program's language.
 */
export function spreadsheetLocale(choice: LanguageChoice): string {
  return process.platform === 'linux' ? systemLanguage(choice).locale : app.getSystemLocale();
}
