import { act } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SecretProviderSummary } from '../../../../shared/secret-providers/secret-provider.ts';
import { earlier } from '../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const vault: SecretProviderSummary = {
  id: '3f2c8a10-6d7e-4b1f-9c55-0a1b2c3d4e5f',
  name: 'Team vault',
  settings: {
    kind: 'vault',
    address: 'https://vault.example.com',
    namespace: '',
    caCertificate: '',
  },
  createdAt: earlier,
  credentials: { state: 'stored' },
  certificateExpiresAt: null,
  usedBy: [],
};
const show = (handlers: FakeHandlers = {}) => renderApp(handlers, '#/secret-providers');

describe('the secret providers', () => {
  it('are explained where there are none', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'No secret provider yet' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Add provider' })).toHaveLength(1);
  });

  it('are listed with where they are and who uses them', async () => {
    show({ 'provider.list': () => [{ ...vault, usedBy: ['Production'] }] });
    const row = await screen.findByRole('row', { name: /Team vault/ });
    for (const words of [
      'HashiCorp Vault or OpenBao',
      'https://vault.example.com',
      'Stored',
      'Production',
    ])
      expect(row).toHaveTextContent(words);
  });

  it('are not deleted while an inventory needs one', async () => {
    const { user, asked } = show({ 'provider.list': () => [{ ...vault, usedBy: ['Production'] }] });
    await user.click(await screen.findByRole('button', { name: 'Delete Team vault' }));
    const box = within(await screen.findByRole('dialog', { name: 'Delete secret provider' }));
    expect(box.getByText('Production')).toBeVisible();
    expect(box.queryByRole('button', { name: 'Delete provider' })).toBeNull();
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.delete');
  });
});

async function openForm(handlers: FakeHandlers = {}) {
  const view = show({ 'provider.list': () => [vault], ...handlers });
  await view.user.click(await screen.findByRole('button', { name: 'Add provider' }));
  const box = within(await screen.findByRole('dialog', { name: 'Add a secret provider' }));
  const choose = async (kind: string) => {
    await view.user.click(box.getByRole('combobox', { name: 'Kind' }));
    await view.user.click(await screen.findByRole('option', { name: kind }));
  };
  return { ...view, box, choose };
}

