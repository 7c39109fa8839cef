import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { renderApp } from '../render-app.tsx';
import { shown } from '../shown-text.ts';
import { t } from '../../../../renderer/text/translate.ts';

const renderTray = (isDrawn: boolean) =>
  renderApp({ 'tray.read': () => ({ isDrawn }) }, '#/settings');

afterEach(() => act(() => setLanguage({ language: 'en', locale: 'en-GB' })));

describe('the tray icon in the settings', () => {
  it('is described if the desktop shows it', async () => {
    renderTray(true);
    const section = within(await screen.findByRole('region', { name: t('settings.tray') }));
    expect(await section.findByText(t('settings.trayHelp'))).toBeVisible();
    expect(section.queryByText(t('settings.trayMissingHelp'))).toBeNull();
  });

  it('warns beside the switch that closing quits if the desktop shows none', async () => {
    renderTray(false);
    const section = within(await screen.findByRole('region', { name: t('settings.tray') }));
    expect(await section.findByText(t('settings.trayMissingHelp'))).toBeVisible();
    expect(section.queryByText(t('settings.trayHelp'))).toBeNull();
    expect(section.getByRole('switch')).toBeEnabled();
  });

  it('is described in French', async () => {
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    renderTray(false);
    const section = within(await screen.findByRole('region', { name: t('settings.tray') }));
    expect(await section.findByText(shown(t('settings.trayMissingHelp')))).toBeVisible();
  });
});
