import { app } from 'electron';
import { languageOf, type LanguageChoice } from '../../shared/domain/language.ts';

/** The language to open in: the chosen one, or the first of the system's that the app speaks. */
export function systemLanguage(choice: LanguageChoice) {
  return languageOf(choice, app.getPreferredSystemLanguages());
}
