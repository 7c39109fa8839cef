import { act } from 'react';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

afterEach(() => vi.restoreAllMocks());

describe('a notice', () => {
  it('names the file that was set aside, and goes when dismissed', async () => {
    const notices = [
      { id: 'n1', code: 'storage.corrupt' as const, subject: 'Prod', keptAs: '/data/a.corrupt' },
    ];
    const app = renderApp({
      'notice.list': () => notices,
      'notice.dismiss': () => void notices.pop(),
    });
    expect(await screen.findByText('/data/a.corrupt')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    await waitFor(() => expect(screen.queryByText('/data/a.corrupt')).toBeNull());
  });

  it('appears when main raises one', async () => {
    const notices: { id: string; code: 'storage.unreadable'; subject: string; keptAs: string }[] =
      [];
    const app = renderApp({ 'notice.list': () => notices });
    const notice = {
      id: 'n2',
      code: 'storage.unreadable',
      subject: 'Prod',
      keptAs: '/data/a',
    } as const;
    notices.push(notice);
    act(() => app.emit('notice.raised', notice));
    expect(await screen.findByText('A file of “Prod” cannot be read.')).toBeVisible();
  });
});

it('says since when what is shown is known while there is no network', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  renderApp({ 'inventory.list': () => [aSummary()] });
  expect(await screen.findByText(/^Offline, as of 19 Nov/)).toBeVisible();
  online.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(/^Offline/)).toBeNull();
});

it('goes round the colour schemes', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: /^Colour scheme: Automatic/ }));
  await user.click(screen.getByRole('button', { name: /^Colour scheme: Light/ }));
  expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(screen.getByRole('button', { name: /^Colour scheme: Dark/ })).toBeVisible();
});

it('collapses the rail to icons that keep their names', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('button', { name: 'Collapse navigation' }));
  expect(screen.getByRole('link', { name: 'Resources' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Expand navigation' })).toBeVisible();
});

it('keeps the query of an address behind the hash', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] }, `#/inventories/${aSummary().id}`);
  const link = await screen.findByRole('link', { name: /^Browse/ });
  link.click();
  expect(window.location.search).toBe('');
  expect(window.location.hash).toBe(`#/resources?inventory=${aSummary().id}`);
});

it('goes back and forward with Alt and the arrows, but not out of a field', async () => {
  const { user } = renderApp({ 'inventory.list': () => [aSummary()] });
  await user.click(await screen.findByRole('link', { name: 'Coverage' }));
  await user.click(screen.getByRole('link', { name: 'Resources' }));
  await user.click(await screen.findByRole('textbox', { name: 'Search resource' }));
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(screen.getByRole('heading', { level: 1, name: 'Resources' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Resources' }));
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Resources' })).toBeVisible();
});

it('leads to the secret providers and the settings', async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole('link', { name: 'Secret providers' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Secret providers' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Settings' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
});
