import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aControlPlane, aPointSource, aProvider, providerId } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

function renderSettings(handlers: FakeHandlers = {}) {
  return renderApp(
    {
      'plakar.describe': () => ({
        configFolder: '/home/me/.config/plakar',
        stores: ['main', 'old'],
      }),
      ...handlers,
    },
    '#/settings',
  );
}

describe('restore point sources', () => {
  it('says that none is read', async () => {
    renderSettings();
    expect(await screen.findByText('No source is read yet.')).toBeVisible();
  });

  it('tells what was read, and how much of it belongs to known resources', async () => {
    renderSettings({ 'pointsource.list': () => [aPointSource()] });
    expect(
      await screen.findByText(/^1,204 snapshots, 980 of known resources; read on /),
    ).toBeVisible();
    expect(screen.getByText('Passphrase from plakar’s own configuration')).toBeVisible();
  });

  it('says why a store could not be read, and that what it showed is kept', async () => {
    const { failure } = new AppError('plakar.wrongPassphrase');
    renderSettings({ 'pointsource.list': () => [aPointSource({ isRead: false, failure })] });
    expect(await screen.findByText('The passphrase does not open the store.')).toBeVisible();
    expect(screen.getByText(/^What it showed on .* is kept/)).toBeVisible();
  });

  it('offers the stores of plakar that are not read yet, and sends the passphrase once', async () => {
    const { user, asked } = renderSettings({
      'pointsource.list': () => [aPointSource()],
      'pointsource.add': ({ store }) => aPointSource({ store }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.click(dialog.getByRole('combobox', { name: 'Store' }));
    expect(await screen.findByRole('option', { name: 'old' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'main' })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'old' }));
    await user.type(dialog.getByLabelText('Passphrase'), 'correct horse');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.filter(({ channel }) => channel === 'pointsource.add')).toEqual([
      {
        channel: 'pointsource.add',
        request: { store: 'old', passphrase: { kind: 'typed', text: 'correct horse' } },
      },
    ]);
  });

  it('takes no name that could be an option of plakar', async () => {
    const { user, asked } = renderSettings();
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.type(dialog.getByRole('combobox', { name: 'Store' }), '-no-auth');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(dialog.getByText(/^Enter the name of a store/)).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('pointsource.add');
  });

  it('stays open with the reason when a store cannot be added', async () => {
    const { user } = renderSettings({
      'pointsource.add': () => failWith('pointsource.alreadyThere'),
    });
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.type(dialog.getByRole('combobox', { name: 'Store' }), '@main');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(await dialog.findByText('This store is already read.')).toBeVisible();
  });
});

