import pLimit from 'p-limit';
import { AppError } from '../../../shared/errors.ts';
import { BaseUrl } from '../../../shared/model/endpoint.ts';
import type {
  BackupSnapshot,
  ControlPlane,
  ControlPlaneReport,
} from '../../../shared/model/point-source.ts';
import { linkSignals } from '../../ovh/link-signals.ts';
import type { Fetch } from '../control-plane/asking.ts';
import { controlPlaneFailure } from '../control-plane/failures.ts';
import { type ListRead, readList } from '../control-plane/pages.ts';
import { ControlPlaneSession, type ReadablePath } from '../control-plane/session.ts';
import {
  appOf,
  isTied,
  type ListedApp,
  resourceOf,
  snapshotOf,
  type UrnOfApp,
} from '../control-plane/shapes.ts';
import type { PointReader, PointsRead } from '../point-reader.ts';

type Settings = Pick<ControlPlane, 'address' | 'organisationId' | 'canSeeAll'>;

/** Reads restore points of a Control Plane, and finds out whether it can be read at all. */
export interface ControlPlaneReader extends PointReader {
  check(signal: AbortSignal): Promise<ControlPlaneReport>;
}

/** An appliance is one machine: more at a time would only wait there. */
const maxAtOnce = 4;

/**
 * Reads what a Plakar Control Plane knows of the snapshots in its stores. Its API v1 is not documented: this
 * is what its public clients (Terraform provider, Ansible collection) call, and nothing else of it is relied on.
 *
 * Without a grant it answers with empty lists instead of a refusal, so that an empty list says nothing: only
 * where the user says that the key may see every store, and every store showed snapshots, each of a resource
 * that can be told, does a reading tell that there is none of another.
 */
export function createControlPlaneReader(
  settings: Settings,
  secrets: { apiKey: string },
  { fetch, timeoutMs }: { fetch: Fetch; timeoutMs: number },
): ControlPlaneReader {
  const withReading = async <Value>(
    signal: AbortSignal,
    use: (reading: Reading) => Promise<Value>,
  ): Promise<Value> => {
    const over = new AbortController();
    const timer = setTimeout(
      () => over.abort(controlPlaneFailure('controlPlane.timeout')),
      timeoutMs,
    );
    const { signal: ended, unlink } = linkSignals([signal, over.signal]);
    const { organisationId, canSeeAll } = settings;
    try {
      const base = baseOf(settings.address);
      const session = new ControlPlaneSession({
        base,
        organisationId,
        ...secrets,
        fetch,
        signal: ended,
      });
      return await use(new Reading(session, canSeeAll));
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      // Of several requests one has failed: the others are of no use any more.
      over.abort(new AppError('sync.cancelled'));
      unlink();
    }
  };
  return {
    read: (signal) => withReading(signal, (reading) => reading.run()),
    check: (signal) => withReading(signal, (reading) => reading.look()),
  };
}

/** https, or http to this computer. */
function baseOf(address: string): string {
  const base = BaseUrl.safeParse(address);
  if (!base.success) throw controlPlaneFailure('controlPlane.wrongAddress');
  return `${base.data}/api/v1`;
}

class Reading {
  readonly #session: ControlPlaneSession;
  readonly #canSeeAll: boolean;
  readonly #limit = pLimit(maxAtOnce);

  constructor(session: ControlPlaneSession, canSeeAll: boolean) {
    this.#session = session;
    this.#canSeeAll = canSeeAll;
  }

  async look(): Promise<ControlPlaneReport> {
    const organisationId = await this.#session.organisationId();
    const { entries } = await this.#apps('store');
    return { organisationId, storeCount: entries.length === 0 ? null : entries.length };
  }

  async run(): Promise<PointsRead> {
    const stores = await this.#apps('store');
    if (stores.entries.length === 0) return { snapshots: [], canTellNone: false };
    const urnOfApp = await this.#urnsOfApps();
    const read = await Promise.all(stores.entries.map(({ id }) => this.#inStore(id, urnOfApp)));
    const refusals = read.flatMap((each) => (each instanceof AppError ? each : []));
    const lists = read.flatMap((each) => (each instanceof AppError ? [] : each));
    if (lists.length === 0 && refusals[0] !== undefined) throw refusals[0];
    const snapshots = lists.flatMap(({ entries }) => entries);
    const isAllShown =
      this.#canSeeAll &&
      stores.isWhole &&
      refusals.length === 0 &&
      lists.every(({ entries, isWhole }) => isWhole && entries.length > 0);
    return {
      snapshots: withoutCopies(snapshots),
      canTellNone: isAllShown && snapshots.every(isTied),
    };
  }

  async #apps(type: 'store' | 'source'): Promise<ListRead<ListedApp>> {
    const organisationId = encodeURIComponent(await this.#session.organisationId());
    return this.#list(`/account/organizations/${organisationId}/connectors`, {
      query: { type },
      entryOf: appOf,
      keyOf: ({ id }) => id,
    });
  }

  /** A snapshot names the source app that made it, the app the resource's id, and the list of resources its URN. */
  async #urnsOfApps(): Promise<UrnOfApp> {
    const { entries: sources } = await this.#apps('source');
    if (!sources.some(({ urnId }) => urnId !== null)) return () => null;
    const { entries: resources } = await this.#list('/inventories/resources', {
      entryOf: resourceOf,
      keyOf: ({ urnId }) => urnId,
    });
    const urns = new Map(resources.map(({ urnId, urn }) => [urnId, urn]));
    const urnIds = new Map(sources.map(({ id, urnId }) => [id, urnId]));
    return (appId) => urns.get(urnIds.get(appId) ?? '') ?? null;
  }

  /** Of one store that may not be seen, or is no more, the refusal: the others still tell what they hold. */
  async #inStore(
    storeId: string,
    urnOfApp: UrnOfApp,
  ): Promise<ListRead<BackupSnapshot> | AppError> {
    try {
      return await this.#list(`/snapshots/store/${storeId}`, {
        entryOf: (value) => snapshotOf(value, urnOfApp),
        keyOf: ({ id }) => id,
      });
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  }

  #list<Entry>(
    path: ReadablePath,
    list: Pick<Parameters<typeof readList<Entry>>[0], 'query' | 'entryOf' | 'keyOf'>,
  ): Promise<ListRead<Entry>> {
    return readList({
      ...list,
      ask: (query) => this.#session.read(path, query),
      limit: this.#limit,
    });
  }
}

function isRefusal(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  return error.code === 'controlPlane.forbidden' || error.failure.httpStatus === 404;
}

/** A snapshot that was copied to another store keeps its id; the copy whose resource is told is kept. */
function withoutCopies(snapshots: readonly BackupSnapshot[]): BackupSnapshot[] {
  const byId = new Map<string, BackupSnapshot>();
  for (const snapshot of snapshots) {
    const known = byId.get(snapshot.id);
    if (known === undefined || (known.resourceUrn === null && snapshot.resourceUrn !== null)) {
      byId.set(snapshot.id, snapshot);
    }
  }
  return [...byId.values()];
}
