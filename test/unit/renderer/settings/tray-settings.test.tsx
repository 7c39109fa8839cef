import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { renderApp } from '../render-app.tsx';

const renderTray = (isDrawn: boolean) =>
  renderApp({ 'tray.read': () => ({ isDrawn }) }, '#/settings');

afterEach(() => act(() => setLanguage({ language: 'en', locale: 'en-GB' })));

describe('the tray icon in the settings', () => {
  it('says what it is for where the desktop shows it', async () => {
    renderTray(true);
    const section = within(await screen.findByRole('region', { name: 'Tray icon' }));
    expect(await section.findByText(/leaves the app running/)).toBeVisible();
    expect(section.queryByText(/shows no tray icons/)).toBeNull();
  });

  it('says beside the switch that closing quits where the desktop shows none', async () => {
    renderTray(false);
    const section = within(await screen.findByRole('region', { name: 'Tray icon' }));
    expect(await section.findByText(/shows no tray icons.*quits the app/)).toBeVisible();
    expect(section.queryByText(/leaves the app running/)).toBeNull();
    expect(section.getByRole('switch')).toBeEnabled();
  });

  it('says so in French', async () => {
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    renderTray(false);
    const section = within(await screen.findByRole('region', { name: 'Icône de notification' }));
    expect(await section.findByText(/quitte l’application, quel que soit ce choix/)).toBeVisible();
  });
});
