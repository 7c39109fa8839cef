import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NetworkDescription } from '../../../../shared/network/calls.ts';
import { failWith, type FakeHandlers, noProxyLogin } from '../../../fakes/fake-bridge.ts';
import { renderApp } from '../render-app.tsx';

function renderNetwork(handlers: FakeHandlers = {}) {
  let chosenPath: string | null = null;
  const network = () => ({
    proxies: [],
    authorities: [],
    chosenPath,
    proxyLogin: noProxyLogin,
    agreedPlaces: [],
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

const section = async () => within(await screen.findByRole('region', { name: 'Network' }));

describe('the network settings', () => {
  it('trust a file that is chosen, and no more when it is taken back', async () => {
    const { user } = renderNetwork();
    const network = await section();
    expect(network.queryByRole('button', { name: 'Trust no file' })).toBeNull();
    await user.click(network.getByRole('button', { name: 'Choose file…' }));
    expect(await network.findByText('Trusted file: ~/company.pem')).toBeVisible();
    await user.click(network.getByRole('button', { name: 'Trust no file' }));
    expect(await network.findByRole('button', { name: 'Choose file…' })).toBeVisible();
    expect(network.queryByText(/company\.pem/)).toBeNull();
  });

  it('say what is wrong with a file', async () => {
    const { user } = renderNetwork({
      'network.chooseAuthorities': () => failWith('network.noCertificates'),
    });
    const network = await section();
    await user.click(network.getByRole('button', { name: 'Choose file…' }));
    expect(
      await network.findByText('There is no certificate of an authority in this file.'),
    ).toBeVisible();
  });
});

describe('what the user agreed to', () => {
  it('is listed, and forgotten one by one', async () => {
    const described = (agreedPlaces: string[]): NetworkDescription => ({
      proxies: [],
      authorities: [],
      chosenPath: null,
      proxyLogin: noProxyLogin,
      agreedPlaces,
    });
    let places = ['https://vault.example.com:8200', 'file:/home/me/keys.conf'];
    const { user, asked } = renderNetwork({
      'network.describe': () => described(places),
      'network.forgetPlace': ({ place }) => {
        places = places.filter((each) => each !== place);
        return described(places);
      },
    });
    const network = await section();
    expect(await network.findByText('/home/me/keys.conf')).toBeVisible();
    await user.click(
      network.getByRole('button', { name: 'Forget https://vault.example.com:8200' }),
    );
    expect(network.queryByText('https://vault.example.com:8200')).toBeNull();
    await user.click(network.getByRole('button', { name: 'Forget /home/me/keys.conf' }));
    expect(network.queryByText('Addresses and files in use')).toBeNull();
    expect(asked.filter(({ channel }) => channel === 'network.forgetPlace')).toHaveLength(2);
  });
});

describe('the sign-in at a proxy', () => {
  const withProxy = (proxyLogin: NetworkDescription['proxyLogin']): NetworkDescription => ({
    proxies: [{ host: 'eu.api.ovh.com', proxy: 'proxy.example.com:3128' }],
    authorities: [],
    chosenPath: null,
    proxyLogin,
    agreedPlaces: [],
  });

  it('is entered for the proxy of the system, and forgotten', async () => {
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
    await user.click(await network.findByRole('button', { name: 'Enter sign-in…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sign in at the proxy' }));
    expect(dialog.getByRole('textbox', { name: 'Proxy' })).toHaveValue('proxy.example.com:3128');
    await user.type(dialog.getByRole('textbox', { name: 'User name' }), 'alice');
    await user.click(dialog.getByRole('button', { name: 'Save sign-in' }));
    expect(dialog.getByText('This is needed.')).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('network.setProxyLogin');
    await user.type(dialog.getByLabelText(/^Password/), 'pass-1');
    await user.click(dialog.getByRole('button', { name: 'Save sign-in' }));
    expect(
      await network.findByText('alice at proxy.example.com:3128, until the app quits'),
    ).toBeVisible();
    expect(asked).toContainEqual({
      channel: 'network.setProxyLogin',
      request: { proxy: 'proxy.example.com:3128', user: 'alice', password: 'pass-1' },
    });
    await user.click(network.getByRole('button', { name: 'Forget sign-in' }));
    expect(await network.findByRole('button', { name: 'Enter sign-in…' })).toBeVisible();
  });

  it('says at its field what is no proxy', async () => {
    const { user } = renderNetwork({
      'network.setProxyLogin': () => failWith('network.invalidProxy'),
    });
    const network = await section();
    await user.click(await network.findByRole('button', { name: 'Enter sign-in…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sign in at the proxy' }));
    await user.type(dialog.getByRole('textbox', { name: 'Proxy' }), 'socks5://x');
    await user.type(dialog.getByRole('textbox', { name: 'User name' }), 'alice');
    await user.type(dialog.getByLabelText(/^Password/), 'pass-1');
    await user.click(dialog.getByRole('button', { name: 'Save sign-in' }));
    expect(await dialog.findByText('This is not the address of a proxy.')).toBeVisible();
  });

  it.each<[NetworkDescription['proxyLogin'], string]>([
    [
      { state: 'stored', proxy: 'proxy.example.com:3128', user: 'alice' },
      'alice at proxy.example.com:3128',
    ],
    [{ state: 'locked', proxy: null, user: null }, 'What was entered opens with the passphrase.'],
    [
      { state: 'unreadable', proxy: null, user: null },
      'What was entered does not open any more: enter it again.',
    ],
  ])('is told: %j', async (login, words) => {
    renderNetwork({ 'network.describe': () => withProxy(login) });
    const network = await section();
    expect(await network.findByText(words)).toBeVisible();
    expect(network.getByRole('button', { name: 'Change sign-in…' })).toBeVisible();
  });

  it('can be entered where a proxy let nothing through', async () => {
    const { user } = renderNetwork({
      'network.chooseAuthorities': () => failWith('network.proxyAuthRequired'),
    });
    const network = await section();
    await user.click(network.getByRole('button', { name: 'Choose file…' }));
    await user.click(await network.findByRole('button', { name: 'Sign in at the proxy…' }));
    expect(await screen.findByRole('dialog', { name: 'Sign in at the proxy' })).toBeVisible();
  });
});
