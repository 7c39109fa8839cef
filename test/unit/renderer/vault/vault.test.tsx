import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeUnlockRequest } from '../../../../renderer/vault/unlock-request.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const locked = aVaultStatus({ strength: 'passphrase', isLocked: true });
const open = aVaultStatus({ strength: 'passphrase' });
const dialog = () => screen.findByRole('dialog', { name: 'Unlock the vault' });

beforeEach(() => closeUnlockRequest());

/** A main whose vault opens with one passphrase. */
function aVault(more: FakeHandlers = {}): FakeHandlers {
  return {
    'vault.read': () => locked,
    'vault.unlock': ({ passphrase }) =>
      passphrase === 'right' ? open : failWith('vault.wrongPassphrase'),
    ...more,
  };
}

describe('a locked vault', () => {
  it('asks for the passphrase at the start, and shows what is known without it', async () => {
    const { user } = renderApp(aVault({ 'inventory.list': () => [aSummary()] }));
    await user.keyboard('{Escape}');
    expect(await screen.findByText('21 of 32 protected')).toBeVisible();
    await user.click(within(await dialog()).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText(/The vault is locked/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Unlock the vault' })).toBeVisible();
  });

  it('says at the field that a passphrase is wrong, and opens with the right one', async () => {
    const { user, asked } = renderApp(aVault());
    const box = within(await dialog());
    await user.click(box.getByRole('button', { name: 'Unlock' }));
    expect(box.getByText('Enter the passphrase.')).toBeVisible();
    await user.type(box.getByLabelText('Passphrase'), 'wrong');
    await user.click(box.getByRole('button', { name: 'Unlock' }));
    expect(await box.findByText('This is not the passphrase of the vault.')).toBeVisible();
    await user.clear(box.getByLabelText('Passphrase'));
    await user.type(box.getByLabelText('Passphrase'), 'right');
    await user.click(box.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(screen.queryByText(/The vault is locked/)).toBeNull());
    expect(screen.getByRole('button', { name: 'Lock now' })).toBeVisible();
    const unlocks = asked.filter(({ channel }) => channel === 'vault.unlock');
    expect(unlocks.map(({ request }) => request)).toEqual([
      { passphrase: 'wrong' },
      { passphrase: 'right' },
    ]);
  });

  it('takes a pasted passphrase as it is, quotes and spaces included', async () => {
    const { user } = renderApp(aVault());
    const field = within(await dialog()).getByLabelText('Passphrase');
    await user.click(field);
    await user.paste('" quoted "');
    expect(field).toHaveValue('" quoted "');
  });

  it('leaves the question about a forgotten one to main, and shows what came of it', async () => {
    const reset = aVaultStatus({ strength: 'memory', isKeyStoreAvailable: false, isChosen: false });
    const { user, asked } = renderApp(aVault({ 'vault.reset': () => reset }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Forgot the passphrase' }));
    await waitFor(() => expect(screen.queryByText(/The vault is locked/)).toBeNull());
    expect(asked.map(({ channel }) => channel)).toContain('vault.reset');
    expect(await screen.findByRole('button', { name: 'Dismiss' })).toBeVisible();
  });

  it('asks before a sync, and then syncs', async () => {
    const { user, asked } = renderApp(
      aVault({
        'inventory.list': () => [aSummary({ credentials: { state: 'locked' } })],
        'sync.start': () => undefined,
      }),
      `#/inventories/${aSummary().id}`,
    );
    await user.click(within(await dialog()).getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('button', { name: 'Sync now' }));
    const box = within(await dialog());
    expect(asked.map(({ channel }) => channel)).not.toContain('sync.start');
    await user.type(box.getByLabelText('Passphrase'), 'right');
    await user.click(box.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(asked.map(({ channel }) => channel)).toContain('sync.start'));
  });
});

describe('the settings of the vault', () => {
  const show = (handlers: FakeHandlers) => renderApp(handlers, '#/settings');

  it('says what is in use, and why the key store is not offered', async () => {
    show({
      'vault.read': () =>
        aVaultStatus({ strength: 'memory', isKeyStoreAvailable: false, isChosen: true }),
    });
    await screen.findByText('In use');
    const rows = screen.getAllByRole('listitem');
    const rowOf = (name: string) =>
      rows.find((row) => within(row).queryByText(name) && 'current' in row.dataset);
    expect(rowOf('Memory only')).toHaveTextContent('In use');
    expect(rowOf('OS key store')).toHaveTextContent('no key store that encrypts');
    expect(screen.queryByRole('button', { name: 'Use: OS key store' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Use: Passphrase' })).toBeVisible();
  });

  it('sets a passphrase that is long enough and typed twice alike', async () => {
    const { user, asked } = show({ 'vault.move': () => open });
    await user.click(await screen.findByRole('button', { name: 'Use: Passphrase' }));
    const box = within(await screen.findByRole('dialog', { name: 'Set a passphrase' }));
    await user.type(box.getByLabelText('Passphrase'), 'too short');
    await user.click(box.getByRole('button', { name: 'Set passphrase' }));
    expect(box.getByText(/Use at least 12 characters/)).toBeVisible();
    await user.type(box.getByLabelText('Passphrase'), ', not any more');
    await user.type(box.getByLabelText('Repeat it'), 'something else');
    await user.click(box.getByRole('button', { name: 'Set passphrase' }));
    expect(box.getByText('The two passphrases differ.')).toBeVisible();
    await user.clear(box.getByLabelText('Repeat it'));
    await user.type(box.getByLabelText('Repeat it'), 'too short, not any more');
    await user.click(box.getByRole('button', { name: 'Set passphrase' }));
    expect(await screen.findByRole('button', { name: 'Change passphrase' })).toBeVisible();
    const [move] = asked.filter(({ channel }) => channel === 'vault.move');
    expect(move?.request).toEqual({ to: 'passphrase', passphrase: 'too short, not any more' });
  });

  it('tells of entries that do not open', async () => {
    show({ 'vault.read': () => aVaultStatus({ unreadableCount: 2 }) });
    expect(await screen.findByText('2 stored entries cannot be opened')).toBeVisible();
  });

  it('changes after how long it locks', async () => {
    const { user, asked } = show({
      'vault.read': () => ({ ...open, autoLockMinutes: 15 }),
      'vault.setAutoLock': ({ minutes }) => ({ ...open, autoLockMinutes: minutes }),
    });
    await user.click(await screen.findByRole('combobox', { name: /Lock when nobody/ }));
    await user.click(await screen.findByRole('option', { name: 'Never' }));
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({ channel: 'vault.setAutoLock', request: { minutes: null } }),
    );
  });

  it('changes the passphrase, and says at the field that the present one is wrong', async () => {
    const { user, asked } = show({
      'vault.read': () => open,
      'vault.changePassphrase': ({ passphrase }) =>
        passphrase === 'right' ? open : failWith('vault.wrongPassphrase'),
    });
    await user.click(await screen.findByRole('button', { name: 'Change passphrase' }));
    const element = await screen.findByRole('dialog', { name: 'Change the passphrase' });
    const box = within(element);
    await user.type(box.getByLabelText('Present passphrase'), 'wrong');
    await user.type(box.getByLabelText('New passphrase'), 'another long one');
    await user.type(box.getByLabelText('Repeat it'), 'another long one');
    await user.click(box.getByRole('button', { name: 'Change passphrase' }));
    expect(await box.findByText('This is not the passphrase of the vault.')).toBeVisible();
    await user.clear(box.getByLabelText('Present passphrase'));
    await user.type(box.getByLabelText('Present passphrase'), 'right');
    await user.click(box.getByRole('button', { name: 'Change passphrase' }));
    await waitFor(() => expect(element).not.toBeInTheDocument());
    expect(asked.at(-1)).toEqual({
      channel: 'vault.changePassphrase',
      request: { passphrase: 'right', newPassphrase: 'another long one' },
    });
  });

  it.each(['main', 'complementary'])('locks at once when asked in %s', async (role) => {
    const { user } = show({ 'vault.read': () => open, 'vault.lock': () => locked });
    const place = within(screen.getByRole(role));
    await user.click(await place.findByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText(/The vault is locked/)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