describe('a Plakar Control Plane', () => {
  async function openDialog(handlers: FakeHandlers = {}) {
    const rendered = renderSettings(handlers);
    await rendered.user.click(await screen.findByRole('button', { name: 'Add Control Plane' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add Control Plane' }));
    return { ...rendered, dialog };
  }
  const report = { organisationId: 'org-1', resourceCount: 3 };

  it('is checked with what is typed, and added with it', async () => {
    const { user, asked, dialog } = await openDialog({
      'controlplane.check': () => report,
      'controlplane.add': () => aControlPlane(),
    });
    await user.type(dialog.getByLabelText(/^Address/), 'Plakar.example.com/api/v1');
    await user.type(dialog.getByLabelText('API key'), 'pcp_ak_1');
    await user.click(dialog.getByRole('button', { name: 'Check' }));
    expect(await dialog.findByText('Signed in: 3 resources are shown')).toBeVisible();
    expect(dialog.getByText('Organisation org-1')).toBeVisible();
    await user.click(dialog.getByRole('switch', { name: /^This key sees everything/ }));
    expect(dialog.queryByText('Organisation org-1')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Add Control Plane' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const input = {
      address: 'https://plakar.example.com',
      organisationId: '',
      apiKey: { kind: 'typed', text: 'pcp_ak_1' },
    };
    expect(asked.filter(({ channel }) => channel.startsWith('controlplane.'))).toEqual([
      { channel: 'controlplane.check', request: { sourceId: null, canSeeAll: false, ...input } },
      { channel: 'controlplane.add', request: { canSeeAll: true, ...input } },
    ]);
  });

  it('says that no resource is shown, not that there is none', async () => {
    const { user, dialog } = await openDialog({
      'controlplane.check': () => ({ ...report, resourceCount: null }),
    });
    await user.type(dialog.getByLabelText(/^Address/), 'https://plakar.example.com');
    await user.type(dialog.getByLabelText('API key'), 'pcp_ak_1');
    await user.click(dialog.getByRole('button', { name: 'Check' }));
    expect(await dialog.findByText('Signed in, but no resource is shown')).toBeVisible();
    expect(dialog.getByText(/^There is none, or the key has no right/)).toBeVisible();
  });

  it('asks main for nothing while a field is wrong', async () => {
    const { user, asked, dialog } = await openDialog();
    await user.type(dialog.getByLabelText(/^Address/), 'http://plakar.example.com');
    await user.type(dialog.getByLabelText(/^Organisation/), '../x');
    await user.click(dialog.getByRole('button', { name: 'Add Control Plane' }));
    expect(dialog.getByText(/^Enter an address such as/)).toBeVisible();
    expect(dialog.getByText('Enter the API key.')).toBeVisible();
    expect(dialog.getByText(/^An id has letters/)).toBeVisible();
    expect(asked.some(({ channel }) => channel.startsWith('controlplane.'))).toBe(false);
  });

  it('takes the key from a provider', async () => {
    const { user, asked, dialog } = await openDialog({
      'provider.list': () => [aProvider()],
      'controlplane.add': () => failWith('network.notAgreed'),
    });
    await user.type(dialog.getByLabelText(/^Address/), 'https://plakar.example.com');
    await user.click(dialog.getByRole('button', { name: /^Use secret provider/ }));
    await user.click(dialog.getByRole('button', { name: 'Add Control Plane' }));
    expect(dialog.getByText(/^Enter where it is at this provider/)).toBeVisible();
    await user.type(dialog.getByLabelText('Reference'), 'kv/plakar#api_key');
    await user.click(dialog.getByRole('button', { name: 'Add Control Plane' }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    expect(asked.at(-1)).toMatchObject({
      channel: 'controlplane.add',
      request: { apiKey: { kind: 'provider', providerId, reference: 'kv/plakar#api_key' } },
    });
  });

  it('keeps the stored key unless the address becomes another', async () => {
    const source = aControlPlane();
    const { user, asked } = renderSettings({
      'pointsource.list': () => [source],
      'controlplane.update': () => source,
    });
    await user.click(await screen.findByRole('button', { name: 'Change plakar.example.com' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change plakar.example.com' }));
    const address = dialog.getByLabelText(/^Address/);
    await user.type(address, ':8443');
    await user.click(dialog.getByRole('button', { name: 'Save and read' }));
    expect(dialog.getByText('Enter the API key.')).toBeVisible();
    await user.clear(address);
    await user.type(address, 'https://plakar.example.com');
    await user.click(dialog.getByRole('button', { name: 'Save and read' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'controlplane.update')?.request).toEqual({
      sourceId: source.id,
      address: source.address,
      organisationId: '',
      canSeeAll: false,
      apiKey: { kind: 'stored' },
    });
  });

  it.each([
    [{ snapshotCount: 0, matchedCount: 0 }, /^No snapshot is shown: there is none, or the key/],
    [{}, /^The key may not see everything/],
    [{ canSeeAll: true }, /^Something is hidden or was refused, a store shows nothing/],
    [{ canTellNone: true }, /^Which volumes some snapshots of instances hold was not read/],
  ])('says why it cannot tell that there is none: %o', async (change, words) => {
    renderSettings({ 'pointsource.list': () => [aControlPlane(change)] });
    expect(await screen.findByText('plakar.example.com')).toBeVisible();
    expect(screen.getByText('Plakar Control Plane')).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  });

  it('says why it could not be read, with what to quote', async () => {
    const { failure } = new AppError('controlPlane.unauthorized', { httpStatus: 401 });
    renderSettings({ 'pointsource.list': () => [aControlPlane({ isRead: false, failure })] });
    expect(await screen.findByText('Control Plane does not accept this API key.')).toBeVisible();
    expect(screen.getByText('controlPlane.unauthorized · HTTP 401')).toBeVisible();
    expect(screen.getByText(/^What it showed on .* is kept/)).toBeVisible();
  });

  it('names its key when it is no longer wanted', async () => {
    const { user } = renderSettings({ 'pointsource.list': () => [aControlPlane()] });
    await user.click(
      await screen.findByRole('button', { name: 'Stop reading plakar.example.com' }),
    );
    expect(await screen.findByText(/its API key is removed from this computer/)).toBeVisible();
  });
});

describe('the passphrase of a store at a provider', () => {
  it('is a provider and a reference', async () => {
    const { user, asked } = renderSettings({
      'provider.list': () => [aProvider()],
      'pointsource.list': () => [aPointSource()],
      'pointsource.setPassphrase': () => aPointSource(),
    });
    await user.click(await screen.findByRole('button', { name: 'Change the passphrase of @main' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Passphrase of @main' }));
    await user.click(dialog.getByRole('button', { name: /^Use secret provider/ }));
    await user.type(dialog.getByLabelText('Reference'), 'kv/plakar#passphrase');
    await user.click(dialog.getByRole('button', { name: 'Save and read' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'pointsource.setPassphrase')?.request).toEqual({
      sourceId: aPointSource().id,
      passphrase: { kind: 'provider', providerId, reference: 'kv/plakar#passphrase' },
    });
  });
});