describe('the form of a provider', () => {
  it('says what is missing, each at its field', async () => {
    const { user, box, asked } = await openForm();
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    expect(box.getByText(/Give this provider a name/)).toBeVisible();
    expect(box.getAllByText('This is needed.')).toHaveLength(2);
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.add');
  });

  it('adds a vault with its token', async () => {
    const { user, box, asked } = await openForm({ 'provider.add': () => vault });
    await user.type(box.getByLabelText('Name'), 'Team vault');
    await user.type(box.getByLabelText('Address'), 'https://vault.example.com/');
    await user.type(box.getByLabelText('Token'), 'hvs.token');
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'provider.add')?.request).toEqual({
      name: 'Team vault',
      settings: vault.settings,
      secrets: { token: 'hvs.token' },
      keyId: null,
    });
  });

  it('has the fields of the kind that is chosen', async () => {
    const { box, choose } = await openForm();
    await choose('AWS Secrets Manager');
    expect(box.getByLabelText('Region')).toBeVisible();
    expect(box.getByLabelText('Secret access key')).toBeVisible();
    expect(box.queryByLabelText('Address')).toBeNull();
    await choose('Environment variables');
    expect(box.queryByLabelText('Region')).toBeNull();
    expect(box.getByText(/Example: OVH_APPLICATION_KEY/)).toBeVisible();
  });

  it('tests without a name, and says what was read without showing it', async () => {
    const { user, box, asked, choose } = await openForm({
      'provider.test': () => ({ isReferenceRead: true, expiresAt: null }),
    });
    await choose('Environment variables');
    await user.type(box.getByLabelText('Reference to test'), 'OVH_CONSUMER_KEY');
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    expect(await box.findByText(/The reference leads to a secret/)).toBeVisible();
    expect(asked.at(-1)?.request).toEqual({
      providerId: null,
      settings: { kind: 'environment' },
      secrets: {},
      keyId: null,
      reference: 'OVH_CONSUMER_KEY',
    });
  });

  it('refuses a reference of another kind before it asks', async () => {
    const { user, box, asked, choose } = await openForm();
    await choose('Environment variables');
    await user.type(box.getByLabelText('Reference to test'), 'kv/path#field');
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    expect(box.getByText('This is not a reference of this kind of provider.')).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.test');
  });

  it('says of a wrong token at its field, and of a sealed vault for the whole', async () => {
    let code: 'provider.wrongToken' | 'provider.sealed' = 'provider.wrongToken';
    const { user, box } = await openForm({ 'provider.test': () => failWith(code) });
    await user.type(box.getByLabelText('Address'), 'https://vault.example.com');
    await user.type(box.getByLabelText('Token'), 'hvs.wrong');
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    await waitFor(() => expect(box.getByLabelText('Token')).toBeInvalid());
    code = 'provider.sealed';
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    expect(await box.findByRole('alert')).toHaveTextContent(/sealed/i);
    expect(box.getByLabelText('Token')).toBeValid();
  });

  it('keeps a stored token that is left empty', async () => {
    const { user, asked } = show({
      'provider.list': () => [vault],
      'provider.update': () => vault,
    });
    await user.click(await screen.findByRole('button', { name: 'Edit or test Team vault' }));
    const box = within(await screen.findByRole('dialog', { name: 'Edit secret provider' }));
    expect(box.getByLabelText('Token')).toHaveAttribute(
      'placeholder',
      'Stored, leave empty to keep',
    );
    await user.clear(box.getByLabelText('Name'));
    await user.type(box.getByLabelText('Name'), 'Renamed');
    await user.click(box.getByRole('button', { name: 'Save provider' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'provider.update')?.request).toMatchObject({
      name: 'Renamed',
      secrets: {},
    });
  });

  it('goes to the first field that is wrong', async () => {
    const { user, box } = await openForm();
    await user.type(box.getByLabelText('Name'), 'Team vault');
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    await waitFor(() => expect(box.getByLabelText('Address')).toHaveFocus());
  });

  it('asks for the token anew once main says that it belongs to another address', async () => {
    const { user } = show({
      'provider.list': () => [vault],
      'provider.update': () => failWith('provider.otherAddress'),
    });
    await user.click(await screen.findByRole('button', { name: 'Edit or test Team vault' }));
    const box = within(await screen.findByRole('dialog', { name: 'Edit secret provider' }));
    await user.type(box.getByLabelText('Address'), '/elsewhere');
    await user.click(box.getByRole('button', { name: 'Save provider' }));
    await waitFor(() => expect(box.getByLabelText('Token')).toHaveFocus());
    expect(box.getByLabelText('Token')).toBeInvalid();
    expect(box.getByLabelText('Token')).toHaveAttribute('placeholder', '');
  });

  it('wants both halves of an access key, or none', async () => {
    const { user, box, choose, asked } = await openForm({ 'provider.add': () => vault });
    await choose('AWS Secrets Manager');
    await user.type(box.getByLabelText('Name'), 'AWS');
    await user.type(box.getByLabelText('Region'), 'eu-west-3');
    await user.type(box.getByLabelText('Secret access key'), 'half');
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    expect(box.getByLabelText('Access key id')).toBeInvalid();
    await user.clear(box.getByLabelText('Secret access key'));
    await user.type(box.getByLabelText('Access key id'), 'AKIA');
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    expect(box.getByLabelText('Secret access key')).toBeInvalid();
    await user.clear(box.getByLabelText('Access key id'));
    await user.click(box.getByRole('button', { name: 'Add provider' }));
    await waitFor(() => expect(asked.map(({ channel }) => channel)).toContain('provider.add'));
  });

  it('unlocks the vault where that is needed, and then does what was asked', async () => {
    let isLocked = true;
    const status = () => aVaultStatus({ strength: 'passphrase', isLocked });
    const { user, box, choose, emit } = await openForm({
      'vault.read': () => aVaultStatus({ strength: 'passphrase' }),
      'provider.test': () =>
        isLocked ? failWith('vault.locked') : { isReferenceRead: false, expiresAt: null },
      'vault.unlock': () => {
        isLocked = false;
        return status();
      },
    });
    await choose('Environment variables');
    act(() => emit('vault.changed', status()));
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    await user.click(await box.findByRole('button', { name: 'Unlock' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Unlock the vault' }));
    await user.type(dialog.getByLabelText('Passphrase'), 'right');
    await user.click(dialog.getByRole('button', { name: 'Unlock' }));
    expect(await box.findByText('The provider works')).toBeVisible();
  });
});
