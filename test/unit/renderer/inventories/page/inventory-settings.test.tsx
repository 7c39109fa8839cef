import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith } from '../../../../fakes/fake-bridge.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { aProvidedSignIn, aProvider, aSummary, providerId } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import { openForm } from '../../accounts/open-form.tsx';
import { t } from '../../../../../renderer/text/translate.ts';
import { nameOf } from '../../name-of.ts';

const emptyKey = { kind: 'stored' };
const notShown = () =>
  waitFor(() =>
    expect(screen.queryByRole('dialog', { name: t('inventories.settings') })).toBeNull(),
  );

async function chooseCanada({ user, dialog }: Awaited<ReturnType<typeof openForm>>) {
  await user.click(dialog.getByRole('button', { name: nameOf('accounts.endpointChange') }));
  await user.click(dialog.getByRole('combobox', { name: t('common.endpoint') }));
  await user.click(await screen.findByRole('option', { name: t('sync.endpointCanada') }));
}

describe('the keys of an inventory', () => {
  it('stay as stored if their fields are empty', async () => {
    const form = await openForm({ 'inventory.update': () => aSummary() }, aSummary());
    expect(form.dialog.getByLabelText(t('common.consumerKey'))).toHaveAttribute(
      'placeholder',
      t('common.storedPlaceholder'),
    );
    form.fill(t('common.consumerKey'), 'new');
    await form.press(t('common.saveChanges'));
    await notShown();
    expect(form.lastAsked('inventory.update')).toEqual({
      inventoryId,
      name: 'Production',
      endpoint: { kind: 'preset', name: 'ovh-eu' },
      signIn: {
        method: 'consumer-key',
        keys: {
          applicationKey: emptyKey,
          applicationSecret: emptyKey,
          consumerKey: { kind: 'typed', text: 'new' },
        },
      },
      isVerifying: true,
      mayReplaceAccount: false,
    });
  });

  it('show their provider, and must be typed when they no longer come from it', async () => {
    const inventory = aSummary({
      signIn: aProvidedSignIn(),
      credentials: { state: 'provided' },
    });
    const form = await openForm({ 'provider.list': () => [aProvider()] }, inventory);
    const group = within(form.dialog.getByRole('group', { name: t('common.applicationSecret') }));
    expect(await group.findByDisplayValue(/^Team vault/)).toBeVisible();
    expect(group.getByLabelText(t('accounts.keyReference'))).toHaveValue(
      'kv/ovh#application_secret',
    );
    await form.press(nameOf('accounts.keyEnterDirectly', { key: t('common.applicationSecret') }));
    await form.press(t('common.saveChanges'));
    expect(form.dialog.getByLabelText(t('common.applicationSecret'))).toBeInvalid();
    expect(form.timesAsked('inventory.update')).toBe(0);
  });

  it('are tested as they are, stored and provided', async () => {
    const inventory = aSummary({
      signIn: {
        method: 'consumer-key',
        sources: {
          ...aSummary().signIn.sources,
          consumerKey: { kind: 'provider', providerId, reference: 'kv/ovh#ck' },
        },
      },
    });
    const form = await openForm(
      { 'provider.list': () => [aProvider()], 'connection.test': () => failWith('internal') },
      inventory,
    );
    await form.press(t('common.testConnection'));
    expect(form.lastAsked('connection.test')).toMatchObject({
      inventoryId,
      signIn: {
        keys: {
          applicationKey: emptyKey,
          consumerKey: { kind: 'provider', providerId, reference: 'kv/ovh#ck' },
        },
      },
    });
  });

  it('must be entered again for another sign-in method', async () => {
    const form = await openForm({}, aSummary());
    await form.user.click(
      form.dialog.getByRole('radio', { name: t('accounts.methodServiceAccount') }),
    );
    await form.press(t('common.saveChanges'));
    expect(form.dialog.getByLabelText(t('common.clientSecret'))).toBeInvalid();
  });
});

