import { z } from 'zod';
import { isOurTag } from '../../../shared/resources/rules/resource-tag.ts';
import { isComparableUrn } from '../../../shared/resources/rules/urn.ts';
import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';
import { snapshotOfHeader } from '../readers/plakar/headers.ts';

/*
 * Shapes of the published API v1 (plakar.io, `data/openapi/v1.json`, v0.17). What the document leaves nullable
 * counts as not told, and so does what has another form; only what a reading cannot do without is required.
 */

/** Part of an address, so that nothing in it may lead elsewhere. Ids are UUIDs. */
const Id = z.string().regex(/^[\w-]{1,100}$/);
const Text = z.string().min(1).max(2048);
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null);

const Connector = z.object({ id: Id, type: z.string() });

/** `GET /inventories/resources`: a resource, and its apps without their fields, so that no secret is in it. */
const Resource = z.object({
  urn: Text,
  class: maybe(z.string()),
  configured_connectors: maybe(z.array(z.unknown())),
});

/** A resource of any inventory, with the apps that are assigned to it. */
export interface ListedResource {
  urn: string;
  isCompute: boolean;
  apps: { id: string; isStore: boolean }[];
}

/** No values of `type` are documented for answers: what is neither a store nor a destination may be a source. */
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

/** `GET /account/organizations/{id}/inventories`: how many resources it counts in coverage. */
const Inventory = z.object({
  id: Id,
  coverage: z.object({ protected: Count, unprotected: Count, excluded: Count }),
});

/** An inventory, and how many resources it has at least. */
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

/** Whether a key may do nothing at all in its organisation; false where that cannot be told. */
export function mayNothing(value: unknown): boolean {
  const parsed = Capabilities.safeParse(value);
  return (
    parsed.success &&
    Object.values(parsed.data.classes).every((actions) => (actions ?? []).length === 0)
  );
}

/** As Go writes it. A year before plakar is Go's way to say that there is no date. */
const Moment = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/**
 * `GET /snapshots/source/{id}` has `stores`, an entry for each copy; `GET /snapshots/store/{id}` has not. The
 * first two are required, all others nullable. There is no importer type.
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

/** A snapshot, and the stores that a list says it is in; null: the list does not say. */
export interface ListedSnapshot {
  snapshot: BackupSnapshot;
  storeIds: string[] | null;
}

/** null: it has no id or no date. The app that made it is its `dataset`. */
export function snapshotOf(
  value: unknown,
  urnOf: (appId: string) => string | null,
): ListedSnapshot | null {
  const parsed = Listing.safeParse(value);
  if (!parsed.success) return null;
  const { snapshot_id, creation_time, stores, ...told } = parsed.data;
  const snapshot: BackupSnapshot = {
    id: snapshot_id.toLowerCase(),
    takenAt: new Date(creation_time).toISOString(),
    sizeBytes: told.size ?? null,
    itemCount: told.items ?? null,
    type: null,
    origin: told.origin ?? null,
    root: told.root ?? null,
    tags: told.tags ?? [],
    dataset: told.dataset ?? '',
    hostname: null,
    resourceUrn: urnOf(told.dataset ?? ''),
  };
  const storeIds = stores?.flatMap((each) => StoreOfCopy.safeParse(each).data?.id ?? []) ?? null;
  return { snapshot, storeIds };
}

const KlosetEntry = z.object({ snapshot_header: z.unknown() });

/** `GET /kloset/{store}/repository/snapshots`: a header as plakar has it, in an object or (undocumented) by itself. */
export function headerOf(value: unknown): BackupSnapshot | null {
  const entry = KlosetEntry.safeParse(value);
  return snapshotOfHeader(entry.data?.snapshot_header ?? value);
}

/**
 * Whether it can be told if a snapshot is of a resource of OVHcloud's, and of which. One that cannot may be of
 * any: a URN that was made up by hand can stand for a bucket that we know by another.
 */
export function isTied({ resourceUrn, type, origin, tags }: BackupSnapshot): boolean {
  if (tags.some(isOurTag) || (type !== null && origin !== null)) return true;
  return resourceUrn !== null && isComparableUrn(resourceUrn);
}
