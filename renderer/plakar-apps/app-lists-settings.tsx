import { TagsInput } from '@mantine/core';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { settingField } from '../settings/single-settings.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';

const longestLabel = 60;
const mostLabels = 100;

/** The lists that apps choose from. */
export function AppListsSettings() {
  const settings = useSettings().data;
  const update = useCommand('settings.update');
  if (settings === undefined) return null;
  const shared = {
    maxTags: mostLabels,
    clearable: false,
    splitChars: [',', ';'],
    placeholder: t('plakarApps.labelPlaceholder'),
  };
  return (
    <SettingsSection
      name="app-lists"
      title={t('plakarApps.labelListsTitle')}
      meaning={t('plakarApps.labelListsMeaning')}
      saving={update}
    >
      <TagsInput
        {...settingField('environments')}
        {...shared}
        value={settings.environments}
        onChange={(environments) => update.mutate({ environments: environments.map(shortened) })}
      />
      <TagsInput
        {...settingField('data-classes')}
        {...shared}
        value={settings.dataClasses}
        onChange={(dataClasses) => update.mutate({ dataClasses: dataClasses.map(shortened) })}
      />
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

function shortened(word: string): string {
  return word.trim().slice(0, longestLabel);
}
