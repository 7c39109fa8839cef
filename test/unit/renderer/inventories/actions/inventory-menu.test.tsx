import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mostPinned } from '../../../../../renderer/inventories/listed-inventories.ts';
import { t, type TextId } from '../../../../../renderer/text/translate.ts';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aNewSummary, aProgress, aSummary } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

const many = Array.from({ length: 9 }, (_, index) =>
  aSummary({ id: `00000000-0000-4000-8000-00000000000${index}`, name: `Account ${index}` }),
);

function renderList(inventories: InventorySummary[], handlers: FakeHandlers = {}) {
  return renderApp({
    'inventory.list': () => inventories,
    'sync.start': () => undefined,
    'sync.cancel': () => undefined,
    'demo.read': () => ({ isShown: false }),
    ...handlers,
  });
}

const menuItems = async () =>
  within(await screen.findByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent);

async function openMenuOf(name: string) {
  const button = await screen.findByRole('button', { name: t('common.actionsFor', { name }) });
  button.focus();
  fireEvent.click(button);
  return button;
}

const pick = async (label: TextId) =>
  fireEvent.click(await screen.findByRole('menuitem', { name: t(label) }));

describe('the menu of an inventory', () => {
  it('has all its actions, on a card', async () => {
    renderList([aSummary()]);
    await openMenuOf('Production');
    expect(await menuItems()).toEqual(
      (
        [
          'common.open',
          'inventories.browse',
          'inventories.syncStart',
          'inventories.settings',
          'inventories.setGroup',
          'inventories.delete',
        ] as const
      ).map((id) => t(id)),
    );
  });

  it('opens by a right click, and by the menu key of what has the focus', async () => {
    const { user } = renderList([aSummary()]);
    fireEvent.contextMenu(await screen.findByRole('article'), { clientX: 30, clientY: 40 });
    expect(await screen.findByRole('menu')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    const card = within(screen.getByRole('article'));
    fireEvent.contextMenu(card.getByRole('link', { name: 'Production' }));
    expect(await screen.findByRole('menu')).toBeVisible();
  });

  it('leads to the inventory’s page and to its resources', async () => {
    renderList([aSummary()]);
    await openMenuOf('Production');
    await pick('inventories.browse');
    await waitFor(() =>
      expect(window.location.hash).toBe(`#/resources?inventory=${aSummary().id}`),
    );
  });

  it('does not offer resources that nothing is known of', async () => {
    renderList([aNewSummary()]);
    await openMenuOf('Production');
    expect(await menuItems()).not.toContain(t('inventories.browse'));
  });

  it('starts a sync, or cancels the one that runs', async () => {
    const { asked } = renderList([
      aSummary(),
      aSummary({ id: many[1]?.id ?? '', name: 'Busy', progress: aProgress() }),
    ]);
    await openMenuOf('Production');
    await pick('inventories.syncStart');
    await openMenuOf('Busy');
    expect(await menuItems()).not.toContain(t('inventories.syncStart'));
    await pick('inventories.syncCancel');
    await waitFor(() =>
      expect(asked.filter(({ channel }) => channel.startsWith('sync.'))).toEqual([
        { channel: 'sync.start', request: { inventoryId: aSummary().id, lists: 'all' } },
        { channel: 'sync.cancel', request: { inventoryId: many[1]?.id } },
      ]),
    );
  });

  it('says why a sync did not start, except that it runs already', async () => {
    let code: 'sync.alreadyRunning' | 'storage.full' = 'sync.alreadyRunning';
    renderList([aSummary()], { 'sync.start': () => failWith(code) });
    await openMenuOf('Production');
    await pick('inventories.syncStart');
    code = 'storage.full';
    await openMenuOf('Production');
    await pick('inventories.syncStart');
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
  });

  it('asks for missing keys in place of a sync', async () => {
    renderList([aNewSummary({ credentials: { state: 'absent' } })]);
    await openMenuOf('Production');
    await pick('inventories.syncStart');
    expect(await screen.findByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  });

  it('sets the group, and returns the focus to its button', async () => {
    const { user } = renderList([aSummary()]);
    const button = await openMenuOf('Production');
    await pick('inventories.setGroup');
    const name = t('inventories.groupOf', { name: 'Production' });
    const dialog = within(await screen.findByRole('dialog', { name }));
    await user.click(dialog.getByRole('button', { name: t('common.cancel') }));
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('deletes an inventory after its name was typed', async () => {
    let listed = [aSummary()];
    const app = renderList(listed, {
      'inventory.list': () => listed,
      'inventory.delete': () => {
        listed = [];
        act(() => app.emit('inventory.changed', { inventoryId: aSummary().id }));
      },
    });
    await openMenuOf('Production');
    await pick('inventories.delete');
    const dialog = within(await screen.findByRole('dialog', { name: t('inventories.delete') }));
    await app.user.type(dialog.getByRole('textbox'), 'Production');
    await app.user.click(dialog.getByRole('button', { name: t('inventories.delete') }));
    expect(
      await screen.findByText(t('inventories.deleteDone', { name: 'Production' })),
    ).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('pins in a table of many, unpins, and says when no more can be pinned', async () => {
    const pinned = many.slice(1, mostPinned + 1).map(({ id }) => id);
    window.localStorage.setItem('pinned-inventories', JSON.stringify(pinned));
    renderList(many);
    fireEvent.contextMenu(await screen.findByRole('row', { name: /Account 0/ }));
    await pick('inventories.pin');
    expect(await screen.findByText(t('frame.pinLimit', { count: mostPinned }))).toBeVisible();
    await openMenuOf('Account 1');
    await pick('inventories.unpin');
    await openMenuOf('Account 0');
    await pick('inventories.pin');
    const stored = JSON.parse(
      window.localStorage.getItem('pinned-inventories') ?? '[]',
    ) as string[];
    expect(stored[0]).toBe(many[0]?.id);
    expect(stored).not.toContain(many[1]?.id);
  });
});

it('leaves out of the menu of a page what its page has buttons for', async () => {
  const { user } = renderApp(
    { 'inventory.list': () => [aSummary()] },
    `#/inventories/${aSummary().id}`,
  );
  await user.click(await screen.findByRole('button', { name: t('inventories.moreActions') }));
  expect(await menuItems()).toEqual([t('inventories.setGroup'), t('inventories.delete')]);
});
