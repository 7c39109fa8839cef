import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ResourceRow } from '../../../../../shared/resources/resource.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { renderApp } from '../../render-app.tsx';
import { anInventory, aRow, giveElementsSize, renderResources } from '../render-resources.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const rows = ['a', 'b', 'c', 'd'].map((name) => aRow({ name }));
const otherId = '1b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a22';
const undoId = 'c6b9a3c1-6a64-4f0c-9c38-2f6c2d1d7a22';

function box(name: string) {
  return screen.getByRole('checkbox', { name: t('resources.rowSelect', { name }) });
}

function selected(): (string | undefined)[] {
  return screen
    .getAllByRole('row', { selected: true })
    .map((row) => within(row).getByRole('checkbox').getAttribute('aria-label'))
    .map((label) => rows.find(({ name }) => label === t('resources.rowSelect', { name }))?.name);
}

describe('selecting rows', () => {
  it('selects rows individually, and all between two with Shift', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.click(box('a'));
    await user.keyboard('{Shift>}');
    await user.click(box('c'));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual(['a', 'b', 'c']);
    await user.click(box('b'));
    expect(selected()).toEqual(['a', 'c']);
    expect(screen.getByText(t('resources.selectedCount', { count: 2 }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('resources.selectionClear') }));
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('selects the focused row with Space, more with Shift and the arrows, all with Ctrl+A', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown} ');
    expect(selected()).toEqual(['a']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(['a', 'b', 'c']);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
    expect(screen.queryByRole('button', { expanded: true })).not.toBeInTheDocument();
  });

  it('selects all with Ctrl+A wherever the focus is, and stays so; Escape clears the selection', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
    await user.click(screen.getByRole('button', { name: t('resources.columns') }));
    await screen.findByRole('checkbox', { name: t('common.size') });
    await user.keyboard('{Escape}');
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
    await waitFor(() =>
      expect(screen.queryByRole('checkbox', { name: t('common.size') })).not.toBeInTheDocument(),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('leaves Ctrl+A to a text field', async () => {
    const { user } = renderResources(rows);
    await user.click(await screen.findByRole('textbox', { name: t('common.searchResources') }));
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('selects all matches with the box in the header, also rows that are not on the page', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => aRow({ name: `r${index}` }));
    const { user } = renderResources(many);
    const all = await screen.findByRole('checkbox', {
      name: t('resources.selectAll', { count: 3000 }),
    });
    await user.click(all);
    expect(screen.getByText(t('resources.selectedCount', { count: 3000 }))).toBeVisible();
    expect(all).toBeChecked();
    await user.click(all);
    expect(
      screen.queryByText(t('resources.selectedCount', { count: 3000 })),
    ).not.toBeInTheDocument();
  });

  it('continues with Shift and a click from where Shift and the arrows began', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}{Shift>}{ArrowDown}');
    expect(selected()).toEqual(['a', 'b']);
    await user.click(box('d'));
    await user.keyboard('{/Shift}');
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps rows that a later search hides, says so, and can show only the selection', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    const search = screen.getByRole('textbox', { name: t('common.searchResources') });
    await user.type(search, 'name:a');
    await user.click(box('a'));
    await user.clear(search);
    await user.type(search, 'name:b');
    await user.click(box('b'));
    expect(
      screen.getByText(t('resources.selectedHiddenCount', { count: 2, hidden: 1 })),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('resources.selectionShowOnly') }));
    expect(selected()).toEqual(['a', 'b']);
    expect(screen.getByText(t('resources.shownOfTotal', { shown: '2', total: '4' }))).toBeVisible();
    // Nothing disappears under the pointer.
    await user.click(box('a'));
    expect(box('a')).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: t('resources.selectionShowMatches') }));
    expect(screen.getByText(t('resources.shownOfTotal', { shown: '1', total: '4' }))).toBeVisible();
    expect(screen.getByText(t('resources.selectedCount', { count: 1 }))).toBeVisible();
  });

  it('adds and removes what is shown with the box in the header, and leaves hidden rows', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.click(box('a'));
    await user.type(
      screen.getByRole('textbox', { name: t('common.searchResources') }),
      'name:b name:c',
    );
    const all = screen.getByRole('checkbox', { name: t('resources.selectAll', { count: 2 }) });
    await user.click(all);
    expect(
      screen.getByText(t('resources.selectedHiddenCount', { count: 3, hidden: 1 })),
    ).toBeVisible();
    await user.click(all);
    expect(
      screen.getByText(t('resources.selectedHiddenCount', { count: 1, hidden: 1 })),
    ).toBeVisible();
  });
});

