import { language as en } from '../../shared/texts/en/language.ts';
import { language as fr } from '../../shared/texts/fr/language.ts';

/** The languages that main offers. */
export const languages = { en, fr };
