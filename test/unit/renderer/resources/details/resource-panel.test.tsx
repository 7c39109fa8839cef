import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ResourceDetails } from '../../../../../shared/resources/resource.ts';
import { aRestorePoint, aRun, anIssue } from '../../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aLeftoverView } from '../../../../fakes/leftovers.ts';
import { anInventory, aRow, detailsOf, renderResources } from '../render-resources.tsx';

const row = aRow({ name: 'data' });

async function open(change: Partial<ResourceDetails> = {}, handlers: FakeHandlers = {}) {
  const rendered = renderResources([row], {
    handlers: { 'resource.read': () => detailsOf(row, change), ...handlers },
  });
  await rendered.user.click(await screen.findByRole('button', { name: 'Expand data' }));
  return rendered;
}

async function openSettings(handlers: FakeHandlers = {}, change: Partial<ResourceDetails> = {}) {
  const rendered = await open(change, handlers);
  await rendered.user.click(screen.getByRole('tab', { name: 'Settings' }));
  return {
    ...rendered,
    box: await screen.findByRole('checkbox', { name: 'Exclude from backup coverage' }),
  };
}

describe('a volume of Kubernetes', () => {
  const pvc = 'pvc-7969c988-5464-48f6-920b-3a489e8d4dbc';

  it.each([
    [`ovh-managed-kubernetes-dmhe43-${pvc}`, /^By its name, cluster dmhe43 made it for a claim/],
    [pvc, /^By its name, Kubernetes made it for a claim/],
  ])('says among the facts of %s who deletes it', async (name, words) => {
    const resource = { ...detailsOf(row).resource, name };
    await openSettings({}, { resource });
    expect(screen.getByText(words)).toHaveTextContent('deletes');
  });

  it('is no other one', async () => {
    await openSettings();
    expect(screen.queryByText(/Kubernetes/)).not.toBeInTheDocument();
  });
});

describe('the tab Apps', () => {
  it('shows the latest restore points of all there are', async () => {
    await open({ restorePoints: [aRestorePoint({ name: 'nightly' })], restorePointCount: 12 });
    expect(await screen.findByText('nightly')).toBeVisible();
    expect(screen.getByText('1 of 12 restore points')).toBeVisible();
  });

  it('marks a restore point that was matched by its name, and only such a one', async () => {
    await open({
      restorePoints: [
        aRestorePoint({ id: 'a', matchedBy: 'name' }),
        aRestorePoint({ id: 'b', matchedBy: 'id' }),
      ],
      restorePointCount: 2,
    });
    expect(await screen.findAllByText('matched by name')).toHaveLength(1);
  });

  it('says of what a Plakar backup left that it is no restore point', async () => {
    const leftovers = Array.from({ length: 7 }, (_, index) =>
      aLeftoverView({ id: `l${index}`, resourceUrn: row.urn }),
    );
    const { asked } = await open({}, { 'leftover.list': () => ({ count: 7, leftovers }) });
    const note = await screen.findByText(
      '7 objects left by an interrupted Plakar backup do not count as restore points.',
    );
    expect(note.parentElement).toHaveTextContent('10 GiB');
    expect(screen.getByText('And 2 more objects.')).toBeVisible();
    expect(screen.getByText(/^No restore point known/)).toBeVisible();
    const request = { inventoryId: row.inventoryId, urn: row.urn };
    expect(asked).toContainEqual({ channel: 'leftover.list', request });
  });

  it('says that the backup may still be running while what it made is recent', async () => {
    const leftovers = [aLeftoverView(), aLeftoverView({ id: 'l2', createdAt: null })];
    await open({}, { 'leftover.list': () => ({ count: 2, leftovers }) });
    expect(
      await screen.findByText(
        '2 objects made by a Plakar backup that is still running or was interrupted do not count as restore points.',
      ),
    ).toBeVisible();
  });

  it('says which restore points are remote copies, beside why they count', async () => {
    const copy = { kind: 'volume-backup', region: 'SBG5' } as const;
    await open({
      restorePoints: [
        aRestorePoint({ id: 'a', ...copy, matchedBy: 'id' }),
        aRestorePoint({ id: 'b', ...copy, kind: 'instance-snapshot', matchedBy: 'name' }),
        aRestorePoint({ id: 'c', matchedBy: 'id' }),
      ],
      restorePointCount: 3,
    });
    const byName = await screen.findByText('matched by name, remote copy');
    expect(byName).toHaveAttribute('title', expect.stringMatching(/in SBG5, .* in GRA11\.$/));
    expect(screen.getByText('reported by OVHcloud, remote copy')).toBeVisible();
    expect(screen.getByText('reported by OVHcloud')).toBeVisible();
  });

  it('says in the snapshot of which instance a volume is, and that an id was named', async () => {
    const ofPlakar = { kind: 'plakar-snapshot', sourceId: 's' } as const;
    await open({
      restorePoints: [
        aRestorePoint({ ...ofPlakar, id: 'a', matchedBy: 'contents', heldIn: 'web-1' }),
        aRestorePoint({ ...ofPlakar, id: 'b', matchedBy: 'origin-id' }),
      ],
      restorePointCount: 2,
    });
    expect(await screen.findByText('in the snapshot of instance web-1')).toBeVisible();
    expect(screen.getByText('matched by id')).toBeVisible();
    expect(screen.queryByText('reported by OVHcloud')).not.toBeInTheDocument();
  });

  it('says none where the lists were read', async () => {
    await open();
    expect(
      await screen.findByText(
        /^No restore point known. OVHcloud’s volume snapshots and volume backups were read/,
      ),
    ).toBeVisible();
  });

  it('says unknown and why, never none, where they were not', async () => {
    const issues = [
      anIssue({
        list: { kind: 'volume-snapshot', projectId: 'p1', region: null },
        code: 'ovh.notGranted',
      }),
    ];
    await open(
      { restorePointCount: null },
      { 'inventory.list': () => [anInventory({ lastRun: aRun({ status: 'partial', issues }) })] },
    );
    const reason = await screen.findByText(/list of volume snapshots of project/);
    expect(reason).toHaveTextContent(
      'Unknown: there may be restore points. The list of volume snapshots of project Production',
    );
    expect(reason).toHaveTextContent('The keys lack a right');
    expect(screen.queryByText(/No restore point known/)).not.toBeInTheDocument();
  });

  it('says why the details could not be read, and reads them again when asked', async () => {
    let isBroken = true;
    const { user } = await open(
      {},
      { 'resource.read': () => (isBroken ? failWith('resource.notFound') : detailsOf(row)) },
    );
    await screen.findByRole('alert');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/No restore point known/)).toBeVisible();
  });
});

