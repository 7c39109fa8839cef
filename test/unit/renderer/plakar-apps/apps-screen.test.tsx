import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PlakarAppSummary } from '../../../../shared/plakar-apps/plakar-app.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { aBucket, inventoryId } from '../../../fakes/builders.ts';
import { type FakeHandlers, failWith } from '../../../fakes/fake-bridge.ts';
import { providerId } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { aRow, anInventory, detailsOf } from '../resources/render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { nameOf } from '../name-of.ts';
import { packRows } from '../../../../shared/resources/rules/pack-rows.ts';

const store = anApp({
  id: inventoryId,
  name: 'backups store',
  role: 'store',
  temperature: 'cold',
  fields: { location: 's3://s3.gra.io.cloud.ovh.net/backups' },
  sources: { ...anApp().sources, passphrase: { kind: 'vault' } },
});

/** The choice of a passphrase's source may have the same name as its field. */
const notRadio = { selector: ':not([type="radio"])' };

async function openEdit(app = anApp(), handlers: FakeHandlers = {}) {
  const rendered = renderApp({ 'plakarApp.list': () => [app], ...handlers }, '#/apps');
  const { user } = rendered;
  await user.click(
    await screen.findByRole('button', { name: t('common.actionsFor', { name: app.name }) }),
  );
  await user.click(await screen.findByRole('menuitem', { name: t('plakarApps.edit') }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

describe('the screen of apps', () => {
  it('shows one role, if its address says so', async () => {
    renderApp({ 'plakarApp.list': () => [anApp(), store] }, '#/apps?role=store');
    expect(await screen.findAllByRole('rowheader')).toHaveLength(1);
  });

  it('lists them with their resource and inventory, and filters by role', async () => {
    const { user } = renderApp({ 'plakarApp.list': () => [anApp(), store] }, '#/apps');
    const lines = async () =>
      (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    const storeLine = `backups store${t('plakarApps.temperatureCold')}`;
    expect(await lines()).toEqual(['assets source', storeLine]);
    expect(screen.getAllByText('Main account')).toHaveLength(2);
    await user.click(screen.getByText(`${t('plakarApps.filterStores')} (1)`));
    expect(await lines()).toEqual([storeLine]);
    await user.click(screen.getByText(`${t('plakarApps.filterDestinations')} (0)`));
    expect(screen.getByText(t('plakarApps.roleEmpty'))).toBeVisible();
  });

  it('retains an app whose resource is gone, and says so', async () => {
    const gone = anApp({ resourceState: 'gone', resourceClass: null, resourceKind: null });
    renderApp({ 'plakarApp.list': () => [gone] }, '#/apps');
    expect(await screen.findByText(t('plakarApps.stateResourceGone'))).toBeVisible();
    expect(screen.queryByRole('link', { name: 'assets' })).not.toBeInTheDocument();
  });

  it('explains how to begin if there is none', async () => {
    renderApp({ 'inventory.list': () => [anInventory()] }, '#/apps');
    expect(await screen.findByRole('heading', { name: t('common.noAppYet') })).toBeVisible();
  });
});

describe('editing an app', () => {
  it('retains the secrets of empty fields', async () => {
    const { user, dialog, asked } = await openEdit(anApp(), { 'plakarApp.update': () => anApp() });
    expect(dialog.getByLabelText(t('plakarApps.fieldAccessKey'))).toHaveAttribute(
      'placeholder',
      t('common.storedPlaceholder'),
    );
    await user.clear(dialog.getByLabelText(t('common.name')));
    await user.type(dialog.getByLabelText(t('common.name')), 'renamed');
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    expect(
      await screen.findByText(t('plakarApps.saveDone', { name: 'assets source' })),
    ).toBeVisible();
    expect(asked.find(({ channel }) => channel === 'plakarApp.update')?.request).toMatchObject({
      appId,
      name: 'renamed',
      fields: anApp().fields,
      secrets: {
        access_key: { kind: 'stored' },
        secret_access_key: { kind: 'stored' },
      },
    });
  });

  it('requires the secrets again for another host', async () => {
    const { user, dialog, asked } = await openEdit();
    await user.clear(dialog.getByLabelText(t('plakarApps.fieldLocation')));
    await user.type(
      dialog.getByLabelText(t('plakarApps.fieldLocation')),
      's3://other.example/assets',
    );
    expect(dialog.getByText(t('plakarApps.secretsMovedHelp'))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    expect(dialog.getAllByText(t('plakarApps.secretMissing'))).toHaveLength(2);
    expect(asked.some(({ channel }) => channel === 'plakarApp.update')).toBe(false);
  });

  it('requires secrets again that were only in memory', async () => {
    const { user, dialog } = await openEdit(anApp({ credentials: { state: 'absent' } }));
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    expect(dialog.getAllByText(t('plakarApps.secretMissing'))).toHaveLength(2);
  });

  it('warns before the passphrase of a store leaves the vault', async () => {
    const { user, dialog, asked } = await openEdit(store, { 'plakarApp.update': () => store });
    expect(dialog.getByText(t('plakarApps.passphraseLossHelp'))).toBeVisible();
    await user.click(dialog.getByRole('radio', { name: t('plakarApps.passphraseOriginCommand') }));
    expect(dialog.getByText(t('plakarApps.passphraseRemoveHelp'))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    expect(dialog.getByText(t('plakarApps.passphraseCommandMissing'))).toBeVisible();
    await user.type(
      dialog.getByLabelText(t('plakarApps.fieldPassphraseCommand')),
      'pass show plakar',
    );
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    // The user who runs the command decides who gets the keys.
    expect(dialog.getAllByText(t('plakarApps.secretMissing'))).toHaveLength(2);
    expect(asked.some(({ channel }) => channel === 'plakarApp.update')).toBe(false);
  });

  it('can replace a command with a passphrase', async () => {
    const byCommand = anApp({
      ...store,
      fields: { ...store.fields, passphrase_cmd: 'pass show plakar' },
      sources: {},
    });
    const { user, dialog, asked } = await openEdit(byCommand, {
      'plakarApp.update': () => byCommand,
    });
    expect(dialog.getByLabelText(t('plakarApps.fieldPassphraseCommand'))).toHaveValue(
      'pass show plakar',
    );
    await user.click(dialog.getByRole('radio', { name: t('plakarApps.passphraseOriginTyped') }));
    for (const field of [
      t('plakarApps.fieldAccessKey'),
      t('common.secretAccessKey'),
      t('common.passphrase'),
    ]) {
      await user.type(dialog.getByLabelText(field, notRadio), 'typed');
    }
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    const update = asked.find(({ channel }) => channel === 'plakarApp.update')?.request;
    expect(update).toMatchObject({ fields: store.fields });
    expect(update).not.toHaveProperty('fields.passphrase_cmd');
  });

  it('can remove an optional secret', async () => {
    const app = anApp({
      sources: { ...anApp().sources, sse_customer_key: { kind: 'vault' } },
    });
    const { user, dialog, asked } = await openEdit(app, { 'plakarApp.update': () => app });
    await user.click(
      dialog.getByRole('button', { name: (name) => name.startsWith(t('plakarApps.advanced')) }),
    );
    const field = t('plakarApps.fieldSseCustomerKey');
    const remove = { name: nameOf('plakarApps.secretRemove', { field }) };
    await user.click(dialog.getByRole('button', remove));
    await user.click(
      dialog.getByRole('button', { name: nameOf('plakarApps.secretKeep', { field }) }),
    );
    await user.click(dialog.getByRole('button', remove));
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    const update = asked.find(({ channel }) => channel === 'plakarApp.update')?.request;
    expect(update).toHaveProperty('secrets.access_key');
    expect(update).not.toHaveProperty('secrets.sse_customer_key');
  });
});

describe('removing an app', () => {
  const undoId = '7b0f1f0e-5a0c-4a53-8f0a-0f3c5b1d2e4f';
  const removed = (app: PlakarAppSummary) => t('plakarApps.removeDone', { name: app.name });

  async function chooseRemove(app: PlakarAppSummary, handlers: FakeHandlers = {}) {
    const rendered = renderApp(
      { 'plakarApp.list': () => [app], 'plakarApp.delete': () => ({ undoId }), ...handlers },
      '#/apps',
    );
    const actions = { name: t('common.actionsFor', { name: app.name }) };
    await rendered.user.click(await screen.findByRole('button', actions));
    await rendered.user.click(
      await screen.findByRole('menuitem', { name: t('plakarApps.remove') }),
    );
    return rendered;
  }

  it('happens at once, and can be undone', async () => {
    const restore = vi.fn(() => undefined);
    const { user, asked } = await chooseRemove(anApp(), { 'plakarApp.restore': restore });
    expect(await screen.findByText(removed(anApp()))).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(asked).toContainEqual({ channel: 'plakarApp.delete', request: { appId } });
    await user.click(screen.getByRole('button', { name: t('common.undo') }));
    await waitFor(() => expect(restore).toHaveBeenCalledWith({ undoId }));
    const undone = t('kit.undone', { what: removed(anApp()) });
    expect(await screen.findByText(undone)).toBeVisible();
  });

  it('can be undone with Ctrl+Z, and shows the reason if it cannot', async () => {
    await chooseRemove(anApp(), { 'plakarApp.restore': () => failWith('plakarApp.nameTaken') });
    expect(await screen.findByText(removed(anApp()))).toBeVisible();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(await screen.findByText(t('errors.plakarApp.nameTaken.title'))).toBeVisible();
  });

  it('shows the reason if it fails, and offers no undo', async () => {
    await chooseRemove(anApp(), { 'plakarApp.delete': () => failWith('storage.full') });
    expect(await screen.findByText(t('errors.storage.full.title'))).toBeVisible();
    expect(screen.queryByRole('button', { name: t('common.undo') })).not.toBeInTheDocument();
  });

  it('moves the focus to the content, because the button is gone', async () => {
    const apps = [anApp()];
    const { emit } = await chooseRemove(anApp(), {
      'inventory.list': () => [anInventory()],
      'plakarApp.list': () => apps,
      'plakarApp.delete': () => {
        apps.length = 0;
        return { undoId };
      },
    });
    act(() => emit('plakarApp.changed', { appId, rows: packRows([]) }));
    expect(await screen.findByRole('heading', { name: t('common.noAppYet') })).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'content'));
  });

  it('asks first if a passphrase of a store could be lost, and can be undone all the same', async () => {
    const { user, asked } = await chooseRemove(store);
    expect(await screen.findByText(t('plakarApps.removePassphraseCheck'))).toBeVisible();
    expect(asked.some(({ channel }) => channel === 'plakarApp.delete')).toBe(false);
    await user.click(screen.getByRole('button', { name: t('plakarApps.removeTitle') }));
    expect(await screen.findByText(removed(store))).toBeVisible();
    expect(asked).toContainEqual({ channel: 'plakarApp.delete', request: { appId: store.id } });
    expect(screen.getByRole('button', { name: t('common.undo') })).toBeVisible();
  });

  it.each([
    [
      'at a provider',
      { sources: { passphrase: { kind: 'provider', providerId, reference: 'r' } } },
    ],
    ['no longer stored', { credentials: { state: 'absent' } }],
  ] as const)('does not ask if the passphrase is %s', async (_where, change) => {
    const app = anApp({ ...store, ...change });
    await chooseRemove(app);
    expect(await screen.findByText(removed(app))).toBeVisible();
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
        'plakarApp.add': () => store,
      },
      `#/inventories/${inventoryId}`,
    );
    await user.click(await screen.findByRole('button', { name: t('common.addStore') }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: t('common.addStore') }));
    expect(dialog.getByText(t('plakarApps.bucketMissing'))).toBeVisible();
    await user.click(await dialog.findByRole('combobox', { name: t('inventories.storeBucket') }));
    const options = await screen.findAllByRole('option', { hidden: true });
    expect(options.map(({ textContent }) => textContent)).toEqual(['backups · GRA11']);
    await user.click(options[0] as HTMLElement);
    expect(await dialog.findByLabelText(t('plakarApps.fieldLocation'))).toHaveValue(
      's3://s3.gra.io.cloud.ovh.net/backups',
    );
    await user.type(dialog.getByLabelText(t('plakarApps.fieldAccessKey')), 'AK');
    await user.type(dialog.getByLabelText(t('common.secretAccessKey')), 'SK');
    await user.click(dialog.getByRole('button', { name: t('common.addStore') }));
    expect(dialog.getByText(t('plakarApps.passphraseMissing'))).toBeVisible();
    await user.type(dialog.getByLabelText(t('common.passphrase'), notRadio), ' a long passphrase ');
    await user.click(dialog.getByRole('button', { name: t('common.addStore') }));
    expect(
      await screen.findByText(t('inventories.storeAddDone', { name: 'backups store' })),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: t('inventories.storeShowInApps') })).toHaveAttribute(
      'href',
      '#/apps?role=store',
    );
    expect(asked.find(({ channel }) => channel === 'plakarApp.add')?.request).toMatchObject({
      role: 'store',
      urn,
      temperature: 'standard',
      secrets: { passphrase: { kind: 'typed', text: ' a long passphrase ' } },
    });
  });
});

describe('environments and data classes', () => {
  it('are saved in the settings', async () => {
    const { user, asked } = renderApp(
      { 'settings.update': (change) => ({ ...defaultSettings, ...change }) as never },
      '#/settings',
    );
    await user.type(
      await screen.findByLabelText(t('common.environments'), { selector: 'input' }),
      'qualification{Enter}',
    );
    expect(asked.find(({ channel }) => channel === 'settings.update')?.request).toEqual({
      environments: ['production', 'staging', 'development', 'qualification'],
    });
  });
});
