import { Select, Switch, Text } from '@mantine/core';
import { type AutomaticSync, SyncInterval } from '../../shared/sync/automatic-sync.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { intervalLabel } from './automatic-sync-text.ts';
import { useAutomaticSync } from './queries.ts';
import { useCommand } from '../bridge/commands.ts';
import { settingField, settingSwitch } from '../settings/single-settings.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';

/** Automatic sync. Each change is saved at once. */
export function AutomaticSyncSettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  return (
    <SettingsSection
      name="automatic-sync"
      title={t('common.automaticSync')}
      meaning={t('sync.automaticHelp')}
      saving={update}
    >
      {settings.data && (
        <Fields
          chosen={settings.data.automaticSync}
          onChange={(automaticSync) => update.mutate({ automaticSync })}
        />
      )}
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

interface FieldsProps {
  chosen: AutomaticSync;
  onChange: (chosen: AutomaticSync) => void;
}

function Fields({ chosen, onChange }: FieldsProps) {
  return (
    <>
      <Select
        {...settingField('sync-interval')}
        data={SyncInterval.options.map((value) => ({ value, label: intervalLabel(value) }))}
        value={chosen.interval}
        allowDeselect={false}
        maw={360}
        onChange={(interval) =>
          interval && onChange({ ...chosen, interval: SyncInterval.parse(interval) })
        }
      />
      {chosen.interval !== 'never' && (
        <>
          <Switch
            {...settingSwitch('sync-on-battery')}
            description={<SaverWords />}
            checked={chosen.isOnBattery}
            onChange={(event) => onChange({ ...chosen, isOnBattery: event.currentTarget.checked })}
            className={settingsSectionStyles['policy-switch']}
          />
          <Text size="sm" c="dimmed" maw="75ch">
            {t('sync.automaticPausesHelp')}
          </Text>
        </>
      )}
    </>
  );
}

function SaverWords() {
  const state = useAutomaticSync().data;
  if (!state) return null;
  return state.isSaverKnown ? t('sync.onBatteryHelp') : t('sync.onBatterySaverUnknownHelp');
}