describe('versioning', () => {
  const bucket = detailsOf(row).resource;
  const openBucket = (versioning?: 'enabled' | 'suspended' | 'disabled', handlers = {}) =>
    open(
      { resource: { ...bucket, kind: 's3-bucket', ...(versioning && { versioning }) } },
      handlers,
    );

  it.each([
    ['enabled', /^Versioning is enabled: .* no backup elsewhere/],
    ['suspended', /^Versioning is suspended: .* no backup elsewhere/],
  ] as const)('is said to be no backup where it is %s', async (versioning, words) => {
    await openBucket(versioning);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/^No restore point known/)).toBeVisible();
  });

  it('is asked for where the list of buckets did not tell, and shown wherever it matters', async () => {
    const { user, asked } = await openBucket(undefined, {
      'versioning.ask': () => ({ status: 'enabled' }),
    });
    await screen.findByText(/^No restore point known/);
    expect(screen.queryByText(/^Versioning is/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(await screen.findByText('Not told')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask OVHcloud' }));
    expect(await screen.findByText('Enabled')).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'versioning.ask')).toHaveLength(1);
    await user.click(screen.getByRole('tab', { name: /^Apps/ }));
    expect(await screen.findByText(/^Versioning is enabled/)).toBeVisible();
  });

  it('stays not told where OVHcloud does not say, and is never off then', async () => {
    const { user } = await openBucket(undefined, { 'versioning.ask': () => ({ status: null }) });
    await user.click(await screen.findByRole('tab', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: 'Ask OVHcloud' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Ask OVHcloud' })).not.toBeInTheDocument(),
    );
    expect(screen.getByText('Not told')).toBeVisible();
    expect(screen.queryByText('Off')).not.toBeInTheDocument();
  });
});

describe('the tab Settings', () => {
  it('shows the facts, and the object of the provider when asked', async () => {
    const { user } = await openSettings();
    expect(screen.getByText(row.urn)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy Resource URN' })).toBeVisible();
    expect(screen.getByText('Source, Destination')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Provider details' }));
    expect(screen.getByText(/"id": "v1"/)).toBeVisible();
  });

  it('excludes at once, and includes at once', async () => {
    const { user, box, asked } = await openSettings({
      'exclusion.decide': () => ({
        undoId: '9b2f6f4e-5d0f-4b1e-9a61-0c9f2f3f1a77',
        changedCount: 1,
      }),
    });
    const resources = [{ inventoryId: row.inventoryId, urns: [row.urn] }];
    await user.click(box);
    expect(box).toBeChecked();
    await user.click(box);
    expect(box).not.toBeChecked();
    expect(
      asked.flatMap(({ channel, request }) => (channel === 'exclusion.decide' ? [request] : [])),
    ).toEqual([
      { resources, excluded: true },
      { resources, excluded: false },
    ]);
  });

  it('is as it was when it cannot be excluded', async () => {
    const { user, box, asked } = await openSettings({
      'exclusion.decide': () => failWith('storage.full'),
    });
    await user.click(box);
    await waitFor(() => expect(box).not.toBeChecked());
    expect(asked.some(({ channel }) => channel === 'exclusion.decide')).toBe(true);
  });

  it('finds the tab again after the row was closed', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Collapse data' }));
    await user.click(screen.getByRole('button', { name: 'Expand data' }));
    expect(await screen.findByRole('tab', { name: 'Settings' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
});
