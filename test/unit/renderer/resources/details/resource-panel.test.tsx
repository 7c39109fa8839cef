import { defaultScheduler, notifyManager } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ResourceDetails } from '../../../../../shared/resources/resource.ts';
import { aResource, aRestorePoint, aRun, anIssue } from '../../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aLeftoverView } from '../../../../fakes/leftovers.ts';
import { anInventory, aRow, detailsOf, renderResources } from '../render-resources.tsx';
import { type TextId, t } from '../../../../../renderer/text/translate.ts';

const row = aRow({ name: 'data' });

async function open(change: Partial<ResourceDetails> = {}, handlers: FakeHandlers = {}) {
  const rendered = renderResources([row], {
    handlers: { 'resource.read': () => detailsOf(row, change), ...handlers },
  });
  await rendered.user.click(
    await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'data' }) }),
  );
  return rendered;
}

async function openSettings(handlers: FakeHandlers = {}, change: Partial<ResourceDetails> = {}) {
  const rendered = await open(change, handlers);
  await rendered.user.click(screen.getByRole('tab', { name: t('common.settings') }));
  return {
    ...rendered,
    box: await screen.findByRole('checkbox', { name: t('resources.excludeChoice') }),
  };
}

/** The text about a missing restore point, and the searched sources. */
const noneKnown = (checked: TextId) => `${t('resources.restorePointsEmpty')} ${t(checked)}`;

describe('a Kubernetes volume', () => {
  const pvc = 'pvc-7969c988-5464-48f6-920b-3a489e8d4dbc';

  it.each([
    [
      `ovh-managed-kubernetes-dmhe43-${pvc}`,
      t('plakarApps.kubernetesVolumeOfClusterHelp', { tag: 'dmhe43' }),
    ],
    [pvc, t('plakarApps.kubernetesVolumeHelp')],
  ])('shows among the facts of %s who deletes it', async (name, words) => {
    const resource = { ...detailsOf(row).resource, name };
    await openSettings({}, { resource });
    expect(screen.getByText(words)).toBeVisible();
  });

  it('is no other one', async () => {
    await openSettings();
    expect(screen.queryByText(t('plakarApps.kubernetesVolume'))).not.toBeInTheDocument();
    expect(screen.queryByText(t('plakarApps.kubernetesVolumeHelp'))).not.toBeInTheDocument();
  });
});

