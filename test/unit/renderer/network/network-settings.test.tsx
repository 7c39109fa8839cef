import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NetworkDescription } from '../../../../shared/network/calls.ts';
import { failWith, type FakeHandlers, noProxyLogin } from '../../../fakes/fake-bridge.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

function renderNetwork(handlers: FakeHandlers = {}) {
  let chosenPath: string | null = null;
  const network = () => ({
    proxies: [],
    authorities: [],
    chosenPath,
    proxyLogin: noProxyLogin,
    approvals: [],
  });
  return renderApp(
    {
      'network.describe': network,
      'network.chooseAuthorities': () => {
        chosenPath = '~/company.pem';
        return network();
      },
      'network.forgetAuthorities': () => {
        chosenPath = null;
        return network();
      },
      ...handlers,
    },
    '#/settings',
  );
}

const section = async () =>
  within(await screen.findByRole('region', { name: t('common.network') }));

describe('the network settings', () => {
  it('trust a chosen file, and no longer when it is removed', async () => {
    const { user } = renderNetwork();
    const network = await section();
    expect(network.queryByRole('button', { name: t('network.authoritiesRemove') })).toBeNull();
    await user.click(network.getByRole('button', { name: t('network.authoritiesChoose') }));
    expect(
      await network.findByText(t('network.authoritiesFile', { path: '~/company.pem' })),
    ).toBeVisible();
    await user.click(network.getByRole('button', { name: t('network.authoritiesRemove') }));
    expect(
      await network.findByRole('button', { name: t('network.authoritiesChoose') }),
    ).toBeVisible();
    expect(network.queryByText(/company\.pem/)).toBeNull();
  });

  it('show what is wrong with a file', async () => {
    const { user } = renderNetwork({
      'network.chooseAuthorities': () => failWith('network.noCertificates'),
    });
    const network = await section();
    await user.click(network.getByRole('button', { name: t('network.authoritiesChoose') }));
    expect(await network.findByText(t('errors.network.noCertificates.title'))).toBeVisible();
  });
});

describe('approved addresses', () => {
  it('are listed, and removed individually', async () => {
    const described = (approvals: string[]): NetworkDescription => ({
      proxies: [],
      authorities: [],
      chosenPath: null,
      proxyLogin: noProxyLogin,
      approvals,
    });
    let addresses = ['https://vault.example.com:8200', 'file:/home/me/keys.conf'];
    const { user, asked } = renderNetwork({
      'network.describe': () => described(addresses),
      'network.forgetAddress': ({ address }) => {
        addresses = addresses.filter((each) => each !== address);
        return described(addresses);
      },
    });
    const network = await section();
    expect(await network.findByText('/home/me/keys.conf')).toBeVisible();
    await user.click(
      network.getByRole('button', {
        name: t('approvals.removeAddress', { address: 'https://vault.example.com:8200' }),
      }),
    );
    expect(network.queryByText('https://vault.example.com:8200')).toBeNull();
    await user.click(
      network.getByRole('button', {
        name: t('approvals.removeAddress', { address: '/home/me/keys.conf' }),
      }),
    );
    expect(network.queryByText(t('approvals.title'))).toBeNull();
    expect(asked.filter(({ channel }) => channel === 'network.forgetAddress')).toHaveLength(2);
  });
});

describe('proxy credentials', () => {
  const withProxy = (proxyLogin: NetworkDescription['proxyLogin']): NetworkDescription => ({
    proxies: [{ host: 'eu.api.ovh.com', proxy: 'proxy.example.com:3128' }],
    authorities: [],
    chosenPath: null,
    proxyLogin,
    approvals: [],
  });

  it('are entered for the system’s proxy, and deleted', async () => {
    let login: NetworkDescription['proxyLogin'] = noProxyLogin;
    const { user, asked } = renderNetwork({
      'network.describe': () => withProxy(login),
      'network.setProxyLogin': ({ proxy, user: name }) => {
        login = { state: 'memory', proxy, user: name };
        return withProxy(login);
      },
      'network.forgetProxyLogin': () => {
        login = noProxyLogin;
        return withProxy(login);
      },
    });
    const network = await section();
    await user.click(await network.findByRole('button', { name: t('network.proxyLoginEnter') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('network.proxyLoginTitle') }),
    );
    expect(dialog.getByRole('textbox', { name: t('network.proxy') })).toHaveValue(
      'proxy.example.com:3128',
    );
    await user.type(dialog.getByRole('textbox', { name: t('common.userName') }), 'alice');
    await user.click(dialog.getByRole('button', { name: t('network.proxyLoginSave') }));
    expect(dialog.getByText(t('network.passwordMissing'))).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('network.setProxyLogin');
    await user.type(dialog.getByLabelText(t('common.password')), 'pass-1');
    await user.click(dialog.getByRole('button', { name: t('network.proxyLoginSave') }));
    expect(
      await network.findByText(
        t('network.proxyLoginUserUntilQuit', { user: 'alice', proxy: 'proxy.example.com:3128' }),
      ),
    ).toBeVisible();
    expect(asked).toContainEqual({
      channel: 'network.setProxyLogin',
      request: { proxy: 'proxy.example.com:3128', user: 'alice', password: 'pass-1' },
    });
    await user.click(network.getByRole('button', { name: t('network.proxyLoginRemove') }));
    expect(
      await network.findByRole('button', { name: t('network.proxyLoginEnter') }),
    ).toBeVisible();
  });

  it('report an invalid proxy at its field', async () => {
    const { user } = renderNetwork({
      'network.setProxyLogin': () => failWith('network.invalidProxy'),
    });
    const network = await section();
    await user.click(await network.findByRole('button', { name: t('network.proxyLoginEnter') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('network.proxyLoginTitle') }),
    );
    await user.type(dialog.getByRole('textbox', { name: t('network.proxy') }), 'socks5://x');
    await user.type(dialog.getByRole('textbox', { name: t('common.userName') }), 'alice');
    await user.type(dialog.getByLabelText(t('common.password')), 'pass-1');
    await user.click(dialog.getByRole('button', { name: t('network.proxyLoginSave') }));
    expect(await dialog.findByText(t('errors.network.invalidProxy.title'))).toBeVisible();
  });

  it.each<[NetworkDescription['proxyLogin'], string]>([
    [
      { state: 'stored', proxy: 'proxy.example.com:3128', user: 'alice' },
      t('network.proxyLoginUser', { user: 'alice', proxy: 'proxy.example.com:3128' }),
    ],
    [{ state: 'locked', proxy: null, user: null }, t('network.proxyLoginLocked')],
    [{ state: 'unreadable', proxy: null, user: null }, t('network.proxyLoginUnreadable')],
  ])('are shown: %j', async (login, words) => {
    renderNetwork({ 'network.describe': () => withProxy(login) });
    const network = await section();
    expect(await network.findByText(words)).toBeVisible();
    expect(network.getByRole('button', { name: t('network.proxyLoginChange') })).toBeVisible();
  });

  it('can be entered if a proxy refused', async () => {
    const { user } = renderNetwork({
      'network.chooseAuthorities': () => failWith('network.proxyAuthRequired'),
    });
    const network = await section();
    await user.click(network.getByRole('button', { name: t('network.authoritiesChoose') }));
    await user.click(await network.findByRole('button', { name: t('kit.proxyCredentials') }));
    expect(await screen.findByRole('dialog', { name: t('network.proxyLoginTitle') })).toBeVisible();
  });
});
