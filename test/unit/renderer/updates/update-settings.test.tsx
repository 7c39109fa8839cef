import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { UpdateStatus } from '../../../../shared/updates/update.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { englishIn } from '../english-in.ts';
import { renderApp } from '../render-app.tsx';
import { shown } from '../shown-text.ts';
import { t } from '../../../../renderer/text/translate.ts';

const offer = { version: '2.0.0', sizeBytes: 42 };
const base: UpdateStatus = {
  feed: 'https://updates.example.com/',
  checkedAt: null,
  version: '1.0.0',
  kind: 'appimage',
  isReplaceable: true,
  state: { phase: 'idle' },
};

function renderUpdates(status: Partial<UpdateStatus>, handlers: FakeHandlers = {}) {
  return renderApp({ 'update.read': () => ({ ...base, ...status }), ...handlers }, '#/settings');
}

const section = async () => within(await screen.findByRole('region', { name: t('updates.title') }));

afterEach(() => act(() => setLanguage({ language: 'en', locale: 'en-GB' })));

describe('updates', () => {
  it('offer only a feed if there is none', async () => {
    renderUpdates({ feed: null });
    const updates = await section();
    expect(await updates.findByRole('textbox', { name: t('updates.feed') })).toHaveValue('');
    expect(updates.getByRole('button', { name: t('updates.feedSave') })).toBeDisabled();
    expect(updates.queryByRole('button', { name: t('updates.check') })).toBeNull();
    expect(updates.queryByRole('button', { name: t('updates.feedRemove') })).toBeNull();
  });

  it('send the typed feed, and show why it is invalid', async () => {
    const { user, asked } = renderUpdates(
      { feed: null },
      { 'update.setFeed': () => failWith('update.invalidFeed') },
    );
    const updates = await section();
    await user.type(await updates.findByRole('textbox'), 'http://x');
    await user.click(updates.getByRole('button', { name: t('updates.feedSave') }));
    expect(await updates.findByText(t('errors.update.invalidFeed.title'))).toBeVisible();
    expect(asked).toContainEqual({ channel: 'update.setFeed', request: { feed: 'http://x' } });
  });

  it.each<[string, Partial<UpdateStatus>, string, string[]]>([
    ['idle', {}, t('updates.version', { version: '1.0.0' }), [t('updates.check')]],
    ['checking', { state: { phase: 'checking' } }, t('updates.checking'), [t('common.cancel')]],
    [
      'current',
      { state: { phase: 'current' } },
      t('updates.upToDate', { version: '1.0.0' }),
      [t('updates.check')],
    ],
    [
      'available',
      { state: { phase: 'available', offer } },
      t('updates.available', { version: '2.0.0' }),
      [t('updates.download'), t('updates.check')],
    ],
    [
      'available to the package manager only',
      { kind: 'deb', isReplaceable: false, state: { phase: 'available', offer } },
      t('updates.methodDeb'),
      [t('updates.check')],
    ],
    [
      'downloading',
      { state: { phase: 'downloading', offer, percent: 40 } },
      t('updates.downloading', { version: '2.0.0', share: '40%' }),
      [t('common.cancel')],
    ],
    [
      'downloaded',
      { state: { phase: 'downloaded', offer } },
      t('updates.ready', { version: '2.0.0' }),
      [t('updates.install'), t('updates.check')],
    ],
    [
      'failed',
      { state: { phase: 'failed', failure: new AppError('update.notVerified').failure } },
      t('errors.update.notVerified.title'),
      [t('updates.check')],
    ],
  ])('that are %s say so, and offer the possible actions', async (_case, status, text, actions) => {
    renderUpdates(status);
    const updates = await section();
    await updates.findByRole('button', { name: t('updates.feedRemove') });
    expect(screen.getByRole('region', { name: t('updates.title') })).toHaveTextContent(text);
    const buttons = updates.getAllByRole('button').map((button) => button.textContent);
    // The buttons of the feed, and the one that copies a reference, exist in every state.
    const everywhere = ['', t('updates.feedSave'), t('updates.feedRemove')];
    expect(buttons.filter((name) => !everywhere.includes(name))).toEqual(actions);
  });

  it('follow main’s events', async () => {
    const { emit } = renderUpdates({});
    await (await section()).findByRole('button', { name: t('updates.check') });
    act(() => emit('update.changed', { ...base, state: { phase: 'available', offer } }));
    expect(await screen.findByText(t('updates.available', { version: '2.0.0' }))).toBeVisible();
  });

  it('have no English in French', async () => {
    renderUpdates({ checkedAt: '2026-11-25T12:00:00.000Z', state: { phase: 'available', offer } });
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    await screen.findByText(shown(t('updates.available', { version: '2.0.0' })));
    expect(englishIn(screen.getByRole('region', { name: t('updates.title') }))).toEqual([]);
  });
});

describe('the link to a newer version', () => {
  const version = offer.version;
  const links = () =>
    [t('frame.updateAvailable', { version }), t('frame.updateReady', { version })].flatMap((name) =>
      screen.queryAllByRole('link', { name }),
    );

  it.each<[UpdateStatus['state'], string]>([
    [{ phase: 'available', offer }, t('frame.updateAvailable', { version })],
    [{ phase: 'downloaded', offer }, t('frame.updateReady', { version })],
  ])('is on every page: %j', async (state, name) => {
    const { user } = renderUpdates({ state }, { 'inventory.list': () => [] });
    await user.click(await screen.findByRole('link', { name: t('common.inventories') }));
    await user.click(await screen.findByRole('link', { name }));
    expect(await screen.findByRole('region', { name: t('updates.title') })).toBeVisible();
  });

  it.each<UpdateStatus['state']>([
    { phase: 'idle' },
    { phase: 'checking' },
    { phase: 'current' },
    { phase: 'downloading', offer, percent: 5 },
  ])('is not there while there is nothing to do: %j', async (state) => {
    renderUpdates({ state });
    await section();
    expect(links()).toEqual([]);
  });
});
