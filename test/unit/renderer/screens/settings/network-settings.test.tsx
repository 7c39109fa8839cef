import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { renderApp } from '../../render-app.tsx';

function renderNetwork(handlers: FakeHandlers = {}) {
  let chosenPath: string | null = null;
  const network = () => ({ proxies: [], authorities: [], chosenPath });
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
