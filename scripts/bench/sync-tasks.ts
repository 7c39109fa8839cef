import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CoverageRecorder } from '../../electron/coverage/coverage-recorder.ts';
import { CoveredInventories } from '../../electron/coverage/covered-inventories.ts';
import type { Discovery, ListOutcome } from '../../electron/discovery/list-outcome.ts';
import { SyncRunner } from '../../electron/discovery/sync-runner.ts';
import { InventoryStore } from '../../electron/inventories/inventory-store.ts';
import { ShownInventories } from '../../electron/inventories/shown-inventories.ts';
import { SnapshotStore } from '../../electron/storage/snapshot-store.ts';
import { turns } from '../../electron/turns.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { CoverageInput } from '../../shared/coverage/rules/coverage.ts';
import { listOfPointKind } from '../../shared/resources/lists.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { ListKind, SyncRun } from '../../shared/sync/sync-run.ts';
import { aProject, inventoryId } from '../../test/fakes/builders.ts';
import { memoryDocument } from '../../test/fakes/memory-document.ts';
import { coverageInput, inventory } from './coverage-input.ts';
import { rounded } from './statistics.ts';
import { type TaskFigures, taskFigures, watchTasks } from './tasks.ts';

/** What follows when every list is read: merging, counting, saving, comparing. */
export interface MergeFigure extends TaskFigures {
  title: string;
  resourceCount: number;
  pointCount: number;
  seconds: number;
  /** How long main's thread worked. */
  busySeconds: number;
}

const everythingRead = {
  title: 'merge',
  countsProviderPoints: true,
  hasAges: true,
  unreadOfTen: 0,
  plakarOfTen: 0,
};

/** A first sync, and one that finds the same. */
export async function measureMerges(size: {
  resourceCount: number;
  pointCount: number;
}): Promise<MergeFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-merge-'));
  const found = coverageInput(everythingRead, size).snapshot;
  try {
    const { store, syncs, ended } = await openSyncs(folder, found);
    const figures: MergeFigure[] = [];
    for (const title of ['first', 'again, nothing changed']) {
      const startedAt = performance.now();
      const before = performance.eventLoopUtilization();
      const tasksSince = watchTasks();
      syncs.start(inventoryId);
      const run = await ended();
      if (run.status !== 'completed') throw new Error(`The sync is ${run.status}.`);
      const tasks = tasksSince();
      const { active } = performance.eventLoopUtilization(before);
      figures.push({
        title,
        resourceCount: size.resourceCount,
        pointCount: store.get(inventoryId).snapshot?.restorePoints.length ?? 0,
        seconds: rounded((performance.now() - startedAt) / 1000, 2),
        busySeconds: rounded(active / 1000, 2),
        ...taskFigures(tasks),
      });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
}

const now = () => new Date();
const anyAge = { countsProviderPoints: true, maxAgeDays: {} };
const policy = () => anyAge;
const ignore = () => {};

async function openSyncs(folder: string, found: CoverageInput['snapshot']) {
  const store = new InventoryStore({
    document: memoryDocument([inventory]),
    snapshots: new SnapshotStore(folder, now),
    newId: () => crypto.randomUUID(),
    raiseNotice: ignore,
  });
  await store.load();
  const outside = { points: [], states: [] };
  const coverage = new CoveredInventories({
    policy,
    excludedOf: ({ excluded }) => excluded,
    sourcePointsOf: () => outside,
    now,
  });
  const recorder = new CoverageRecorder({
    store,
    coverage,
    policy,
    now,
    onRecorded: ignore,
    reportFailure: (error) => console.error(error),
  });
  recorder.start();
  let finish: (run: SyncRun) => void = ignore;
  const lists = listsOf(found);
  const syncs = new SyncRunner({
    store: recorder,
    now,
    newId: () => crypto.randomUUID(),
    discover: (_, { objects }) => discovered(lists, objects),
    onProgress: ignore,
    shown: new ShownInventories(store, ignore),
    onFinished: (run) => finish(run),
    failureOf: (error) =>
      error instanceof AppError ? error.failure : new AppError('internal').failure,
  });
  const ended = () => new Promise<SyncRun>((resolve) => (finish = resolve));
  return { store, syncs, ended };
}

type Objects = Parameters<ConstructorParameters<typeof SyncRunner>[0]['discover']>[1]['objects'];
type ReadList = Extract<ListOutcome, { isRead: true }>;

/** As after the answers are parsed: no two texts are the same object. */
async function discovered(lists: readonly string[], objects: Objects): Promise<Discovery> {
  const outcomes: ReadList[] = [];
  for (const text of lists) {
    await turns.next();
    const list = JSON.parse(text) as ReadList;
    outcomes.push({
      ...list,
      resources: list.resources.map(({ resource, raw }) => ({
        resource: objects.resource(resource),
        raw,
      })),
      restorePoints: list.restorePoints.map((point) => objects.restorePoint(point)),
    });
  }
  const ids = new Set(outcomes.flatMap(({ list }) => list.projectId ?? []));
  const projects = [...ids].map((id) => aProject({ id }));
  return { projects, lists: outcomes, requests: outcomes.length };
}

function listsOf({ resources, restorePoints }: CoverageInput['snapshot']): string[] {
  const lists = new Map<string, ReadList>();
  const listOf = (kind: ListKind, projectId: string) => {
    const key = `${projectId} ${kind}`;
    const list: ReadList = lists.get(key) ?? {
      list: { kind, projectId, region: null },
      isRead: true,
      resources: [],
      restorePoints: [],
      issue: null,
    };
    lists.set(key, list);
    return list;
  };
  const names = new Map(resources.map(({ urn, name }) => [urn, name]));
  for (const resource of resources) {
    const raw = JSON.stringify(resource);
    listOf(resource.kind, resource.projectId).resources.push({ resource, raw });
  }
  for (const point of restorePoints) {
    if (point.kind === 'plakar-snapshot') continue;
    const list = listOf(listOfPointKind[point.kind], point.projectId);
    list.restorePoints.push(asListed(point, names.get(point.resourceUrn ?? '') ?? ''));
  }
  return [...lists.values()].map((list) => JSON.stringify(list));
}

/** OVHcloud reports no instance for an image. Only its name identifies it. */
function asListed(point: RestorePoint, name: string): RestorePoint {
  return point.kind === 'instance-snapshot'
    ? { ...point, name: `${name} ${point.takenAt}`, resourceUrn: null, matchedBy: null }
    : point;
}
