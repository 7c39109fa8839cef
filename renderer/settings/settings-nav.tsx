import { SectionNav } from '../kit/section-nav.tsx';
import {
  settingsAddress,
  settingsHeadingId,
  type SettingsSectionName,
} from '../navigation/settings-address.ts';
import { settingInAddress, settingOf } from './single-settings.ts';
import { useShownHeading } from '../navigation/use-shown-heading.ts';
import { t, type TextId } from '../text/translate.ts';

/** In the order of the screen. */
export const settingsTitles: Record<SettingsSectionName, TextId> = {
  appearance: 'settings.appearance',
  'automatic-sync': 'common.automaticSync',
  tray: 'settings.tray',
  'protection-policy': 'common.protectionPolicy',
  'restore-point-sources': 'common.restorePointSources',
  'app-lists': 'plakarApps.labelListsTitle',
  vault: 'vault.modeTitle',
  network: 'common.network',
  'settings-file': 'settings.fileTitle',
  updates: 'updates.title',
};

export const settingsSections = Object.keys(settingsTitles) as SettingsSectionName[];

/** The heading of the section in an address, or of the setting in it; null if there is none. */
export function headingOfAddress(place: string | undefined): string | null {
  const setting = settingInAddress(place);
  const section = setting === null ? place : settingOf(setting).section;
  const named = settingsSections.find((name) => name === section);
  return named === undefined ? null : settingsHeadingId(named);
}

/** The list of sections, with the one that is shown. */
export function SettingsNav({ section }: { section: string | undefined }) {
  const { shown, choose } = useShownHeading('.settings-sections h2', headingOfAddress(section));
  return (
    <SectionNav
      label={t('settings.sections')}
      sections={settingsSections.map((name) => ({
        headingId: settingsHeadingId(name),
        title: t(settingsTitles[name]),
        address: settingsAddress(name),
      }))}
      shown={shown}
      onChoose={choose}
    />
  );
}
