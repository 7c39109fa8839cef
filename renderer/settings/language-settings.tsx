import { Group, Radio } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useCommand } from '../bridge/commands.ts';
import { useSettings } from './queries.ts';
import { languages } from '../../shared/texts/languages.ts';
import { language } from '../text/language.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';

/** A change of language re-renders the whole window: the chosen option must keep the focus. */
let lastChoice: { value: string; before: string } | null = null;

/** Language of the window; saved and applied at once. */
export function LanguageSettings() {
  const settings = useSettings();
  const update = useCommand('settings.update');
  const section = useRef<HTMLElement>(null);
  const chosen = settings.data?.language;

  useEffect(() => {
    // Main's event and its answer can arrive in either order, so neither of them resets it.
    if (lastChoice !== null && lastChoice.before !== language()) {
      section.current?.querySelector<HTMLElement>(`[value="${lastChoice.value}"]`)?.focus();
    }
    lastChoice = null;
  }, []);

  function choose(value: string) {
    lastChoice = { value, before: language() };
    update.mutate({ language: value });
  }

  return (
    <SettingsSection
      id="settings-language"
      title={t('settings.language')}
      meaning={t('settings.languageHelp')}
      ref={section}
    >
      {chosen !== undefined && (
        <Radio.Group
          value={chosen in languages ? chosen : 'system'}
          onChange={choose}
          aria-labelledby="settings-language"
        >
          <Group gap="lg">
            <Radio value="system" label={t('settings.languageSystem')} />
            {Object.entries(languages).map(([code, { name }]) => (
              <Radio key={code} value={code} label={<span lang={code}>{name}</span>} />
            ))}
          </Group>
        </Radio.Group>
      )}
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}
