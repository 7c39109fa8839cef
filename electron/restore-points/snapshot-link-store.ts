import { isInstanceImage } from '../../shared/resources/rules/instance-image.ts';
import {
  byLikelihood,
  decideLink,
  evidenceOf,
  findLink,
  linkCandidates,
  type SnapshotKey,
  undoLink,
  unmatchedIn,
} from './rules/snapshot-links.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type {
  LinkCandidate,
  UnmatchedSnapshot,
  UnmatchedSnapshots,
} from '../../shared/restore-points/snapshot-link.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { findResource, projectNamesOf } from '../inventories/inventory-views.ts';

interface SnapshotLinkStorePorts {
  store: Pick<InventoryStore, 'get' | 'saveLinks'>;
  coverage: Pick<CoveredInventories, 'pointsOf'>;
  now: () => Date;
  /** Called when the snapshot links of an inventory have changed. */
  onChanged: (inventoryId: string) => void;
}

/** An instance snapshot of an inventory. */
interface Asked extends SnapshotKey {
  inventoryId: string;
}

const shownSnapshots = 200;
const shownCandidates = 50;

/** Which instances the user has linked instance snapshots to. */
export class SnapshotLinkStore {
  readonly #ports: SnapshotLinkStorePorts;

  constructor(ports: SnapshotLinkStorePorts) {
    this.#ports = ports;
  }

  /** Snapshots without a known instance: the newest first or, for an instance, the most likely ones of its project. */
  unmatched(inventoryId: string, urn: string | null): UnmatchedSnapshots {
    const entry = this.#ports.store.get(inventoryId);
    const points = unmatchedIn(this.#ports.coverage.pointsOf(entry)).toSorted(
      (a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt),
    );
    if (urn === null) return firstOf(entry, points);
    const instance = instanceIn(entry, urn);
    const likeliest = points
      .filter(({ projectId }) => projectId === instance.projectId)
      .map((point) => ({ point, evidence: evidenceIn(entry, point, instance) }))
      .toSorted((a, b) => byLikelihood(a.evidence, b.evidence));
    return firstOf(
      entry,
      likeliest.map(({ point }) => point),
      instance,
    );
  }

  candidates(asked: Asked, search: string): { count: number; candidates: LinkCandidate[] } {
    const entry = this.#ports.store.get(asked.inventoryId);
    const link = findLink(entry.links, asked);
    const wanted = search.trim().toLowerCase();
    const candidates = linkCandidates(
      snapshotIn(entry, asked),
      entry.snapshot?.resources ?? [],
      link,
    ).filter(({ name }) => name.toLowerCase().includes(wanted));
    return { count: candidates.length, candidates: candidates.slice(0, shownCandidates) };
  }

  /** Throws `link.notFound` when the snapshot or the instance is unknown, or they are in different projects. */
  async decide(asked: Asked, decision: { urn: string; isLinked: boolean }): Promise<void> {
    const { store, now, onChanged } = this.#ports;
    const { inventoryId } = asked;
    const at = now().toISOString();
    await store.saveLinks(inventoryId, (entry) => {
      const { projectId } = snapshotIn(entry, asked);
      if (instanceIn(entry, decision.urn).projectId !== projectId)
        throw new AppError('link.notFound');
      return decideLink(entry.links, asked, { ...decision, at });
    });
    onChanged(inventoryId);
  }

  async undo(asked: Asked): Promise<void> {
    const { inventoryId } = asked;
    await this.#ports.store.saveLinks(inventoryId, ({ links }) => undoLink(links, asked));
    this.#ports.onChanged(inventoryId);
  }
}

function firstOf(
  entry: InventoryEntry,
  points: readonly RestorePoint[],
  instance: Resource | null = null,
): UnmatchedSnapshots {
  const projectNames = projectNamesOf(entry.snapshot);
  const snapshots = points.slice(0, shownSnapshots).map((point): UnmatchedSnapshot => {
    const link = findLink(entry.links, { projectId: point.projectId, pointId: point.id });
    return {
      point,
      projectName: projectNames.get(point.projectId) ?? point.projectId,
      isLinkLost: link !== null && link.linkedTo !== null,
      refusedNames: (link?.refused ?? []).flatMap((urn) => findResource(entry, urn)?.name ?? []),
      evidence: instance && evidenceIn(entry, point, instance),
    };
  });
  return { count: points.length, snapshots };
}

function evidenceIn(entry: InventoryEntry, point: RestorePoint, instance: Resource) {
  const { projectId, id: pointId } = point;
  return evidenceOf(point, instance, findLink(entry.links, { projectId, pointId }));
}

function snapshotIn({ snapshot }: InventoryEntry, { projectId, pointId }: Asked): RestorePoint {
  const point = snapshot?.restorePoints.find(
    (each) => each.id === pointId && each.projectId === projectId && isInstanceImage(each),
  );
  if (!point) throw new AppError('link.notFound');
  return point;
}

function instanceIn(entry: InventoryEntry, urn: string): Resource {
  const resource = findResource(entry, urn);
  if (resource?.kind !== 'instance') throw new AppError('link.notFound');
  return resource;
}
