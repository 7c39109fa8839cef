import { inOneGo, type Parts } from '../../../shared/basics/parts.ts';
import { UrnIndex, urnIndexInParts } from '../../../shared/coverage/rules/urn-index.ts';
import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import { Resource } from '../../../shared/resources/resource.ts';
import { type Classification, classify } from '../../../shared/resources/rules/classify.ts';
import { engineOf } from '../../../shared/resources/rules/urn.ts';
import { RestorePoint } from '../../../shared/restore-points/restore-point.ts';

type OptionalKey<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key] ? Key : never;
}[keyof Value];
type Built<Value> = Omit<Value, OptionalKey<Value>> & Partial<Value>;

/** A resource without what follows from its kind. */
export type StoredResource = Omit<Resource, keyof Classification>;

const optionalOfResource: Readonly<Record<OptionalKey<Resource>, true>> = {
  listedIn: true,
  versioning: true,
  attachedTo: true,
};
const optionalOfPoint: Readonly<Record<OptionalKey<RestorePoint>, true>> = {
  sourceId: true,
  origin: true,
  root: true,
  heldIn: true,
  itemCount: true,
};
const resourceKeys = Object.keys(optionalOfResource) as OptionalKey<Resource>[];
const pointKeys = Object.keys(optionalOfPoint) as OptionalKey<RestorePoint>[];

const fieldsOfResource = Resource.keyof().options;
const fieldsOfPoint = RestorePoint.keyof().options;

/** The objects of an earlier snapshot, to be used again. */
type Earlier = Pick<InventorySnapshot, 'resources' | 'restorePoints'>;

/** The same snapshot in less memory: with the objects of an earlier one where nothing has changed. */
export function compacted(
  snapshot: InventorySnapshot,
  earlier: Earlier | null = null,
): InventorySnapshot {
  const builder = inOneGo(SnapshotBuilder.after(earlier));
  return {
    ...snapshot,
    resources: snapshot.resources.map((resource) => builder.resource(resource)),
    restorePoints: snapshot.restorePoints.map((point) => builder.restorePoint(point)),
  };
}

/**
 * Builds the resources and restore points of one snapshot so that equal texts and lists are one object in memory: parsed
 * JSON has a copy of the project's id in each resource, and of the resource's URN in each restore point. Writing all
 * fields in one literal gives them the same hidden class too. An object that is spread into another can get one of its
 * own, which takes more memory than its values.
 *
 * Shared lists are frozen: a change of one would change the others.
 *
 * During a sync, the earlier snapshot is in memory too. What has not changed since is the same object in both.
 */
export class SnapshotBuilder {
  readonly #texts = Array.from({ length: textMaps }, () => new Map<string, string>());
  readonly #lists = new Map<string, string[]>();
  readonly #listsOfOne = new Map<string, string[]>();
  readonly #classifications = new Map<string, Classification>();
  #earlierResources: EarlierObjects<Resource> = noneEarlier;
  #earlierPoints: EarlierObjects<RestorePoint> = noneEarlier;

  /** Prepares reusing the objects of an earlier snapshot. */
  static *after(earlier: Earlier | null): Parts<SnapshotBuilder> {
    const builder = new SnapshotBuilder();
    if (earlier === null) return builder;
    const { resources, restorePoints } = earlier;
    const byUrn = yield* urnIndexInParts(resources);
    const byId = yield* UrnIndex.inParts(restorePoints.map(({ id }) => id));
    builder.#earlierResources = earlierObjects(resources, byUrn);
    builder.#earlierPoints = earlierObjects(restorePoints, byId);
    return builder;
  }

  resource(found: StoredResource): Resource {
    const earlier = this.#earlierResources(found.urn);
    if (earlier !== undefined && isSame(earlier, found, fieldsOfResource)) return earlier;
    const { providerId, name } = found;
    const classification = this.#classificationOf(found);
    const resource: Built<Resource> = {
      urn: this.#one(found.urn),
      kind: this.#one(found.kind),
      providerId,
      name: name === providerId ? providerId : name,
      projectId: this.#one(found.projectId),
      regions: this.#list(found.regions),
      class: classification.class,
      subclass: classification.subclass,
      status: this.#one(found.status),
      sizeBytes: found.sizeBytes,
      createdAt: found.createdAt,
      tags: this.#list(found.tags),
      endpoints: this.#list(found.endpoints),
      roles: classification.roles,
      asOf: this.#one(found.asOf),
    };
    for (const key of resourceKeys) copy(key, found, resource);
    if (found.attachedTo !== undefined) resource.attachedTo = this.#list(found.attachedTo);
    return resource;
  }

  restorePoint(found: RestorePoint): RestorePoint {
    const earlier = this.#earlierPoints(found.id);
    if (earlier !== undefined && isSame(earlier, found, fieldsOfPoint)) return earlier;
    const point: Built<RestorePoint> = {
      id: found.id,
      kind: this.#one(found.kind),
      name: found.name,
      projectId: this.#one(found.projectId),
      region: this.#one(found.region),
      takenAt: found.takenAt,
      sizeBytes: found.sizeBytes,
      resourceUrn: this.#one(found.resourceUrn),
      matchedBy: this.#one(found.matchedBy),
    };
    for (const key of pointKeys) copy(key, found, point);
    return point;
  }

  #one<Value extends string | null>(text: Value): Value;
  #one(text: string | null): string | null {
    if (text === null) return null;
    const texts = this.#texts[placeOf(text)];
    const known = texts?.get(text);
    if (known !== undefined) return known;
    texts?.set(text, text);
    return text;
  }

  #list(texts: string[]): string[] {
    const [first = ''] = texts;
    const isOne = texts.length === 1;
    const key = isOne ? first : JSON.stringify(texts);
    const lists = isOne ? this.#listsOfOne : this.#lists;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze(texts.map((text) => this.#one(text))) as string[];
    lists.set(key, list);
    return list;
  }

  #classificationOf({ kind, urn }: StoredResource): Classification {
    const engine = kind === 'database' ? engineOf(urn) : null;
    const key = engine === null ? kind : `${kind} ${engine}`;
    const known = this.#classifications.get(key);
    if (known !== undefined) return known;
    const found = classify(kind, engine);
    Object.freeze(found.roles);
    this.#classifications.set(key, found);
    return found;
  }
}

/** A map that grows copies itself: one of 200,000 texts would hold up everything for a tenth of a second. */
const textMaps = 64;

/** The end of a text differs most: URNs end with an id. */
function placeOf(text: string): number {
  const { length } = text;
  return (length + text.charCodeAt(length - 1) + 8 * text.charCodeAt(length - 2)) % textMaps;
}

/** Finds an object by its id. */
type EarlierObjects<Value> = (id: string) => Value | undefined;

const noneEarlier = () => undefined;

function earlierObjects<Value>(all: readonly Value[], index: UrnIndex): EarlierObjects<Value> {
  return (id) => all[index.of(id)];
}

function isSame<Value>(a: Value, b: Partial<Value>, fields: readonly (keyof Value)[]): boolean {
  return fields.every((field) => a[field] === b[field] || areSameLists(a[field], b[field]));
}

function areSameLists(a: unknown, b: unknown): boolean {
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((each, index) => each === b[index])
  );
}

function copy<Value>(key: keyof Value, from: Value, to: Partial<Value>): void {
  if (from[key] !== undefined) to[key] = from[key];
}
