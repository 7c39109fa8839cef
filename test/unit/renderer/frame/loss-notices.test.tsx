import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangesSummary } from '../../../../shared/coverage/changes.ts';
import { earlier, inventoryId, now } from '../../../fakes/builders.ts';
import { aChangesSummary } from '../../../fakes/coverage.ts';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { FakeNotification } from '../../../fakes/fake-notification.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const titles = () => FakeNotification.titles();
const loss = (change: Partial<ChangesSummary> = {}) =>
  aChangesSummary({ lost: 3, unseenLossAt: earlier, ...change });

function start(changes: () => ChangesSummary[], handlers = {}) {
  return renderApp({ 'inventory.list': () => [aSummary()], 'changes.list': changes, ...handlers });
}

beforeEach(() => FakeNotification.install());
afterEach(() => FakeNotification.remove());

describe('lost protection', () => {
  it('is shown in the window, links to its list, and disappears when dismissed', async () => {
    let changes = [loss()];
    const { user, asked, emit } = start(() => changes, {
      'changes.acknowledge': () => void (changes = [loss({ unseenLossAt: null })]),
    });
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(
      t('coverage.lossTitle', { count: 3, inventory: 'Production' }),
    );
    expect(screen.getByRole('link', { name: t('frame.lossShow') })).toHaveAttribute(
      'href',
      `#/inventories/${inventoryId}?changes=lost`,
    );
    await user.click(screen.getByRole('button', { name: t('frame.lossDismiss') }));
    expect(asked).toContainEqual({ channel: 'changes.acknowledge', request: { inventoryId } });
    act(() => emit('coverage.recorded', { inventoryId }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('of several inventories is one notice, which leads to all of them', async () => {
    const other = '1f0e0c8a-3c0b-4a3f-9a51-6d2f6f1f0002';
    const { user, asked } = start(
      () => [loss(), loss({ inventoryId: other, inventoryName: 'Staging', lost: 4 })],
      { 'changes.acknowledge': () => undefined },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      t('frame.lossTitleOfAll', { count: 7, inventories: 2 }),
    );
    expect(screen.getByRole('link', { name: t('frame.lossShow') })).toHaveAttribute(
      'href',
      '#/coverage',
    );
    await user.click(screen.getByRole('button', { name: t('frame.lossDismiss') }));
    const dismissed = asked.filter(({ channel }) => channel === 'changes.acknowledge');
    expect(dismissed.map(({ request }) => request)).toEqual([
      { inventoryId },
      { inventoryId: other },
    ]);
  });

  it('stays, with the reason, if the dismissal cannot be saved', async () => {
    const { user } = start(() => [loss()], {
      'changes.acknowledge': () => failWith('storage.full'),
    });
    await user.click(await screen.findByRole('button', { name: t('frame.lossDismiss') }));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  });

  it('is not shown if there is none, or it was dismissed', async () => {
    start(() => [loss({ lost: 0, unseenLossAt: null }), loss({ unseenLossAt: null })]);
    await screen.findByRole('article');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(titles()).toEqual([]);
  });
});

describe('a desktop notification of lost protection', () => {
  it('appears once, and not again at the next start', async () => {
    const { unmount, emit } = start(() => [loss()]);
    await waitFor(() =>
      expect(titles()).toEqual([t('coverage.lossTitle', { count: 3, inventory: 'Production' })]),
    );
    act(() => emit('inventory.changed', { inventoryId }));
    unmount();
    start(() => [loss()]);
    await screen.findByRole('alert');
    expect(titles()).toHaveLength(1);
  });

  it('appears again for another loss', async () => {
    let changes = [loss({ lost: 1 })];
    const { emit } = start(() => changes);
    await waitFor(() =>
      expect(titles()).toEqual([t('coverage.lossTitle', { count: 1, inventory: 'Production' })]),
    );
    changes = [loss({ lost: 4, unseenLossAt: now })];
    act(() => emit('coverage.recorded', { inventoryId }));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('does not count as shown if the system does not permit it', async () => {
    FakeNotification.permission = 'denied';
    const { unmount } = start(() => [loss()]);
    await screen.findByRole('alert');
    expect(titles()).toEqual([]);
    unmount();
    FakeNotification.permission = 'granted';
    start(() => [loss()]);
    await waitFor(() => expect(titles()).toHaveLength(1));
  });

  it('links to the list', async () => {
    start(() => [loss()]);
    await waitFor(() => expect(titles()).toHaveLength(1));
    act(() => void FakeNotification.shown[0]?.dispatchEvent(new Event('click')));
    expect(await screen.findByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
    expect(window.location.hash).toContain('changes=lost');
  });
});
