import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportCandidate } from '../../../../shared/accounts/key-import.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { nameOf } from '../name-of.ts';
import { openForm } from './open-form.tsx';
import { listOf } from '../../../../renderer/text/lists.ts';
import { t } from '../../../../renderer/text/translate.ts';

const importId = 'a3d5c1f0-7b2e-4c68-8f1d-1e2d3c4b5a69';
const path = '/home/ada/.ovh.conf';

const canada: ImportCandidate = {
  importId,
  section: 'ovh-ca',
  endpoint: { kind: 'preset', name: 'ovh-ca' },
  method: 'consumer-key',
  found: [
    { field: 'applicationKey', origin: { kind: 'file', path } },
    { field: 'applicationSecret', origin: { kind: 'file', path } },
    { field: 'consumerKey', origin: { kind: 'environment', variable: 'OVH_CONSUMER_KEY' } },
  ],
};
const kimsufi: ImportCandidate = {
  ...canada,
  importId: 'b4e6d2a1-8c3f-4d79-9a2e-2f3e4d5c6b7a',
  section: 'kimsufi-eu',
  endpoint: null,
};
const account: ImportCandidate = {
  importId,
  section: 'ovh-us',
  endpoint: { kind: 'preset', name: 'ovh-us' },
  method: 'service-account',
  found: [{ field: 'clientId', origin: { kind: 'file', path } }],
};

async function openList(handlers: FakeHandlers) {
  const form = await openForm(
    { 'connection.test': () => failWith('internal'), ...handlers },
    undefined,
    'elsewhere',
  );
  const take = async (words: string) =>
    form.user.click(
      await form.dialog.findByRole('button', { name: (name) => name.startsWith(words) }),
    );
  return { ...form, take };
}

describe('an import', () => {
  it('sets the endpoint, and the keys by their place, without their values', async () => {
    const form = await openList({ 'import.list': () => [canada] });
    const title = `${t('sync.endpointCanada')} · ${t('accounts.methodApplicationKeys')}`;
    const line = await screen.findByRole('button', { name: (name) => name.startsWith(title) });
    expect(line).toHaveTextContent(listOf([path, 'OVH_CONSUMER_KEY']));
    await form.take(title);
    expect(form.dialog.getByText(t('sync.endpointCanada'))).toBeVisible();
    expect(form.dialog.getAllByText(t('accounts.keyOriginFile', { path }))).toHaveLength(2);
    expect(
      form.dialog.getByText(t('accounts.keyOriginVariable', { variable: 'OVH_CONSUMER_KEY' })),
    ).toBeVisible();
    await form.press(t('common.testConnection'));
    const imported = { kind: 'imported', importId };
    expect(form.lastAsked('connection.test')).toEqual({
      inventoryId: null,
      endpoint: { kind: 'preset', name: 'ovh-ca' },
      signIn: {
        method: 'consumer-key',
        keys: { applicationKey: imported, applicationSecret: imported, consumerKey: imported },
      },
    });
  });

  it('of a service account selects that sign-in method', async () => {
    const form = await openList({ 'import.list': () => [account] });
    await form.take(`${t('sync.endpointUnitedStates')} · ${t('accounts.methodServiceAccount')}`);
    expect(
      form.dialog.getByRole('radio', { name: t('accounts.methodServiceAccount') }),
    ).toBeChecked();
    expect(form.dialog.getByText(t('accounts.keyOriginFile', { path }))).toBeVisible();
    expect(form.dialog.getByLabelText(t('common.clientSecret'))).toHaveValue('');
  });

  it('does not apply to another endpoint', async () => {
    const form = await openList({ 'import.list': () => [canada] });
    await form.take(t('sync.endpointCanada'));
    await form.press(nameOf('accounts.endpointChange'));
    await form.user.click(form.dialog.getByRole('combobox', { name: t('common.endpoint') }));
    await form.user.click(await screen.findByRole('option', { name: t('sync.endpointEurope') }));
    expect(form.dialog.queryByText(t('accounts.keyOriginFile', { path }))).toBeNull();
    expect(form.dialog.getByRole('region', { name: t('accounts.atProvider') })).toBeVisible();
  });

  it('is not offered for an unknown endpoint, with the reason', async () => {
    await openList({ 'import.list': () => [kimsufi] });
    const line = await screen.findByRole('button', { name: /kimsufi-eu/ });
    expect(line).toBeDisabled();
    expect(line).toHaveTextContent(t('accounts.importUnsupported'));
  });

  it('reports when there is nothing on this computer', async () => {
    await openList({ 'import.list': () => [] });
    expect(await screen.findByText(t('accounts.importEmpty'))).toBeVisible();
  });

  it('of a chosen file with one section is applied immediately', async () => {
    const form = await openList({ 'import.list': () => [], 'import.choose': () => [canada] });
    await form.take(t('accounts.importChooseFile'));
    expect(await form.dialog.findAllByText(t('accounts.keyOriginFile', { path }))).toHaveLength(2);
  });

  it('of a chosen file with several asks which', async () => {
    const form = await openList({
      'import.list': () => [],
      'import.choose': () => [canada, account],
    });
    await form.take(t('accounts.importChooseFile'));
    await form.take(t('sync.endpointUnitedStates'));
    expect(form.dialog.getByText(t('sync.endpointUnitedStates'))).toBeVisible();
  });

  it('reports what is wrong with a chosen file', async () => {
    const form = await openList({
      'import.list': () => [],
      'import.choose': () => failWith('import.unreadable'),
    });
    await form.take(t('accounts.importChooseFile'));
    expect(await form.dialog.findByRole('alert')).toHaveTextContent(
      t('errors.import.unreadable.title'),
    );
  });
});
