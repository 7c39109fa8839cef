import { Switch, Text } from '@mantine/core';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import { usedClasses } from '../../shared/resources/kinds.ts';
import type { ResourceClass } from '../../shared/resources/resource.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { classLabel } from '../text/status-text.ts';
import { useCommand } from '../bridge/commands.ts';
import { settingId, settingSwitch } from '../settings/single-settings.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import { MaximumAge } from './maximum-age.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';
import styles from './coverage-settings.module.css';

/** Protection policy for all coverage numbers. Each change is saved at once. */
export function CoverageSettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  return (
    <SettingsSection
      name="protection-policy"
      title={t('common.protectionPolicy')}
      meaning={t('coverage.policyHelp')}
      saving={update}
    >
      {settings.error && (
        <FailureAlert error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && (
        <PolicyFields
          policy={settings.data.coverage}
          onChange={(coverage, options) => update.mutate({ coverage }, options)}
        />
      )}
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

interface PolicyFieldsProps {
  policy: CoveragePolicy;
  onChange: (policy: CoveragePolicy, options?: { onError: () => void }) => void;
}

function PolicyFields({ policy, onChange }: PolicyFieldsProps) {
  const changeAge = (key: ResourceClass, days: number | null, onError: () => void) => {
    const { [key]: _before, ...maxAgeDays } = policy.maxAgeDays;
    onChange(
      { ...policy, maxAgeDays: days === null ? maxAgeDays : { ...maxAgeDays, [key]: days } },
      { onError },
    );
  };
  return (
    <>
      <Switch
        {...settingSwitch('own-points')}
        checked={policy.countsProviderPoints}
        onChange={(event) =>
          onChange({ ...policy, countsProviderPoints: event.currentTarget.checked })
        }
        className={settingsSectionStyles['policy-switch']}
      />
      <fieldset className={styles['maximum-ages']} id={settingId('maximum-age')}>
        <legend>{t('coverage.maxAge')}</legend>
        <Text size="sm" c="dimmed" id="maximum-ages-meaning">
          {t('coverage.maxAgeHelp')}
        </Text>
        <div className={styles['maximum-ages-fields']}>
          {usedClasses.map((key) => (
            <MaximumAge
              key={key}
              label={classLabel(key)}
              days={policy.maxAgeDays[key] ?? null}
              onChange={(days, onError) => changeAge(key, days, onError)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
