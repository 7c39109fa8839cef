import type { Handlers } from '../../shared/bridge/contract.ts';
import type { SettingsBook } from './settings-book.ts';

interface Services {
  settings: SettingsBook;
  /** Whether this desktop shows icons in a tray. */
  isTrayDrawn: () => Promise<boolean>;
}

/** What the user chose of the app, and what its choices depend on. */
export function settingsHandlers({ settings, isTrayDrawn }: Services) {
  return {
    'tray.read': async () => ({ isDrawn: await isTrayDrawn() }),
    'settings.read': async () => settings.read(),
    'settings.update': async (change) => settings.update(change),
  } satisfies Partial<Handlers>;
}
