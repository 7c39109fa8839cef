import { describe, expect, it } from 'vitest';
import type { ListFinding } from '../../../../../electron/discovery/rules/list-finding.ts';
import { mergeFindings } from '../../../../../electron/discovery/rules/merge.ts';
import type { InventorySnapshot } from '../../../../../shared/inventories/inventory.ts';
import type { PlakarLeftover } from '../../../../../shared/restore-points/plakar-leftover.ts';
import type { Project } from '../../../../../shared/resources/project.ts';
import type { ListKind, SyncIssue } from '../../../../../shared/sync/sync-run.ts';
import {
  anInstance,
  anIssue,
  aProject,
  aResource,
  aSnapshot,
  inventoryId,
  now,
} from '../../../../fakes/builders.ts';
import { aLeftover } from '../../../../fakes/leftovers.ts';

const volumeId = '9f2b1c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d';
const serverId = 'aaaaaaaa-4e5f-4a6b-8c7d-0e1f2a3b4c5d';
const snapshotId = '11111111-2222-4333-8444-555555555555';

const volume = aResource({ providerId: volumeId });
const server = anInstance({ providerId: serverId });
const snapshot = aLeftover({
  id: snapshotId,
  kind: 'volume-snapshot',
  origin: { kind: 'volume', id: volumeId },
});
const copy = aLeftover({ id: 'copy', origin: { kind: 'volume-snapshot', id: snapshotId } });
const image = aLeftover({
  id: 'image',
  kind: 'image',
  origin: { kind: 'instance', id: serverId },
});

function read(
  kind: ListKind,
  found: {
    resources?: (typeof volume)[];
    leftovers?: PlakarLeftover[];
    issue?: SyncIssue;
    notOffered?: SyncIssue;
  } = {},
): ListFinding {
  return {
    list: { kind, projectId: 'p1', region: null },
    isRead: true,
    resources: (found.resources ?? []).map((resource) => ({ resource })),
    restorePoints: [],
    leftovers: found.leftovers ?? [],
    issue: found.issue ?? null,
    ...(found.notOffered && { notOffered: found.notOffered }),
  };
}

function failed(kind: ListKind): ListFinding {
  const list = { kind, projectId: 'p1', region: null };
  return { list, isRead: false, issue: anIssue({ list }) };
}

function merge(
  previous: InventorySnapshot | null,
  lists: ListFinding[],
  projects: Project[] = [aProject()],
) {
  return mergeFindings(previous, { inventoryId, projects, lists, now });
}

function leftoversIn({ snapshot: { leftovers = [] } }: ReturnType<typeof merge>) {
  return leftovers.map(({ id, resourceUrn }) => [id, resourceUrn]);
}

describe('a leftover of a Plakar backup', () => {
  it('belongs to the volume or instance that its snapshot was made of', () => {
    const merged = merge(null, [
      read('volume', { resources: [volume], leftovers: [copy] }),
      read('instance', { resources: [server] }),
      read('volume-snapshot', { leftovers: [snapshot] }),
      read('instance-snapshot', { leftovers: [image] }),
    ]);
    expect(leftoversIn(merged)).toEqual([
      ['copy', volume.urn],
      [snapshotId, volume.urn],
      ['image', server.urn],
    ]);
    expect(merged.snapshot.leftovers?.[0]?.origin).toEqual({ kind: 'volume', id: volumeId });
  });

  it('is in no number', () => {
    const merged = merge(null, [
      read('volume', { resources: [volume], leftovers: [copy] }),
      read('volume-snapshot', { leftovers: [snapshot] }),
      read('instance-snapshot', { leftovers: [image] }),
    ]);
    expect(merged).toMatchObject({ newCount: 1, issues: [] });
    expect(merged.snapshot.resources).toEqual([volume]);
    expect(merged.snapshot.restorePoints).toEqual([]);
  });

  it('names the snapshot if no list shows its volume', () => {
    const merged = merge(null, [read('volume', { resources: [volume], leftovers: [copy] })]);
    expect(merged.snapshot.leftovers).toEqual([{ ...copy, resourceUrn: null }]);
  });

  it('stays with its volume when the snapshot that identified it is deleted first', () => {
    const first = merge(null, [
      read('volume', { resources: [volume], leftovers: [copy] }),
      read('volume-snapshot', { leftovers: [snapshot] }),
    ]);
    const second = merge(first.snapshot, [
      read('volume', { resources: [volume], leftovers: [copy] }),
      read('volume-snapshot'),
    ]);
    expect(leftoversIn(second)).toEqual([['copy', volume.urn]]);
  });

  it('does not belong to a volume with the same id in another project', () => {
    const elsewhere = aResource({ providerId: volumeId, projectId: 'p2' });
    const merged = merge(null, [
      read('volume', { resources: [elsewhere] }),
      read('volume-snapshot', { leftovers: [snapshot] }),
    ]);
    expect(leftoversIn(merged)).toEqual([[snapshotId, null]]);
  });
});

describe('an earlier leftover of a Plakar backup', () => {
  const previous = aSnapshot({ resources: [volume], leftovers: [snapshot, copy, image] });
  const all = [read('volume', { resources: [volume] }), read('volume-snapshot')];

  it('is gone once its list was read without it', () => {
    const merged = merge(previous, [...all, read('instance-snapshot')]);
    expect(merged.snapshot.leftovers).toBeUndefined();
    expect(merged.goneCount).toBe(0);
  });

  it.each([
    ['could not be read', failed('instance-snapshot')],
    ['was not understood wholly', read('instance-snapshot', { issue: anIssue() })],
  ])('stays while its list %s', (_what, list) => {
    const merged = merge(previous, [...all, list]);
    expect(leftoversIn(merged)).toEqual([['image', null]]);
  });

  it('stays when OVHcloud no longer offers its list', () => {
    const first = merge(null, [read('instance-snapshot', { leftovers: [image] })]);
    const withdrawn = read('instance-snapshot', { notOffered: anIssue() });
    const merged = merge(first.snapshot, [...all, withdrawn]);
    expect(leftoversIn(merged)).toEqual([['image', null]]);
    expect(merged.issues).toHaveLength(1);
  });

  it('is not duplicated when it is seen again', () => {
    const merged = merge(previous, [
      ...all,
      read('instance-snapshot', { leftovers: [image], issue: anIssue() }),
    ]);
    expect(leftoversIn(merged)).toEqual([['image', null]]);
  });

  it('is removed with its project', () => {
    const lists = [failed('volume'), failed('volume-snapshot'), failed('instance-snapshot')];
    expect(merge(previous, lists).snapshot.leftovers).toHaveLength(3);
    expect(merge(previous, lists, []).snapshot.leftovers).toBeUndefined();
  });
});
