import pLimit from 'p-limit';
import { AppError } from '../../../shared/bridge/errors.ts';
import type {
  BackupSnapshot,
  ControlPlaneReport,
} from '../../../shared/restore-points/restore-point-source.ts';
import { disksQuery, pathOfDisks, withDisks } from '../snapshot-disks.ts';
import type { PointsRead } from '../point-reader.ts';
import {
  type ReadOrRefused,
  assertOneIsRead,
  hasEntries,
  isReadWhole,
  orNull,
  orRefusal,
} from './read-or-refused.ts';
import { controlPlaneFailure } from './failures.ts';
import { FoundSnapshots, NamedApps } from './found-snapshots.ts';
import { countIn, type ListRead, readList } from './pages.ts';
import type { ControlPlaneSession, ReadablePath } from './session.ts';
import {
  headerOf,
  inventoryOf,
  isTied,
  type ListedResource,
  type ListedSnapshot,
  mayNothing,
  resourceOf,
  snapshotOf,
} from './shapes.ts';

/** An appliance is a single computer: more requests would only wait there. */
const maxAtOnce = 4;
/** The API document sets no maximum here. */
const klosetPageSize = 500;

/** One reading of a Control Plane, in one session. */
export class Reading {
  readonly #session: ControlPlaneSession;
  readonly #canSeeAll: boolean;
  readonly #signal: AbortSignal;
  readonly #limit = pLimit(maxAtOnce);

  constructor(session: ControlPlaneSession, canSeeAll: boolean, signal: AbortSignal) {
    this.#session = session;
    this.#canSeeAll = canSeeAll;
    this.#signal = signal;
  }

  async look(): Promise<ControlPlaneReport> {
    const organisationId = await this.#session.organisationId();
    const count = countIn(await this.#session.read('/inventories/resources', { limit: '1' }));
    if (count === 0) await this.#assertMaySee();
    return { organisationId, resourceCount: count === 0 ? null : count };
  }

  async run(known: readonly BackupSnapshot[]): Promise<PointsRead> {
    const resources = await this.#resources();
    if (resources.entries.length === 0) {
      await this.#assertMaySee();
      return { snapshots: [], canTellNone: false };
    }
    const apps = new NamedApps(resources.entries);
    const found = new FoundSnapshots();
    const { ofApps, inStores } = await this.#gather(apps, found);
    const lists = [...ofApps, ...inStores];
    assertOneIsRead(lists);
    await this.#addTypes(found, apps, known);
    const snapshots = await this.#addDisks(found, known);
    const canTellNone =
      this.#canSeeAll &&
      resources.isWhole &&
      lists.every(isReadWhole) &&
      inStores.length > 0 &&
      inStores.every(hasEntries) &&
      snapshots.every(isTied) &&
      (await this.#countedResources()) <= resources.entries.length;
    return { snapshots, canTellNone };
  }

  /** Reads the snapshots of every source app, and of every store that a resource or a snapshot names. */
  async #gather(apps: NamedApps, found: FoundSnapshots) {
    const ofApps = await this.#lists(
      apps.sourceIds,
      (id) => `/snapshots/source/${id}`,
      (value, id) => snapshotOf(value, () => apps.urnOf(id)),
    );
    for (const list of ofApps) if (!(list instanceof AppError)) found.add(list.entries, null);
    const storeIds = [...new Set([...apps.storeIds, ...found.storeIds])];
    const inStores = await this.#lists(
      storeIds,
      (id) => `/snapshots/store/${id}`,
      (value) => snapshotOf(value, (appId) => apps.urnOf(appId)),
    );
    for (const [place, list] of inStores.entries()) {
      if (!(list instanceof AppError)) found.add(list.entries, storeIds[place] ?? null);
    }
    return { ofApps, inStores };
  }

  #resources(): Promise<ListRead<ListedResource>> {
    return this.#list('/inventories/resources', { entryOf: resourceOf, keyOf: ({ urn }) => urn });
  }

  /** Throws `controlPlane.forbidden` when it is certain that the key has no right to see the resources. */
  async #assertMaySee(): Promise<void> {
    const organisationId = encodeURIComponent(await this.#session.organisationId());
    const capabilities = await this.#unlessFailed(
      this.#session.read(`/account/organizations/${organisationId}/capabilities`),
    );
    const isForbidden = mayNothing(capabilities) || (await this.#countedResources()) > 0;
    if (isForbidden) throw controlPlaneFailure('controlPlane.forbidden');
  }

  /** Returns the minimum number of resources, as counted by the inventories; 0 when they report none. */
  async #countedResources(): Promise<number> {
    const organisationId = encodeURIComponent(await this.#session.organisationId());
    const inventories = await this.#unlessFailed(
      this.#list(`/account/organizations/${organisationId}/inventories`, {
        entryOf: inventoryOf,
        keyOf: ({ id }) => id,
      }),
    );
    return (inventories?.entries ?? []).reduce((sum, { resourceCount }) => sum + resourceCount, 0);
  }

  #lists(
    ids: readonly string[],
    pathOf: (id: string) => ReadablePath,
    entryOf: (value: unknown, id: string) => ListedSnapshot | null,
  ): Promise<ReadOrRefused<ListRead<ListedSnapshot>>[]> {
    return Promise.all(
      ids.map((id) =>
        orRefusal(
          this.#list(pathOf(id), {
            entryOf: (value) => entryOf(value, id),
            keyOf: ({ snapshot }) => snapshot.id,
          }),
        ),
      ),
    );
  }

  /**
   * Adds the types of snapshots. Control Plane opens a store to read them, which takes time (inferred), so only stores
   * are read whose snapshots need a type: because no app assigns them to a resource, or because they are of an instance
   * and may contain volumes.
   */
  async #addTypes(
    found: FoundSnapshots,
    apps: NamedApps,
    known: readonly BackupSnapshot[],
  ): Promise<void> {
    found.describe(known);
    const storeIds = found.storesWith(
      (snapshot) =>
        snapshot.type === null && (snapshot.resourceUrn === null || apps.isOfInstance(snapshot)),
    );
    for (const storeId of storeIds) {
      const headers = await this.#unlessFailed(
        this.#list(`/kloset/${storeId}/repository/snapshots`, {
          entryOf: headerOf,
          keyOf: ({ id }) => id,
          pageSize: klosetPageSize,
        }),
      );
      found.describe(headers?.entries ?? []);
    }
  }

  #addDisks(found: FoundSnapshots, known: readonly BackupSnapshot[]): Promise<BackupSnapshot[]> {
    return withDisks(found.all(), {
      known,
      signal: this.#signal,
      ask: async (snapshot) => {
        const storeId = found.storeOf(snapshot);
        if (storeId === null) return null;
        return this.#session.read(`/kloset/${storeId}${pathOfDisks(snapshot.id)}`, disksQuery);
      },
    });
  }

  #unlessFailed<Value>(reading: Promise<Value>): Promise<Value | null> {
    return orNull(reading, this.#signal);
  }

  #list<Entry>(
    path: ReadablePath,
    list: Pick<Parameters<typeof readList<Entry>>[0], 'query' | 'entryOf' | 'keyOf' | 'pageSize'>,
  ): Promise<ListRead<Entry>> {
    return readList({
      ...list,
      ask: (query) => this.#session.read(path, query),
      limit: this.#limit,
    });
  }
}
