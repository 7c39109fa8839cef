import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../../../renderer/text/dates.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { earlier } from '../../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import {
  aControlPlane,
  aRestorePointSource,
  aProvider,
  providerId,
} from '../../../../fakes/summary.ts';
import { nameOf } from '../../name-of.ts';
import { renderApp } from '../../render-app.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const readOn = formatInstant(earlier);

/** The button beside a secret that takes it from a provider instead. */
const fromProvider = (key: string) => nameOf('accounts.keyUseProvider', { key });

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
  it('are explained if there is none', async () => {
    renderSettings();
    expect(await screen.findByText(t('restorePoints.sourcesEmpty'))).toBeVisible();
  });

  it('show what was read, and how many snapshots belong to known resources', async () => {
    renderSettings({ 'restorePointSource.list': () => [aRestorePointSource()] });
    expect(
      await screen.findByText(
        t('restorePoints.readSummary', { count: 1204, matched: '980', date: readOn }),
      ),
    ).toBeVisible();
    expect(screen.getByText(t('restorePoints.passphraseFromPlakar'))).toBeVisible();
  });

  it('show why a store could not be read, and that its last state remains', async () => {
    const { failure } = new AppError('plakar.wrongPassphrase');
    renderSettings({
      'restorePointSource.list': () => [aRestorePointSource({ isRead: false, failure })],
    });
    expect(await screen.findByText(t('errors.plakar.wrongPassphrase.title'))).toBeVisible();
    expect(screen.getByText(t('restorePoints.readFailedHelp', { date: readOn }))).toBeVisible();
  });

  it('offer the Plakar stores that are not read yet, and send the passphrase once', async () => {
    const { user, asked } = renderSettings({
      'restorePointSource.list': () => [aRestorePointSource()],
      'restorePointSource.add': ({ store }) => aRestorePointSource({ store }),
    });
    await user.click(await screen.findByRole('button', { name: t('restorePoints.readStore') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('restorePoints.readStore') }),
    );
    await user.click(dialog.getByRole('combobox', { name: t('common.store') }));
    expect(await screen.findByRole('option', { name: 'old' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'main' })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'old' }));
    await user.type(dialog.getByLabelText(t('common.passphrase')), 'correct horse');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.readStore') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.filter(({ channel }) => channel === 'restorePointSource.add')).toEqual([
      {
        channel: 'restorePointSource.add',
        request: { store: 'old', passphrase: { kind: 'typed', text: 'correct horse' } },
      },
    ]);
  });

  it('accept no name that could be an option of plakar', async () => {
    const { user, asked } = renderSettings();
    await user.click(await screen.findByRole('button', { name: t('restorePoints.readStore') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('restorePoints.readStore') }),
    );
    await user.type(dialog.getByRole('combobox', { name: t('common.store') }), '-no-auth');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.readStore') }));
    expect(dialog.getByText(t('restorePoints.storeNameError'))).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('restorePointSource.add');
  });

  it('leave the dialog open with the reason when a store cannot be added', async () => {
    const { user } = renderSettings({
      'restorePointSource.add': () => failWith('restorePointSource.alreadyThere'),
    });
    await user.click(await screen.findByRole('button', { name: t('restorePoints.readStore') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('restorePoints.readStore') }),
    );
    await user.type(dialog.getByRole('combobox', { name: t('common.store') }), '@main');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.readStore') }));
    expect(
      await dialog.findByText(t('errors.restorePointSource.alreadyThere.title')),
    ).toBeVisible();
  });
});

