import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aProvider, providerId } from '../../../fakes/summary.ts';
import { fillKeys, openForm } from './open-form.tsx';

const useProvider = /^Use secret provider for the consumer key/;

async function openWithProvider(handlers: FakeHandlers = {}) {
  const form = await openForm({ 'provider.list': () => [aProvider()], ...handlers });
  fillKeys(form);
  await form.press(useProvider);
  const group = within(form.dialog.getByRole('group', { name: 'Consumer key' }));
  return { ...form, group };
}

describe('a key from a secret provider', () => {
  it('is sent as its provider and reference', async () => {
    const form = await openWithProvider({ 'connection.test': () => failWith('internal') });
    expect(form.group.getByLabelText('Reference')).toHaveAttribute(
      'placeholder',
      'secret/ovhcloud/backup#consumer_key',
    );
    form.fill('Reference', ' kv/ovh#consumer_key ');
    await form.press('Test connection');
    expect(form.lastAsked('connection.test')?.signIn.keys).toEqual({
      applicationKey: { kind: 'typed', text: 'ak' },
      applicationSecret: { kind: 'typed', text: 'as' },
      consumerKey: { kind: 'provider', providerId, reference: 'kv/ovh#consumer_key' },
    });
  });

  it('needs a reference in the form of its provider', async () => {
    const form = await openWithProvider();
    await form.press('Test connection');
    expect(form.group.getByLabelText('Reference')).toBeInvalid();
    form.fill('Reference', 'no-field');
    await form.press('Test connection');
    expect(form.group.getByLabelText('Reference')).toHaveAccessibleDescription(
      /such as secret\/ovhcloud\/backup#consumer_key/,
    );
    expect(form.timesAsked('connection.test')).toBe(0);
  });

  it('can be typed instead, and nothing is lost on the way back and forth', async () => {
    const form = await openWithProvider();
    form.fill('Reference', 'kv/ovh#consumer_key');
    await form.press(/^Enter directly/);
    expect(form.dialog.getByLabelText('Consumer key')).toHaveValue('ck');
    await form.press(useProvider);
    expect(form.dialog.getByLabelText('Reference')).toHaveValue('kv/ovh#consumer_key');
  });

  it('says at the reference what the provider refuses', async () => {
    const form = await openWithProvider({
      'connection.test': () => failWith('provider.pathNotFound', { keyField: 'consumerKey' }),
    });
    form.fill('Reference', 'kv/ovh#consumer_key');
    await form.press('Test connection');
    await waitFor(() => expect(form.group.getByLabelText('Reference')).toBeInvalid());
    await waitFor(() => expect(form.group.getByLabelText('Reference')).toHaveFocus());
    expect(form.dialog.getByLabelText('Application key')).toBeValid();
  });

  it('is from a provider that can be added on the way', async () => {
    const form = await openForm({
      'provider.add': () => aProvider(),
      'provider.test': () => failWith('internal'),
    });
    fillKeys(form);
    await form.press(useProvider);
    await form.press('Add a secret provider');
    const adding = within(await screen.findByRole('dialog', { name: 'Add a secret provider' }));
    await form.user.click(adding.getByRole('combobox', { name: 'Kind' }));
    await form.user.click(await screen.findByRole('option', { name: 'Environment variables' }));
    await form.user.type(adding.getByLabelText('Name'), 'Team vault');
    await form.user.click(adding.getByRole('button', { name: 'Add provider' }));
    await waitFor(() => expect(form.dialog.getByLabelText('Reference')).toHaveFocus());
    expect(form.dialog.getByRole('combobox', { name: 'Provider' })).toHaveValue(
      'Team vault · HashiCorp Vault or OpenBao',
    );
    expect(form.timesAsked('inventory.add')).toBe(0);
  });

  it('leaves the form open when adding a provider is given up', async () => {
    const form = await openForm();
    form.fill('Name', 'My account');
    await form.press(useProvider);
    await form.press('Add a secret provider');
    await screen.findByRole('dialog', { name: 'Add a secret provider' });
    await form.user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Add a secret provider' })).toBeNull(),
    );
    expect(screen.queryByRole('dialog', { name: 'Discard what you typed?' })).toBeNull();
    expect(form.dialog.getByLabelText('Name')).toHaveValue('My account');
  });
});

describe('a service account', () => {
  it('is asked for by its own two keys', async () => {
    const form = await openForm({ 'connection.test': () => failWith('ovh.invalidClient') });
    await form.user.click(form.dialog.getByRole('radio', { name: 'Service account (OAuth2)' }));
    expect(form.dialog.queryByLabelText('Consumer key')).toBeNull();
    expect(form.dialog.getByText(/comes from IAM policies/)).toBeVisible();
    form.fill('Client ID', 'id');
    form.fill('Client secret', 'secret');
    await form.press('Test connection');
    expect(form.lastAsked('connection.test')?.signIn).toEqual({
      method: 'service-account',
      keys: {
        clientId: { kind: 'typed', text: 'id' },
        clientSecret: { kind: 'typed', text: 'secret' },
      },
    });
    await waitFor(() => expect(form.dialog.getByLabelText('Client ID')).toBeInvalid());
  });
});
