import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aProvider, providerId } from '../../../fakes/summary.ts';
import { nameOf } from '../name-of.ts';
import { fillKeys, openForm } from './open-form.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const ofKey = () => ({ key: t('common.consumerKey') });
const fromProvider = () => nameOf('accounts.keyUseProvider', ofKey());

async function openWithProvider(handlers: FakeHandlers = {}) {
  const form = await openForm({ 'provider.list': () => [aProvider()], ...handlers });
  fillKeys(form);
  await form.press(fromProvider());
  const group = within(form.dialog.getByRole('group', { name: t('common.consumerKey') }));
  return { ...form, group };
}

describe('a key from a secret provider', () => {
  it('is sent as its provider and reference', async () => {
    const form = await openWithProvider({ 'connection.test': () => failWith('internal') });
    expect(form.group.getByLabelText(t('accounts.keyReference'))).toHaveAttribute(
      'placeholder',
      'secret/ovhcloud/backup#consumer_key',
    );
    form.fill(t('accounts.keyReference'), ' kv/ovh#consumer_key ');
    await form.press(t('common.testConnection'));
    expect(form.lastAsked('connection.test')?.signIn.keys).toEqual({
      applicationKey: { kind: 'typed', text: 'ak' },
      applicationSecret: { kind: 'typed', text: 'as' },
      consumerKey: { kind: 'provider', providerId, reference: 'kv/ovh#consumer_key' },
    });
  });

  it('requires a reference in the format of its provider', async () => {
    const form = await openWithProvider();
    await form.press(t('common.testConnection'));
    expect(form.group.getByLabelText(t('accounts.keyReference'))).toBeInvalid();
    form.fill(t('accounts.keyReference'), 'no-field');
    await form.press(t('common.testConnection'));
    expect(form.group.getByLabelText(t('accounts.keyReference'))).toHaveAccessibleDescription(
      t('accounts.keyReferenceInvalid', { example: 'secret/ovhcloud/backup#consumer_key' }),
    );
    expect(form.timesAsked('connection.test')).toBe(0);
  });

  it('can be typed instead, and nothing is lost on switching back and forth', async () => {
    const form = await openWithProvider();
    form.fill(t('accounts.keyReference'), 'kv/ovh#consumer_key');
    await form.press(nameOf('accounts.keyEnterDirectly', ofKey()));
    expect(form.dialog.getByLabelText(t('common.consumerKey'))).toHaveValue('ck');
    await form.press(fromProvider());
    expect(form.dialog.getByLabelText(t('accounts.keyReference'))).toHaveValue(
      'kv/ovh#consumer_key',
    );
  });

  it('shows the provider’s refusal at the reference', async () => {
    const form = await openWithProvider({
      'connection.test': () => failWith('provider.pathNotFound', { keyField: 'consumerKey' }),
    });
    form.fill(t('accounts.keyReference'), 'kv/ovh#consumer_key');
    await form.press(t('common.testConnection'));
    await waitFor(() =>
      expect(form.group.getByLabelText(t('accounts.keyReference'))).toBeInvalid(),
    );
    await waitFor(() =>
      expect(form.group.getByLabelText(t('accounts.keyReference'))).toHaveFocus(),
    );
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toBeValid();
  });

  it('can use a provider that is added on the way', async () => {
    const form = await openForm({
      'provider.add': () => aProvider(),
      'provider.test': () => failWith('internal'),
    });
    fillKeys(form);
    await form.press(fromProvider());
    await form.press(t('common.addSecretProvider'));
    const adding = within(
      await screen.findByRole('dialog', { name: t('common.addSecretProvider') }),
    );
    await form.user.click(adding.getByRole('combobox', { name: t('common.kind') }));
    await form.user.click(
      await screen.findByRole('option', { name: t('secretProviders.kindEnvironment') }),
    );
    await form.user.type(adding.getByLabelText(t('common.name')), 'Team vault');
    await form.user.click(adding.getByRole('button', { name: t('secretProviders.add') }));
    await waitFor(() =>
      expect(form.dialog.getByLabelText(t('accounts.keyReference'))).toHaveFocus(),
    );
    expect(form.dialog.getByRole('combobox', { name: t('accounts.keyProvider') })).toHaveValue(
      `Team vault · ${t('secretProviders.kindVault')}`,
    );
    expect(form.timesAsked('inventory.add')).toBe(0);
  });

  it('leaves the form open when adding a provider is cancelled', async () => {
    const form = await openForm();
    form.fill(t('common.name'), 'My account');
    await form.press(fromProvider());
    await form.press(t('common.addSecretProvider'));
    await screen.findByRole('dialog', { name: t('common.addSecretProvider') });
    await form.user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: t('common.addSecretProvider') })).toBeNull(),
    );
    expect(screen.queryByRole('dialog', { name: t('kit.discardTitle') })).toBeNull();
    expect(form.dialog.getByLabelText(t('common.name'))).toHaveValue('My account');
  });
});

describe('a service account', () => {
  it('has its own two keys', async () => {
    const form = await openForm({ 'connection.test': () => failWith('ovh.invalidClient') });
    await form.user.click(
      form.dialog.getByRole('radio', { name: t('accounts.methodServiceAccount') }),
    );
    expect(form.dialog.queryByLabelText(t('common.consumerKey'))).toBeNull();
    const [call, flow] = ['POST /me/api/oauth2/client', 'CLIENT_CREDENTIALS'];
    expect(form.dialog.getByText(call).parentElement).toHaveTextContent(
      t('accounts.serviceAccountHelp', { call, flow }),
    );
    form.fill(t('common.clientId'), 'id');
    form.fill(t('common.clientSecret'), 'secret');
    await form.press(t('common.testConnection'));
    expect(form.lastAsked('connection.test')?.signIn).toEqual({
      method: 'service-account',
      keys: {
        clientId: { kind: 'typed', text: 'id' },
        clientSecret: { kind: 'typed', text: 'secret' },
      },
    });
    await waitFor(() => expect(form.dialog.getByLabelText(t('common.clientId'))).toBeInvalid());
  });
});
