import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingAddress } from '../../../../renderer/navigation/settings-address.ts';
import { settingsTitles } from '../../../../renderer/settings/settings-nav.tsx';
import {
  settingId,
  settingNames,
  settingOf,
} from '../../../../renderer/settings/single-settings.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { aVaultStatus, aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const scrolledTo: string[] = [];

beforeEach(() => {
  scrolledTo.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    // The sidebar brings its current link into view.
    if (this.closest('main') !== null) scrolledTo.push(this.textContent ?? '');
  });
});
afterEach(() => vi.restoreAllMocks());

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const list = () => within(screen.getByRole('navigation', { name: t('settings.sections') }));

describe('an address of a section of the settings', () => {
  it('scrolls to it and focuses its heading, also if it is read later', async () => {
    let answer = (_status: ReturnType<typeof aVaultStatus>) => {};
    const vault = new Promise<ReturnType<typeof aVaultStatus>>((resolve) => {
      answer = resolve;
    });
    renderApp({ 'vault.read': () => vault }, '#/settings/vault');
    await heading(t('common.network'));
    expect(scrolledTo).toEqual([]);
    await act(async () => answer(aVaultStatus()));
    const title = await heading(t('vault.modeTitle'));
    await waitFor(() => expect(title).toHaveFocus());
    expect(scrolledTo).toContain(t('vault.modeTitle'));
    expect(list().getByRole('link', { name: t('vault.modeTitle') })).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  it('is that of the link beside the policy', async () => {
    const { user } = renderApp(
      { 'inventory.list': () => [aSummary()] },
      `#/inventories/${aSummary().id}`,
    );
    await user.click(await screen.findByRole('link', { name: t('coverage.policyChangeLabel') }));
    expect(window.location.hash).toBe('#/settings/protection-policy');
    const title = await heading(t('common.protectionPolicy'));
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('that is unknown opens the settings at their top', async () => {
    renderApp({}, '#/settings/nothing-like-this');
    expect(
      await screen.findByRole('heading', { level: 1, name: t('common.settings') }),
    ).toBeVisible();
    await heading(t('vault.modeTitle'));
    expect(scrolledTo).toEqual([]);
  });
});

describe('an address of a single setting', () => {
  const everything = {
    'vault.read': () => aVaultStatus({ mode: 'passphrase', isLocked: false }),
    'settings.read': () => ({
      ...defaultSettings,
      automaticSync: { interval: '1-hour' as const, isOnBattery: false },
    }),
    'network.describe': () => ({
      proxies: [],
      authorities: [],
      chosenPath: null,
      proxyLogin: { state: 'absent' as const, proxy: null, user: null },
      approvals: ['https://vault.example.com'],
    }),
  };

  it.each(settingNames)('moves to its control: %s', async (name) => {
    renderApp(everything, `#${settingAddress(name)}`);
    await waitFor(() => {
      const element = document.getElementById(settingId(name));
      expect(element?.contains(document.activeElement)).toBe(true);
    });
    expect(document.activeElement?.matches('button, input')).toBe(true);
    const { section } = settingOf(name);
    expect(list().getByRole('link', { name: t(settingsTitles[section]) })).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  it('moves to its section while the setting does not apply', async () => {
    renderApp({}, '#/settings/sync-on-battery');
    const title = await heading(t('common.automaticSync'));
    await waitFor(() => expect(title).toHaveFocus());
  });
});

describe('the list of sections', () => {
  it('names each section of the screen, in its order', async () => {
    renderApp({}, '#/settings');
    await heading(t('vault.modeTitle'));
    const titles = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(
      list()
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(titles);
  });

  it('moves to a section without a step in the history', async () => {
    const { user } = renderApp({}, '#/settings');
    await heading(t('common.network'));
    const before = window.history.length;
    await user.click(list().getByRole('link', { name: t('common.network') }));
    expect(await heading(t('common.network'))).toHaveFocus();
    expect(window.location.hash).toBe('#/settings/network');
    expect(window.history.length).toBe(before);
    expect(screen.getByRole('link', { name: t('common.settings') })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });
});
