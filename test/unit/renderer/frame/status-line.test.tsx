import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { t } from '../../../../renderer/text/translate.ts';
import { aRun } from '../../../fakes/builders.ts';
import { aNewSummary, aProgress, aSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const other = '99999999-9999-4999-8999-999999999999';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000 - 5000).toISOString();
const status = () => within(screen.getByRole('contentinfo', { name: t('frame.statusLine') }));

describe('the status line', () => {
  const inventories = [
    aSummary({ syncedAt: ago(180) }),
    aSummary({ id: other, name: 'Other', syncedAt: ago(5) }),
  ];

  it('shows the last sync of all inventories, and of the one that is open', async () => {
    const { user } = renderApp({ 'inventory.list': () => inventories }, '#/coverage');
    expect(await status().findByText(t('frame.lastSync', { ago: '5 minutes ago' }))).toBeVisible();
    await user.click(screen.getByRole('link', { name: /^Production/ }));
    expect(await status().findByText(t('frame.lastSync', { ago: '3 hours ago' }))).toBeVisible();
  });

  it('says of a failed sync how old the data is', async () => {
    const failed = aSummary({ syncedAt: ago(180), lastRun: aRun({ status: 'failed' }) });
    renderApp({ 'inventory.list': () => [failed] }, `#/inventories/${failed.id}`);
    const words = t('frame.dataFrom', { state: t('sync.stateFailed'), ago: '3 hours ago' });
    expect(await status().findByText(words)).toBeVisible();
  });

  it('shows running syncs, and nothing before the first', async () => {
    renderApp({ 'inventory.list': () => [aNewSummary({ progress: aProgress() })] }, '#/coverage');
    expect(await status().findByText(t('frame.syncsRunning', { count: 1 }))).toBeVisible();
  });

  it('shows when the next automatic sync starts, or that it is paused', async () => {
    const nextAt = new Date(Date.now() + 125 * 60_000).toISOString();
    const planned = { inventoryId: inventories[0]!.id, nextAt, pause: null };
    let pause: 'battery' | null = null;
    const { emit } = renderApp({
      'inventory.list': () => inventories,
      'automaticSync.read': () => ({
        isSaverKnown: true,
        batch: null,
        pause,
        inventories: [planned],
      }),
    });
    expect(await status().findByText(t('frame.nextSync', { in: 'in 2 hours' }))).toBeVisible();
    pause = 'battery';
    act(() => emit('automaticSync.changed', {}));
    expect(await status().findByText(t('frame.automaticSyncPaused'))).toBeVisible();
  });

  it.each([
    [aVaultStatus({ mode: 'os' }), 'link', 'vault.stateKeyStore'],
    [aVaultStatus({ mode: 'memory' }), 'button', 'vault.memoryHint'],
  ] as const)('shows where secrets are stored: %#', async (vault, role, id) => {
    renderApp({ 'vault.read': () => vault });
    expect(await status().findByRole(role, { name: t(id) })).toBeVisible();
  });

  it('leads from memory only to the choice of the vault mode, and closes what contained the link', async () => {
    const { user } = renderApp({ 'vault.read': () => aVaultStatus({ mode: 'memory' }) });
    await user.click(await status().findByRole('button', { name: t('vault.memoryHint') }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('link'));
    expect(window.location.hash).toBe('#/settings/vault');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const heading = await screen.findByRole('heading', { level: 2, name: t('vault.modeTitle') });
    await waitFor(() => expect(heading).toHaveFocus());
  });
});
