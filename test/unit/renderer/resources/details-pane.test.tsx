import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRow, renderResources } from './render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const rows = ['a', 'b', 'c'].map((name) => aRow({ name }));
const pane = () => screen.getByRole('complementary', { name: t('resources.details') });
const switchName = { name: t('resources.detailsBeside') };
const showButton = (name: string) =>
  screen.getByRole('button', { name: t('resources.rowShow', { name }) });

let isWide = true;

beforeEach(() => {
  isWide = true;
  const original = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('min-width: 1180px')
      ? Object.defineProperty(original(query), 'matches', { value: isWide })
      : original(query),
  );
});

afterEach(() => window.localStorage.clear());

describe('details beside the list', () => {
  it('are of one resource at a time, and the rows stay closed', async () => {
    const { user } = renderResources(rows);
    await user.click(await screen.findByRole('button', switchName));
    expect(within(pane()).getByText(t('resources.detailsNone'))).toBeVisible();
    await user.click(showButton('a'));
    expect(within(pane()).getByRole('heading', { name: 'a' })).toBeVisible();
    await user.click(showButton('b'));
    expect(within(pane()).getByRole('heading', { name: 'b' })).toBeVisible();
    expect(within(pane()).queryByRole('heading', { name: 'a' })).not.toBeInTheDocument();
    expect(showButton('b')).toHaveAttribute('aria-current', 'true');
    expect(screen.getAllByRole('tablist')).toHaveLength(1);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  });

  it('follow the arrow keys; Right enters them, Escape leaves them', async () => {
    const { user } = renderResources(rows);
    await user.click(await screen.findByRole('button', switchName));
    await user.keyboard('/{ArrowDown}{Enter}{ArrowDown}');
    expect(await within(pane()).findByRole('heading', { name: 'b' })).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(within(pane()).getByRole('tab', { selected: true })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(showButton('b').closest('[role="row"]')).toHaveFocus();
  });

  it('return to the rows with a button, and are remembered', async () => {
    const first = renderResources(rows);
    await first.user.click(await screen.findByRole('button', switchName));
    cleanup();
    const { user } = renderResources(rows);
    await user.click(await screen.findByRole('button', { name: t('resources.detailsInRows') }));
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: t('resources.rowExpand', { name: 'a' }) }));
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '5');
  });

  it('are not offered in a narrow window', async () => {
    isWide = false;
    window.localStorage.setItem('details-beside-list', 'true');
    renderResources(rows);
    await screen.findByRole('grid');
    expect(screen.queryByRole('button', switchName)).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: t('resources.rowExpand', { name: 'a' }) }),
    ).toBeVisible();
  });
});
