import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AutomaticSyncSettings } from '../../../../renderer/sync/automatic-sync-settings.tsx';
import { defaultSettings, Settings } from '../../../../shared/settings/settings.ts';
import { renderScreen } from '../resources/render-resources.tsx';

function renderSettings(canTellSaver = true) {
  let settings = defaultSettings;
  return renderScreen(
    <AutomaticSyncSettings />,
    {
      'settings.read': () => settings,
      'settings.update': (change) => (settings = Settings.parse({ ...settings, ...change })),
      'automaticsync.read': () => ({ canTellSaver, pause: null, inventories: [] }),
    },
    '/settings',
  );
}

describe('the setting of automatic sync', () => {
  it('is never until an interval is chosen, and not on battery until that is switched on', async () => {
    const { user, asked } = renderSettings();
    const interval = await screen.findByRole('combobox', { name: 'Sync all inventories' });
    expect(interval).toHaveValue('Never');
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(interval);
    await user.click(screen.getByRole('option', { name: 'Every 4 hours' }));
    await user.click(await screen.findByRole('switch', { name: /Also on battery/ }));
    const changes = asked
      .filter(({ channel }) => channel === 'settings.update')
      .map(({ request }) => request);
    expect(changes).toEqual([
      { automaticSync: { interval: '4-hours', isOnBattery: false } },
      { automaticSync: { interval: '4-hours', isOnBattery: true } },
    ]);
  });

  it.each([
    [true, /set to save power, it pauses in any case/],
    [false, /does not tell the app when it is set to save power/],
  ])('says whether saving power is known of: %s', async (canTell, words) => {
    const { user } = renderSettings(canTell);
    await user.click(await screen.findByRole('combobox', { name: 'Sync all inventories' }));
    await user.click(screen.getByRole('option', { name: 'Every day' }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
