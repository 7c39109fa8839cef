import type { SpokenLanguage } from '../../shared/basics/language.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Document } from '../storage/document.ts';
import { systemLanguage } from './system-language.ts';
import { type Translate, translateTo } from './texts.ts';

/** The main process's texts in the selected language; in the system's before that is known. */
export function textsIn(settings: Document<Settings> | null): Translate {
  return translateTo(languageIn(settings));
}

export function languageIn(settings: Document<Settings> | null): SpokenLanguage {
  return systemLanguage(settings?.read().language ?? 'system');
}
