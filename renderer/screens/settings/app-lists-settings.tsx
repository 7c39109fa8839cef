import { TagsInput, Text, Title } from '@mantine/core';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { useCommand } from '../../ipc/queries.ts';
import { useSettings } from '../../ipc/settings-queries.ts';
import { t } from '../../words/words.ts';

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
    <section className="panel settings-section" aria-labelledby="settings-app-lists">
      <div>
        <Title order={2} id="settings-app-lists">
          {t('Words for apps')}
        </Title>
        <Text size="sm" c="dimmed" maw="75ch">
          {t(
            'What a source can be said to belong to and to hold. An app keeps a word that is taken from the list.',
          )}
        </Text>
      </div>
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
    </section>
  );
}

function shortened(word: string): string {
  return word.trim().slice(0, longestLabel);
}
