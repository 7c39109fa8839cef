import { app } from 'electron';
import {
  type LanguageChoice,
  languageOf,
  type SpokenLanguage,
} from '../../shared/basics/language.ts';
import { languages } from './texts.ts';

/** What a choice of language comes to here: as chosen, else the first of the system's that there are texts in. */
export function systemLanguage(choice: LanguageChoice): SpokenLanguage {
  return languageOf(choice, app.getPreferredSystemLanguages(), languages);
}

/**
 * The locale by which spreadsheets read a file: that of the system's region, whatever language the app speaks.
 * There is no Excel for Linux, so that the file is for others there, who speak the app's language.
 */
export function spreadsheetLocale(choice: LanguageChoice): string {
  return process.platform === 'linux' ? systemLanguage(choice).locale : app.getSystemLocale();
}
