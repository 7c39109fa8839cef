import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { aBucket, inventoryId } from '../../../fakes/builders.ts';
import type { FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { renderApp } from '../render-app.tsx';
import { aRow, anInventory, detailsOf } from '../resources/render-resources.tsx';

const store = anApp({
  id: inventoryId,
  name: 'backups store',
  role: 'store',
  temperature: 'cold',
  fields: { location: 's3://s3.gra.io.cloud.ovh.net/backups' },
  sources: { ...anApp().sources, passphrase: { kind: 'vault' } },
});

async function openEdit(app = anApp(), handlers: FakeHandlers = {}) {
  const rendered = renderApp({ 'app.list': () => [app], ...handlers }, '#/apps');
  const { user } = rendered;
  await user.click(await screen.findByRole('button', { name: `Actions for ${app.name}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

describe('the screen of apps', () => {
  it('lists them with their resource and inventory, and shows those of a role', async () => {
    const { user } = renderApp({ 'app.list': () => [anApp(), store] }, '#/apps');
    const lines = async () =>
      (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    expect(await lines()).toEqual(['assets source', 'backups storeCold']);
    expect(screen.getAllByText('Main account')).toHaveLength(2);
    await user.click(screen.getByText('Stores (1)'));
    expect(await lines()).toEqual(['backups storeCold']);
    await user.click(screen.getByText('Destinations (0)'));
    expect(screen.getByText('No app has this role.')).toBeVisible();
  });

  it('keeps an app whose resource is gone, and says so', async () => {
    const gone = anApp({ resourceState: 'gone', resourceClass: null, resourceKind: null });
    renderApp({ 'app.list': () => [gone] }, '#/apps');
    expect(await screen.findByText('Its resource is gone')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'assets' })).not.toBeInTheDocument();
  });

  it('says how to begin where there is none', async () => {
    renderApp({}, '#/apps');
    expect(await screen.findByRole('heading', { name: 'No app yet' })).toBeVisible();
  });
});

describe('editing an app', () => {
  it('keeps the secrets that are left empty', async () => {
    const { user, dialog, asked } = await openEdit(anApp(), { 'app.update': () => anApp() });
    expect(dialog.getByLabelText('Access key')).toHaveAttribute(
      'placeholder',
      'Stored, leave empty to keep',
    );
    await user.clear(dialog.getByLabelText('Name'));
    await user.type(dialog.getByLabelText('Name'), 'renamed');
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByText('The app “assets source” is saved.')).toBeVisible();
    expect(asked.find(({ channel }) => channel === 'app.update')?.request).toMatchObject({
      appId,
      name: 'renamed',
      fields: anApp().fields,
      secrets: {
        access_key: { kind: 'stored' },
        secret_access_key: { kind: 'stored' },
      },
    });
  });

  it('wants the secrets anew for another host', async () => {
    const { user, dialog, asked } = await openEdit();
    await user.clear(dialog.getByLabelText('Location'));
    await user.type(dialog.getByLabelText('Location'), 's3://other.example/assets');
    expect(dialog.getByText(/entered for another place/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    expect(dialog.getAllByText(/Enter this again/)).toHaveLength(2);
    expect(asked.some(({ channel }) => channel === 'app.update')).toBe(false);
  });

  it('wants the secrets anew that memory has lost', async () => {
    const { user, dialog } = await openEdit(anApp({ credentials: { state: 'absent' } }));
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    expect(dialog.getAllByText(/Enter this again/)).toHaveLength(2);
  });

  it('warns before the passphrase of a store leaves the vault', async () => {
    const { user, dialog, asked } = await openEdit(store, { 'app.update': () => store });
    expect(dialog.getByText(/Keep the passphrase in a second place/)).toBeVisible();
    await user.click(dialog.getByText('A command'));
    expect(dialog.getByText(/stored passphrase is removed from the vault/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    expect(dialog.getAllByText('This is needed.')).toHaveLength(1);
    await user.type(
      dialog.getByLabelText('Command that prints the passphrase'),
      'pass show plakar',
    );
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    // Who runs the command decides who gets the keys.
    expect(dialog.getAllByText(/Enter this again/)).toHaveLength(2);
    expect(asked.some(({ channel }) => channel === 'app.update')).toBe(false);
  });

  it('lets a passphrase take the place of a command', async () => {
    const byCommand = anApp({
      ...store,
      fields: { ...store.fields, passphrase_cmd: 'pass show plakar' },
      sources: {},
    });
    const { user, dialog, asked } = await openEdit(byCommand, { 'app.update': () => byCommand });
    expect(dialog.getByLabelText('Command that prints the passphrase')).toHaveValue(
      'pass show plakar',
    );
    await user.click(dialog.getByText('A passphrase'));
    for (const field of ['Access key', 'Secret access key', 'Passphrase']) {
      await user.type(dialog.getByLabelText(field), 'typed');
    }
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    const update = asked.find(({ channel }) => channel === 'app.update')?.request;
    expect(update).toMatchObject({ fields: store.fields });
    expect(update).not.toHaveProperty('fields.passphrase_cmd');
  });

  it('can leave out a secret that is not needed', async () => {
    const app = anApp({
      sources: { ...anApp().sources, sse_customer_key: { kind: 'vault' } },
    });
    const { user, dialog, asked } = await openEdit(app, { 'app.update': () => app });
    await user.click(dialog.getByRole('button', { name: /Advanced/ }));
    await user.click(dialog.getByRole('button', { name: 'Leave out Encryption key (SSE-C)' }));
    await user.click(dialog.getByRole('button', { name: 'Save changes' }));
    const update = asked.find(({ channel }) => channel === 'app.update')?.request;
    expect(update).toHaveProperty('secrets.access_key');
    expect(update).not.toHaveProperty('secrets.sse_customer_key');
  });
});

describe('removing an app', () => {
  it('asks first, and says that a passphrase goes with it', async () => {
    const { user, asked } = renderApp(
      { 'app.list': () => [store], 'app.delete': () => undefined },
      '#/apps',
    );
    await user.click(await screen.findByRole('button', { name: 'Actions for backups store' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(await screen.findByText(/passphrase of this store goes with it/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove app' }));
    expect(await screen.findByText('The app “backups store” is removed.')).toBeVisible();
    expect(asked).toContainEqual({ channel: 'app.delete', request: { appId: store.id } });
  });
});

describe('adding a store', () => {
  const bucket = aBucket({ providerId: 'backups', endpoints: ['s3.gra.io.cloud.ovh.net'] });
  const { urn, name, kind, subclass } = bucket;
  const row = aRow({ urn, name, kind, subclass, class: 'object-storage' });

  it('is done on the page of its inventory, with one of its buckets', async () => {
    const { user, asked } = renderApp(
      {
        'inventory.list': () => [anInventory()],
        'resource.list': () => [row, aRow({ name: 'a volume' })],
        'resource.read': () => detailsOf(row, { resource: bucket }),
        'app.add': () => store,
      },
      `#/inventories/${inventoryId}`,
    );
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(dialog.getByText('Choose the bucket that keeps the backups.')).toBeVisible();
    await user.click(await dialog.findByRole('combobox', { name: 'Bucket' }));
    const options = await screen.findAllByRole('option', { hidden: true });
    expect(options.map(({ textContent }) => textContent)).toEqual(['backups · GRA11']);
    await user.click(options[0] as HTMLElement);
    expect(await dialog.findByLabelText('Location')).toHaveValue(
      's3://s3.gra.io.cloud.ovh.net/backups',
    );
    await user.type(dialog.getByLabelText('Access key'), 'AK');
    await user.type(dialog.getByLabelText('Secret access key'), 'SK');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(dialog.getByText('This is needed.')).toBeVisible();
    await user.type(dialog.getByLabelText('Passphrase'), ' a long passphrase ');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(await screen.findByText('The store “backups store” is added.')).toBeVisible();
    expect(asked.find(({ channel }) => channel === 'app.add')?.request).toMatchObject({
      role: 'store',
      urn,
      temperature: 'standard',
      secrets: { passphrase: { kind: 'typed', text: ' a long passphrase ' } },
    });
  });
});

describe('the words for apps', () => {
  it('are kept in the settings', async () => {
    const { user, asked } = renderApp(
      { 'settings.update': (change) => ({ ...defaultSettings, ...change }) as never },
      '#/settings',
    );
    await user.type(
      await screen.findByLabelText('Environments', { selector: 'input' }),
      'qualification{Enter}',
    );
    expect(asked.find(({ channel }) => channel === 'settings.update')?.request).toEqual({
      environments: ['production', 'staging', 'development', 'qualification'],
    });
  });
});
