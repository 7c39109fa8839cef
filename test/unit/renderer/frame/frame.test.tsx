import { act } from 'react';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatShortInstant } from '../../../../renderer/text/dates.ts';
import { earlier } from '../../../fakes/builders.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

afterEach(() => vi.restoreAllMocks());

describe('a notice', () => {
  it('names the file that was set aside, and disappears when dismissed', async () => {
    const notices = [
      { id: 'n1', code: 'storage.corrupt' as const, subject: 'Prod', movedTo: '/data/a.corrupt' },
    ];
    const app = renderApp({
      'notice.list': () => notices,
      'notice.dismiss': () => void notices.pop(),
    });
    expect(await screen.findByText('/data/a.corrupt')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: t('frame.noticeDismiss') }));
    await waitFor(() => expect(screen.queryByText('/data/a.corrupt')).toBeNull());
  });

  it('appears when main raises one', async () => {
    const notices: { id: string; code: 'storage.unreadable'; subject: string; movedTo: string }[] =
      [];
    const app = renderApp({ 'notice.list': () => notices });
    const notice = {
      id: 'n2',
      code: 'storage.unreadable',
      subject: 'Prod',
      movedTo: '/data/a',
    } as const;
    notices.push(notice);
    act(() => app.emit('notice.raised', notice));
    expect(
      await screen.findByText(t('inventories.noticeNamedFileUnreadable', { name: 'Prod' })),
    ).toBeVisible();
  });
});

it('shows the date of the shown data while there is no network', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  renderApp({ 'inventory.list': () => [aSummary()] });
  const words = t('frame.offlineAsOf', { at: formatShortInstant(earlier, Date.now()) });
  expect(await screen.findByText(words)).toBeVisible();
  online.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(words)).toBeNull();
  expect(screen.queryByText(t('frame.offline'))).toBeNull();
});

it('collapses the sidebar to icons that retain their names', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: t('frame.collapseSidebar') }));
  expect(screen.getByRole('link', { name: t('common.resources') })).toBeVisible();
  expect(screen.getByRole('button', { name: t('frame.expandSidebar') })).toBeVisible();
});

it('preserves the query of an address behind the hash', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] }, `#/inventories/${aSummary().id}`);
  const link = await screen.findByRole('link', {
    name: t('inventories.browseResources', { count: aSummary().resourceCount }),
  });
  link.click();
  expect(window.location.search).toBe('');
  expect(window.location.hash).toBe(`#/resources?inventory=${aSummary().id}`);
});

it('goes back and forward with Alt and the arrows, but not out of a field', async () => {
  const { user } = renderApp({ 'inventory.list': () => [aSummary()] });
  await user.click(await screen.findByRole('link', { name: t('common.coverage') }));
  await user.click(screen.getByRole('link', { name: t('common.resources') }));
  await user.click(await screen.findByRole('textbox', { name: t('common.searchResources') }));
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(screen.getByRole('heading', { level: 1, name: t('common.resources') })).toBeVisible();
  await user.click(screen.getByRole('link', { name: t('common.resources') }));
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(
    await screen.findByRole('heading', { level: 1, name: t('common.coverage') }),
  ).toBeVisible();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(
    await screen.findByRole('heading', { level: 1, name: t('common.resources') }),
  ).toBeVisible();
});

it('links to the secret providers and the settings', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('link', { name: t('common.secretProviders') }));
  expect(
    screen.getByRole('heading', { level: 1, name: t('common.secretProviders') }),
  ).toBeVisible();
  await user.click(screen.getByRole('link', { name: t('common.settings') }));
  expect(
    await screen.findByRole('heading', { level: 1, name: t('common.settings') }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: t('common.settings') })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