function renderWindow(handlers: FakeHandlers, of: ResourceRow[] = rows) {
  giveElementsSize();
  return renderApp(
    {
      'inventory.list': () => [anInventory(), anInventory({ id: otherId, name: 'Other' })],
      'resource.list': () => of,
      ...handlers,
    },
    '#/resources',
  );
}

describe('excluding the selection', () => {
  it('includes the rows that the search hides', async () => {
    const { user, asked } = renderWindow({
      'exclusion.decide': () => ({ undoId, changedCount: 2 }),
    });
    await user.click(
      await screen.findByRole('checkbox', { name: t('resources.rowSelect', { name: 'a' }) }),
    );
    await user.type(screen.getByRole('textbox', { name: t('common.searchResources') }), 'name:b');
    await user.click(box('b'));
    await user.click(screen.getByRole('button', { name: t('resources.selectionExclude') }));
    const urns = [rows[0]?.urn, rows[1]?.urn];
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'exclusion.decide',
        request: { resources: [{ inventoryId: rows[0]?.inventoryId, urns }], excluded: true },
      }),
    );
  });

  it('sends one request for all, by inventory, and can undo it', async () => {
    const of = [...rows.slice(0, 2), aRow({ name: 'e', inventoryId: otherId })];
    const { user, asked } = renderWindow(
      {
        'exclusion.decide': () => ({ undoId, changedCount: 3 }),
        'exclusion.undo': () => undefined,
      },
      of,
    );
    await user.click(
      await screen.findByRole('checkbox', { name: t('resources.selectAll', { count: 3 }) }),
    );
    await user.click(screen.getByRole('button', { name: t('resources.selectionExclude') }));
    expect(await screen.findByText(t('resources.excludeDone', { count: 3 }))).toBeInTheDocument();
    expect(asked).toContainEqual({
      channel: 'exclusion.decide',
      request: {
        resources: [
          { inventoryId: rows[0]?.inventoryId, urns: [of[0]?.urn, of[1]?.urn] },
          { inventoryId: otherId, urns: [of[2]?.urn] },
        ],
        excluded: true,
      },
    });
    await user.click(screen.getByRole('button', { name: t('common.undo') }));
    await waitFor(() =>
      expect(asked).toContainEqual({ channel: 'exclusion.undo', request: { undoId } }),
    );
    expect(
      await screen.findByText(t('kit.undone', { what: t('resources.excludeDone', { count: 3 }) })),
    ).toBeInTheDocument();
  });

  it.each([
    [100, false],
    [101, true],
  ])('offers Undo of %i resources for longer than a moment: %s', async (count, isLasting) => {
    const { user, asked } = renderWindow({
      'exclusion.decide': () => ({ undoId, changedCount: count }),
      'exclusion.undo': () => undefined,
    });
    await user.click(
      await screen.findByRole('checkbox', { name: t('resources.rowSelect', { name: 'a' }) }),
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.click(screen.getByRole('button', { name: t('resources.selectionExclude') }));
    await act(() => vi.advanceTimersByTimeAsync(14_000));
    const done = t('resources.excludeDone', { count });
    expect(screen.getByText(done)).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.queryAllByText(done)).toHaveLength(isLasting ? 1 : 0);

    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(asked).toContainEqual({ channel: 'exclusion.undo', request: { undoId } });
    expect(screen.queryByText(done)).toBeNull();
  });

  it('shows the reason if it cannot be saved', async () => {
    const { user } = renderWindow({ 'exclusion.decide': () => failWith('storage.full') });
    await user.click(
      await screen.findByRole('checkbox', { name: t('resources.rowSelect', { name: 'a' }) }),
    );
    await user.click(screen.getByRole('button', { name: t('resources.selectionInclude') }));
    expect(await screen.findByText(t('errors.storage.full.title'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: t('common.undo') })).not.toBeInTheDocument();
  });
});
