import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InventorySummary } from '../../../../shared/inventories/inventory.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { aSummary, aVerification } from '../../../fakes/summary.ts';
import { FakeNotification } from '../../../fakes/fake-notification.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const inDays = (days: number) => new Date(Date.now() + (days + 0.5) * 86_400_000).toISOString();
const soon = inDays(9);
const ending = (expiresAt: string, change: Partial<InventorySummary> = {}) =>
  aSummary({ verification: aVerification({ expiresAt }), ...change });
const titles = () => FakeNotification.titles();

async function start(inventory: InventorySummary) {
  const app = renderApp({ 'inventory.list': () => [inventory] });
  await screen.findByRole('article');
  return app;
}

beforeEach(() => FakeNotification.install());
afterEach(() => FakeNotification.remove());

describe('a desktop notification of expiring keys', () => {
  it('appears once, and not again at the next start', async () => {
    const { unmount, emit } = await start(ending(soon));
    expect(titles()).toEqual([
      t('accounts.expiryNotificationSoon', { name: 'Production', when: 'in 9 days' }),
    ]);
    act(() => emit('inventory.changed', { inventoryId }));
    unmount();
    await start(ending(soon));
    expect(titles()).toHaveLength(1);
  });

  it('appears again when they have expired, and for other keys', async () => {
    let inventory = ending(soon);
    const app = renderApp({ 'inventory.list': () => [inventory] });
    await waitFor(() => expect(titles()).toHaveLength(1));
    inventory = ending(inDays(-4));
    act(() => app.emit('inventory.changed', { inventoryId }));
    await waitFor(() =>
      expect(titles().at(-1)).toBe(
        t('accounts.expiryNotificationPassed', {
          name: 'Production',
          when: '3 days ago',
        }),
      ),
    );
    inventory = ending(inDays(12));
    act(() => app.emit('inventory.changed', { inventoryId }));
    await waitFor(() =>
      expect(titles().at(-1)).toBe(
        t('accounts.expiryNotificationSoon', { name: 'Production', when: 'in 12 days' }),
      ),
    );
    expect(titles()).toHaveLength(3);
  });

  it('does not appear if the keys last, or are missing anyway', async () => {
    const { unmount } = await start(ending(inDays(30)));
    unmount();
    await start(ending(soon, { credentials: { state: 'absent' } }));
    expect(titles()).toEqual([]);
  });

  it('does not count as shown if the system does not permit it', async () => {
    FakeNotification.permission = 'denied';
    const { unmount } = await start(ending(soon));
    expect(titles()).toEqual([]);
    unmount();
    FakeNotification.permission = 'granted';
    await start(ending(soon));
    expect(titles()).toHaveLength(1);
  });

  it('links to the inventory', async () => {
    await start(ending(soon));
    act(() => void FakeNotification.shown[0]?.dispatchEvent(new Event('click')));
    expect(await screen.findByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
  });
});
