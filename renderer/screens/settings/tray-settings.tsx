import { Switch } from '@mantine/core';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { useCommand } from '../../ipc/queries.ts';
import { useSettings } from '../../ipc/settings-queries.ts';
import { t } from '../../words/words.ts';
import { SettingsSection } from './settings-section.tsx';

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
        className="policy-switch"
      />
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

function TrayWords() {
  return (
    <>
      {t(
        'The icon tells how much is protected. Closing the window leaves the app running, and automatic sync goes on; quit it from the icon or the menu.',
      )}
      {navigator.userAgent.includes('Linux') && (
        <>
          {' '}
          {t(
            'Some desktops show no such icons, such as GNOME without an extension: start the app again to get the window back.',
          )}
        </>
      )}
    </>
  );
}
