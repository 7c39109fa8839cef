import { TagsInput } from '@mantine/core';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/words.ts';
import { SettingsSection } from '../kit/settings-section.tsx';

const longestLabel = 60;
const mostLabels = 100;

/** The words that apps choose from. */
export function AppListsSettings() {
  const settings = useSettings().data;
  const update = useCommand('settings.update');
  if (settings === undefined) return null;
  const shared = {
    maxTags: mostLabels,
    clearable: false,
    splitChars: [',', ';'],
    placeholder: t('Type a word, then Enter'),
  };
  return (
    <SettingsSection
      id="settings-app-lists"
      title={t('Words for apps')}
      meaning={t(
        'What a source can be said to belong to and to hold. An app keeps a word that is taken from the list.',
      )}
    >
      <TagsInput
        label={t('Environments')}
        {...shared}
        value={settings.environments}
        onChange={(environments) => update.mutate({ environments: environments.map(shortened) })}
      />
      <TagsInput
        label={t('Data classes')}
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
