/** The sections of the settings, as in their addresses. */
export type SettingsSectionName =
  | 'appearance'
  | 'automatic-sync'
  | 'tray'
  | 'protection-policy'
  | 'restore-point-sources'
  | 'app-lists'
  | 'vault'
  | 'network'
  | 'settings-file'
  | 'updates';

/** Address that scrolls to a section of the settings. */
export function settingsAddress(section: SettingsSectionName): string {
  return `/settings/${section}`;
}

/** Address that moves to one setting, by its name in `settings/single-settings.ts`. */
export function settingAddress(setting: string): string {
  return `/settings/${setting}`;
}

/** Id of the section's heading. */
export function settingsHeadingId(section: SettingsSectionName): string {
  return `settings-${section}`;
}
