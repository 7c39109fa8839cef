/** A resource of an inventory of the fake Control Plane, and its assigned apps. */
export interface FakeResource {
  urn: string;
  class: string;
  apps: { id: string; type: string }[];
}

/** A snapshot of the fake Control Plane: one object. Each route shows different fields of it. */
export interface FakeSnapshot {
  snapshot_id: string;
  creation_time: string;
  /** The source app that made it; null: plakar's command line made it. */
  source: string | null;
  stores: string[];
  origin: string | null;
  /** Only the header has it. */
  type: string;
  tags: string[] | null;
  size: number | null;
  errors: number;
  /** The entries of its `/block-storage`; null: it has none. */
  contents: unknown[] | null;
  /** Overrides fields in the lists. */
  beside: object;
}

let made = 0;

/** A snapshot by the app `app-1` in the store `store-1`. */
export function aListedSnapshot(change: Partial<FakeSnapshot> = {}): FakeSnapshot {
  made += 1;
  return {
    snapshot_id: made.toString(16).padStart(8, 'a').padEnd(64, '0'),
    creation_time: '2026-06-29T10:58:58.123456789Z',
    source: 'app-1',
    stores: ['store-1'],
    origin: null,
    type: 's3',
    tags: null,
    size: 12,
    errors: 0,
    contents: null,
    beside: {},
    ...change,
  };
}

export function aListedResource(urn: string, change: Partial<FakeResource> = {}): FakeResource {
  return { urn, class: 'block-storage', apps: [{ id: 'app-1', type: 'source' }], ...change };
}

/** Res: apps without the values of their fields. */
export function resourceRowOf({ urn, class: of, apps }: FakeResource, place: number): object {
  return {
    id: `id-${place}`,
    urn_id: `res-${place}`,
    urn,
    name: `resource ${place}`,
    class: of,
    subclass: '',
    service: '',
    tags: [],
    inventory_id: 'inv-1',
    coverage_status: apps.length > 0 ? 'protected' : 'unprotected',
    excluded_from_coverage: false,
    locked: false,
    residency: null,
    configured_connectors: apps.map(({ id, type }) => ({
      id,
      name: id,
      type,
      integration: { id: 'integration-1', name: null, fields: null },
    })),
  };
}

/** InvRow: without configuration. */
export function inventoryRowsOf(resources: readonly FakeResource[], hidden: number): object[] {
  const unprotected = resources.length + hidden;
  const coverage = { protected: 0, unprotected, excluded: 0 };
  return [{ id: 'inv-1', name: 'OVHcloud', type: 'ovh', count: unprotected, coverage }];
}

function shared(snapshot: FakeSnapshot): object {
  const { snapshot_id, creation_time, source, origin, tags, size, beside } = snapshot;
  const reported = { origin, root: '/', size, items: 2, dataset: source, tags };
  const empty = { name: null, category: null, environment: null, data_classes: null };
  return { snapshot_id, creation_time, ...reported, ...empty, ...beside };
}

export function inSource(snapshots: readonly FakeSnapshot[], appId: string): object[] {
  return snapshots
    .filter(({ source }) => source === appId)
    .map((snapshot) => ({
      ...shared(snapshot),
      stores: snapshot.stores.map((id) => ({ id, name: id, type: 'store', legal_hold: false })),
    }));
}

export function inStore(snapshots: readonly FakeSnapshot[], storeId: string): object[] {
  return snapshots
    .filter(({ stores }) => stores.includes(storeId))
    .map((snapshot) => ({ ...shared(snapshot), store_id: storeId, legal_hold: false }));
}

/** Headers as Plakar writes them, each in an object. */
export function headersOf(snapshots: readonly FakeSnapshot[]): object[] {
  return snapshots.map(({ snapshot_id, creation_time, source, type, origin, tags, errors }) => ({
    legal_hold: false,
    snapshot_header: {
      identifier: snapshot_id,
      timestamp: creation_time,
      dataset: source ?? '',
      tags,
      context: [],
      sources: [
        {
          importer: { type, origin, directory: '/' },
          summary: {
            directory: { files: 2, size: 12, errors },
            below: { files: 0, size: 0, errors: 0 },
          },
        },
      ],
    },
  }));
}

/** As `plakar ui` lists a directory: see `test/plakar/fake-plakar.mjs`. */
export function entriesOf(snapshot: FakeSnapshot | undefined): object | null {
  if (snapshot?.contents === null || snapshot === undefined) return null;
  const up = { file_info: { name: '..' }, parent_path: '/' };
  return { total: snapshot.contents.length, items: [up, ...snapshot.contents] };
}
