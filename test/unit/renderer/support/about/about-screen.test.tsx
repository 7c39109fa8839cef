import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import { failWith, type FakeHandlers, noProxyLogin } from '../../../../fakes/fake-bridge.ts';
import { englishIn } from '../../english-in.ts';
import { renderApp } from '../../render-app.tsx';
import { shown } from '../../shown-text.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const facts = {
  version: '1.2.3',
  electronVersion: '45.4.1',
  chromeVersion: '146.0.1',
  nodeVersion: '24.11.0',
  platform: 'linux x64',
  systemVersion: 'Linux 6.1',
  dataFolder: '/home/alice/.config/app',
  logFolder: '/home/alice/.config/app/logs',
};
const shipped = [
  { name: 'ini', version: '6.0.0', identifier: 'ISC', hasText: false },
  { name: 'zod', version: '4.6.7', identifier: 'MIT', hasText: true },
];

function renderAbout(handlers: FakeHandlers = {}) {
  return renderApp(
    {
      'about.describe': () => facts,
      'network.describe': () => ({
        proxies: [
          { host: 'eu.api.ovh.com', proxy: 'proxy.example:3128' },
          { host: 'ca.api.ovh.com', proxy: null },
        ],
        authorities: [],
        chosenPath: null,
        proxyLogin: noProxyLogin,
        approvals: [],
      }),
      'licence.list': () => ({ ownText: 'MIT License of our own', shipped }),
      'licence.read': ({ name }) => ({ text: `the text of ${name}` }),
      'diagnostics.read': () => ({ text: 'what support asks for' }),
      ...handlers,
    },
    '#/about',
  );
}

afterEach(() => act(() => setLanguage({ language: 'en', locale: 'en-GB' })));

const region = (name: string) => screen.findByRole('region', { name });

