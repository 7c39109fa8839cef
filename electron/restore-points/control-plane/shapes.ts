import { z } from 'zod';
import { isOurTag } from '../../../shared/resources/rules/resource-tag.ts';
import { isComparableUrn } from '../../../shared/resources/rules/urn.ts';
import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';
import { snapshotOfHeader } from '../readers/plakar/headers.ts';

/*
 * Schemas of the published API v1 (plakar.io, `data/openapi/v1.json`, v0.17). Values that are nullable in the document
 * count as not reported when they are missing or have another form; only what a reading depends on is required.
 */

/** Part of a URL, so it must not change the path. Ids are UUIDs. */
const Id = z.string().regex(/^[\w-]{1,100}$/);
const Text = z.string().min(1).max(2048);
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null);

const Connector = z.object({ id: Id, type: z.string() });

/** `GET /inventories/resources`: a resource and its apps. The apps come without their fields, so without secrets. */
const Resource = z.object({
  urn: Text,
  class: maybe(z.string()),
  configured_connectors: maybe(z.array(z.unknown())),
});

/** A resource of any inventory, with the apps assigned to it. */
export interface ListedResource {
  urn: string;
  isCompute: boolean;
  apps: { id: string; isStore: boolean }[];
}

/** No values of `type` are documented for answers: everything but a store or a destination may be a source. */
export function resourceOf(value: unknown): ListedResource | null {
  const parsed = Resource.safeParse(value);
  if (!parsed.success) return null;
  const { urn, class: of, configured_connectors } = parsed.data;
  const apps = (configured_connectors ?? []).flatMap((each) => {
    const app = Connector.safeParse(each).data;
    const type = app?.type.toLowerCase();
    return app === undefined || type === 'destination'
      ? []
      : [{ id: app.id, isStore: type === 'store' }];
  });
  return { urn, isCompute: of?.toLowerCase() === 'compute', apps };
}

const Count = z.number().int().nonnegative();

/** `GET /account/organizations/{id}/inventories`: the number of resources that its coverage counts. */
const Inventory = z.object({
  id: Id,
  coverage: z.object({ protected: Count, unprotected: Count, excluded: Count }),
});

/** An inventory, and the minimum number of its resources. */
export interface ListedInventory {
  id: string;
  resourceCount: number;
}

export function inventoryOf(value: unknown): ListedInventory | null {
  const parsed = Inventory.safeParse(value);
  if (!parsed.success) return null;
  const { coverage, id } = parsed.data;
  return { id, resourceCount: coverage.protected + coverage.unprotected + coverage.excluded };
}

/** `GET /account/organizations/{id}/capabilities`. The names of classes and actions are not documented. */
const Capabilities = z.object({ classes: z.record(z.string(), z.array(z.unknown()).nullable()) });

/** Whether a key has no rights at all in its organisation; false when unknown. */
export function mayNothing(value: unknown): boolean {
  const parsed = Capabilities.safeParse(value);
  return (
    parsed.success &&
    Object.values(parsed.data.classes).every((actions) => (actions ?? []).length === 0)
  );
}

/** As formatted by Go. A year before 2000 is Go's way to express that there is no date. */
const Moment = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/**
 * `GET /snapshots/source/{id}` has `stores`, with an entry for each copy; `GET /snapshots/store/{id}` does not. The
 * first two fields are required, all others nullable. There is no importer type.
 */
const Listing = z.object({
  snapshot_id: z.string().regex(/^[0-9A-Za-z-]{8,128}$/),
  creation_time: Moment,
  origin: maybe(Text),
  root: maybe(Text),
  size: maybe(z.number().nonnegative()),
  items: maybe(Count),
  dataset: maybe(Id),
  tags: maybe(z.array(z.string())),
  stores: maybe(z.array(z.unknown())),
});

const StoreOfCopy = z.object({ id: Id });

/** A snapshot, and the stores that contain it according to the list; null: the list does not say. */
export interface ListedSnapshot {
  snapshot: BackupSnapshot;
  storeIds: string[] | null;
}

/** Null when it has no id or no date. `dataset` is the app that made it. */
export function snapshotOf(
  value: unknown,
  urnOf: (appId: string) => string | null,
): ListedSnapshot | null {
  const parsed = Listing.safeParse(value);
  if (!parsed.success) return null;
  const { snapshot_id, creation_time, stores, ...rest } = parsed.data;
  const snapshot: BackupSnapshot = {
    id: snapshot_id.toLowerCase(),
    takenAt: new Date(creation_time).toISOString(),
    sizeBytes: rest.size ?? null,
    itemCount: rest.items ?? null,
    type: null,
    origin: rest.origin ?? null,
    root: rest.root ?? null,
    tags: rest.tags ?? [],
    dataset: rest.dataset ?? '',
    hostname: null,
    resourceUrn: urnOf(rest.dataset ?? ''),
  };
  const storeIds = stores?.flatMap((each) => StoreOfCopy.safeParse(each).data?.id ?? []) ?? null;
  return { snapshot, storeIds };
}

const KlosetEntry = z.object({ snapshot_header: z.unknown() });

/** `GET /kloset/{store}/repository/snapshots`: a header as in plakar, inside an object or (undocumented) on its own. */
export function headerOf(value: unknown): BackupSnapshot | null {
  const entry = KlosetEntry.safeParse(value);
  return snapshotOfHeader(entry.data?.snapshot_header ?? value);
}

/**
 * Whether it can be determined if a snapshot is of a resource of OVHcloud, and which one. Otherwise it may be of any: a
 * manually written URN can stand for a bucket that is known by another URN here.
 */
export function isTied({ resourceUrn, type, origin, tags }: BackupSnapshot): boolean {
  if (tags.some(isOurTag) || (type !== null && origin !== null)) return true;
  return resourceUrn !== null && isComparableUrn(resourceUrn);
}
