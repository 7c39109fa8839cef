import { Group, type MantineColorScheme, Radio, useMantineColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FailureAlert } from '../kit/failure-alert.tsx';
import type { Saving } from '../kit/saved-sign.tsx';
import { useCommand } from '../bridge/commands.ts';
import { settingField } from './single-settings.ts';
import { useSettings } from './queries.ts';
import { languages } from '../../shared/texts/languages.ts';
import { language } from '../text/language.ts';
import { t, type TextId } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';

/** A change of language re-renders the whole window: the chosen option must keep the focus. */
let lastChoice: { value: string; before: string; submittedAt: number } | null = null;

const themes: Record<MantineColorScheme, TextId> = {
  auto: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
};

/** Language and theme of the window; saved and applied at once. */
export function AppearanceSettings() {
  const update = useCommand('settings.update');
  const section = useRef<HTMLElement>(null);
  const [saved, setSaved] = useState<Saving>(savedBefore);

  useEffect(() => {
    // Main's event and its answer can arrive in either order, so neither of them resets it.
    if (lastChoice !== null && lastChoice.before !== language()) {
      section.current?.querySelector<HTMLElement>(`[value="${lastChoice.value}"]`)?.focus();
    }
    lastChoice = null;
  }, []);

  function chooseLanguage(value: string) {
    const submittedAt = Date.now();
    lastChoice = { value, before: language(), submittedAt };
    setSaved({ isSuccess: false, submittedAt });
    update.mutate(
      { language: value },
      { onSuccess: () => setSaved({ isSuccess: true, submittedAt }) },
    );
  }

  return (
    <SettingsSection
      name="appearance"
      title={t('settings.appearance')}
      saving={saved}
      ref={section}
    >
      <LanguageChoice onChoose={chooseLanguage} />
      <ThemeChoice onChosen={() => setSaved({ isSuccess: true, submittedAt: Date.now() })} />
      {update.error && <FailureAlert error={update.error} />}
    </SettingsSection>
  );
}

function savedBefore(): Saving {
  return {
    isSuccess: lastChoice !== null && lastChoice.before !== language(),
    submittedAt: lastChoice?.submittedAt ?? 0,
  };
}

function LanguageChoice({ onChoose }: { onChoose: (value: string) => void }) {
  const chosen = useSettings().data?.language;
  if (chosen === undefined) return null;
  return (
    <Radio.Group
      {...settingField('language')}
      value={chosen in languages ? chosen : 'system'}
      onChange={onChoose}
    >
      <Group gap="lg" my="xs">
        <Radio value="system" label={t('settings.languageSystem')} />
        {Object.entries(languages).map(([code, { name }]) => (
          <Radio key={code} value={code} label={<span lang={code}>{name}</span>} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function ThemeChoice({ onChosen }: { onChosen: () => void }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Radio.Group
      {...settingField('theme')}
      value={colorScheme}
      onChange={(value) => {
        setColorScheme(value);
        onChosen();
      }}
    >
      <Group gap="lg" my="xs">
        {Object.entries(themes).map(([value, label]) => (
          <Radio key={value} value={value} label={t(label)} />
        ))}
      </Group>
    </Radio.Group>
  );
}
