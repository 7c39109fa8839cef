import { z } from 'zod';

/** The languages that the app speaks. */
export const Language = z.enum(['en', 'fr']);
export type Language = z.infer<typeof Language>;

/** `system`: the first of the system's languages that the app speaks, else English. */
export const LanguageChoice = z.enum(['system', ...Language.options]);
export type LanguageChoice = z.infer<typeof LanguageChoice>;

const defaultLocales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * The language of texts, and the locale of dates and numbers: the system's own region where it speaks
 * that language (`fr-CA`, `en-US`). `systemLocales` are BCP 47 tags, the most wanted first.
 */
export function languageOf(
  choice: LanguageChoice,
  systemLocales: readonly string[],
): { language: Language; locale: string } {
  const known = systemLocales.flatMap((tag) => {
    const language = Language.safeParse(tag.split(/[-_]/)[0]?.toLowerCase());
    return language.success && isLocale(tag) ? [{ language: language.data, locale: tag }] : [];
  });
  const language = choice === 'system' ? (known[0]?.language ?? 'en') : choice;
  const own = known.find((each) => each.language === language && each.locale.length > 2);
  return { language, locale: own?.locale ?? defaultLocales[language] };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
