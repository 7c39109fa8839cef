import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AutomaticSyncSettings } from '../../../../renderer/sync/automatic-sync-settings.tsx';
import { defaultSettings, Settings } from '../../../../shared/settings/settings.ts';
import { renderScreen } from '../resources/render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';

function renderSettings(isSaverKnown = true) {
  let settings = defaultSettings;
  return renderScreen(
    <AutomaticSyncSettings />,
    {
      'settings.read': () => settings,
      'settings.update': (change) => (settings = Settings.parse({ ...settings, ...change })),
      'automaticSync.read': () => ({ isSaverKnown, pause: null, batch: null, inventories: [] }),
    },
    '/settings',
  );
}

describe('the setting of automatic sync', () => {
  it('is never until an interval is chosen, and not on battery until that is enabled', async () => {
    const { user, asked } = renderSettings();
    const interval = await screen.findByRole('combobox', { name: t('common.syncAllInventories') });
    expect(interval).toHaveValue(t('common.never'));
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(interval);
    await user.click(screen.getByRole('option', { name: t('sync.interval4Hours') }));
    await user.click(
      await screen.findByRole('switch', { name: (name) => name.startsWith(t('sync.onBattery')) }),
    );
    const changes = asked
      .filter(({ channel }) => channel === 'settings.update')
      .map(({ request }) => request);
    expect(changes).toEqual([
      { automaticSync: { interval: '4-hours', isOnBattery: false } },
      { automaticSync: { interval: '4-hours', isOnBattery: true } },
    ]);
  });

  it.each([
    [true, t('sync.onBatteryHelp')],
    [false, t('sync.onBatterySaverUnknownHelp')],
  ])('mentions power saving if the system reports it: %s', async (canTell, words) => {
    const { user } = renderSettings(canTell);
    await user.click(await screen.findByRole('combobox', { name: t('common.syncAllInventories') }));
    await user.click(screen.getByRole('option', { name: t('sync.intervalDay') }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
