import type { LanguageInfo } from '../catalogue.ts';

export const language: LanguageInfo = { name: 'English', locale: 'en-GB' };
