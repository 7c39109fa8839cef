import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { mostListed, mostPinned } from '../../../../renderer/inventories/listed-inventories.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aSummary({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: `Account ${index}`,
    }),
  );

const sidebar = () => screen.getByRole('complementary', { name: t('frame.sidebar') });
const listed = async () =>
  within(await within(sidebar()).findByRole('list', { name: t('frame.yourInventories') }));
const setWidth = (width: number) =>
  act(() =>
    (
      window as unknown as { happyDOM: { setViewport: (size: object) => void } }
    ).happyDOM.setViewport({ width, height: 768 }),
  );

afterEach(() => setWidth(1024));

describe('a sidebar with many inventories', () => {
  it('lists a few, and links to all', async () => {
    renderApp({ 'inventory.list': () => many(200) }, '#/coverage');
    const list = await listed();
    expect(list.getAllByRole('link', { name: /^Account/ })).toHaveLength(mostListed);
    expect(
      list.getByRole('link', { name: t('frame.allInventories', { count: 200 }) }),
    ).toHaveAttribute('href', '#/');
  });

  it('pins with the keyboard, lists the pinned one first, and remembers it', async () => {
    const { user, unmount } = renderApp({ 'inventory.list': () => many(40) }, '#/coverage');
    const names = async () =>
      (await listed()).getAllByRole('link', { name: /^Account/ }).map((link) => link.textContent);
    const pin = (await listed()).getByRole('button', {
      name: t('frame.pin', { name: 'Account 4' }),
    });
    act(() => pin.focus());
    await user.keyboard('{Enter}');
    expect((await names())[0]).toContain('Account 4');
    expect(
      (await listed()).getByRole('button', { name: t('frame.unpin', { name: 'Account 4' }) }),
    ).toHaveFocus();
    unmount();
    renderApp({ 'inventory.list': () => many(40) }, '#/coverage');
    expect((await names())[0]).toContain('Account 4');
  });

  it('keeps a place for the inventory that is open, however many are pinned', async () => {
    const inventories = many(40);
    const pinned = inventories.slice(0, mostPinned).map(({ id }) => id);
    window.localStorage.setItem('pinned-inventories', JSON.stringify(pinned));
    renderApp({ 'inventory.list': () => inventories }, `#/inventories/${inventories[33]?.id}`);
    const list = await listed();
    expect(list.getByRole('link', { name: /^Account 33/ })).toHaveAttribute('aria-current', 'page');
    expect(
      list.getByRole('button', { name: t('frame.pin', { name: 'Account 33' }) }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('starts with a damaged list of pins', async () => {
    window.localStorage.setItem('pinned-inventories', '{"not": "a list"');
    renderApp({ 'inventory.list': () => many(40) }, '#/coverage');
    expect((await listed()).getAllByRole('link', { name: /^Account/ })).toHaveLength(mostListed);
  });
});

describe('the sidebar of a narrow window', () => {
  it('shows the initials of inventories, which are still called by their names', async () => {
    setWidth(960);
    renderApp({ 'inventory.list': () => many(3) }, '#/coverage');
    const links = (await listed()).getAllByRole('link');
    expect(links.map((link) => link.querySelector('[aria-hidden="true"]')?.textContent)).toEqual([
      'A0',
      'A1',
      'A2',
    ]);
    expect(links[1]).toHaveAccessibleName(
      new RegExp(String.raw`^Account 1\W+${t('sync.stateCompleted')}$`),
    );
  });

  const toggle = (id: 'frame.expandSidebar' | 'frame.collapseSidebar') =>
    screen.getByRole('button', { name: t(id) });

  it('collapses, opens over the content, and closes with Escape and on the next screen', async () => {
    setWidth(960);
    const { user } = renderApp();
    const frame = document.querySelector('.frame');
    expect(frame).toHaveAttribute('data-collapsed', 'true');
    await user.click(toggle('frame.expandSidebar'));
    expect(frame).toHaveAttribute('data-overlay', 'true');
    expect(frame).toHaveAttribute('data-collapsed', 'false');
    await user.keyboard('{Escape}');
    expect(frame).toHaveAttribute('data-collapsed', 'true');
    expect(toggle('frame.expandSidebar')).toHaveFocus();
    await user.click(toggle('frame.expandSidebar'));
    await user.click(screen.getByRole('link', { name: t('common.secretProviders') }));
    expect(frame).toHaveAttribute('data-overlay', 'false');
  });

  it('leaves the choice for a wider window unchanged', async () => {
    const { user } = renderApp();
    await user.click(toggle('frame.collapseSidebar'));
    setWidth(960);
    await user.click(toggle('frame.expandSidebar'));
    setWidth(1024);
    expect(document.querySelector('.frame')).toHaveAttribute('data-collapsed', 'true');
    await user.click(toggle('frame.expandSidebar'));
    expect(document.querySelector('.frame')).toHaveAttribute('data-overlay', 'false');
  });
});
