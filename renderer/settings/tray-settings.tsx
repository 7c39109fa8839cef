import { Switch } from '@mantine/core';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { settingSwitch } from './single-settings.ts';
import { useSettings, useTray } from './queries.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';

/** Whether to continue running when the window is closed. */
export function TraySettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  if (!settings.data) return null;
  return (
    <SettingsSection name="tray" title={t('settings.tray')} saving={update}>
      <Switch
        {...settingSwitch('run-in-tray')}
        description={<TrayWords />}
        checked={settings.data.isInTray}
        onChange={(event) => update.mutate({ isInTray: event.currentTarget.checked })}
        className={settingsSectionStyles['policy-switch']}
      />
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

/** Until it is known whether this desktop shows tray icons: the text for most desktops. */
function TrayWords() {
  const tray = useTray();
  if (tray.data?.isDrawn === false) {
    return t('settings.trayMissingHelp');
  }
  return t('settings.trayHelp');
}
