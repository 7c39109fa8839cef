import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeUnlockRequest } from '../../../../renderer/vault/unlock-request.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { formatPercent } from '../../../../renderer/text/numbers.ts';
import { t } from '../../../../renderer/text/translate.ts';

const locked = aVaultStatus({ mode: 'passphrase', isLocked: true });
const open = aVaultStatus({ mode: 'passphrase' });
const vaultLocked = () =>
  t('vault.stateAction', { state: t('vault.stateLocked'), action: t('vault.unlock') });
const vaultUnlocked = () =>
  t('vault.stateAction', { state: t('vault.stateUnlocked'), action: t('vault.lock') });
const dialog = () => screen.findByRole('dialog', { name: t('vault.unlock') });

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
  it('asks for the passphrase at the start, and shows known data without it', async () => {
    const { user } = renderApp(aVault({ 'inventory.list': () => [aSummary()] }));
    await user.keyboard('{Escape}');
    const share = { share: formatPercent(21, 32), protected: '21', total: '32' };
    expect(await screen.findByText(t('coverage.protectedShare', share))).toBeVisible();
    await user.click(within(await dialog()).getByRole('button', { name: t('common.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText(t('vault.locked'))).toBeVisible();
    expect(screen.getByRole('button', { name: vaultLocked() })).toBeVisible();
  });

  it('reports at the field that a passphrase is wrong, and opens with the right one', async () => {
    const { user, asked } = renderApp(aVault());
    const box = within(await dialog());
    await user.click(box.getByRole('button', { name: t('common.unlock') }));
    expect(box.getByText(t('vault.passphraseMissing'))).toBeVisible();
    await user.type(box.getByLabelText(t('common.passphrase')), 'wrong');
    await user.click(box.getByRole('button', { name: t('common.unlock') }));
    expect(await box.findByText(t('errors.vault.wrongPassphrase.title'))).toBeVisible();
    await user.clear(box.getByLabelText(t('common.passphrase')));
    await user.type(box.getByLabelText(t('common.passphrase')), 'right');
    await user.click(box.getByRole('button', { name: t('common.unlock') }));
    await waitFor(() => expect(screen.queryByText(t('vault.locked'))).toBeNull());
    expect(screen.getByRole('button', { name: vaultUnlocked() })).toBeVisible();
    const unlocks = asked.filter(({ channel }) => channel === 'vault.unlock');
    expect(unlocks.map(({ request }) => request)).toEqual([
      { passphrase: 'wrong' },
      { passphrase: 'right' },
    ]);
  });

  it('uses a pasted passphrase unchanged, including quotes and spaces', async () => {
    const { user } = renderApp(aVault());
    const field = within(await dialog()).getByLabelText(t('common.passphrase'));
    await user.click(field);
    await user.paste('" quoted "');
    expect(field).toHaveValue('" quoted "');
  });

  it('leaves the question about a forgotten one to main, and shows the result', async () => {
    const reset = aVaultStatus({ mode: 'memory', isKeyStoreAvailable: false, isChosen: false });
    const { user, asked } = renderApp(aVault({ 'vault.reset': () => reset }));
    await user.click(
      within(await dialog()).getByRole('button', { name: t('vault.forgotPassphrase') }),
    );
    await waitFor(() => expect(screen.queryByText(t('vault.locked'))).toBeNull());
    expect(asked.map(({ channel }) => channel)).toContain('vault.reset');
    expect(
      await screen.findByRole('button', { name: t('frame.notificationDismiss') }),
    ).toBeVisible();
  });

  it('asks before a sync, and then syncs', async () => {
    const { user, asked } = renderApp(
      aVault({
        'inventory.list': () => [aSummary({ credentials: { state: 'locked' } })],
        'sync.start': () => undefined,
      }),
      `#/inventories/${aSummary().id}`,
    );
    await user.click(within(await dialog()).getByRole('button', { name: t('common.close') }));
    await user.click(await screen.findByRole('button', { name: t('inventories.syncStart') }));
    const box = within(await dialog());
    expect(asked.map(({ channel }) => channel)).not.toContain('sync.start');
    await user.type(box.getByLabelText(t('common.passphrase')), 'right');
    await user.click(box.getByRole('button', { name: t('common.unlock') }));
    await waitFor(() => expect(asked.map(({ channel }) => channel)).toContain('sync.start'));
  });
});

describe('the settings of the vault', () => {
  const show = (handlers: FakeHandlers) => renderApp(handlers, '#/settings');
  const useOf = (mode: string) => t('vault.modeUseNamed', { mode });

  it('show the vault mode, and why the key store is not offered', async () => {
    show({
      'vault.read': () =>
        aVaultStatus({ mode: 'memory', isKeyStoreAvailable: false, isChosen: true }),
    });
    await screen.findByText(t('vault.modeInUse'));
    const rows = screen.getAllByRole('listitem');
    const rowOf = (name: string) =>
      rows.find((row) => within(row).queryByText(name) && 'current' in row.dataset);
    expect(rowOf(t('vault.modeMemory'))).toHaveTextContent(t('vault.modeInUse'));
    expect(rowOf(t('vault.modeOs'))).toHaveTextContent(t('vault.keyStoreUnavailable'));
    expect(screen.queryByRole('button', { name: useOf(t('vault.modeOs')) })).toBeNull();
    expect(screen.getByRole('button', { name: useOf(t('common.passphrase')) })).toBeVisible();
  });

  it('set a passphrase that is long enough and typed twice identically', async () => {
    const { user, asked } = show({ 'vault.move': () => open });
    await user.click(await screen.findByRole('button', { name: useOf(t('common.passphrase')) }));
    const box = within(await screen.findByRole('dialog', { name: t('vault.setPassphraseTitle') }));
    await user.type(box.getByLabelText(t('common.passphrase')), 'too short');
    await user.click(box.getByRole('button', { name: t('vault.setPassphrase') }));
    expect(box.getByText(t('vault.passphraseTooShort', { count: 12 }))).toBeVisible();
    await user.type(box.getByLabelText(t('common.passphrase')), ', not any more');
    await user.type(box.getByLabelText(t('vault.repeatPassphrase')), 'something else');
    await user.click(box.getByRole('button', { name: t('vault.setPassphrase') }));
    expect(box.getByText(t('vault.passphraseMismatch'))).toBeVisible();
    await user.clear(box.getByLabelText(t('vault.repeatPassphrase')));
    await user.type(box.getByLabelText(t('vault.repeatPassphrase')), 'too short, not any more');
    await user.click(box.getByRole('button', { name: t('vault.setPassphrase') }));
    expect(await screen.findByRole('button', { name: t('vault.changePassphrase') })).toBeVisible();
    const [move] = asked.filter(({ channel }) => channel === 'vault.move');
    expect(move?.request).toEqual({ to: 'passphrase', passphrase: 'too short, not any more' });
  });

  it('report entries that cannot be decrypted', async () => {
    show({ 'vault.read': () => aVaultStatus({ unreadableCount: 2 }) });
    expect(await screen.findByText(t('vault.unreadableTitle', { count: 2 }))).toBeVisible();
  });

  it('change the time after which it locks', async () => {
    const { user, asked } = show({
      'vault.read': () => ({ ...open, autoLockMinutes: 15 }),
      'vault.setAutoLock': ({ minutes }) => ({ ...open, autoLockMinutes: minutes }),
    });
    await user.click(await screen.findByRole('combobox', { name: t('vault.autoLock') }));
    await user.click(await screen.findByRole('option', { name: t('common.never') }));
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({ channel: 'vault.setAutoLock', request: { minutes: null } }),
    );
  });

  it('change the passphrase, and report at the field that the current one is wrong', async () => {
    const { user, asked } = show({
      'vault.read': () => open,
      'vault.changePassphrase': ({ passphrase }) =>
        passphrase === 'right' ? open : failWith('vault.wrongPassphrase'),
    });
    await user.click(await screen.findByRole('button', { name: t('vault.changePassphrase') }));
    const element = await screen.findByRole('dialog', { name: t('vault.changePassphraseTitle') });
    const box = within(element);
    await user.type(box.getByLabelText(t('vault.currentPassphrase')), 'wrong');
    await user.type(box.getByLabelText(t('vault.newPassphrase')), 'another long one');
    await user.type(box.getByLabelText(t('vault.repeatPassphrase')), 'another long one');
    await user.click(box.getByRole('button', { name: t('vault.changePassphrase') }));
    expect(await box.findByText(t('errors.vault.wrongPassphrase.title'))).toBeVisible();
    await user.clear(box.getByLabelText(t('vault.currentPassphrase')));
    await user.type(box.getByLabelText(t('vault.currentPassphrase')), 'right');
    await user.click(box.getByRole('button', { name: t('vault.changePassphrase') }));
    await waitFor(() => expect(element).not.toBeInTheDocument());
    expect(asked.at(-1)).toEqual({
      channel: 'vault.changePassphrase',
      request: { passphrase: 'right', newPassphrase: 'another long one' },
    });
  });

  it.each(['main', 'contentinfo'])('lock immediately on request in %s', async (role) => {
    const { user } = show({ 'vault.read': () => open, 'vault.lock': () => locked });
    const place = within(screen.getByRole(role));
    const name = role === 'main' ? t('vault.lock') : vaultUnlocked();
    await user.click(await place.findByRole('button', { name }));
    expect(await screen.findByText(t('vault.locked'))).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
