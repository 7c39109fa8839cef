import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { UpdateStatus } from '../../../../shared/updates/update.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { englishIn } from '../english-in.ts';
import { renderApp } from '../render-app.tsx';

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

const section = async () => within(await screen.findByRole('region', { name: 'Updates' }));

afterEach(() => act(() => setLanguage({ language: 'en', locale: 'en-GB' })));

describe('updates', () => {
  it('offer nothing but a feed where there is none', async () => {
    renderUpdates({ feed: null });
    const updates = await section();
    expect(await updates.findByRole('textbox', { name: 'Update feed' })).toHaveValue('');
    expect(updates.getByRole('button', { name: 'Save feed' })).toBeDisabled();
    expect(updates.queryByRole('button', { name: 'Check for updates' })).toBeNull();
    expect(updates.queryByRole('button', { name: 'Remove feed' })).toBeNull();
  });

  it('send the feed that was typed, and say why it is none', async () => {
    const { user, asked } = renderUpdates(
      { feed: null },
      { 'update.setFeed': () => failWith('update.invalidFeed') },
    );
    const updates = await section();
    await user.type(await updates.findByRole('textbox'), 'http://x');
    await user.click(updates.getByRole('button', { name: 'Save feed' }));
    expect(await updates.findByText('This is not the address of a feed.')).toBeVisible();
    expect(asked).toContainEqual({ channel: 'update.setFeed', request: { feed: 'http://x' } });
  });

  it.each<[string, Partial<UpdateStatus>, string, string[]]>([
    ['idle', {}, 'This is version 1.0.0.', ['Check for updates']],
    ['checking', { state: { phase: 'checking' } }, 'Checking for updates…', ['Cancel']],
    [
      'current',
      { state: { phase: 'current' } },
      'Version 1.0.0 is the newest.',
      ['Check for updates'],
    ],
    [
      'available',
      { state: { phase: 'available', offer } },
      'Version 2.0.0 is available.',
      ['Download…', 'Check for updates'],
    ],
    [
      'available to the package manager only',
      { kind: 'deb', isReplaceable: false, state: { phase: 'available', offer } },
      'by the package manager of the system only.',
      ['Check for updates'],
    ],
    [
      'downloading',
      { state: { phase: 'downloading', offer, percent: 40 } },
      'Downloading version 2.0.0: 40%',
      ['Cancel'],
    ],
    [
      'downloaded',
      { state: { phase: 'downloaded', offer } },
      'ready to be installed',
      ['Install and restart…', 'Check for updates'],
    ],
    [
      'failed',
      { state: { phase: 'failed', failure: new AppError('update.notVerified').failure } },
      'is not what the feed describes, and was discarded.',
      ['Check for updates'],
    ],
  ])('that are %s say so, and offer what can be done', async (_case, status, text, actions) => {
    renderUpdates(status);
    const updates = await section();
    await updates.findByRole('button', { name: 'Remove feed' });
    const shown = screen.getByRole('region', { name: 'Updates' });
    expect(shown).toHaveTextContent(text);
    const buttons = updates.getAllByRole('button').map((button) => button.textContent);
    // Those of the feed, and the one that copies a reference, are there in every state.
    expect(buttons.filter((name) => name !== '' && !name.endsWith('feed'))).toEqual(actions);
  });

  it('follow what main tells', async () => {
    const { emit } = renderUpdates({});
    await (await section()).findByRole('button', { name: 'Check for updates' });
    act(() => emit('update.changed', { ...base, state: { phase: 'available', offer } }));
    expect(await screen.findByText('Version 2.0.0 is available.')).toBeVisible();
  });

  it('have no English in French', async () => {
    renderUpdates({ checkedAt: '2026-11-25T12:00:00.000Z', state: { phase: 'available', offer } });
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    await screen.findByText('La version 2.0.0 est disponible.');
    expect(englishIn(screen.getByRole('region', { name: 'Mises à jour' }))).toEqual([]);
  });
});

describe('the way to a newer version', () => {
  const link = () => screen.queryByRole('link', { name: /^Version 2\.0\.0/ });

  it.each<[UpdateStatus['state'], string]>([
    [{ phase: 'available', offer }, 'Version 2.0.0 available'],
    [{ phase: 'downloaded', offer }, 'Version 2.0.0 to install'],
  ])('is on every page: %j', async (state, name) => {
    const { user } = renderUpdates({ state }, { 'inventory.list': () => [] });
    await user.click(await screen.findByRole('link', { name: 'Inventories' }));
    await user.click(await screen.findByRole('link', { name }));
    expect(await screen.findByRole('region', { name: 'Updates' })).toBeVisible();
  });

  it.each<UpdateStatus['state']>([
    { phase: 'idle' },
    { phase: 'checking' },
    { phase: 'current' },
    { phase: 'downloading', offer, percent: 5 },
  ])('is not there while there is nothing to do: %j', async (state) => {
    renderUpdates({ state });
    await section();
    expect(link()).toBeNull();
  });
});