describe('the About screen', () => {
  it('is reached from the sidebar, and shows the versions', async () => {
    const { user } = renderApp({ 'about.describe': () => facts });
    await user.click(await screen.findByRole('link', { name: t('common.about') }));
    const app = await region('OVHcloud Inventory');
    expect(app).toHaveTextContent(t('support.version', { version: '1.2.3' }));
    expect(app).toHaveTextContent('Electron45.4.1');
    expect(app).toHaveTextContent('Linux 6.1 · linux x64');
    expect(screen.getByRole('link', { name: t('common.about') })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('shows the proxy of each host, and that no further authorities are trusted', async () => {
    renderAbout();
    expect(await screen.findByText('proxy.example:3128')).toBeVisible();
    const network = await region(t('common.network'));
    expect(network).toHaveTextContent(
      t('support.proxyFor', { host: 'ca.api.ovh.com' }) + t('support.proxyNone'),
    );
    expect(network).toHaveTextContent(t('support.authoritiesSystemOnly'));
  });

  it('shows the files of authorities, including an unreadable one', async () => {
    const authorities = [
      { path: '~/company.pem', certificateCount: 2, problem: null },
      { path: '/etc/gone.pem', certificateCount: null, problem: null },
      { path: '/etc/empty.pem', certificateCount: 0, problem: 'network.noCertificates' as const },
    ];
    renderAbout({
      'network.describe': () => ({
        proxies: [],
        authorities,
        chosenPath: null,
        proxyLogin: noProxyLogin,
        approvals: [],
      }),
    });
    expect(await screen.findByText('~/company.pem')).toBeVisible();
    const network = await region(t('common.network'));
    expect(network).toHaveTextContent(t('support.certificateCount', { count: 2 }));
    expect(network).toHaveTextContent(t('support.authorityFileError'));
    const none = t('support.certificateCount', { count: 0 });
    const why = t('errors.network.noCertificates.title');
    expect(network).toHaveTextContent(`${none} · ${why}`);
  });

  it('opens its folders, and reports when one does not open', async () => {
    let isRefusing = false;
    const open = vi.fn(() => (isRefusing ? failWith('folder.notOpened') : undefined));
    const { user } = renderAbout({ 'folder.open': open });
    await user.click(await screen.findByRole('button', { name: t('support.openDataFolder') }));
    await user.click(screen.getByRole('button', { name: t('support.openLogFolder') }));
    expect(open.mock.calls).toEqual([[{ folder: 'data' }], [{ folder: 'logs' }]]);
    expect(
      screen.getByRole('button', {
        name: t('common.copyPath', { path: '/home/alice/.config/app/logs' }),
      }),
    ).toBeVisible();
    isRefusing = true;
    await user.click(screen.getByRole('button', { name: t('support.openLogFolder') }));
    expect(await screen.findByText(t('errors.folder.notOpened.title'))).toBeVisible();
  });

  it('shows diagnostics, and copies exactly what it showed', async () => {
    const { user } = renderAbout();
    await user.click(await screen.findByRole('button', { name: t('support.copyDiagnostics') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('support.diagnostics') }));
    expect(await dialog.findByText('what support asks for')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('support.copyDiagnosticsText') }));
    expect(await dialog.findByText(t('common.copied'))).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('what support asks for');
  });

  it('collects diagnostics again each time', async () => {
    let count = 0;
    const { user } = renderAbout({ 'diagnostics.read': () => ({ text: `read ${(count += 1)}` }) });
    for (const text of ['read 1', 'read 2']) {
      await user.click(await screen.findByRole('button', { name: t('support.copyDiagnostics') }));
      expect(await screen.findByText(text)).toBeVisible();
      await user.click(
        screen.getAllByRole('button', { name: t('common.close') }).at(-1) as HTMLElement,
      );
    }
  });

  it('lists licences, finds them, and reads a text only when it is opened', async () => {
    const { user, asked } = renderAbout();
    expect(await screen.findByText(t('support.packageCount', { count: 2 }))).toBeVisible();
    await user.type(screen.getByLabelText(t('support.packageSearch')), 'mit');
    expect(screen.getByText(t('support.packagesShown', { shown: '1', total: '2' }))).toBeVisible();
    expect(screen.queryByText(/^ini/)).toBeNull();
    expect(asked.filter(({ channel }) => channel === 'licence.read')).toEqual([]);
    const entry = within(screen.getByRole('list', { name: t('support.packages') }));
    await user.click(entry.getByText(/^zod/));
    expect(await entry.findByText('the text of zod')).toBeVisible();
    await user.clear(screen.getByLabelText(t('support.packageSearch')));
    await user.click(entry.getByText(/^ini/));
    expect(await entry.findByText(t('support.licenceTextMissing'))).toBeVisible();
  });

  it('reports that a build has no list of licences, and still has our own', async () => {
    renderAbout({ 'licence.list': () => ({ ownText: 'MIT License of our own', shipped: null }) });
    expect(await screen.findByText(t('support.packagesMissing'))).toBeVisible();
    expect(screen.getByText('MIT License of our own')).toBeInTheDocument();
  });

  it('has no English in French', async () => {
    const authorities = [{ path: '/a.pem', certificateCount: 1, problem: null }];
    const { user, container } = renderAbout({
      'diagnostics.read': () => ({ text: '1' }),
      'network.describe': () => ({
        proxies: [{ host: 'a.b', proxy: null }],
        authorities,
        chosenPath: null,
        proxyLogin: noProxyLogin,
        approvals: [],
      }),
      'folder.open': () => failWith('folder.notOpened'),
    });
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    await user.click(await screen.findByRole('button', { name: t('support.openDataFolder') }));
    await screen.findByText(shown(t('errors.folder.notOpened.title')));
    await screen.findByText(shown(t('support.packageCount', { count: 2 })));
    expect(englishIn(container.querySelector('main') as HTMLElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: t('support.copyDiagnostics') }));
    const dialog = await screen.findByRole('dialog', { name: t('support.diagnostics') });
    await within(dialog).findByText('1');
    expect(englishIn(dialog)).toEqual([]);
  });
});
