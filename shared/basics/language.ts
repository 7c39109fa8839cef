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
