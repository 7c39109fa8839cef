import { act } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SecretProviderSummary } from '../../../../shared/secret-providers/secret-provider.ts';
import { earlier } from '../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

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
  it('are explained if there are none', async () => {
    show();
    expect(
      await screen.findByRole('heading', { name: t('secretProviders.emptyTitle') }),
    ).toBeVisible();
    expect(screen.getAllByRole('button', { name: t('secretProviders.add') })).toHaveLength(1);
  });

  it('are listed with their address and their users', async () => {
    show({ 'provider.list': () => [{ ...vault, usedBy: ['Production'] }] });
    const row = await screen.findByRole('row', { name: /Team vault/ });
    for (const words of [
      t('secretProviders.kindVault'),
      'https://vault.example.com',
      t('secretProviders.stateStored'),
      'Production',
    ])
      expect(row).toHaveTextContent(words);
  });

  it('are not deleted while an inventory needs one', async () => {
    const { user, asked } = show({ 'provider.list': () => [{ ...vault, usedBy: ['Production'] }] });
    await user.click(
      await screen.findByRole('button', {
        name: t('secretProviders.deleteNamed', { name: 'Team vault' }),
      }),
    );
    const box = within(
      await screen.findByRole('dialog', { name: t('secretProviders.deleteTitle') }),
    );
    expect(box.getByText('Production')).toBeVisible();
    expect(box.queryByRole('button', { name: t('secretProviders.delete') })).toBeNull();
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.delete');
  });
});

async function openForm(handlers: FakeHandlers = {}) {
  const view = show({ 'provider.list': () => [vault], ...handlers });
  await view.user.click(await screen.findByRole('button', { name: t('secretProviders.add') }));
  const box = within(await screen.findByRole('dialog', { name: t('common.addSecretProvider') }));
  const choose = async (kind: string) => {
    await view.user.click(box.getByRole('combobox', { name: t('common.kind') }));
    await view.user.click(await screen.findByRole('option', { name: kind }));
  };
  return { ...view, box, choose };
}

