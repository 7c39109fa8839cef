import type { InventoryEntry } from '../../electron/inventories/inventory-store.ts';
import type { BackupSnapshot } from '../../shared/restore-points/restore-point-source.ts';
import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { ListKind, ListState, SyncIssue, SyncRun } from '../../shared/sync/sync-run.ts';

/** Complete values with sensible defaults, so that a test names only the fields it is about. */

export const inventoryId = '0b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a11';
export const now = '2026-11-20T08:00:00.000Z';
export const earlier = '2026-11-19T08:00:00.000Z';

export function aResource(change: Partial<Resource> = {}): Resource {
  const providerId = change.providerId ?? 'v1';
  return {
    urn: `urn:v1:eu:resource:publicCloudProject:p1:volume:region:GRA11:${providerId}`,
    kind: 'volume',
    providerId,
    name: 'data',
    projectId: 'p1',
    regions: ['GRA11'],
    class: 'block-storage',
    subclass: null,
    status: 'in-use',
    sizeBytes: 10 * 2 ** 30,
    createdAt: '2025-01-01T00:00:00.000Z',
    tags: [],
    endpoints: [],
    roles: ['source', 'destination'],
    asOf: null,
    ...change,
  };
}

export function anInstance(change: Partial<Resource> = {}): Resource {
  const providerId = change.providerId ?? 'i1';
  return aResource({
    urn: `urn:v1:eu:resource:publicCloudProject:p1:instance:region:GRA11:${providerId}`,
    kind: 'instance',
    class: 'compute',
    name: 'web-1',
    status: 'ACTIVE',
    sizeBytes: null,
    ...change,
    providerId,
  });
}

export function aBucket(change: Partial<Resource> = {}): Resource {
  const providerId = change.providerId ?? 'b1';
  const region = change.regions?.[0] ?? 'GRA';
  return aResource({
    urn: `urn:v1:eu:resource:publicCloudProject:p1:storage:region:${region}:${providerId}`,
    kind: 's3-bucket',
    class: 'object-storage',
    subclass: 's3',
    name: providerId,
    status: null,
    regions: [region],
    ...change,
    providerId,
  });
}

export function aRestorePoint(change: Partial<RestorePoint> = {}): RestorePoint {
  return {
    id: 's1',
    kind: 'volume-snapshot',
    name: 'snapshot',
    projectId: 'p1',
    region: 'GRA11',
    takenAt: '2026-11-01T00:00:00.000Z',
    sizeBytes: 1,
    resourceUrn: aResource().urn,
    matchedBy: 'id',
    ...change,
  };
}

export function aProject(change: Partial<Project> = {}): Project {
  const id = change.id ?? 'p1';
  return {
    id,
    name: 'Production',
    status: 'ok',
    urn: `urn:v1:eu:resource:publicCloudProject:${id}`,
    ...change,
  };
}

export function aList(kind: ListKind, change: Partial<ListState> = {}): ListState {
  return {
    kind,
    projectId: 'p1',
    region: null,
    isRead: true,
    isComplete: change.isRead ?? true,
    readAt: now,
    ...change,
  };
}

export function aSnapshot(change: Partial<InventorySnapshot> = {}): InventorySnapshot {
  return {
    inventoryId,
    syncedAt: earlier,
    projects: [aProject()],
    lists: [],
    resources: [],
    restorePoints: [],
    workflows: [],
    shownLists: [],
    ...change,
  };
}

export function anIssue(change: Partial<SyncIssue> = {}): SyncIssue {
  return {
    list: { kind: 'volume', projectId: 'p1', region: null },
    projectName: 'Production',
    code: 'ovh.serverError',
    message: null,
    httpStatus: 500,
    queryId: 'EU.ext-1.abc',
    missingRule: null,
    knownSince: null,
    ...change,
  };
}

export function aRun(change: Partial<SyncRun> = {}): SyncRun {
  return {
    id: 'b3b0e7a4-9d5b-4e0e-8c67-6f6f1e9a5b10',
    inventoryId,
    status: 'completed',
    startedAt: earlier,
    finishedAt: now,
    requests: 10,
    newCount: 0,
    goneCount: 0,
    issues: [],
    notOffered: [],
    failure: null,
    ...change,
  };
}

export function aBackup(change: Partial<BackupSnapshot> = {}): BackupSnapshot {
  return {
    id: '63443699'.repeat(8),
    takenAt: '2026-11-18T10:58:58.000Z',
    sizeBytes: 181_403_648,
    itemCount: 130,
    type: 's3',
    origin: 's3.gra.io.cloud.ovh.net/b1',
    root: '/',
    tags: [],
    dataset: '',
    hostname: null,
    resourceUrn: null,
    ...change,
  };
}

/** The rest of an inventory's entry, beside its data: no decision of the user, no sync and no history. */
export function nothingElse(): Omit<InventoryEntry, 'inventory' | 'snapshot'> {
  return {
    excluded: new Set(),
    included: new Set(),
    links: [],
    lastRun: null,
    history: [],
    changes: null,
  };
}
