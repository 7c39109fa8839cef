import { getOrAdd } from '../../basics/get-or-add.ts';
import { restorePointListsOf } from '../../resources/lists.ts';
import type { Resource, ResourceKind } from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import { listOfPoint } from '../../restore-points/rules/list-of-point.ts';
import type { ListKind, ListRef, ListState } from '../../sync/sync-run.ts';

/** State of a restore point source other than OVHcloud, as coverage needs it. */
export interface RestorePointSourceState {
  id: string;
  /** Whether the last reading succeeded. */
  isRead: boolean;
  /** Whether its list is complete. Control Plane shows nothing to keys without a grant. */
  canTellNone: boolean;
  /** The same for volumes: an instance snapshot may contain volumes that it does not report. */
  canTellNoVolume: boolean;
  /** When it was last read. null: never. */
  readAt: string | null;
}

/** Whether every source was read, and since when all of them are known. null: some were never read. */
export interface Reading {
  isRead: boolean;
  readAt: string | null;
  /** Since when the lists that were read at all are known. */
  knownAt?: string | null;
}

/** Lists of one project, by kind, then by region or resource. null: the list of the whole project. */
type UnreadLists = Map<ListKind, Map<string | null, Reading>>;

/** Looks up how an inventory's lists were read. Optimised for repeated queries. */
export class Readings {
  /** Incomplete lists: absence cannot be concluded from them. */
  readonly #unread = new Map<string, UnreadLists>();
  #lastProject: { id: string; lists: UnreadLists | undefined } = { id: '', lists: undefined };
  /** Failed lists, which only have older data: their regions or resources, by project and kind. */
  readonly #failed = new Map<string, Set<string | null>>();
  /** The last lookup: restore points of one list follow each other. */
  #last: LastAsked = { kind: '', projectId: '', failed: undefined };

  constructor(lists: readonly ListState[]) {
    for (const list of lists) {
      if (list.isRead && list.isComplete) continue;
      const { kind, readAt } = list;
      const of = placeOfList(list);
      const projectId = list.projectId ?? '';
      const ofProject = getOrAdd(this.#unread, projectId, () => new Map());
      getOrAdd(ofProject, kind, () => new Map()).set(of, { isRead: false, readAt });
      if (!list.isRead) getOrAdd(this.#failed, keyOf(projectId, kind), () => new Set()).add(of);
    }
  }

  /** Whether every known restore point was seen at the last attempt. */
  get areAllShown(): boolean {
    return this.#failed.size === 0;
  }

  of(resource: Resource): Reading {
    if (this.#unread.size === 0) return allRead;
    const ofProject = this.#unreadOf(resource.projectId);
    if (ofProject === undefined) return allRead;
    let reading: Reading = allRead;
    for (const kind of restorePointListsOf(resource.kind)) {
      const ofKind = ofProject.get(kind);
      if (ofKind === undefined) continue;
      reading = joined(reading, ofKind.get(null) ?? allRead);
      reading = joined(reading, ofKind.get(resource.urn) ?? allRead);
      for (const region of resource.regions) {
        reading = joined(reading, ofKind.get(region) ?? allRead);
      }
    }
    return reading;
  }

  /** Resources of one project follow each other too. */
  #unreadOf(projectId: string): UnreadLists | undefined {
    if (projectId !== this.#lastProject.id) {
      this.#lastProject = { id: projectId, lists: this.#unread.get(projectId) };
    }
    return this.#lastProject.lists;
  }

  isPointRead(point: RestorePoint): boolean {
    if (this.#failed.size === 0) return true;
    const { kind, projectId } = point;
    if (this.#last.kind !== kind || this.#last.projectId !== projectId) {
      const failed = this.#failed.get(keyOf(projectId, listOfPoint(point).kind));
      this.#last = { kind, projectId, failed };
    }
    const { failed } = this.#last;
    return (
      failed === undefined || !(failed.has(null) || failed.has(placeOfList(listOfPoint(point))))
    );
  }
}

interface LastAsked {
  kind: string;
  projectId: string;
  /** Regions or resources of the failed lists. */
  failed: ReadonlySet<string | null> | undefined;
}

const allRead: Reading = { isRead: true, readAt: null };

/** The region or resource of a list. null: the whole project. */
function placeOfList({ region, resourceUrn }: ListRef): string | null {
  return resourceUrn ?? region;
}

function keyOf(projectId: string, kind: ListKind): string {
  return `${projectId} ${kind}`;
}

/** Combines two readings: read if both are; otherwise known since the older of the unread ones. */
export function joined(a: Reading, b: Reading): Reading {
  if (a.isRead) return b;
  if (b.isRead) return a;
  const isWhole = a.readAt !== null && b.readAt !== null;
  const knownAt = older(knownSince(a), knownSince(b));
  return { isRead: false, readAt: isWhole ? older(a.readAt, b.readAt) : null, knownAt };
}

export function knownSince({ readAt, knownAt }: Reading): string | null {
  return knownAt ?? readAt;
}

function older(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The combined reading of the sources other than OVHcloud: any of them may have a restore point of any resource. */
export function outsideReadings(
  sources: readonly RestorePointSourceState[],
): (kind: ResourceKind) => Reading {
  const ofAll = outsideReading(sources);
  const ofVolumes = outsideReading(
    sources.map((source) => ({ ...source, canTellNone: source.canTellNoVolume })),
  );
  return (kind) => (kind === 'volume' ? ofVolumes : ofAll);
}

function outsideReading(
  sources: readonly Pick<RestorePointSourceState, 'isRead' | 'canTellNone' | 'readAt'>[],
): Reading {
  return sources
    .filter(({ isRead, canTellNone }) => !isRead || !canTellNone)
    .map(({ canTellNone, readAt }) => ({
      isRead: false,
      // Absence was never known from it, however often it was read.
      readAt: canTellNone ? readAt : null,
      knownAt: readAt,
    }))
    .reduce(joined, allRead);
}
