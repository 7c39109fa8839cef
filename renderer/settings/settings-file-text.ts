import type { SettingsField, SettingsPart } from '../../shared/settings/settings-file.ts';
import { t, type Message } from '../text/words.ts';
import { formatCount } from '../text/numbers.ts';

const parts: Record<SettingsPart, Message> = {
  inventories: 'Inventories',
  providers: 'Secret providers',
  pointSources: 'Restore point sources',
  apps: 'Apps',
  exclusionRules: 'Exclusion rules',
  views: 'Saved views',
};

const fields: Record<SettingsField, Message> = {
  language: 'Language',
  coverage: 'What counts as protection',
  environments: 'Environments',
  dataClasses: 'Data classes',
  automaticSync: 'Automatic sync',
  isInTray: 'Tray icon',
};

export function partLabel(part: SettingsPart): string {
  return t(parts[part]);
}

export function settingLabel(field: SettingsField): string {
  return t(fields[field]);
}

const shownNames = 8;

/** The first of them, and how many more there are. */
export function someNames(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join(', ');
  const more = names.length - shownNames;
  return more > 0
    ? t('{names} and {count} more', { names: shown, count: formatCount(more) })
    : shown;
}
