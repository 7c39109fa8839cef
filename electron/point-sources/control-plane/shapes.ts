import { z } from 'zod';
import { isOurTag } from '../../../shared/domain/resource-tag.ts';
import { isComparableUrn } from '../../../shared/domain/urn.ts';
import type { BackupSnapshot } from '../../../shared/model/point-source.ts';

/** Part of an address, so that nothing in it may lead elsewhere. Ids are UUIDs as far as it is known. */
const Id = z.string().regex(/^[\w-]{1,100}$/);
const Text = z.string().min(1).max(2048);
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null);

/** A store or source app, without its fields: those may hold credentials. */
const App = z.object({ id: Id, urn_id: maybe(Id) });

/** An app of Control Plane, and the resource that it is of. */
export interface ListedApp {
  id: string;
  urnId: string | null;
}

export function appOf(value: unknown): ListedApp | null {
  const app = App.safeParse(value);
  return app.success ? { id: app.data.id, urnId: app.data.urn_id ?? null } : null;
}

const Listed = z.object({ urn_id: Id, urn: Text });

/** A resource by the id that apps name it by. */
export interface ListedResource {
  urnId: string;
  urn: string;
}

export function resourceOf(value: unknown): ListedResource | null {
  const resource = Listed.safeParse(value);
  return resource.success ? { urnId: resource.data.urn_id, urn: resource.data.urn } : null;
}

/** As Go writes it. A year before plakar is Go's way to say that there is no date. */
const Moment = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const Importer = z.object({
  type: maybe(Text),
  origin: maybe(Text),
  directory: maybe(Text),
});

/**
 * A snapshot. Only the first two are known to be there; the others are what the snapshot's own header has in
 * plakar, under the names that it has there, and count as not told where they have another form.
 */
const Listing = z.object({
  snapshot_id: z.string().regex(/^[0-9A-Za-z-]{8,128}$/),
  creation_time: Moment,
  tags: maybe(z.array(z.string())),
  dataset: maybe(Id),
  source: maybe(z.union([Id, z.object({ id: Id }).transform(({ id }) => id)])),
  source_id: maybe(Id),
  importer: maybe(Importer),
  sources: maybe(z.array(z.object({ importer: maybe(Importer) }))),
  size: maybe(z.number().nonnegative()),
});

/** Knows the resource of a source app; null: it is not known. */
export type UrnOfApp = (appId: string) => string | null;

/** null: it has no id or no date. */
export function snapshotOf(value: unknown, urnOfApp: UrnOfApp): BackupSnapshot | null {
  const parsed = Listing.safeParse(value);
  if (!parsed.success) return null;
  const { snapshot_id, creation_time, tags, dataset, size, sources, ...told } = parsed.data;
  const importer = told.importer ?? (sources?.length === 1 ? sources[0]?.importer : null);
  return {
    id: snapshot_id.toLowerCase(),
    takenAt: new Date(creation_time).toISOString(),
    sizeBytes: size ?? null,
    itemCount: null,
    type: importer?.type ?? null,
    origin: importer?.origin ?? null,
    root: importer?.directory ?? null,
    tags: tags ?? [],
    dataset: dataset ?? '',
    hostname: null,
    resourceUrn: onlyUrnOf([dataset, told.source, told.source_id], urnOfApp),
  };
}

/** What points at two resources is of neither. */
function onlyUrnOf(
  appIds: readonly (string | null | undefined)[],
  urnOfApp: UrnOfApp,
): string | null {
  const urns = new Set(appIds.flatMap((id) => (id ? (urnOfApp(id) ?? []) : [])));
  return urns.size === 1 ? ([...urns][0] ?? null) : null;
}

/**
 * Whether it can be told if a snapshot is of a resource of OVHcloud's, and of which. One that cannot may be of
 * any: a URN that was made up by hand can stand for a bucket that we know by another.
 */
export function isTied({ resourceUrn, type, origin, tags }: BackupSnapshot): boolean {
  if (tags.some(isOurTag) || (type !== null && origin !== null)) return true;
  return resourceUrn !== null && isComparableUrn(resourceUrn);
}