describe('another endpoint', () => {
  it('shows a warning immediately, and needs its own keys', async () => {
    const form = await openForm({}, aSummary());
    await chooseCanada(form);
    expect(form.dialog.getByText(/\(33 resources\) will be replaced/)).toBeVisible();
    await form.press(t('common.saveChanges'));
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toBeInvalid();
    expect(form.timesAsked('inventory.update')).toBe(0);
  });

  it('shows no warning when it is reverted', async () => {
    const form = await openForm({}, aSummary());
    await chooseCanada(form);
    await form.user.click(form.dialog.getByRole('combobox', { name: t('common.endpoint') }));
    await form.user.click(await screen.findByRole('option', { name: t('sync.endpointEurope') }));
    expect(form.dialog.queryByText(/will be replaced/)).toBeNull();
  });
});

describe('keys of another account', () => {
  async function saveOtherKeys() {
    const form = await openForm(
      {
        'inventory.update': ({ mayReplaceAccount }) =>
          mayReplaceAccount
            ? aSummary({ account: 'xx2222-ovh' })
            : failWith('inventory.otherAccount', { message: 'xx2222-ovh' }),
      },
      aSummary(),
    );
    form.fill(t('common.consumerKey'), 'other');
    await form.press(t('common.saveChanges'));
    const question = within(
      await screen.findByRole('dialog', { name: t('accounts.replaceDataTitle') }),
    );
    return { ...form, question };
  }

  it('are stored only when the user agrees to delete the discovered data', async () => {
    const form = await saveOtherKeys();
    expect(
      form.question.getByText(/belong to xx2222-ovh.*xx1111-ovh \(33 resources\)/),
    ).toBeVisible();
    await form.user.click(form.question.getByRole('button', { name: t('accounts.replaceData') }));
    await notShown();
    expect(form.lastAsked('inventory.update')).toMatchObject({
      mayReplaceAccount: true,
      isVerifying: true,
      signIn: { keys: { consumerKey: { kind: 'typed', text: 'other' } } },
    });
  });

  it('are not sent again without approval, and stay in the form', async () => {
    const form = await saveOtherKeys();
    await form.user.click(form.question.getByRole('button', { name: t('common.cancel') }));
    expect(form.timesAsked('inventory.update')).toBe(1);
    expect(form.dialog.getByLabelText(t('common.consumerKey'))).toHaveValue('other');
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });
});

describe('a sync without keys', () => {
  const absent = { credentials: { state: 'absent' } } as const;

  async function syncWithout(change: Partial<InventorySummary> = {}) {
    const inventory = aSummary({ ...absent, ...change });
    const app = renderApp({ 'inventory.list': () => [inventory] }, `#/inventories/${inventory.id}`);
    await app.user.click(await screen.findByRole('button', { name: t('inventories.syncStart') }));
    const dialog = await screen.findByRole('dialog', { name: t('inventories.settings') });
    return { ...app, dialog: within(dialog) };
  }

  it('opens the settings with the reason, at the first missing key', async () => {
    const { dialog, asked } = await syncWithout();
    expect(dialog.getByText(t('errors.credential.absent.title'))).toBeVisible();
    expect(dialog.getByText(t('inventories.keysMissingHelp'))).toBeVisible();
    await waitFor(() => expect(dialog.getByLabelText(t('common.applicationKey'))).toHaveFocus());
    expect(asked.map(({ channel }) => channel)).not.toContain('sync.start');
  });

  it('skips keys that a provider has', async () => {
    const { dialog } = await syncWithout({
      signIn: {
        method: 'consumer-key',
        sources: {
          ...aSummary().signIn.sources,
          applicationKey: { kind: 'provider', providerId, reference: 'kv/ovh#ak' },
        },
      },
    });
    await waitFor(() => expect(dialog.getByLabelText(t('common.applicationSecret'))).toHaveFocus());
  });

  it('says nothing of it when the settings are opened otherwise', async () => {
    const form = await openForm({}, aSummary(absent));
    expect(form.dialog.queryByText(t('inventories.keysMissingHelp'))).toBeNull();
    await waitFor(() => expect(form.dialog.getByLabelText(t('common.name'))).toHaveFocus());
  });
});
