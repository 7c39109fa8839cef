import { eachInParts, inOneGo, type Parts } from '../../../shared/basics/parts.ts';
import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { MatchReason, RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { keyOfId, keysOfResource, keysOfSnapshot } from './backup-endpoint.ts';
import { blockType, instanceType, lacksItsDisk } from './openstack-snapshot.ts';
import { isOurTag, tagOf } from '../../../shared/resources/rules/resource-tag.ts';
import { idInUrn } from '../../../shared/resources/rules/urn.ts';

/** A resource that a Plakar snapshot is of, and the reason. */
interface Match {
  resource: Resource;
  matchedBy: MatchReason;
  /** For a volume in an instance's snapshot: the instance's name or id, and the disk's size. */
  held?: { in: string; sizeBytes: number };
}

/** Returns the resources of a snapshot: none if no resource or more than one fits; several if it contains several. */
export type Matcher = (snapshot: BackupSnapshot) => readonly Match[];

/** A key that two resources share matches neither. */
type Found = Resource | 'ambiguous';

type Index = ReadonlyMap<string, Found>;

/** Resources, and snapshots, for which more than a little is done. */
const partSize = 1000;

/** Prepares matching any snapshots with these resources. */
export function matcherOf(resources: readonly Resource[]): Matcher {
  return inOneGo(matcherInParts(resources, null));
}

/**
 * Prepares matching snapshots of any source with these resources; null: any snapshots. Precedence: the tag that this
 * program sets, Control Plane's statement, then where the data was read. An ambiguous match decides nothing, and weaker
 * evidence is not used after it: a snapshot with two tags belongs to no single resource. A match by a computer's name
 * (`fs`, stdio) would be a guess and is not made. The volumes in an instance's snapshot are matched in addition, by
 * their ids.
 *
 * Hot path: 100,000 resources, and 500,000 snapshots through the returned function.
 */
export function* matcherInParts(
  resources: readonly Resource[],
  snapshots: readonly BackupSnapshot[] | null,
): Parts<Matcher> {
  // Hashing every URN takes longer than everything else, and is useless if no snapshot has such evidence.
  const hasTags = snapshots?.some(({ tags }) => tags.some(isOurTag)) ?? true;
  const hasUrns = snapshots?.some(({ resourceUrn }) => resourceUrn !== null) ?? true;
  const byEndpoint = yield* indexOf(resources, keysOfResource);
  const byTag = yield* indexOf(hasTags ? resources : [], ({ urn }) => [tagOf(urn)]);
  const byUrn = yield* indexOf(hasUrns ? resources : [], ({ urn }) => [urn]);
  const byId = yield* indexOf(hasUrns ? resources : [], idsOf);
  const ownOf = (snapshot: BackupSnapshot): Match | null => {
    if (lacksItsDisk(snapshot)) return null;
    const tags = snapshot.tags.filter(isOurTag);
    const tagged = tags.length === 0 ? null : only(tags, byTag);
    if (tagged !== null) return asMatch(tagged, 'tag');
    const { resourceUrn: urn } = snapshot;
    const ofApp = urn === null ? undefined : (byUrn.get(urn) ?? byId.get(idInUrn(urn) ?? ''));
    return ofApp === undefined ? readFrom(snapshot, byEndpoint) : asMatch(ofApp, 'app');
  };
  return (snapshot) => {
    const own = ownOf(snapshot);
    const matches = own === null ? noMatch : [own];
    const volumes = snapshot.disks?.volumes ?? noVolumes;
    return volumes.length === 0 ? matches : [...matches, ...heldIn(snapshot, own, byEndpoint)];
  };
}

function* indexOf(
  resources: readonly Resource[],
  keysOf: (resource: Resource) => readonly string[],
): Parts<Index> {
  const index = new Map<string, Found>();
  const addAll = (resource: Resource) => {
    for (const key of keysOf(resource)) add(index, key, resource);
  };
  yield* eachInParts(resources, addAll, partSize);
  return index;
}

/** Returns the resource that the data of a snapshot was read from. */
function readFrom({ type, origin }: BackupSnapshot, byEndpoint: Index): Match | null {
  if (type === null || origin === null) return null;
  const found = only(keysOfSnapshot({ type, origin }), byEndpoint);
  const isById = type === blockType || type === instanceType;
  return found === null ? null : asMatch(found, isById ? 'origin-id' : 'endpoint');
}

const noMatch: readonly Match[] = [];
const noVolumes: NonNullable<BackupSnapshot['disks']>['volumes'] = [];

/** Returns the known volumes in an instance's snapshot. */
function heldIn({ disks, origin }: BackupSnapshot, own: Match | null, byKey: Index): Match[] {
  const found = byKey.get(keyOfId('instance', origin ?? ''));
  const instance = found === 'ambiguous' ? undefined : found;
  const name = instance?.name ?? origin ?? '';
  return (disks?.volumes ?? []).flatMap(({ id, sizeBytes }) => {
    const volume = byKey.get(keyOfId('volume', id));
    if (volume === undefined || volume === 'ambiguous' || volume.urn === own?.resource.urn) {
      return [];
    }
    return { resource: volume, matchedBy: 'contents', held: { in: name, sizeBytes } };
  });
}

/** Returns the snapshots of one source that belong to these resources, as restore points. */
export function matchSnapshots(
  sourceId: string,
  snapshots: readonly BackupSnapshot[],
  match: Matcher,
): RestorePoint[] {
  return inOneGo(matchInParts(sourceId, snapshots, match));
}

export function* matchInParts(
  sourceId: string,
  snapshots: readonly BackupSnapshot[],
  match: Matcher,
): Parts<RestorePoint[]> {
  const points: RestorePoint[] = [];
  const matchOne = (snapshot: BackupSnapshot) => {
    for (const found of match(snapshot)) points.push(pointOf(sourceId, snapshot, found));
  };
  yield* eachInParts(snapshots, matchOne, partSize);
  return points;
}

function pointOf(sourceId: string, snapshot: BackupSnapshot, match: Match): RestorePoint {
  const { resource, matchedBy, held } = match;
  const { id, takenAt, origin, root, itemCount } = snapshot;
  return {
    id,
    kind: 'plakar-snapshot',
    name: id.slice(0, 8),
    projectId: resource.projectId,
    region: resource.regions[0] ?? null,
    takenAt,
    sizeBytes: held?.sizeBytes ?? snapshot.sizeBytes,
    resourceUrn: resource.urn,
    matchedBy,
    sourceId,
    ...(origin !== null && { origin }),
    ...(root !== null && { root }),
    ...(held === undefined && itemCount !== null && { itemCount }),
    ...(held !== undefined && { heldIn: held.in }),
  };
}

/** Excludes buckets and containers: their name can equal another resource's UUID. */
function idsOf({ class: ofClass, urn }: Resource): string[] {
  const id = ofClass === 'object-storage' ? null : idInUrn(urn);
  return id === null ? [] : [id];
}

function add(known: Map<string, Found>, key: string, resource: Resource): void {
  const before = known.get(key);
  if (before === undefined) known.set(key, resource);
  else if (before === 'ambiguous' || before.urn !== resource.urn) known.set(key, 'ambiguous');
}

function only(keys: readonly string[], known: Index): Found | null {
  let found: Found | null = null;
  for (const key of keys) {
    const next = known.get(key);
    if (next === undefined) continue;
    if (found !== null && found !== next) return 'ambiguous';
    found = next;
  }
  return found;
}

function asMatch(found: Found, matchedBy: MatchReason): Match | null {
  return found === 'ambiguous' ? null : { resource: found, matchedBy };
}
