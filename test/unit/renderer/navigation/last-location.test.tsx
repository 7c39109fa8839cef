import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  openLastLocation,
  rememberLocation,
} from '../../../../renderer/navigation/last-location.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

beforeEach(() => window.history.replaceState(null, '', '/'));

/** The hash after a start whose address has none. */
function hashAfterStart(): string {
  window.history.replaceState(null, '', '/');
  openLastLocation();
  return window.location.hash;
}

describe('a start', () => {
  it('opens the screen that was open last, with its filters', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('link', { name: t('common.coverage') }));
    await waitFor(() => expect(hashAfterStart()).toBe('#/coverage'));
    rememberLocation('/resources', 'class=compute');
    expect(hashAfterStart()).toBe('#/resources?class=compute');
    rememberLocation('/settings/vault', '');
    expect(hashAfterStart()).toBe('#/settings/vault');
  });

  it.each([
    '/report/1',
    '//evil.example',
    '/resources/../x',
    '/nowhere',
    `/apps?${'a'.repeat(3000)}`,
  ])('opens no address that is not a screen: %s', (address) => {
    window.localStorage.setItem('last-location', address);
    expect(hashAfterStart()).toBe('');
  });

  it('leaves the address of a reloaded window', () => {
    rememberLocation('/coverage', '');
    window.history.replaceState(null, '', '#/apps');
    openLastLocation();
    expect(window.location.hash).toBe('#/apps');
  });

  it('opens the list instead of an inventory that no longer exists', async () => {
    rememberLocation('/inventories/no-longer', '');
    const hash = hashAfterStart();
    expect(hash).toBe('#/inventories/no-longer');
    renderApp({ 'inventory.list': () => [aSummary()] }, hash);
    expect(
      await screen.findByRole('heading', { level: 1, name: t('common.inventories') }),
    ).toBeVisible();
  });

  it('reopens an inventory that exists', async () => {
    rememberLocation(`/inventories/${aSummary().id}`, '');
    renderApp({ 'inventory.list': () => [aSummary()] }, hashAfterStart());
    expect(await screen.findByRole('heading', { level: 1, name: aSummary().name })).toBeVisible();
  });
});
