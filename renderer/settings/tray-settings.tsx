import { Switch } from '@mantine/core';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { useSettings, useTray } from './queries.ts';
import { t } from '../text/words.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';

/** Whether the app runs on without its window. */
export function TraySettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  if (!settings.data) return null;
  return (
    <SettingsSection id="settings-tray" title={t('Tray icon')}>
      <Switch
        label={t('Keep the app running in the tray')}
        description={<TrayWords />}
        checked={settings.data.isInTray}
        onChange={(event) => update.mutate({ isInTray: event.currentTarget.checked })}
        className={settingsSectionStyles['policy-switch']}
      />
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

/** Until it is known whether icons are shown here, what holds on most desktops. */
function TrayWords() {
  const tray = useTray();
  if (tray.data?.isDrawn === false) {
    return t(
      'This desktop shows no tray icons that the app knows of, as GNOME without the AppIndicator extension. Closing the window quits the app, whatever is chosen here.',
    );
  }
  return t(
    'The icon tells how much is protected. Closing the window leaves the app running, and automatic sync goes on; quit it from the icon or the menu.',
  );
}
