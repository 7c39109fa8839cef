import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CoveredInventories } from '../../../../electron/coverage/covered-inventories.ts';
import { InventoryStore } from '../../../../electron/inventories/inventory-store.ts';
import { SnapshotLinkStore } from '../../../../electron/restore-points/snapshot-link-store.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import { mergeFindings } from '../../../../electron/discovery/rules/merge.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import type { RestorePoint } from '../../../../shared/restore-points/restore-point.ts';
import {
  aList,
  anInstance,
  aProject,
  aResource,
  aRestorePoint,
  aSnapshot,
  inventoryId,
  now,
} from '../../../fakes/builders.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fromVault } from '../../../fakes/sign-in.ts';

const inventory: Inventory = {
  id: inventoryId,
  name: 'Prod',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: now,
  signIn: fromVault,
  verification: null,
};
const web = anInstance({ providerId: 'web', name: 'web-1' });
const db = anInstance({ providerId: 'db', name: 'db-1' });
const volume = aResource();
const image = (id: string, name: string): RestorePoint =>
  aRestorePoint({
    id,
    name,
    kind: 'instance-snapshot',
    resourceUrn: null,
    matchedBy: null,
    takenAt: `2026-11-0${id}T00:00:00.000Z`,
  });
const guessed = { ...image('1', 'web-1 2026-11-01'), resourceUrn: web.urn };
const snapshot = aSnapshot({
  resources: [web, db, volume],
  restorePoints: [
    { ...guessed, matchedBy: 'name' },
    image('2', 'golden'),
    image('3', 'the db-1 of old'),
  ],
});

let folder: string;
let changed: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'));
  changed = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function open() {
  const store = new InventoryStore({
    document: memoryDocument([inventory]),
    snapshots: new SnapshotStore(folder, () => new Date(now)),
    newId: () => crypto.randomUUID(),
    raiseNotice: () => undefined,
  });
  await store.load();
  const coverage = new CoveredInventories({
    policy: () => anyAgePolicy,
    excludedOf: ({ excluded }) => excluded,
    sourcePointsOf: () => noSources,
    now: () => new Date(now),
  });
  const links = new SnapshotLinkStore({
    store,
    coverage,
    now: () => new Date(now),
    onChanged: (id) => changed.push(id),
  });
  const entry = () => store.get(inventoryId);
  return {
    store,
    links,
    unmatched: (urn: string | null = null) =>
      links.list(inventoryId, urn).snapshots.map(({ pointId }) => pointId),
    protections: () => coverage.of(entry()).map(({ protection }) => protection),
    pointsOf: (urn: string) =>
      coverage.restorePointsOf(entry(), urn).map(({ id, matchedBy }) => `${id} ${matchedBy}`),
  };
}
const noSources = { points: [], states: [] };

const of = (pointId: string, projectId = 'p1') => ({ projectId, pointId });

