import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRow, renderResources } from '../render-resources.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const rows = ['a', 'b', 'c'].map((name) => aRow({ name }));

function lineOf(name: string): HTMLElement | null {
  const labels = [t('resources.rowExpand', { name }), t('resources.rowCollapse', { name })];
  return screen
    .getByRole('button', { name: (label) => labels.includes(label) })
    .closest('[role="row"]');
}

describe('the keyboard', () => {
  it('goes to the search with / and from it to the rows with Escape', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('/');
    const search = screen.getByRole('textbox', { name: t('common.searchResources') });
    expect(search).toHaveFocus();
    await user.keyboard('b/{Escape}');
    expect(search).toHaveValue('');
    expect(search).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(lineOf('a')).toHaveFocus();
  });

  it('moves between rows, to the last and to the first, and stays within them', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}');
    expect(lineOf('a')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(lineOf('b')).toHaveFocus();
    await user.keyboard('{End}{ArrowDown}');
    expect(lineOf('c')).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(lineOf('a')).toHaveFocus();
    expect(lineOf('a')).toHaveAttribute('tabindex', '0');
    expect(lineOf('b')).toHaveAttribute('tabindex', '-1');
  });

  it('opens with Enter or Right, enters with Right, leaves with Escape, closes with Left', async () => {
    const { user } = renderResources(rows);
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}{Enter}');
    expect(
      screen.getByRole('button', { name: t('resources.rowCollapse', { name: 'a' }) }),
    ).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Enter}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('tab', { name: `${t('common.apps')} 0` })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(lineOf('a')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(
      screen.getByRole('button', { name: t('resources.rowExpand', { name: 'a' }) }),
    ).toBeVisible();
  });

  it('counts the details of open rows as rows', async () => {
    const { user } = renderResources(rows);
    expect(await screen.findByRole('grid')).toHaveAttribute('aria-rowcount', '4');
    await user.keyboard('/{ArrowDown}{Enter}');
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '5');
    expect(lineOf('a')).toHaveAttribute('aria-rowindex', '2');
    expect(lineOf('a')?.nextElementSibling).toHaveAttribute('aria-rowindex', '3');
    expect(lineOf('b')).toHaveAttribute('aria-rowindex', '4');
    await user.keyboard('{ArrowDown}');
    expect(lineOf('b')).toHaveFocus();
  });

  it('leaves the open rows open and the focused row on the page when the order changes', async () => {
    const { user, emit } = renderResources(rows);
    await user.click(
      await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'b' }) }),
    );
    await user.click(screen.getByRole('button', { name: t('common.name') }));
    emit('inventory.changed', { inventoryId: null });
    await waitFor(() => expect(lineOf('b')).toHaveAttribute('tabindex', '0'));
    expect(
      screen.getByRole('button', { name: t('resources.rowCollapse', { name: 'b' }) }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: t('resources.rowExpand', { name: 'a' }) }),
    ).toBeVisible();
  });

  it('moves to the next row in the same place when the focused one disappears', async () => {
    const shown = [...rows];
    const { user, emit } = renderResources(rows, {
      handlers: { 'resource.list': () => shown },
    });
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}{ArrowDown}');
    expect(lineOf('b')).toHaveFocus();
    shown.splice(1, 1);
    emit('inventory.changed', { inventoryId: null });
    await waitFor(() => expect(lineOf('c')).toHaveFocus());
  });

  it('leaves the focused row on the page when it is far out of view', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => aRow({ name: `r${index}` }));
    const { user } = renderResources(many);
    await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}{End}');
    await waitFor(() => expect(lineOf('r1999')).toHaveFocus());
  });

  it('scrolls to the focused row when the focus moves within it, however far it is out of view', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => aRow({ name: `r${index}` }));
    const { user } = renderResources(many);
    const grid = await screen.findByRole('grid');
    await user.keyboard('/{ArrowDown}{End}');
    await waitFor(() => expect(lineOf('r1999')).toHaveFocus());
    const scroller = grid.parentElement ?? grid;
    const { scrollTop } = scroller;
    scroller.scrollTop = 0;
    fireEvent.scroll(scroller);
    expect(lineOf('r0')).toBeVisible();
    await user.tab();
    expect(scroller.scrollTop).toBe(scrollTop);
    expect(lineOf('r1998')).toBeVisible();
  });
});
