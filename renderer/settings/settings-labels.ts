import type { SettingsField, SettingsPart } from '../../shared/settings/settings-file.ts';
import { t, type TextId } from '../text/translate.ts';

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
