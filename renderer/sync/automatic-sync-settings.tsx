import { Select, Switch, Text } from '@mantine/core';
import { type AutomaticSync, SyncInterval } from '../../shared/sync/automatic-sync.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { intervalLabel } from './automatic-sync-text.ts';
import { useAutomaticSync } from './queries.ts';
import { useCommand } from '../bridge/commands.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/words.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';

/** Whether accounts are read without being asked. Each change is kept at once. */
export function AutomaticSyncSettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  return (
    <SettingsSection
      id="settings-automatic-sync"
      title={t('Automatic sync')}
      meaning={t(
        'Reads your accounts while the app is open, one after the other. Syncs by hand count too. A sync that fails is tried again later, and what was known stays.',
      )}
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
        label={t('Sync all inventories')}
        description={t(
          'After this time since the last sync of each. Never, unless you choose one.',
        )}
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
            label={t('Also on battery')}
            description={<SaverWords />}
            checked={chosen.isOnBattery}
            onChange={(event) => onChange({ ...chosen, isOnBattery: event.currentTarget.checked })}
            className={settingsSectionStyles['policy-switch']}
          />
          <Text size="sm" c="dimmed" maw="75ch">
            {t(
              'It pauses without a network, while the vault is locked, and after keys were refused until you save others or sync by hand.',
            )}
          </Text>
        </>
      )}
    </>
  );
}

function SaverWords() {
  const state = useAutomaticSync().data;
  if (!state) return null;
  return state.canTellSaver
    ? t('While the computer is set to save power, it pauses in any case.')
    : t(
        'This computer does not tell the app when it is set to save power: only the battery counts.',
      );
}
