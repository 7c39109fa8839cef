import type { Handlers } from '../../../shared/bridge/contract.ts';
import type { SettingsFiles } from './settings-files.ts';

/** The calls about settings files. */
export function settingsFileHandlers({ settingsFiles }: { settingsFiles: SettingsFiles }) {
  return {
    'settingsFile.save': () => settingsFiles.save(),
    'settingsFile.choose': () => settingsFiles.choose(),
    'settingsFile.apply': ({ importId }) => settingsFiles.apply(importId),
  } satisfies Partial<Handlers>;
}
