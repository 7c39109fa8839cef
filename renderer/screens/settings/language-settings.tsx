import { SegmentedControl, Title } from '@mantine/core';
import { LanguageChoice } from '../../../shared/domain/language.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { useCommand } from '../../ipc/queries.ts';
import { useSettings } from '../../ipc/settings-queries.ts';
import { t } from '../../words/words.ts';

/** A language is named in itself: who cannot read the page finds it. */
const names = { en: 'English', fr: 'Français' };

export function LanguageSettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  return (
    <section className="panel settings-section" aria-labelledby="settings-language">
      <Title order={2} id="settings-language">
        {t('Language')}
      </Title>
      <SegmentedControl
        aria-labelledby="settings-language"
        data={[
          { value: 'system', label: t('As the system') },
          { value: 'en', label: names.en },
          { value: 'fr', label: names.fr },
        ]}
        value={settings.data?.language ?? 'system'}
        onChange={(value) => update.mutate({ language: LanguageChoice.parse(value) })}
      />
      {update.error && <FailureAlert error={update.error} />}
    </section>
  );
}
