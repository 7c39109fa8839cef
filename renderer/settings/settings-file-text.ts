import type { SettingsField, SettingsPart } from '../../shared/settings/settings-file.ts';
import { t, type TextId } from '../text/translate.ts';
import { formatCount } from '../text/numbers.ts';

const parts: Record<SettingsPart, TextId> = {
  inventories: 'common.inventories',
  providers: 'common.secretProviders',
  restorePointSources: 'common.restorePointSources',
  apps: 'common.apps',
  exclusionRules: 'common.exclusionRules',
  views: 'settings.savedViews',
};

const fields: Record<SettingsField, TextId> = {
  language: 'settings.language',
  coverage: 'common.protectionPolicy',
  environments: 'common.environments',
  dataClasses: 'common.dataClasses',
  automaticSync: 'common.automaticSync',
  isInTray: 'settings.tray',
};

export function partLabel(part: SettingsPart): string {
  return t(parts[part]);
}

export function settingLabel(field: SettingsField): string {
  return t(fields[field]);
}

const shownNames = 8;

/** The first names, and the number of others. */
export function someNames(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join(', ');
  const more = names.length - shownNames;
  return more > 0 ? t('settings.namesAndMore', { names: shown, count: formatCount(more) }) : shown;
}
