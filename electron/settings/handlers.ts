import type { Handlers } from '../../shared/bridge/contract.ts';
import type { SettingsStore } from './settings-store.ts';

interface Services {
  settings: SettingsStore;
  /** Whether this desktop shows tray icons. */
  isTrayDrawn: () => Promise<boolean>;
}

/** The calls about the program's settings, and about what their choices depend on. */
export function settingsHandlers({ settings, isTrayDrawn }: Services) {
  return {
    'tray.read': async () => ({ isDrawn: await isTrayDrawn() }),
    'settings.read': async () => settings.read(),
    'settings.update': async (change) => settings.update(change),
  } satisfies Partial<Handlers>;
}
