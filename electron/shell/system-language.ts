import { app } from 'electron';
import { type LanguageChoice, languageOf } from '../../shared/domain/language.ts';

/** What a choice of language comes to here: as chosen, else the first of the system's that we speak. */
export function systemLanguage(choice: LanguageChoice) {
  return languageOf(choice, app.getPreferredSystemLanguages());
}
