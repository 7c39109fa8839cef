import { afterEach, describe, expect, it } from 'vitest';
import { instanceSnapshots } from '../../../../electron/discovery/listers/instance-snapshots.ts';
import { volumeSnapshots } from '../../../../electron/discovery/listers/volume-snapshots.ts';
import { volumes } from '../../../../electron/discovery/listers/volumes.ts';
import type { ListScope } from '../../../../electron/discovery/lister.ts';
import { coverResources } from '../../../../shared/coverage/rules/coverage.ts';
import { mergeFindings } from '../../../../electron/discovery/rules/merge.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { leftIn } from '../../../simulator/account/leftovers.ts';
import { closeAll, resourcesOf, run, start } from './simulated.ts';

const scope: ListScope = {
  project: {
    id: 'p1',
    name: 'Production',
    status: 'ok',
    urn: 'urn:v1:eu:resource:publicCloudProject:p1',
  },
  apiRegion: 'eu',
  region: null,
};
const id = '9f2b1c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d';
const creationDate = '2026-11-01T03:00:00Z';
const common = { id: 'l1', region: 'GRA11', size: 10, creationDate };
const made = {
  id: 'l1',
  projectId: 'p1',
  region: 'GRA11',
  sizeBytes: 10 * 2 ** 30,
  createdAt: '2026-11-01T03:00:00.000Z',
  resourceUrn: null,
};

describe('the lists of OVHcloud', () => {
  const cases = [
    {
      lister: volumes,
      kind: 'volume',
      name: `plakar-tmp-${id}`,
      origin: { kind: 'volume-snapshot', id },
    },
    {
      lister: volumeSnapshots,
      kind: 'volume-snapshot',
      name: `plakar-backup-${id}-17`,
      origin: { kind: 'volume', id },
    },
    {
      lister: instanceSnapshots,
      kind: 'image',
      name: `plakar-backup-${id}-17`,
      origin: { kind: 'instance', id },
    },
    {
      lister: instanceSnapshots,
      kind: 'image',
      name: `plakar-tmp-${id}`,
      origin: { kind: 'volume-snapshot', id },
    },
  ];
  const states = ['available', 'active', 'creating', 'error', 'error_deleting', 'queued', null];

  it.each(cases)('set a $kind named $name aside, in any state', (each) => {
    const { lister, kind, name, origin } = each;
    const found = states.map((status) =>
      lister.interpret({ ...common, name, status, volumeId: id, visibility: 'private' }, scope),
    );
    const leftovers = [{ ...made, kind, name, origin }];
    expect(found).toEqual(states.map(() => ({ resource: null, restorePoints: [], leftovers })));
  });

  it.each(cases)('skip a $kind named $name that is being deleted', ({ lister, name }) => {
    const found = ['deleting', 'DELETED', 'pending_delete'].map((status) =>
      lister.interpret({ ...common, name, status, volumeId: id, visibility: 'private' }, scope),
    );
    const nothing = { resource: null, restorePoints: [] };
    expect(found).toEqual([nothing, nothing, nothing]);
  });

  it('use the date of the name if OVHcloud gives none', () => {
    const name = `plakar-backup-${id}-1795053600123456789`;
    const found = volumeSnapshots.interpret({ ...common, name, creationDate: null }, scope);
    expect(found?.leftovers?.[0]?.createdAt).toBe('2026-11-19T02:00:00.123Z');
  });

  it('do not treat objects with similar names as leftovers', () => {
    const named = (name: string) => ({ ...common, name, status: 'available', volumeId: id });
    expect(volumes.interpret(named('plakar-backup-store'), scope)?.resource).not.toBeNull();
    expect(volumes.interpret(named(`plakar-restore-${id}`), scope)?.resource).not.toBeNull();
    const point = volumeSnapshots.interpret(named('plakar-backup-nightly'), scope);
    expect(point?.restorePoints).toHaveLength(1);
    const image = { ...named(`plakar-backup-${id}-17`), visibility: 'public', status: 'active' };
    expect(instanceSnapshots.interpret(image, scope)).not.toHaveProperty('leftovers');
  });
});

describe('an account with an interrupted Plakar backup', () => {
  afterEach(closeAll);

  it('has a volume that is not protected, and no other effect on any number', async () => {
    const before = await run(await start({ hasLeftovers: false }));
    const simulator = await start();
    const { volume, ids: left } = leftIn(simulator.account);
    let counted = 0;
    const after = await run(simulator, {
      onProgress: (reported) => (counted = reported.resourceCount),
    });
    const urnsOf = (found: typeof after) =>
      resourcesOf(found)
        .map(({ urn }) => urn)
        .toSorted();
    expect(urnsOf(after)).toEqual(urnsOf(before));
    expect(counted).toBe(resourcesOf(before).length);

    const { projects, lists } = after;
    const now = new Date(simulator.account.now);
    const merged = mergeFindings(null, { inventoryId, projects, lists, now: now.toISOString() });
    const { leftovers = [], ...snapshot } = merged.snapshot;
    expect(leftovers.map((each) => each.id).toSorted()).toEqual(left.toSorted());
    expect(snapshot.restorePoints.filter((point) => left.includes(point.id))).toEqual([]);
    const covered = coverResources({
      snapshot,
      policy: anyAgePolicy,
      now,
      sourcePoints: [],
      sources: [],
    });
    const ofVolume = covered.find(({ resource }) => resource.providerId === volume.id);
    expect(ofVolume).toMatchObject({
      areRestorePointsKnown: true,
      protection: 'not-protected',
      newestRestorePointAt: null,
    });
    expect(leftovers.filter((each) => each.resourceUrn === ofVolume?.resource.urn)).toHaveLength(3);
  });
});
