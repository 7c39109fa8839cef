import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { referenceExampleFor } from '../../../../../renderer/accounts/sign-in-text.ts';
import { plakarOptionsAsOf } from '../../../../../renderer/plakar-apps/other-plakar-options.ts';
import { formatDate } from '../../../../../renderer/text/dates.ts';
import { translator } from '../../../../../renderer/text/language.ts';
import { type TextId, t } from '../../../../../renderer/text/translate.ts';
import { integrationsVersion } from '../../../../../shared/plakar-apps/rules/integration-fields.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import { anApp, bucketUrn } from '../../../../fakes/apps.ts';
import { aBucket, anInstance, aResource, inventoryId } from '../../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aProvider, aVaultStatus } from '../../../../fakes/summary.ts';
import { aRow, detailsOf, renderResources } from '../render-resources.tsx';

const bucket = aBucket({
  providerId: 'assets',
  endpoints: ['assets.s3.gra.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
});
const database = aResource({
  kind: 'database',
  class: 'database',
  subclass: 'postgresql',
  name: 'orders',
  endpoints: ['pg-1.database.cloud.ovh.net:20184'],
});

function urnOfEngine(engine: string): string {
  return `urn:v1:eu:resource:publicCloudProject:p1:database:${engine}:1`;
}

async function open(resource: Resource, handlers: FakeHandlers = {}, others: Resource[] = []) {
  const { urn, name, kind, subclass } = resource;
  const row = aRow({ urn, name, kind, subclass, class: resource.class });
  const rendered = renderResources([row], {
    handlers: {
      'resource.read': (request) => {
        const found = [resource, ...others].find((each) => each.urn === request.urn);
        return found ? detailsOf(row, { resource: found }) : failWith('resource.notFound');
      },
      ...handlers,
    },
  });
  await rendered.user.click(
    await screen.findByRole('button', { name: t('resources.rowExpand', { name }) }),
  );
  return rendered;
}

async function openDialog(resource: Resource, handlers: FakeHandlers = {}) {
  const rendered = await open(resource, handlers);
  await rendered.user.click(await screen.findByRole('button', { name: t('common.assignApp') }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

/** The text of the button that takes a secret from a provider, including text for screen readers. */
function providerButtonText(key: string): string {
  const format = translator().formatOf('accounts.keyUseProvider');
  return String(format.format<string>({ key, hidden: (parts) => parts.join('') }));
}

/** The collapsed fields; the number of set ones may follow the label. */
const advanced = { name: (name: string) => name.startsWith(t('plakarApps.advanced')) };

describe('the apps of a resource', () => {
  it('are counted, listed, and shown in the row', async () => {
    const row = aRow({ urn: bucketUrn, name: 'assets', kind: 's3-bucket', appRoles: ['source'] });
    const { user } = renderResources([row], {
      handlers: {
        'resource.read': () => detailsOf(row, { resource: bucket }),
        'plakarApp.list': () => [
          anApp({ environment: 'production', dataClasses: ['files'] }),
          anApp({ id: inventoryId, name: 'of another', resourceUrn: 'urn:other' }),
        ],
      },
    });
    await user.click(
      await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'assets' }) }),
    );
    expect(
      await screen.findByText(`${t('status.roleSource')} · S3 · production · files`),
    ).toBeVisible();
    expect(screen.getByRole('tab', { name: `${t('common.apps')} 1` })).toBeVisible();
    expect(screen.getByRole('gridcell', { name: t('status.roleSource') })).toBeVisible();
    expect(screen.getByText(t('plakarApps.stateNotTested'))).toBeVisible();
    expect(screen.queryByText('of another')).not.toBeInTheDocument();
  });

  it('show what prevents their use', async () => {
    await open(bucket, {
      'plakarApp.list': () => [
        anApp({ resourceUrn: bucket.urn, credentials: { state: 'absent' } }),
      ],
    });
    expect(await screen.findByText(t('plakarApps.stateSecretsMissing'))).toBeVisible();
  });

  it.each<[string, Resource, TextId, string]>([
    [
      'Swift',
      aResource({ kind: 'swift-container', class: 'object-storage' }),
      'plakarApps.noFitSwift',
      '',
    ],
    [
      'another engine, by its name',
      aResource({ urn: urnOfEngine('kafkaMirrorMaker'), kind: 'database', class: 'database' }),
      'plakarApps.noFitEngine',
      'Kafka MirrorMaker',
    ],
    [
      'an engine whose package may not be released',
      aResource({
        urn: urnOfEngine('mongodb'),
        kind: 'database',
        class: 'database',
        subclass: 'mongodb',
      }),
      'plakarApps.noFitUnreleased',
      'MongoDB',
    ],
  ])('cannot be of %s, and the row says why', async (_what, resource, id, engine) => {
    await open(resource);
    const date = formatDate(integrationsVersion.integrations);
    expect(await screen.findByText(t(id, { date, engine }))).toBeVisible();
    expect(screen.getByText(/^-tag ovh-/)).toBeVisible();
    expect(screen.queryByRole('button', { name: t('common.assignApp') })).not.toBeInTheDocument();
  });

  it('are offered on the instance that a volume is attached to', async () => {
    const instance = anInstance({ endpoints: ['203.0.113.7'] });
    const volume = aResource({ attachedTo: [instance.urn] });
    const { user } = await open(volume, {}, [instance]);
    await user.click(
      await screen.findByRole('button', {
        name: t('resources.assignAppToInstance', { name: 'web-1' }),
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(t('common.name'))).toHaveValue('web-1 source');
    expect(dialog.queryByLabelText(t('plakarApps.fieldLocation'))).not.toBeInTheDocument();
  });

  it.each<[string, Resource, TextId, TextId]>([
    ['an instance', anInstance(), 'plakarApps.packageOpenstack', 'plakarApps.packageInstanceHelp'],
    ['an instance', anInstance(), 'common.plakarControlPlane', 'plakarApps.computeInstanceHelp'],
    ['a volume', aResource(), 'plakarApps.packageOpenstack', 'plakarApps.packageVolumeHelp'],
  ])(
    'show which other Plakar backs up %s, and what it refuses',
    async (...[, resource, by, what]) => {
      await open(resource);
      const date = formatDate(plakarOptionsAsOf);
      expect(await screen.findByText(t(by))).toBeVisible();
      expect(screen.getByText(t(what, { date }))).toBeVisible();
    },
  );

  it('mention no other Plakar if a form exists', async () => {
    await open(bucket);
    expect(await screen.findByRole('button', { name: t('common.assignApp') })).toBeVisible();
    expect(screen.queryByText(t('common.plakarControlPlane'))).not.toBeInTheDocument();
  });

  it('are not offered if the instance of a volume is unknown', async () => {
    await open(aResource());
    expect(await screen.findByText(t('resources.attachedInstanceUnknown'))).toBeVisible();
  });
});

describe('the dialog Assign app', () => {
  it('is filled in from the resource, and requires what is missing', async () => {
    const { user, dialog, asked } = await openDialog(bucket);
    expect(dialog.getByLabelText(t('common.name'))).toHaveValue('assets source');
    expect(dialog.getByLabelText(t('plakarApps.fieldLocation'))).toHaveValue(
      's3://s3.gra.io.cloud.ovh.net/assets',
    );
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(dialog.getByText(t('plakarApps.accessKeyMissing'))).toBeVisible();
    expect(dialog.getByText(t('common.secretAccessKeyMissing'))).toBeVisible();
    expect(asked.some(({ channel }) => channel === 'plakarApp.add')).toBe(false);
  });

  it('sends only the set values, and reports success', async () => {
    const { user, dialog, asked } = await openDialog(bucket, { 'plakarApp.add': () => anApp() });
    await user.click(
      dialog.getByRole('radio', {
        name: (name) => name.includes(t('status.roleDestination')),
      }),
    );
    expect(dialog.getByLabelText(t('common.name'))).toHaveValue('assets destination');
    await user.type(dialog.getByLabelText(t('plakarApps.fieldAccessKey')), 'AK');
    await user.type(dialog.getByLabelText(t('common.secretAccessKey')), 'SK');
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(await screen.findByRole('button', { name: t('common.assignApp') })).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'plakarApp.add')).toEqual([
      {
        channel: 'plakarApp.add',
        request: {
          inventoryId,
          urn: bucket.urn,
          role: 'destination',
          name: 'assets destination',
          protocol: 's3',
          fields: { location: 's3://s3.gra.io.cloud.ovh.net/assets' },
          secrets: {
            access_key: { kind: 'typed', text: 'AK' },
            secret_access_key: { kind: 'typed', text: 'SK' },
          },
          environment: null,
          dataClasses: [],
          temperature: null,
        },
      },
    ]);
  });

  it('takes a secret from a provider, by its reference', async () => {
    const { user, dialog, asked } = await openDialog(bucket, {
      'provider.list': () => [aProvider()],
      'plakarApp.add': () => anApp(),
    });
    await user.type(dialog.getByLabelText(t('plakarApps.fieldAccessKey')), 'AK');
    await user.click(
      dialog.getByRole('button', {
        name: (_, { textContent }) =>
          textContent === providerButtonText(t('common.secretAccessKey')),
      }),
    );
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(dialog.getByText(t('plakarApps.referenceMissing'))).toBeVisible();
    await user.type(dialog.getByLabelText(t('accounts.keyReference')), 'nonsense');
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    const example = referenceExampleFor('vault', 'secret_access_key');
    expect(example).toMatch(/#secret_access_key$/);
    expect(dialog.getByText(t('accounts.keyReferenceInvalid', { example }))).toBeVisible();
    await user.clear(dialog.getByLabelText(t('accounts.keyReference')));
    await user.type(dialog.getByLabelText(t('accounts.keyReference')), 'kv/s3#sk');
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(asked.at(-1)).toMatchObject({
      request: {
        secrets: {
          secret_access_key: {
            kind: 'provider',
            providerId: aProvider().id,
            reference: 'kv/s3#sk',
          },
        },
      },
    });
  });

  it('leaves the choice of SFTP to the user', async () => {
    const { user, dialog } = await openDialog(anInstance({ endpoints: ['203.0.113.7'] }));
    expect(dialog.getByText(t('plakarApps.sftpHelp'))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(dialog.getByText(t('plakarApps.integrationMissing'))).toBeVisible();
    await user.click(dialog.getByRole('combobox', { name: t('plakarApps.integration') }));
    await user.click(await screen.findByRole('option', { name: 'SFTP', hidden: true }));
    expect(dialog.getByLabelText(t('plakarApps.fieldLocation'))).toHaveValue('sftp://203.0.113.7/');
  });

  it('disables an option while an exclusive one is on', async () => {
    const { user, dialog } = await openDialog(database);
    await user.click(dialog.getByRole('button', advanced));
    const [schema, content] = [
      dialog.getByRole('switch', { name: t('plakarApps.fieldSchemaOnly') }),
      dialog.getByRole('switch', { name: t('plakarApps.fieldDataOnly') }),
    ];
    await user.click(schema);
    expect(content).toBeDisabled();
    expect(
      dialog.getByText(
        t('plakarApps.fieldConflictHelp', { field: t('plakarApps.fieldSchemaOnly') }),
      ),
    ).toBeVisible();
    await user.click(schema);
    expect(content).toBeEnabled();
  });

  it('switches the protocol with the scheme of the location', async () => {
    const { user, dialog } = await openDialog(database);
    expect(dialog.getByLabelText(t('plakarApps.fieldLocation'))).toHaveValue(
      'postgres://pg-1.database.cloud.ovh.net:20184',
    );
    await user.click(dialog.getByRole('combobox', { name: t('plakarApps.integration') }));
    await user.click(
      await screen.findByRole('option', {
        name: t('plakarApps.protocolPostgresCluster'),
        hidden: true,
      }),
    );
    expect(dialog.getByLabelText(t('plakarApps.fieldLocation'))).toHaveValue(
      'postgres+bin://pg-1.database.cloud.ovh.net:20184',
    );
    expect(dialog.queryByLabelText(t('common.database'))).not.toBeInTheDocument();
    expect(
      dialog.getByText(t('plakarApps.protocolPostgresClusterHelp'), { exact: false }),
    ).toBeVisible();
  });

  it('expands a collapsed section that contains an error', async () => {
    const { user, dialog } = await openDialog(database);
    await user.click(dialog.getByRole('button', advanced));
    await user.type(dialog.getByLabelText(t('plakarApps.fieldPort')), '99999');
    await user.click(dialog.getByRole('button', advanced));
    expect(dialog.queryByLabelText(t('plakarApps.fieldPort'))).not.toBeInTheDocument();
    expect(dialog.getByText(t('plakarApps.advancedSet', { count: 1 }))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(dialog.getByLabelText(t('plakarApps.fieldPort'))).toHaveAccessibleDescription(
      t('plakarApps.problemPort'),
    );
  });

  it('reports at the name that another app has it', async () => {
    const { user, dialog } = await openDialog(anInstance({ endpoints: ['203.0.113.7'] }), {
      'plakarApp.add': () => failWith('plakarApp.nameTaken'),
    });
    await user.click(dialog.getByRole('combobox', { name: t('plakarApps.integration') }));
    await user.click(await screen.findByRole('option', { name: 'SFTP', hidden: true }));
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(
      await dialog.findByText(t('errors.plakarApp.nameTaken.title'), { exact: false }),
    ).toBeVisible();
    expect(dialog.getByLabelText(t('common.name'))).toHaveAttribute('aria-invalid', 'true');
  });

  it('offers to unlock a locked vault', async () => {
    const { user, dialog } = await openDialog(bucket, {
      'vault.read': () => aVaultStatus({ mode: 'passphrase', isLocked: true }),
      'plakarApp.add': () => failWith('vault.locked'),
    });
    await user.type(dialog.getByLabelText(t('plakarApps.fieldAccessKey')), 'AK');
    await user.type(dialog.getByLabelText(t('common.secretAccessKey')), 'SK');
    await user.click(dialog.getByRole('button', { name: t('plakarApps.assign') }));
    expect(await dialog.findByRole('button', { name: t('common.unlock') })).toBeVisible();
  });

  it('asks before it discards typed text, and only then', async () => {
    const { user, dialog } = await openDialog(bucket);
    await user.type(dialog.getByLabelText(t('plakarApps.fieldAccessKey')), 'AK');
    await user.keyboard('{Escape}');
    expect(await screen.findByText(t('kit.discardTitle'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('kit.discard') }));
    await user.click(screen.getByRole('button', { name: t('common.assignApp') }));
    await screen.findByRole('dialog', { name: t('common.assignApp') });
    await user.keyboard('{Escape}');
    expect(screen.queryByText(t('kit.discardTitle'))).not.toBeInTheDocument();
  });
});
