import type { Language, LanguageChoice, SpokenLanguage } from './language.ts';

/**
 * Returns the language of texts and the locale of dates and numbers: the system's own region if it uses that language
 * (`fr-CA`, `en-US`). `systemLocales` are BCP 47 tags in order of preference. `languages` maps language codes to their
 * usual locale, and includes English.
 */
export function languageOf(
  choice: LanguageChoice,
  systemLocales: readonly string[],
  languages: Readonly<Record<Language, { locale: string }>>,
): SpokenLanguage {
  const known = systemLocales.flatMap((tag) => {
    const language = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
    return language in languages && isLocale(tag) ? [{ language, locale: tag }] : [];
  });
  const language = choice in languages ? choice : (known[0]?.language ?? 'en');
  const own = known.find((each) => each.language === language && each.locale.length > 2);
  return { language, locale: own?.locale ?? languages[language]?.locale ?? 'en-GB' };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
