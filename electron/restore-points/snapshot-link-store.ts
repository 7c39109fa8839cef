import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type {
  LinkCandidate,
  SnapshotLink,
  UnmatchedSnapshots,
} from '../../shared/restore-points/snapshot-link.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { Memo } from '../storage/memo.ts';
import { findResource, projectNamesOf } from '../inventories/inventory-views.ts';
import {
  decideLinks,
  hideSnapshots,
  LinkLookup,
  type SnapshotKey,
  snapshotsIn,
  undoLinks,
  unmatchedIn,
} from './rules/snapshot-links.ts';
import { InstanceNames, linkCandidates } from './rules/suggest-instance.ts';
import { listUnmatched } from './rules/list-unmatched.ts';

interface SnapshotLinkStorePorts {
  store: Pick<InventoryStore, 'get' | 'saveLinks'>;
  coverage: Pick<CoveredInventories, 'pointsOf'>;
  now: () => Date;
  /** Called when the snapshot links of an inventory have changed. */
  onChanged: (inventoryId: string) => void;
}

/** A snapshot, and the instance that the user says it belongs to. */
interface Link extends SnapshotKey {
  urn: string;
}

const shownCandidates = 50;
const weighedAtOnce = 200;

/** Which instances the user has linked instance snapshots to. */
export class SnapshotLinkStore {
  readonly #ports: SnapshotLinkStorePorts;
  readonly #instanceNames = new Memo<InstanceNames>();
  readonly #unmatchedIn = new Memo<RestorePoint[]>();

  constructor(ports: SnapshotLinkStorePorts) {
    this.#ports = ports;
  }

  /** How many snapshots have no known instance, in the inventory or in the project of an instance. */
  count(inventoryId: string, urn: string | null): { shown: number; hidden: number } {
    const entry = this.#ports.store.get(inventoryId);
    const links = new LinkLookup(entry.links);
    const points = this.#unmatched(entry, urn === null ? null : instanceIn(entry, urn));
    const hidden = points.filter((point) => links.of(point)?.isHidden === true).length;
    if (urn === null) void this.#prepare(entry, points);
    return { shown: points.length - hidden, hidden };
  }

  /** Snapshots without a known instance, the most likely first. With an instance: those of its project. */
  list(inventoryId: string, urn: string | null): UnmatchedSnapshots {
    const entry = this.#ports.store.get(inventoryId);
    const instance = urn === null ? null : instanceIn(entry, urn);
    const points = this.#unmatched(entry, instance);
    const resources = entry.snapshot?.resources ?? [];
    const names = projectNamesOf(entry.snapshot);
    const projectIds = new Set(points.map(({ projectId }) => projectId));
    return {
      projectNames: Object.fromEntries([...projectIds].map((id) => [id, names.get(id) ?? id])),
      snapshots: listUnmatched(points, {
        resources,
        instanceNames: this.#namesIn(entry),
        links: new LinkLookup(entry.links),
        instance,
      }),
    };
  }

  candidates(
    inventoryId: string,
    key: SnapshotKey,
    search: string,
  ): { count: number; candidates: LinkCandidate[] } {
    const entry = this.#ports.store.get(inventoryId);
    const wanted = search.trim().toLowerCase();
    const [point] = snapshotsOf(entry, [key]);
    if (!point) throw new AppError('link.notFound');
    const link = new LinkLookup(entry.links).of(point);
    const candidates = linkCandidates(point, entry.snapshot?.resources ?? [], link).filter(
      ({ name }) => name.toLowerCase().includes(wanted),
    );
    return { count: candidates.length, candidates: candidates.slice(0, shownCandidates) };
  }

  /** Links all of them or none. Throws `link.notFound` for an unknown snapshot or instance, or different projects. */
  link(inventoryId: string, links: readonly Link[]): Promise<void> {
    return this.#decide(inventoryId, links, true);
  }

  /** Records that a snapshot does not belong to this instance. Throws as `link` does. */
  refuse(inventoryId: string, link: Link): Promise<void> {
    return this.#decide(inventoryId, [link], false);
  }

  /** Records that snapshots belong to no instance of the inventory, or reverts that. Throws `link.notFound`. */
  hide(inventoryId: string, snapshots: readonly SnapshotKey[], isHidden: boolean): Promise<void> {
    const at = this.#ports.now().toISOString();
    return this.#save(inventoryId, (entry) => {
      // A snapshot that is gone at OVHcloud may be shown again.
      if (isHidden) snapshotsOf(entry, snapshots);
      return hideSnapshots(entry.links, snapshots, { isHidden, at });
    });
  }

  undo(inventoryId: string, snapshots: readonly SnapshotKey[]): Promise<void> {
    return this.#save(inventoryId, ({ links }) => undoLinks(links, snapshots));
  }

  #decide(inventoryId: string, wanted: readonly Link[], isLinked: boolean): Promise<void> {
    const at = this.#ports.now().toISOString();
    return this.#save(inventoryId, (entry) => {
      snapshotsOf(entry, wanted);
      const projects = projectsOfInstances(entry);
      if (wanted.some(({ urn, projectId }) => projects.get(urn) !== projectId)) {
        throw new AppError('link.notFound');
      }
      const decisions = wanted.map((each) => ({ ...each, isLinked }));
      return decideLinks(entry.links, decisions, at);
    });
  }

  async #save(inventoryId: string, change: (entry: InventoryEntry) => SnapshotLink[]) {
    await this.#ports.store.saveLinks(inventoryId, change);
    this.#ports.onChanged(inventoryId);
  }

  /** Weighs the snapshots before they are asked for, in steps: thousands at once would delay other calls. */
  async #prepare(entry: InventoryEntry, points: readonly RestorePoint[]): Promise<void> {
    await setImmediate();
    const names = this.#namesIn(entry);
    for (let first = 0; first < points.length; first += weighedAtOnce) {
      await setImmediate();
      for (const point of points.slice(first, first + weighedAtOnce)) names.suggest(point, null);
    }
  }

  #namesIn({ snapshot }: InventoryEntry): InstanceNames {
    const resources = snapshot?.resources ?? noResources;
    return this.#instanceNames.of(resources, [], () => new InstanceNames(resources));
  }

  #unmatched(entry: InventoryEntry, instance: Resource | null): RestorePoint[] {
    const all = this.#ports.coverage.pointsOf(entry);
    // 500,000 restore points are searched only when they have changed.
    const points = this.#unmatchedIn.of(all, [], () => unmatchedIn(all));
    return instance === null
      ? points
      : points.filter(({ projectId }) => projectId === instance.projectId);
  }
}

const noResources: readonly Resource[] = [];

function snapshotsOf({ snapshot }: InventoryEntry, wanted: readonly SnapshotKey[]): RestorePoint[] {
  const points = snapshotsIn(snapshot?.restorePoints ?? [], wanted);
  if (points === null) throw new AppError('link.notFound');
  return points;
}

function instanceIn(entry: InventoryEntry, urn: string): Resource {
  const resource = findResource(entry, urn);
  if (resource?.kind !== 'instance') throw new AppError('link.notFound');
  return resource;
}

function projectsOfInstances({ snapshot }: InventoryEntry): ReadonlyMap<string, string> {
  const instances = snapshot?.resources.filter(({ kind }) => kind === 'instance') ?? [];
  return new Map(instances.map(({ urn, projectId }) => [urn, projectId]));
}