describe('the form of a provider', () => {
  it('reports missing values, each at its field', async () => {
    const { user, box, asked } = await openForm();
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    expect(box.getByText(t('secretProviders.nameError'))).toBeVisible();
    expect(box.getByText(t('secretProviders.addressError'))).toBeVisible();
    expect(box.getByText(t('secretProviders.tokenMissing'))).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.add');
  });

  it('adds a vault with its token', async () => {
    const { user, box, asked } = await openForm({ 'provider.add': () => vault });
    await user.type(box.getByLabelText(t('common.name')), 'Team vault');
    await user.type(box.getByLabelText(t('common.address')), 'https://vault.example.com/');
    await user.type(box.getByLabelText(t('secretProviders.fieldToken')), 'hvs.token');
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'provider.add')?.request).toEqual({
      name: 'Team vault',
      settings: vault.settings,
      secrets: { token: 'hvs.token' },
      keyId: null,
    });
  });

  it('has the fields of the selected kind', async () => {
    const { box, choose } = await openForm();
    await choose(t('secretProviders.kindAws'));
    expect(box.getByLabelText(t('common.region'))).toBeVisible();
    expect(box.getByLabelText(t('common.secretAccessKey'))).toBeVisible();
    expect(box.queryByLabelText(t('common.address'))).toBeNull();
    await choose(t('secretProviders.kindEnvironment'));
    expect(box.queryByLabelText(t('common.region'))).toBeNull();
    expect(
      box.getByText(
        t('secretProviders.referenceHelp', {
          form: t('secretProviders.referenceFormEnvironment'),
          example: 'OVH_APPLICATION_KEY',
        }),
      ),
    ).toBeVisible();
  });

  it('tests without a name, and reports a successful read without the value', async () => {
    const { user, box, asked, choose } = await openForm({
      'provider.test': () => ({ isReferenceRead: true, expiresAt: null }),
    });
    await choose(t('secretProviders.kindEnvironment'));
    await user.type(box.getByLabelText(t('secretProviders.testReference')), 'OVH_CONSUMER_KEY');
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    expect(await box.findByText(t('secretProviders.testReferenceRead'))).toBeVisible();
    expect(asked.at(-1)?.request).toEqual({
      providerId: null,
      settings: { kind: 'environment' },
      secrets: {},
      keyId: null,
      reference: 'OVH_CONSUMER_KEY',
    });
  });

  it('refuses a reference of another kind before it sends a request', async () => {
    const { user, box, asked, choose } = await openForm();
    await choose(t('secretProviders.kindEnvironment'));
    await user.type(box.getByLabelText(t('secretProviders.testReference')), 'kv/path#field');
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    expect(box.getByText(t('secretProviders.referenceError'))).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('provider.test');
  });

  it('reports a wrong token at its field, and a sealed vault for the whole form', async () => {
    let code: 'provider.wrongToken' | 'provider.sealed' = 'provider.wrongToken';
    const { user, box } = await openForm({ 'provider.test': () => failWith(code) });
    await user.type(box.getByLabelText(t('common.address')), 'https://vault.example.com');
    await user.type(box.getByLabelText(t('secretProviders.fieldToken')), 'hvs.wrong');
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    await waitFor(() => expect(box.getByLabelText(t('secretProviders.fieldToken'))).toBeInvalid());
    code = 'provider.sealed';
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    expect(await box.findByRole('alert')).toHaveTextContent(t('errors.provider.sealed.title'));
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toBeValid();
  });

  it('retains a stored token whose field is empty', async () => {
    const { user, asked } = show({
      'provider.list': () => [vault],
      'provider.update': () => vault,
    });
    await user.click(
      await screen.findByRole('button', {
        name: t('secretProviders.editNamed', { name: 'Team vault' }),
      }),
    );
    const box = within(await screen.findByRole('dialog', { name: t('secretProviders.editTitle') }));
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toHaveAttribute(
      'placeholder',
      t('common.storedPlaceholder'),
    );
    await user.clear(box.getByLabelText(t('common.name')));
    await user.type(box.getByLabelText(t('common.name')), 'Renamed');
    await user.click(box.getByRole('button', { name: t('secretProviders.save') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'provider.update')?.request).toMatchObject({
      name: 'Renamed',
      secrets: {},
    });
  });

  it('moves to the first field that is wrong', async () => {
    const { user, box } = await openForm();
    await user.type(box.getByLabelText(t('common.name')), 'Team vault');
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    await waitFor(() => expect(box.getByLabelText(t('common.address'))).toHaveFocus());
  });

  it('requires the token again once main reports that it belongs to another address', async () => {
    const { user } = show({
      'provider.list': () => [vault],
      'provider.update': () => failWith('provider.otherAddress'),
    });
    await user.click(
      await screen.findByRole('button', {
        name: t('secretProviders.editNamed', { name: 'Team vault' }),
      }),
    );
    const box = within(await screen.findByRole('dialog', { name: t('secretProviders.editTitle') }));
    await user.type(box.getByLabelText(t('common.address')), '/elsewhere');
    await user.click(box.getByRole('button', { name: t('secretProviders.save') }));
    await waitFor(() => expect(box.getByLabelText(t('secretProviders.fieldToken'))).toHaveFocus());
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toBeInvalid();
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toHaveAttribute('placeholder', '');
  });

  it('requires both halves of an access key, or none', async () => {
    const { user, box, choose, asked } = await openForm({ 'provider.add': () => vault });
    await choose(t('secretProviders.kindAws'));
    await user.type(box.getByLabelText(t('common.name')), 'AWS');
    await user.type(box.getByLabelText(t('common.region')), 'eu-west-3');
    await user.type(box.getByLabelText(t('common.secretAccessKey')), 'half');
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    expect(box.getByLabelText(t('secretProviders.fieldAccessKeyId'))).toBeInvalid();
    await user.clear(box.getByLabelText(t('common.secretAccessKey')));
    await user.type(box.getByLabelText(t('secretProviders.fieldAccessKeyId')), 'AKIA');
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    expect(box.getByLabelText(t('common.secretAccessKey'))).toBeInvalid();
    await user.clear(box.getByLabelText(t('secretProviders.fieldAccessKeyId')));
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    await waitFor(() => expect(asked.map(({ channel }) => channel)).toContain('provider.add'));
  });

  it('unlocks the vault if necessary, and then continues', async () => {
    let isLocked = true;
    const status = () => aVaultStatus({ mode: 'passphrase', isLocked });
    const { user, box, choose, emit } = await openForm({
      'vault.read': () => aVaultStatus({ mode: 'passphrase' }),
      'provider.test': () =>
        isLocked ? failWith('vault.locked') : { isReferenceRead: false, expiresAt: null },
      'vault.unlock': () => {
        isLocked = false;
        return status();
      },
    });
    await choose(t('secretProviders.kindEnvironment'));
    act(() => emit('vault.changed', status()));
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    await user.click(await box.findByRole('button', { name: t('common.unlock') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('vault.unlock') }));
    await user.type(dialog.getByLabelText(t('common.passphrase')), 'right');
    await user.click(dialog.getByRole('button', { name: t('common.unlock') }));
    expect(await box.findByText(t('secretProviders.testSucceededTitle'))).toBeVisible();
  });
});