describe('the tab Apps', () => {
  it('shows the latest restore points of all there are', async () => {
    await open({ restorePoints: [aRestorePoint({ name: 'nightly' })], restorePointCount: 12 });
    expect(await screen.findByText('nightly')).toBeVisible();
    expect(
      screen.getByText(t('resources.restorePointsShownOfTotal', { shown: '1', count: 12 })),
    ).toBeVisible();
  });

  it('marks a restore point that was matched by its name, and only such a one', async () => {
    await open({
      restorePoints: [
        aRestorePoint({ id: 'a', matchedBy: 'name' }),
        aRestorePoint({ id: 'b', matchedBy: 'id' }),
      ],
      restorePointCount: 2,
    });
    expect(await screen.findAllByText(t('resources.matchName'))).toHaveLength(1);
  });

  it('marks leftovers of a Plakar backup as no restore points', async () => {
    const leftovers = Array.from({ length: 7 }, (_, index) =>
      aLeftoverView({ id: `l${index}`, resourceUrn: row.urn }),
    );
    const { asked } = await open({}, { 'leftover.list': () => ({ count: 7, leftovers }) });
    const note = await screen.findByText(t('restorePoints.leftoverCountInterrupted', { count: 7 }));
    expect(note.parentElement).toHaveTextContent('10 GiB');
    expect(screen.getByText(t('restorePoints.leftoverMore', { count: 2 }))).toBeVisible();
    expect(screen.getByText(noneKnown('kinds.checkedVolume'))).toBeVisible();
    const request = { inventoryId: row.inventoryId, urn: row.urn };
    expect(asked).toContainEqual({ channel: 'leftover.list', request });
  });

  it('warns that the backup may still be running while its leftover is recent', async () => {
    const leftovers = [aLeftoverView(), aLeftoverView({ id: 'l2', createdAt: null })];
    await open({}, { 'leftover.list': () => ({ count: 2, leftovers }) });
    expect(
      await screen.findByText(t('restorePoints.leftoverCountMaybeRunning', { count: 2 })),
    ).toBeVisible();
  });

  it('marks remote copies among the restore points, beside the reason why they count', async () => {
    const copy = { kind: 'volume-backup', region: 'SBG5' } as const;
    await open({
      restorePoints: [
        aRestorePoint({ id: 'a', ...copy, matchedBy: 'id' }),
        aRestorePoint({ id: 'b', ...copy, kind: 'instance-snapshot', matchedBy: 'name' }),
        aRestorePoint({ id: 'c', matchedBy: 'id' }),
      ],
      restorePointCount: 3,
    });
    const byName = await screen.findByText(
      t('resources.matchRemoteCopy', { reason: t('resources.matchName') }),
    );
    const elsewhere = t('resources.matchRemoteCopyHelp', { region: 'SBG5', regions: 'GRA11' });
    expect(byName).toHaveAttribute('title', `${t('resources.matchNameHelp')} ${elsewhere}`);
    expect(
      screen.getByText(t('resources.matchRemoteCopy', { reason: t('resources.matchReported') })),
    ).toBeVisible();
    expect(screen.getByText(t('resources.matchReported'))).toBeVisible();
  });

  it('names the instance whose snapshot contains a volume, and a match by id', async () => {
    const ofPlakar = { kind: 'plakar-snapshot', sourceId: 's' } as const;
    await open({
      restorePoints: [
        aRestorePoint({ ...ofPlakar, id: 'a', matchedBy: 'contents', heldIn: 'web-1' }),
        aRestorePoint({ ...ofPlakar, id: 'b', matchedBy: 'origin-id' }),
      ],
      restorePointCount: 2,
    });
    expect(
      await screen.findByText(t('resources.matchContentsOf', { name: 'web-1' })),
    ).toBeVisible();
    expect(screen.getByText(t('resources.matchOriginId'))).toBeVisible();
    expect(screen.queryByText(t('resources.matchReported'))).not.toBeInTheDocument();
  });

  it('shows none if the lists were read', async () => {
    await open();
    expect(await screen.findByText(noneKnown('kinds.checkedVolume'))).toBeVisible();
  });

  it('shows unknown with the reason, never none, if they were not', async () => {
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
    const unknown = await screen.findByText(t('resources.unknownNoneKnown'));
    const list = t('resources.unknownListUnread', {
      kind: t('kinds.inlineVolumeSnapshots'),
      project: 'Production',
    });
    const why = t('errors.ovh.notGranted.title');
    expect(unknown.closest('p')).toHaveTextContent(`${list} ${why}`);
    expect(
      screen.queryByText(t('resources.restorePointsEmpty'), { exact: false }),
    ).not.toBeInTheDocument();
  });

  it('shows why the details could not be read, and can retry', async () => {
    let isBroken = true;
    const { user } = await open(
      {},
      { 'resource.read': () => (isBroken ? failWith('resource.notFound') : detailsOf(row)) },
    );
    await screen.findByRole('alert');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: t('kit.tryAgain') }));
    expect(await screen.findByText(noneKnown('kinds.checkedVolume'))).toBeVisible();
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
    ['enabled', 'resources.versioningEnabledHelp'],
    ['suspended', 'resources.versioningSuspendedHelp'],
  ] as const)('is described as no backup if it is %s', async (versioning, id) => {
    await openBucket(versioning);
    expect(await screen.findByText(t(id))).toBeVisible();
    expect(screen.getByText(noneKnown('kinds.checkedObjectStorage'))).toBeVisible();
  });

  it('is requested if the list of buckets did not report it, and shown where it is relevant', async () => {
    const { user, asked } = await openBucket(undefined, {
      'versioning.ask': () => ({ status: 'enabled' }),
    });
    await screen.findByText(noneKnown('kinds.checkedObjectStorage'));
    expect(screen.queryByText(t('resources.versioningEnabledHelp'))).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: t('common.settings') }));
    expect(await screen.findByText(t('resources.versioningNotReported'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('resources.versioningQuery') }));
    expect(await screen.findByText(t('resources.versioningEnabled'))).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'versioning.ask')).toHaveLength(1);
    await user.click(
      screen.getByRole('tab', { name: (name) => name.startsWith(t('common.apps')) }),
    );
    expect(await screen.findByText(t('resources.versioningEnabledHelp'))).toBeVisible();
  });

  it('stays unknown, never off, if OVHcloud does not report it', async () => {
    const { user } = await openBucket(undefined, { 'versioning.ask': () => ({ status: null }) });
    await user.click(await screen.findByRole('tab', { name: t('common.settings') }));
    await user.click(await screen.findByRole('button', { name: t('resources.versioningQuery') }));
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: t('resources.versioningQuery') }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByText(t('resources.versioningNotReported'))).toBeVisible();
    expect(screen.queryByText(t('resources.versioningDisabled'))).not.toBeInTheDocument();
  });
});

