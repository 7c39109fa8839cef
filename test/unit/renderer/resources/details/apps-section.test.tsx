import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
  await rendered.user.click(await screen.findByRole('button', { name: `Expand ${name}` }));
  return rendered;
}

async function openDialog(resource: Resource, handlers: FakeHandlers = {}) {
  const rendered = await open(resource, handlers);
  await rendered.user.click(await screen.findByRole('button', { name: 'Assign app' }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

describe('the apps of a resource', () => {
  it('are counted, listed, and shown in the row', async () => {
    const row = aRow({ urn: bucketUrn, name: 'assets', kind: 's3-bucket', appRoles: ['source'] });
    const { user } = renderResources([row], {
      handlers: {
        'resource.read': () => detailsOf(row, { resource: bucket }),
        'app.list': () => [
          anApp({ environment: 'production', dataClasses: ['files'] }),
          anApp({ id: inventoryId, name: 'of another', resourceUrn: 'urn:other' }),
        ],
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Expand assets' }));
    expect(await screen.findByText('Source · S3 · production · files')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Apps 1' })).toBeVisible();
    expect(screen.getByTitle('Source')).toBeVisible();
    expect(screen.getByText('Not tested yet')).toBeVisible();
    expect(screen.queryByText('of another')).not.toBeInTheDocument();
  });

  it('say what keeps them from being used', async () => {
    await open(bucket, {
      'app.list': () => [anApp({ resourceUrn: bucket.urn, credentials: { state: 'absent' } })],
    });
    expect(await screen.findByText('Its secrets are not stored')).toBeVisible();
  });

  it.each<[string, Resource, RegExp]>([
    ['Swift', aResource({ kind: 'swift-container', class: 'object-storage' }), /Swift containers/],
    [
      'another engine, by its name',
      aResource({ urn: urnOfEngine('kafkaMirrorMaker'), kind: 'database', class: 'database' }),
      /released .* reads Kafka MirrorMaker\./,
    ],
    [
      'an engine whose package may not be released',
      aResource({
        urn: urnOfEngine('mongodb'),
        kind: 'database',
        class: 'database',
        subclass: 'mongodb',
      }),
      /no plakar configuration for MongoDB/,
    ],
  ])('cannot be of %s, and the row says why', async (_what, resource, words) => {
    await open(resource);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/^-tag ovh-/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Assign app' })).not.toBeInTheDocument();
  });

  it('are offered on the instance that a volume is attached to', async () => {
    const instance = anInstance({ endpoints: ['203.0.113.7'] });
    const volume = aResource({ attachedTo: [instance.urn] });
    const { user } = await open(volume, {}, [instance]);
    await user.click(await screen.findByRole('button', { name: 'Assign app to instance web-1' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText('Name')).toHaveValue('web-1 source');
    expect(dialog.queryByLabelText('Location')).not.toBeInTheDocument();
  });

  it.each<[string, Resource, string, RegExp]>([
    ['an instance', anInstance(), 'plakar, package openstack', /refuses an instance that boots/],
    ['an instance', anInstance(), 'Plakar Control Plane', /OVHcloud Compute backs up the whole/],
    ['a volume', aResource(), 'plakar, package openstack', /^openstack-block .* in one region/],
  ])(
    'say which other Plakar backs up %s, and what it refuses',
    async (...[, resource, by, what]) => {
      await open(resource);
      expect(await screen.findByText(by)).toBeVisible();
      expect(screen.getByText(what)).toBeVisible();
    },
  );

  it('say nothing of another Plakar where a form does', async () => {
    await open(bucket);
    expect(await screen.findByRole('button', { name: 'Assign app' })).toBeVisible();
    expect(screen.queryByText('Plakar Control Plane')).not.toBeInTheDocument();
  });

  it('are not offered where it is not known what a volume is attached to', async () => {
    await open(aResource());
    expect(await screen.findByText('Which instance it is attached to was not read.')).toBeVisible();
  });
});

describe('the dialog Assign app', () => {
  it('is filled in from the resource, and asks for what is missing', async () => {
    const { user, dialog, asked } = await openDialog(bucket);
    expect(dialog.getByLabelText('Name')).toHaveValue('assets source');
    expect(dialog.getByLabelText('Location')).toHaveValue('s3://s3.gra.io.cloud.ovh.net/assets');
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(dialog.getAllByText('This is needed.')).toHaveLength(2);
    expect(asked.some(({ channel }) => channel === 'app.add')).toBe(false);
  });

  it('sends what is set and no more, and says that it is done', async () => {
    const { user, dialog, asked } = await openDialog(bucket, { 'app.add': () => anApp() });
    await user.click(dialog.getByRole('radio', { name: /Destination/ }));
    expect(dialog.getByLabelText('Name')).toHaveValue('assets destination');
    await user.type(dialog.getByLabelText('Access key'), 'AK');
    await user.type(dialog.getByLabelText('Secret access key'), 'SK');
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(await screen.findByRole('button', { name: 'Assign app' })).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'app.add')).toEqual([
      {
        channel: 'app.add',
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
      'app.add': () => anApp(),
    });
    await user.type(dialog.getByLabelText('Access key'), 'AK');
    await user.click(
      dialog.getByRole('button', { name: 'Use secret provider for the secret access key' }),
    );
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(dialog.getByText('Enter where the provider has this.')).toBeVisible();
    await user.type(dialog.getByLabelText('Reference'), 'nonsense');
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(
      dialog.getByText(/Enter a reference such as secret\/.*#secret_access_key/),
    ).toBeVisible();
    await user.clear(dialog.getByLabelText('Reference'));
    await user.type(dialog.getByLabelText('Reference'), 'kv/s3#sk');
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
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
    expect(dialog.getByText(/plakar counts SFTP to services/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(dialog.getByText('Choose how plakar is to reach it.')).toBeVisible();
    await user.click(dialog.getByRole('combobox', { name: 'Integration' }));
    await user.click(await screen.findByRole('option', { name: 'SFTP', hidden: true }));
    expect(dialog.getByLabelText('Location')).toHaveValue('sftp://203.0.113.7/');
  });

  it('rules out an option while another one is on', async () => {
    const { user, dialog } = await openDialog(database);
    await user.click(dialog.getByRole('button', { name: /Advanced/ }));
    const [schema, content] = [
      dialog.getByRole('switch', { name: 'Schema only' }),
      dialog.getByRole('switch', { name: 'Data only' }),
    ];
    await user.click(schema);
    expect(content).toBeDisabled();
    expect(dialog.getByText('Not together with: Schema only')).toBeVisible();
    await user.click(schema);
    expect(content).toBeEnabled();
  });

  it('follows another protocol with the scheme of the location', async () => {
    const { user, dialog } = await openDialog(database);
    expect(dialog.getByLabelText('Location')).toHaveValue(
      'postgres://pg-1.database.cloud.ovh.net:20184',
    );
    await user.click(dialog.getByRole('combobox', { name: 'Integration' }));
    await user.click(await screen.findByRole('option', { name: /pg_basebackup/, hidden: true }));
    expect(dialog.getByLabelText('Location')).toHaveValue(
      'postgres+bin://pg-1.database.cloud.ovh.net:20184',
    );
    expect(dialog.queryByLabelText('Database')).not.toBeInTheDocument();
    expect(dialog.getByText(/plakar has no way to restore what it copies/)).toBeVisible();
  });

  it('opens what is folded where something in it is wrong', async () => {
    const { user, dialog } = await openDialog(database);
    await user.click(dialog.getByRole('button', { name: /Advanced/ }));
    await user.type(dialog.getByLabelText('Port'), '99999');
    await user.click(dialog.getByRole('button', { name: /Advanced/ }));
    expect(dialog.queryByLabelText('Port')).not.toBeInTheDocument();
    expect(dialog.getByText('1 is set')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(dialog.getByLabelText('Port')).toHaveAccessibleDescription(
      'Enter a number from 1 to 65535.',
    );
  });

  it('says at the name that another app has it', async () => {
    const { user, dialog } = await openDialog(anInstance({ endpoints: ['203.0.113.7'] }), {
      'app.add': () => failWith('app.nameTaken'),
    });
    await user.click(dialog.getByRole('combobox', { name: 'Integration' }));
    await user.click(await screen.findByRole('option', { name: 'SFTP', hidden: true }));
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(await dialog.findByText(/Another app has this name/)).toBeVisible();
    expect(dialog.getByLabelText('Name')).toHaveAttribute('aria-invalid', 'true');
  });

  it('offers to unlock a vault that is locked', async () => {
    const { user, dialog } = await openDialog(bucket, {
      'vault.read': () => aVaultStatus({ strength: 'passphrase', isLocked: true }),
      'app.add': () => failWith('vault.locked'),
    });
    await user.type(dialog.getByLabelText('Access key'), 'AK');
    await user.type(dialog.getByLabelText('Secret access key'), 'SK');
    await user.click(dialog.getByRole('button', { name: 'Assign' }));
    expect(await dialog.findByRole('button', { name: 'Unlock' })).toBeVisible();
  });

  it('asks before it loses what was typed, and only then', async () => {
    const { user, dialog } = await openDialog(bucket);
    await user.type(dialog.getByLabelText('Access key'), 'AK');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Discard what you typed?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await user.click(screen.getByRole('button', { name: 'Assign app' }));
    await screen.findByRole('dialog', { name: 'Assign app' });
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Discard what you typed?')).not.toBeInTheDocument();
  });
});
