import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../shared/basics/language-of.ts';
import { defaultSettings, Settings } from '../../../../shared/settings/settings.ts';
import { window as english } from '../../../../shared/texts/en/window.ts';
import { window as french } from '../../../../shared/texts/fr/window.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { languages } from '../../../fakes/languages.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

/** The settings with a main that stores the language, and sends events as the real one does. */
function renderSettings(handlers: FakeHandlers = {}) {
  let settings = defaultSettings;
  const app = renderApp(
    {
      'inventory.list': () => [aSummary()],
      'settings.read': () => settings,
      'settings.update': (change) => {
        settings = Settings.parse({ ...settings, ...change });
        act(() => {
          app.emit('settings.changed', settings);
          app.emit('language.changed', languageOf(settings.language, ['en-US'], languages));
        });
        return settings;
      },
      ...handlers,
    },
    '#/settings',
  );
  return app;
}

const asSystem = { name: english.settings.languageSystem };
const inEnglish = { name: languages.en.name };
const inFrench = { name: languages.fr.name };

describe('the language of the window', () => {
  it('is the system’s until one is chosen, then that one, everywhere and immediately', async () => {
    const { user, asked } = renderSettings();
    expect(await screen.findByRole('radio', asSystem)).toBeChecked();
    await user.click(screen.getByRole('radio', inFrench));
    expect(
      await screen.findByRole('heading', { level: 1, name: french.common.settings }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: french.common.resources })).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: (name) =>
          name.startsWith('Production') && name.endsWith(`, ${french.sync.stateCompleted}`),
      }),
    ).toBeVisible();
    expect(document.title).toBe(`${french.common.settings} · OVHcloud Inventory`);
    expect(asked.filter(({ channel }) => channel === 'settings.update')).toEqual([
      { channel: 'settings.update', request: { language: 'fr' } },
    ]);
  });

  it('leaves the focus on the choice, and can be reset the same way', async () => {
    const { user } = renderSettings();
    await user.click(await screen.findByRole('radio', inFrench));
    await waitFor(() => expect(screen.getByRole('radio', inFrench)).toHaveFocus());
    await user.keyboard('{ArrowUp}');
    expect(
      await screen.findByRole('heading', { level: 1, name: english.common.settings }),
    ).toBeVisible();
    await waitFor(() => expect(screen.getByRole('radio', inEnglish)).toHaveFocus());
  });

  it('stays unchanged if the choice cannot be saved, and reports it', async () => {
    const { user } = renderSettings({ 'settings.update': () => failWith('storage.full') });
    await user.click(await screen.findByRole('radio', inFrench));
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.storage.full.title'));
    expect(screen.getByRole('radio', asSystem)).toBeChecked();
    expect(screen.getByRole('heading', { level: 1, name: english.common.settings })).toBeVisible();
  });
});

it('the theme is the system’s until another is chosen, and is saved on this computer', async () => {
  const { user } = renderSettings();
  const themes = within(await screen.findByRole('radiogroup', { name: t('settings.theme') }));
  expect(themes.getByRole('radio', { name: t('settings.themeSystem') })).toBeChecked();
  await user.click(themes.getByRole('radio', { name: t('settings.themeDark') }));
  expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(window.localStorage.getItem('color-scheme')).toBe('dark');
  expect(
    within(screen.getByRole('region', { name: t('settings.appearance') })).getByRole('status'),
  ).toHaveTextContent(t('kit.saved'));
});

it('a new language is reported as saved, in that language', async () => {
  const { user } = renderSettings();
  await user.click(await screen.findByRole('radio', inFrench));
  const section = await screen.findByRole('region', { name: french.settings.appearance });
  await waitFor(() =>
    expect(within(section).getByRole('status')).toHaveTextContent(french.kit.saved),
  );
});