describe('a Plakar Control Plane', () => {
  async function openDialog(handlers: FakeHandlers = {}) {
    const rendered = renderSettings(handlers);
    await rendered.user.click(
      await screen.findByRole('button', { name: t('restorePoints.addControlPlane') }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: t('restorePoints.addControlPlane') }),
    );
    return { ...rendered, dialog };
  }
  const report = { organisationId: 'org-1', resourceCount: 3 };

  it('is tested with the typed values, and added with them', async () => {
    const { user, asked, dialog } = await openDialog({
      'controlPlane.check': () => report,
      'controlPlane.add': () => aControlPlane(),
    });
    await user.type(dialog.getByLabelText(t('common.address')), 'Plakar.example.com/api/v1');
    await user.type(dialog.getByLabelText(t('restorePoints.apiKey')), 'pcp_ak_1');
    await user.click(dialog.getByRole('button', { name: t('common.testConnection') }));
    expect(await dialog.findByText(t('restorePoints.testSucceeded', { count: 3 }))).toBeVisible();
    expect(dialog.getByText(t('restorePoints.testOrganisation', { id: 'org-1' }))).toBeVisible();
    await user.click(
      dialog.getByRole('switch', { name: (name) => name.startsWith(t('restorePoints.canSeeAll')) }),
    );
    expect(dialog.queryByText(t('restorePoints.testOrganisation', { id: 'org-1' }))).toBeNull();
    await user.click(dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const input = {
      address: 'https://plakar.example.com',
      organisationId: '',
      apiKey: { kind: 'typed', text: 'pcp_ak_1' },
    };
    expect(asked.filter(({ channel }) => channel.startsWith('controlPlane.'))).toEqual([
      { channel: 'controlPlane.check', request: { sourceId: null, canSeeAll: false, ...input } },
      { channel: 'controlPlane.add', request: { canSeeAll: true, ...input } },
    ]);
  });

  it('reports that no resource is visible, not that there is none', async () => {
    const { user, dialog } = await openDialog({
      'controlPlane.check': () => ({ ...report, resourceCount: null }),
    });
    await user.type(dialog.getByLabelText(t('common.address')), 'https://plakar.example.com');
    await user.type(dialog.getByLabelText(t('restorePoints.apiKey')), 'pcp_ak_1');
    await user.click(dialog.getByRole('button', { name: t('common.testConnection') }));
    expect(await dialog.findByText(t('restorePoints.testNothingVisible'))).toBeVisible();
    expect(dialog.getByText(t('restorePoints.testNothingVisibleHelp'))).toBeVisible();
  });

  it('sends nothing to main while a field is wrong', async () => {
    const { user, asked, dialog } = await openDialog();
    await user.type(dialog.getByLabelText(t('common.address')), 'http://plakar.example.com');
    await user.type(dialog.getByLabelText(t('restorePoints.organisation')), '../x');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }));
    expect(dialog.getByText(t('restorePoints.addressError'))).toBeVisible();
    expect(dialog.getByText(t('restorePoints.apiKeyMissing'))).toBeVisible();
    expect(dialog.getByText(t('restorePoints.organisationError'))).toBeVisible();
    expect(asked.some(({ channel }) => channel.startsWith('controlPlane.'))).toBe(false);
  });

  it('can take the key from a provider', async () => {
    const { user, asked, dialog } = await openDialog({
      'provider.list': () => [aProvider()],
      'controlPlane.add': () => failWith('network.notAgreed'),
    });
    await user.type(dialog.getByLabelText(t('common.address')), 'https://plakar.example.com');
    await user.click(dialog.getByRole('button', { name: fromProvider(t('restorePoints.apiKey')) }));
    await user.click(dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }));
    expect(dialog.getByText(t('restorePoints.referenceError'))).toBeVisible();
    await user.type(dialog.getByLabelText(t('accounts.keyReference')), 'kv/plakar#api_key');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.addControlPlane') }));
    expect(await dialog.findByRole('alert')).toBeVisible();
    expect(asked.at(-1)).toMatchObject({
      channel: 'controlPlane.add',
      request: { apiKey: { kind: 'provider', providerId, reference: 'kv/plakar#api_key' } },
    });
  });

  it('retains the stored key unless the address changes', async () => {
    const source = aControlPlane();
    const { user, asked } = renderSettings({
      'restorePointSource.list': () => [source],
      'controlPlane.update': () => source,
    });
    await user.click(
      await screen.findByRole('button', {
        name: t('restorePoints.editSource', { source: 'plakar.example.com' }),
      }),
    );
    const dialog = within(
      await screen.findByRole('dialog', {
        name: t('restorePoints.editSource', { source: 'plakar.example.com' }),
      }),
    );
    const address = dialog.getByLabelText(t('common.address'));
    await user.type(address, ':8443');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.saveAndRead') }));
    expect(dialog.getByText(t('restorePoints.apiKeyMissing'))).toBeVisible();
    await user.clear(address);
    await user.type(address, 'https://plakar.example.com');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.saveAndRead') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ channel }) => channel === 'controlPlane.update')?.request).toEqual({
      sourceId: source.id,
      address: source.address,
      organisationId: '',
      canSeeAll: false,
      apiKey: { kind: 'stored' },
    });
  });

  it.each([
    [{ snapshotCount: 0, matchedCount: 0 }, 'restorePoints.incompleteNoSnapshot'],
    [{}, 'restorePoints.incompleteKey'],
    [{ canSeeAll: true }, 'restorePoints.incompleteControlPlane'],
    [{ canTellNone: true }, 'restorePoints.incompleteVolumes'],
  ] as const)('shows why it cannot show that there is none: %o', async (change, id) => {
    renderSettings({ 'restorePointSource.list': () => [aControlPlane(change)] });
    expect(await screen.findByText('plakar.example.com')).toBeVisible();
    expect(screen.getByText(t('common.plakarControlPlane'))).toBeVisible();
    expect(screen.getByText(t(id))).toBeVisible();
  });

  it('shows why it could not be read, with details to quote', async () => {
    const { failure } = new AppError('controlPlane.unauthorized', { httpStatus: 401 });
    renderSettings({
      'restorePointSource.list': () => [aControlPlane({ isRead: false, failure })],
    });
    expect(await screen.findByText(t('errors.controlPlane.unauthorized.title'))).toBeVisible();
    expect(screen.getByText('controlPlane.unauthorized · HTTP 401')).toBeVisible();
    expect(screen.getByText(t('restorePoints.readFailedHelp', { date: readOn }))).toBeVisible();
  });

  it('mentions its key when it is removed', async () => {
    const { user } = renderSettings({ 'restorePointSource.list': () => [aControlPlane()] });
    await user.click(
      await screen.findByRole('button', {
        name: t('restorePoints.removeSource', { source: 'plakar.example.com' }),
      }),
    );
    expect(await screen.findByText(t('restorePoints.removeControlPlaneHelp'))).toBeVisible();
  });
});

describe('the passphrase of a store at a provider', () => {
  it('is a provider and a reference', async () => {
    const { user, asked } = renderSettings({
      'provider.list': () => [aProvider()],
      'restorePointSource.list': () => [aRestorePointSource()],
      'restorePointSource.setPassphrase': () => aRestorePointSource(),
    });
    await user.click(
      await screen.findByRole('button', {
        name: t('restorePoints.changePassphrase', { source: '@main' }),
      }),
    );
    const dialog = within(
      await screen.findByRole('dialog', {
        name: t('restorePoints.changePassphraseTitle', { store: 'main' }),
      }),
    );
    await user.click(dialog.getByRole('button', { name: fromProvider(t('common.passphrase')) }));
    await user.type(dialog.getByLabelText(t('accounts.keyReference')), 'kv/plakar#passphrase');
    await user.click(dialog.getByRole('button', { name: t('restorePoints.saveAndRead') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(
      asked.find(({ channel }) => channel === 'restorePointSource.setPassphrase')?.request,
    ).toEqual({
      sourceId: aRestorePointSource().id,
      passphrase: { kind: 'provider', providerId, reference: 'kv/plakar#passphrase' },
    });
  });
});
