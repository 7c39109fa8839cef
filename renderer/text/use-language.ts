import { useSyncExternalStore } from 'react';
import { language, onLanguage } from './language.ts';

/** The current language, for components that must re-render when it changes. */
export function useLanguage() {
  return useSyncExternalStore(onLanguage, language);
}
