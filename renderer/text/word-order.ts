import { perLanguage } from './language.ts';

/** Compares texts as people sort them in the current language: ignoring case and accents first, numbers by value. */
export const wordOrder = perLanguage(
  (locale) => new Intl.Collator(locale, { numeric: true }).compare,
);
