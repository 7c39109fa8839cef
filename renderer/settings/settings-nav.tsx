import { Select } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { landOn } from '../navigation/scroll-memory.ts';
import {
  settingsAddress,
  settingsHeadingId,
  type SettingsSectionName,
} from '../navigation/settings-address.ts';
import { useShownHeading } from '../navigation/use-shown-heading.ts';
import { t, type TextId } from '../text/translate.ts';
import styles from './settings-nav.module.css';

/** In the order of the screen. */
const titles: Record<SettingsSectionName, TextId> = {
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

const sections = Object.keys(titles) as SettingsSectionName[];

/** The heading of the section in an address; null if there is none. */
export function headingOfAddress(section: string | undefined): string | null {
  const named = sections.find((name) => name === section);
  return named === undefined ? null : settingsHeadingId(named);
}

/** The sections of the settings: a list at the side, a field above them in a narrow window. */
export function SettingsNav({ section }: { section: string | undefined }) {
  const [, navigate] = useLocation();
  const { shown, choose } = useShownHeading('.settings-sections h2', headingOfAddress(section));
  const current = sections.find((name) => settingsHeadingId(name) === shown) ?? 'appearance';

  function open(name: SettingsSectionName) {
    choose(settingsHeadingId(name));
    // Moving within the screen is no step back to it.
    navigate(settingsAddress(name), { replace: true });
    landOn(settingsHeadingId(name));
  }

  return (
    <div className={styles['settings-nav']}>
      <nav aria-label={t('settings.sections')} className={styles['settings-nav-list']}>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <Link
                href={settingsAddress(name)}
                aria-current={name === current ? 'location' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  open(name);
                }}
              >
                {t(titles[name])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Select
        className={styles['settings-nav-select']}
        aria-label={t('settings.sections')}
        data={sections.map((value) => ({ value, label: t(titles[value]) }))}
        value={current}
        allowDeselect={false}
        maxDropdownHeight={400}
        onChange={(name) => {
          if (name !== null) open(name as SettingsSectionName);
        }}
      />
    </div>
  );
}
