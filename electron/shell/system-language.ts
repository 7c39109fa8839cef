import { app } from 'electron';
import { languageOf } from '../../shared/domain/language.ts';

/**
 * The language to open in: English, with dates and numbers as the system's own region writes them. French
 * is not offered before the whole window speaks it: half of each is worse than either.
 */
export function systemLanguage() {
  return languageOf('en', app.getPreferredSystemLanguages());
}
