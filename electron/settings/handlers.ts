import type { LanguageChoice, SpokenLanguage } from '../../shared/basics/language.ts';
import type { Handlers } from '../../shared/bridge/contract.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { SettingsStore } from './settings-store.ts';

interface Services {
  settings: SettingsStore;
  /** Whether this desktop shows tray icons. */
  isTrayDrawn: () => Promise<boolean>;
  languageOf: (choice: LanguageChoice) => SpokenLanguage;
}

/** The calls about the program's settings, and about what their choices depend on. */
export function settingsHandlers({ settings, isTrayDrawn, languageOf }: Services) {
  return {
    'tray.read': async () => ({ isDrawn: await isTrayDrawn() }),
    'settings.read': async () => settings.read(),
    'settings.update': async (change) => {
      const { language = 'system' } = change;
      const hasTexts = language === 'system' || languageOf(language).language === language;
      if (!hasTexts) throw new AppError('ipc.invalidRequest');
      return settings.update(change);
    },
  } satisfies Partial<Handlers>;
}