describe('the tab Settings', () => {
  it('shows the facts, and the provider’s object on demand', async () => {
    const { user } = await openSettings();
    expect(screen.getByText(row.urn)).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: t('common.copyValue', { label: t('resources.resourceUrn') }),
      }),
    ).toBeVisible();
    expect(
      screen.getByText(`${t('status.roleSource')}, ${t('status.roleDestination')}`),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('resources.providerDetails') }));
    expect(screen.getByText(/"id": "v1"/)).toBeVisible();
  });

  it('labels addresses of both families, and an endpoint with a name', async () => {
    const endpoints = ['203.0.113.5', '2001:db8::5', 'db.example.net:5432'];
    await openSettings({}, { resource: { ...aResource(), endpoints } });
    const valueOf = (label: string) => screen.getByText(label).closest('div')?.textContent;
    expect(valueOf(t('resources.addressV4'))).toContain(endpoints[0]);
    expect(valueOf(t('resources.addressV6'))).toContain(endpoints[1]);
    expect(valueOf(t('common.endpoint'))).toContain(endpoints[2]);
  });

  it('excludes and includes immediately', async () => {
    let excluded = false;
    const { user, box, asked } = await openSettings({
      'resource.read': () => detailsOf(row, { excluded }),
      'exclusion.decide': (request) => {
        ({ excluded } = request);
        return { undoId: '9b2f6f4e-5d0f-4b1e-9a61-0c9f2f3f1a77', changedCount: 1 };
      },
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

  it('does not flicker when main answers', async () => {
    let excluded = false;
    const { user, box, asked } = await openSettings({
      'resource.read': () => detailsOf(row, { excluded }),
      'exclusion.decide': (request) => {
        ({ excluded } = request);
        return { undoId: crypto.randomUUID(), changedCount: 1 };
      },
    });
    // As in a busy window: what is stored is rendered later.
    notifyManager.setScheduler((callback) => setTimeout(callback, 50));
    onTestFinished(() => notifyManager.setScheduler(defaultScheduler));
    const shown = vi.fn();
    const proto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
    Object.defineProperty(box, 'checked', {
      get: () => proto?.get?.call(box) as boolean,
      set(isChecked: boolean) {
        shown(isChecked);
        proto?.set?.call(box, isChecked);
      },
    });
    await user.click(box);
    const reads = () => asked.filter(({ channel }) => channel === 'resource.read');
    await waitFor(() => expect(reads()).toHaveLength(2));
    expect(box).toBeChecked();
    expect(shown).toHaveBeenCalledWith(true);
    expect(shown).not.toHaveBeenCalledWith(false);
  });

  it('shows what main reports, if the exclusion is undone before the details have shown it', async () => {
    const { user, box } = await openSettings({
      // As after an undo in between: never excluded.
      'resource.read': () => detailsOf(row, { excluded: false }),
      'exclusion.decide': () => ({
        undoId: '9b2f6f4e-5d0f-4b1e-9a61-0c9f2f3f1a77',
        changedCount: 1,
      }),
    });
    await user.click(box);
    await waitFor(() => expect(box).not.toBeChecked());
  });

  it('stays unchanged when the exclusion fails', async () => {
    const { user, box, asked } = await openSettings({
      'exclusion.decide': () => failWith('storage.full'),
    });
    await user.click(box);
    await waitFor(() => expect(box).not.toBeChecked());
    expect(asked.some(({ channel }) => channel === 'exclusion.decide')).toBe(true);
  });

  it('remembers the tab after the row was closed', async () => {
    const { user } = await openSettings();
    await user.click(
      screen.getByRole('button', { name: t('resources.rowCollapse', { name: 'data' }) }),
    );
    await user.click(
      screen.getByRole('button', { name: t('resources.rowExpand', { name: 'data' }) }),
    );
    expect(await screen.findByRole('tab', { name: t('common.settings') })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });
});
