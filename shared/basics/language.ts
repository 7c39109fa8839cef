import { z } from 'zod';

/** Code of a supported language: the name of its folder in `shared/texts/`. */
export const Language = z.string().regex(/^[a-z]{2,3}$/);
export type Language = z.infer<typeof Language>;

/** `system`: the first supported language of the system, else English. */
export const LanguageChoice = z.union([z.literal('system'), Language]);
export type LanguageChoice = z.infer<typeof LanguageChoice>;

/** The language of texts, and the locale (BCP 47) of dates and numbers. */
export const SpokenLanguage = z.object({ language: Language, locale: z.string().max(50) });
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

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
