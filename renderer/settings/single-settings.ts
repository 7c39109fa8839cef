import type { SettingsSectionName } from '../navigation/settings-address.ts';
import { t, type TextId } from '../text/translate.ts';

/** A single setting, or an action of the settings, as the command palette finds it and an address leads to it. */
interface SingleSetting {
  section: SettingsSectionName;
  label: TextId;
  help?: TextId;
  /** Texts that find it too. */
  keywords?: readonly TextId[];
}

const settings = {
  language: { section: 'appearance', label: 'settings.language', help: 'settings.languageHelp' },
  theme: {
    section: 'appearance',
    label: 'settings.theme',
    keywords: ['settings.themeDark', 'settings.themeLight'],
  },
  'sync-interval': {
    section: 'automatic-sync',
    label: 'common.syncAllInventories',
    help: 'sync.intervalHelp',
  },
  'sync-on-battery': { section: 'automatic-sync', label: 'sync.onBattery' },
  'run-in-tray': { section: 'tray', label: 'settings.trayRun', keywords: ['settings.trayHelp'] },
  'own-points': {
    section: 'protection-policy',
    label: 'coverage.ownPoints',
    help: 'coverage.ownPointsHelp',
  },
  'maximum-age': {
    section: 'protection-policy',
    label: 'coverage.maxAge',
    help: 'coverage.maxAgeHelp',
    keywords: ['status.stale'],
  },
  'read-store': { section: 'restore-point-sources', label: 'restorePoints.readStore' },
  'add-control-plane': {
    section: 'restore-point-sources',
    label: 'restorePoints.addControlPlane',
  },
  environments: { section: 'app-lists', label: 'common.environments' },
  'data-classes': { section: 'app-lists', label: 'common.dataClasses' },
  'auto-lock': { section: 'vault', label: 'vault.autoLock', help: 'vault.autoLockHelp' },
  'change-passphrase': { section: 'vault', label: 'vault.changePassphrase' },
  authorities: {
    section: 'network',
    label: 'support.authorities',
    keywords: ['network.authoritiesHelp'],
  },
  'proxy-login': {
    section: 'network',
    label: 'network.proxyLoginTitle',
    help: 'network.proxyLoginHelp',
  },
  'approved-addresses': { section: 'network', label: 'approvals.title', help: 'approvals.help' },
  'export-settings': { section: 'settings-file', label: 'settings.export' },
  'import-settings': { section: 'settings-file', label: 'settings.import' },
  'update-feed': { section: 'updates', label: 'updates.feed', help: 'updates.feedHelp' },
} as const satisfies Record<string, SingleSetting>;

export type SettingName = keyof typeof settings;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
export const settingNames = Object.keys(settings) as SettingName[];

export function settingOf(name: SettingName): SingleSetting {
  return settings[name];
}

/** The setting in an address; null if it names a section or nothing. */
export function settingInAddress(name: string | undefined): SettingName | null {
  return settingNames.find((each) => each === name) ?? null;
}

/** Id of the element that has the control of a setting, or is it. */
export function settingId(name: SettingName): string {
  return `setting-${name}`;
}

/** Props of a field: label, description, and what an address leads to. */
export function settingField(name: SettingName) {
  return { ...wordsOf(name), wrapperProps: { id: settingId(name) } };
}

/** The same for a switch, whose label and description have ids made from its own. */
export function settingSwitch(name: SettingName) {
  return { ...wordsOf(name), id: settingId(name) };
}

function wordsOf(name: SettingName) {
  const { label, help } = settingOf(name);
  return { label: t(label), ...(help !== undefined && { description: t(help) }) };
}
