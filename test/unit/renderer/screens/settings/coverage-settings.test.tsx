import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../../shared/model/settings.ts';
import { failWith } from '../../../../fakes/fake-bridge.ts';
import { renderApp } from '../../render-app.tsx';

const own = { name: 'Count OVHcloud’s own snapshots and backups' };

describe('what counts as protection', () => {
  it('saves at once whether OVHcloud’s own snapshots count', async () => {
    const { user, asked } = renderApp(
      { 'settings.update': (change) => ({ ...defaultSettings, ...change }) as never },
      '#/settings',
    );
    await user.click(await screen.findByRole('checkbox', own));
    expect(asked.at(-1)).toEqual({
      channel: 'settings.update',
      request: { coverage: { countsProviderPoints: false, maxAgeDays: {} } },
    });
    await waitFor(() => expect(screen.getByRole('checkbox', own)).not.toBeChecked());
  });

  it('saves an age for a class, and none where the field is empty', async () => {
    const { user, asked } = renderApp(
      { 'settings.update': (change) => ({ ...defaultSettings, ...change }) as never },
      '#/settings',
    );
    await user.type(await screen.findByLabelText('Block Storage'), '7');
    await user.click(screen.getByRole('button', { name: 'Save ages' }));
    expect(asked.at(-1)).toEqual({
      channel: 'settings.update',
      request: { coverage: { countsProviderPoints: true, maxAgeDays: { 'block-storage': 7 } } },
    });
  });

  it('says when it could not be saved, and shows what counts still', async () => {
    const { user } = renderApp({ 'settings.update': () => failWith('storage.full') }, '#/settings');
    await user.click(await screen.findByRole('checkbox', own));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('checkbox', own)).toBeChecked();
  });
});
