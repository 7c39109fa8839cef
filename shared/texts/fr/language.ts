import type { LanguageInfo } from '../catalogue.ts';

export const language: LanguageInfo = { name: 'Français', locale: 'fr-FR' };
