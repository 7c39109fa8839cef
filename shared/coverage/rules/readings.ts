import { getOrAdd } from '../../basics/get-or-add.ts';
import { restorePointListsOf } from '../../resources/lists.ts';
import type { Resource, ResourceKind } from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import { listOfPoint } from '../../restore-points/rules/list-of-point.ts';
import type { ListKind, ListRef, ListState } from '../../sync/sync-run.ts';

/** A restore point source beside OVHcloud, as far as coverage needs to know it. */
export interface RestorePointSourceState {
  id: string;
  /** Whether its last reading worked. */
  isRead: boolean;
  /** Whether what it shows is all there is: Control Plane shows nothing to those without a grant. */
  canTellNone: boolean;
  /** The same of volumes: a snapshot of an instance may hold some that it does not report. */
  canTellNoVolume: boolean;
  /** When it last was read; null: never. */
  readAt: string | null;
}

/** Whether all that could tell was read, and since when all of it is known; null: some never was. */
export interface Reading {
  isRead: boolean;
  readAt: string | null;
  /** Since when what was read at all is known. */
  knownAt?: string | null;
}

/** Lists of one project, by kind, and by the region or the resource that they are of; null: by the project. */
type UnreadLists = Map<ListKind, Map<string | null, Reading>>;

/** What was read of an inventory's lists, asked for again and again. */
export class Readings {
  /** Lists that cannot tell that there is nothing more. */
  readonly #unread = new Map<string, UnreadLists>();
  #lastProject: { id: string; lists: UnreadLists | undefined } = { id: '', lists: undefined };
  /** Those of them that show nothing but what was there before: what they are of, by project and kind. */
  readonly #failed = new Map<string, Set<string | null>>();
  /** What was last asked: points of one list come one after the other. */
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

  /** Whether every restore point that is known was seen at the last try. */
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

  /** Resources of one project come one after the other too. */
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
  /** What the lists that failed are of. */
  failed: ReadonlySet<string | null> | undefined;
}

const allRead: Reading = { isRead: true, readAt: null };

/** The region or the resource that a list is of; null: the whole project. */
function placeOfList({ region, resourceUrn }: ListRef): string | null {
  return resourceUrn ?? region;
}

function keyOf(projectId: string, kind: ListKind): string {
  return `${projectId} ${kind}`;
}

/** Both together: read when both are; else known since the older of those that were not. */
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

/** Of the sources beside OVHcloud together: any of them may hold a restore point of any resource. */
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
      // However often it was read: that there is none was never known of it.
      readAt: canTellNone ? readAt : null,
      knownAt: readAt,
    }))
    .reduce(joined, allRead);
}
