import { type ResourceKind, resourceKindNames, resourceKinds } from '../kinds.ts';

/** Which of OVHcloud's regional APIs an object lives on. */
export type ApiRegion = 'eu' | 'ca' | 'us';

export type UrnParts =
  | { kind: Exclude<ResourceKind, 'database'>; region: string; id: string }
  /** A database may be in several regions, so its URN names its engine instead. */
  | { kind: 'database'; engine: string; id: string };

/** The URN of a project where OVHcloud tells none. */
export function projectUrnOf(apiRegion: ApiRegion, projectId: string): string {
  return `urn:v1:${apiRegion}:resource:publicCloudProject:${projectId}`;
}

/** The engine that the URN of a database names; null for that of anything else. */
export function engineOf(urn: string): string | null {
  return /:database:([^:]+):[^:]+$/.exec(urn)?.[1] ?? null;
}

/** The stable name of a resource: its project's URN and Plakar's extension of it. */
export function urnOf(projectUrn: string, parts: UrnParts): string {
  const place = parts.kind === 'database' ? parts.engine : `region:${parts.region}`;
  return `${projectUrn}:${resourceKinds[parts.kind].urnWord}:${place}:${parts.id}`;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/**
 * Control Plane's OpenStack inventory has URNs of its own, `urn:openstack:<project>:cinder:<region>:volume:<id>`;
 * OVHcloud's project is the OpenStack project of the same id (inferred), so that both name one thing.
 */
const withUuid = new RegExp(
  `(?::publicCloudProject:|^urn:openstack:)([0-9a-f]{32}):(?:.+:)?(${uuid})$`,
  'i',
);
const namedWords = resourceKindNames
  .filter((kind) => 'isNamed' in resourceKinds[kind])
  .map((kind) => resourceKinds[kind].urnWord);
const named = new RegExp(
  `:publicCloudProject:[0-9a-f]{32}:(?:${namedWords.join('|')}):region:[^:]+:[^:]+$`,
);

/**
 * The project and the UUID that a URN ends in, whatever words are between them: what Plakar calls an instance
 * or a database is not public, but no two things have the same UUID. null for what is named otherwise, such as
 * a bucket.
 */
export function idInUrn(urn: string): string | null {
  const [, projectId, id] = withUuid.exec(urn) ?? [];
  return projectId === undefined || id === undefined ? null : `${projectId} ${id}`.toLowerCase();
}

/** Whether a URN that others tell can be compared with ours, so that one that fits none is of none. */
export function isComparableUrn(urn: string): boolean {
  return withUuid.test(urn) || named.test(urn);
}