describe('SnapshotLinkStore', () => {
  it('lists the snapshots of no instance, the likeliest matches first, then the newest', async () => {
    const { store, unmatched } = await open();
    await store.saveSnapshot(snapshot, new Map());
    expect(unmatched()).toEqual(['3', '2']);
    expect(unmatched(web.urn)).toEqual(['3', '2']);
    expect(unmatched(db.urn)).toEqual(['3', '2']);
    await store.saveSnapshot(
      { ...snapshot, restorePoints: [image('1', 'db-1'), image('2', 'golden')] },
      new Map(),
    );
    expect(unmatched()).toEqual(['1', '2']);
    expect(unmatched(web.urn)).toEqual(['2', '1']);
    expect(unmatched(db.urn)).toEqual(['1', '2']);
  });

  it('links, refuses and undoes, and updates coverage immediately', async () => {
    const { store, links, pointsOf, protections, unmatched } = await open();
    await store.saveSnapshot(snapshot, new Map());
    expect(protections()).toEqual(['protected', 'not-protected', 'not-protected']);

    await links.link(inventoryId, [{ ...of('2'), urn: db.urn }]);
    expect(pointsOf(db.urn)).toEqual(['2 user']);
    expect(protections()).toEqual(['protected', 'protected', 'not-protected']);

    await links.refuse(inventoryId, { ...of('1'), urn: web.urn });
    expect(protections()).toEqual(['not-protected', 'protected', 'not-protected']);
    expect(unmatched()).toEqual(['3', '1']);
    expect(links.list(inventoryId, null).snapshots[1]?.refusedNames).toEqual(['web-1']);

    await links.undo(inventoryId, [of('1')]);
    await links.undo(inventoryId, [of('2')]);
    expect(protections()).toEqual(['protected', 'not-protected', 'not-protected']);
    expect(pointsOf(web.urn)).toEqual(['1 name']);
    expect(changed).toEqual([inventoryId, inventoryId, inventoryId, inventoryId]);
  });

  it('links many at once', async () => {
    const { store, links, unmatched, pointsOf } = await open();
    await store.saveSnapshot(snapshot, new Map());
    const both = [
      { ...of('2'), urn: db.urn },
      { ...of('3'), urn: db.urn },
    ];
    await links.link(inventoryId, both);
    expect(unmatched()).toEqual([]);
    expect(pointsOf(db.urn)).toEqual(['3 user', '2 user']);
    await links.undo(inventoryId, both);
    expect(unmatched()).toEqual(['3', '2']);
    expect(changed).toEqual([inventoryId, inventoryId]);
  });

  it('hides what belongs to no instance, and shows it again, without a change of any status', async () => {
    const { store, links, protections } = await open();
    await store.saveSnapshot(snapshot, new Map());
    const before = protections();
    await links.hide(inventoryId, [of('2')], true);
    expect(links.count(inventoryId, null)).toEqual({ shown: 1, hidden: 1 });
    expect(links.count(inventoryId, db.urn)).toEqual({ shown: 1, hidden: 1 });
    const hiddenOf = () =>
      links.list(inventoryId, null).snapshots.map(({ pointId, isHidden }) => [pointId, isHidden]);
    expect(hiddenOf()).toEqual([
      ['3', false],
      ['2', true],
    ]);
    expect(protections()).toEqual(before);

    await links.hide(inventoryId, [of('2')], false);
    expect(links.count(inventoryId, null)).toEqual({ shown: 2, hidden: 0 });
    expect(store.get(inventoryId).links).toEqual([]);
    expect(protections()).toEqual(before);
  });

  it('does not resolve an unknown status by hiding, nor match what is hidden by name later', async () => {
    const { store, links, protections, unmatched } = await open();
    const unread = { ...snapshot, lists: [aList('instance-snapshot', { isRead: false })] };
    await store.saveSnapshot({ ...unread, restorePoints: [image('2', 'golden')] }, new Map());
    const before = protections();
    expect(before).toContain('unknown');
    await links.hide(inventoryId, [of('2')], true);
    expect(protections()).toEqual(before);

    const renamed = { ...image('2', 'web-1 2026-11-02'), resourceUrn: web.urn };
    await store.saveSnapshot(
      { ...snapshot, restorePoints: [{ ...renamed, matchedBy: 'name' }] },
      new Map(),
    );
    expect(unmatched()).toEqual(['2']);
    expect(protections()[0]).toBe('not-protected');
    await links.hide(inventoryId, [of('2')], false);
    expect(protections()[0]).toBe('protected');
  });

  it('hides only snapshots that are known, but shows those again that are gone', async () => {
    const { store, links } = await open();
    await store.saveSnapshot(snapshot, new Map());
    await expect(links.hide(inventoryId, [of('9')], true)).rejects.toMatchObject({
      code: 'link.notFound',
    });
    await links.hide(inventoryId, [of('2')], true);
    await store.saveSnapshot({ ...snapshot, restorePoints: [] }, new Map());
    await links.hide(inventoryId, [of('2')], false);
    expect(store.get(inventoryId).links).toEqual([]);
  });

  it('retains decisions over a restart, a sync, and another account’s discovery', async () => {
    const first = await open();
    await first.store.saveSnapshot(snapshot, new Map());
    await first.links.link(inventoryId, [{ ...of('1'), urn: web.urn }]);

    const { store, pointsOf } = await open();
    expect(pointsOf(web.urn)).toEqual(['1 user']);
    await store.forgetDiscovery(inventoryId);
    const { snapshot: synced } = mergeFindings(null, {
      inventoryId,
      projects: [aProject()],
      now,
      lists: [
        {
          list: { kind: 'instance', projectId: 'p1', region: null },
          isRead: true,
          resources: [{ resource: web }],
          restorePoints: [image('1', 'renamed')],
          issue: null,
        },
      ],
    });
    await store.saveSnapshot(synced, new Map());
    expect(pointsOf(web.urn)).toEqual(['1 user']);
  });

  it('reports that a link is lost with its instance, and can undo it', async () => {
    const { store, links, unmatched } = await open();
    await store.saveSnapshot(snapshot, new Map());
    await links.link(inventoryId, [{ ...of('2'), urn: db.urn }]);
    await store.saveSnapshot({ ...snapshot, resources: [web] }, new Map());
    expect(links.list(inventoryId, null).snapshots[1]).toMatchObject({
      pointId: '2',
      isLinkLost: true,
    });
    await links.undo(inventoryId, [of('2')]);
    expect(unmatched()).toEqual(['3', '2']);
    expect(links.list(inventoryId, null).snapshots[1]?.isLinkLost).toBe(false);
  });

  it('is deleted with its inventory', async () => {
    const { store, links } = await open();
    await store.saveSnapshot(snapshot, new Map());
    await links.link(inventoryId, [{ ...of('2'), urn: db.urn }]);
    await store.delete(inventoryId);
    expect((await open()).store.get(inventoryId).links).toEqual([]);
  });

  it.each([
    ['a snapshot that is not known', of('9'), db.urn],
    ['a snapshot of another project', of('2', 'p2'), db.urn],
    ['a resource that is no instance', of('2'), volume.urn],
    ['an instance that is not known', of('2'), 'urn:gone'],
  ])('refuses %s', async (_title, asked, urn) => {
    const { store, links } = await open();
    await store.saveSnapshot(snapshot, new Map());
    await expect(
      links.link(inventoryId, [
        { ...of('3'), urn: db.urn },
        { ...asked, urn },
      ]),
    ).rejects.toMatchObject({
      code: 'link.notFound',
    });
    expect(store.get(inventoryId).links).toEqual([]);
  });

  it('searches candidates by name', async () => {
    const { store, links } = await open();
    await store.saveSnapshot(snapshot, new Map());
    const names = (search: string) =>
      links.candidates(inventoryId, of('3'), search).candidates.map(({ name }) => name);
    expect(names('')).toEqual(['db-1', 'web-1']);
    expect(names(' WEB ')).toEqual(['web-1']);
    expect(names('none')).toEqual([]);
  });
});
