import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { navigate } from '../../../../renderer/navigation/hash-location.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { renderApp } from '../render-app.tsx';
import { anInventory, aRow, detailsOf, giveElementsSize } from './render-resources.tsx';

const rows = ['a', 'b', 'c'].map((name) => aRow({ name, class: 'compute', kind: 'instance' }));

function renderWindow(hash = '#/resources') {
  giveElementsSize();
  return renderApp(
    {
      'inventory.list': () => [anInventory()],
      'resource.list': () => rows,
      'resource.read': () => detailsOf(rows[0] ?? aRow()),
    },
    hash,
  );
}

function searchField() {
  return screen.findByRole('textbox', { name: t('common.searchResources') });
}

function follow(name: string) {
  const sidebar = screen.getByRole('navigation', { name: t('frame.mainNavigation') });
  return within(sidebar).getByRole('link', { name });
}

function back() {
  act(() => window.history.back());
}

async function leave(user: ReturnType<typeof renderApp>['user']) {
  await user.click(follow(t('common.apps')));
  await waitFor(() => expect(screen.queryByRole('grid')).not.toBeInTheDocument());
}

describe('a visit to another screen', () => {
  it('loses neither search, filters, expanded rows nor the selection', async () => {
    const { user } = renderWindow('#/resources?class=compute');
    await user.type(await searchField(), 'a');
    await user.click(
      screen.getByRole('checkbox', { name: t('resources.rowSelect', { name: 'a' }) }),
    );
    await user.click(screen.getByRole('button', { name: t('resources.rowExpand', { name: 'a' }) }));
    await leave(user);
    await user.click(follow(t('common.resources')));
    expect(await searchField()).toHaveValue('a');
    expect(window.location.hash).toBe('#/resources?class=compute&find=a');
    expect(screen.getByText(t('resources.selectedCount', { count: 1 }))).toBeVisible();
    expect(
      screen.getByRole('button', { name: t('resources.rowCollapse', { name: 'a' }) }),
    ).toBeVisible();
  });

  it('is followed by the same search with “back”, also if it was typed a moment before', async () => {
    const { user } = renderWindow();
    await user.type(await searchField(), 'b');
    await leave(user);
    back();
    expect(await searchField()).toHaveValue('b');
    await waitFor(() => expect(window.location.hash).toBe('#/resources?find=b'));
  });

  it('does not change what a link with filters shows, nor the entry that “back” leads to', async () => {
    const { user } = renderWindow();
    await searchField();
    await leave(user);
    act(() => navigate('/resources?region=nowhere'));
    expect(
      await screen.findByText(t('resources.shownOfTotal', { shown: '0', total: '3' })),
    ).toBeVisible();
    await leave(user).catch(() => undefined);
    await user.click(follow(t('common.apps')));
    back();
    await searchField();
    back();
    await waitFor(() => expect(screen.queryByRole('search')).not.toBeInTheDocument());
    back();
    expect(
      await screen.findByText(t('resources.shownOfTotal', { shown: '3', total: '3' })),
    ).toBeVisible();
    expect(window.location.hash).toBe('#/resources');
  });
});

describe('the search', () => {
  it('is in the address, and goes back with a filter', async () => {
    const { user } = renderWindow();
    await user.type(await searchField(), 'a');
    await waitFor(() => expect(window.location.hash).toBe('#/resources?find=a'));
    act(() => navigate('/resources?class=compute'));
    await waitFor(async () => expect(await searchField()).toHaveValue(''));
    back();
    await waitFor(async () => expect(await searchField()).toHaveValue('a'));
  });

  it('is cleared with a button and with Escape, which then leaves it', async () => {
    const { user } = renderWindow();
    const field = await searchField();
    await user.type(field, 'a');
    await user.click(screen.getByRole('button', { name: t('resources.searchClear') }));
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    await user.keyboard('b{Escape}');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field).not.toHaveFocus();
  });

  it('explains its operators, and writes one into the field', async () => {
    const { user } = renderWindow();
    const field = await searchField();
    await user.type(field, 'a');
    await user.click(screen.getByRole('button', { name: t('resources.searchHelp') }));
    await user.click(
      await screen.findByRole('button', { name: `${t('resources.operatorStatus')}:` }),
    );
    await user.keyboard('unknown');
    expect(field).toHaveValue('a status:unknown');
  });
});
