import { useSyncExternalStore } from 'react';
import { language, onLanguage } from './language.ts';

/** The language of texts, for what must be drawn anew when it changes. */
export function useLanguage() {
  return useSyncExternalStore(onLanguage, language);
}
