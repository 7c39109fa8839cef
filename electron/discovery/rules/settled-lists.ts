import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { Project } from '../../../shared/resources/project.ts';
import { listOfPoint } from '../../../shared/restore-points/rules/list-of-point.ts';
import type { ListKind, ListRef, ListState, SyncRun } from '../../../shared/sync/sync-run.ts';
import { keyOfList, listOfLeftover, listOfResource } from './ever-filled-lists.ts';
import type { ListFinding } from './list-finding.ts';

type Contents = Required<
  Pick<
    Extract<ListFinding, { isRead: true }>,
    'resources' | 'restorePoints' | 'workflows' | 'leftovers'
  >
>;

/** A list that an earlier sync read completely, and what it had. */
interface SettledList {
  contents: Contents;
  readAt: string;
  /** OVHcloud did not offer it, so it was empty. */
  isNotOffered: boolean;
}

/** For a sync that reads only what earlier ones could not: all lists that it need not request. */
export interface SettledLists {
  /** null: the list of projects must be read again. */
  projects: Project[] | null;
  /** null: the list must be read. */
  of: (list: ListRef) => SettledList | null;
  /** The regions of a kind's lists that are known, whether they were read or not. */
  regionsOf: (kind: ListKind, projectId: string) => readonly string[];
  /** Databases whose list of backups was requested: they may have some. */
  databases: ReadonlySet<string>;
}

/** null: everything was read completely, or nothing ever was, so a whole sync is what is left. */
export function settledLists(
  snapshot: InventorySnapshot | null,
  lastRun: Pick<SyncRun, 'issues' | 'notOffered'> | null,
): SettledLists | null {
  if (snapshot === null || snapshot.lists.every(isSettled)) return null;
  const issues = lastRun?.issues ?? [];
  // Only the list of regions shows that a service is up again, and only that of projects what state one is in.
  const downIn = new Set(
    issues.flatMap(({ code, list }) => (code === 'region.down' ? list.projectId : [])),
  );
  const areProjectsSettled = !issues.some(({ list }) => list.kind === 'project');
  // A volume names instances that no list shows only while it is read.
  const withoutInstances = new Set(
    snapshot.lists.flatMap((list) =>
      list.kind === 'instance' && !isSettled(list) ? list.projectId : [],
    ),
  );
  const settled = new Map(
    snapshot.lists
      .filter(isSettled)
      .filter(({ kind, projectId }) => {
        if (kind === 'project') return areProjectsSettled;
        if (kind === 'volume') return !withoutInstances.has(projectId);
        return kind !== 'region' || !downIn.has(projectId);
      })
      .map((list) => [keyOfList(list), list]),
  );
  const contentsOf = contentsByList(snapshot);
  const notOffered = new Set(lastRun?.notOffered.map(keyOfList));
  return {
    projects: [...settled.values()].some(({ kind }) => kind === 'project')
      ? snapshot.projects
      : null,
    of: (list) => {
      const key = keyOfList(list);
      const readAt = settled.get(key)?.readAt ?? null;
      if (readAt === null) return null;
      const contents = contentsOf.get(key) ?? nothing();
      return { contents, readAt, isNotOffered: notOffered.has(key) };
    },
    regionsOf: regionsIn(snapshot.lists),
    databases: new Set(snapshot.lists.flatMap(({ resourceUrn }) => resourceUrn ?? [])),
  };
}

function isSettled({ isRead, isComplete, readAt }: ListState): boolean {
  return isRead && isComplete && readAt !== null;
}

function contentsByList(snapshot: InventorySnapshot): ReadonlyMap<string, Contents> {
  const byList = new Map<string, { [Key in keyof Contents]: Contents[Key][number][] }>();
  const contentsOf = (list: ListRef) => getOrAdd(byList, keyOfList(list), nothing);
  for (const resource of snapshot.resources) {
    contentsOf(listOfResource(resource)).resources.push({ resource });
  }
  for (const point of snapshot.restorePoints) {
    contentsOf(listOfPoint(point)).restorePoints.push(point);
  }
  for (const workflow of snapshot.workflows) {
    const { projectId, region } = workflow;
    contentsOf({ kind: 'instance-backup', projectId, region }).workflows.push(workflow);
  }
  for (const leftover of snapshot.leftovers ?? []) {
    contentsOf(listOfLeftover(leftover)).leftovers.push(leftover);
  }
  return byList;
}

function nothing(): { [Key in keyof Contents]: Contents[Key][number][] } {
  return { resources: [], restorePoints: [], workflows: [], leftovers: [] };
}

function regionsIn(lists: readonly ListState[]): SettledLists['regionsOf'] {
  const regions = new Map<string, string[]>();
  for (const { kind, projectId, region } of lists) {
    if (region !== null) getOrAdd(regions, `${kind} ${projectId ?? ''}`, () => []).push(region);
  }
  return (kind, projectId) => regions.get(`${kind} ${projectId}`) ?? [];
}
