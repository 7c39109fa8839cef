import { type ResourceKind, resourceKindNames, resourceKinds } from '../kinds.ts';

/** The regional API of OVHcloud that an object belongs to. */
export type ApiRegion = 'eu' | 'ca' | 'us';

export type UrnParts =
  | { kind: Exclude<ResourceKind, 'database'>; region: string; id: string }
  /** A database can be in several regions, so its URN contains its engine instead. */
  | { kind: 'database'; engine: string; id: string };

/** Builds the URN of a project if OVHcloud does not report it. */
export function projectUrnOf(apiRegion: ApiRegion, projectId: string): string {
  return `urn:v1:${apiRegion}:resource:publicCloudProject:${projectId}`;
}

/** The engine in a database's URN; null for other kinds. */
export function engineOf(urn: string): string | null {
  return /:database:([^:]+):[^:]+$/.exec(urn)?.[1] ?? null;
}

/** The stable id of a resource: its project's URN with Plakar's extension. */
export function urnOf(projectUrn: string, parts: UrnParts): string {
  const place = parts.kind === 'database' ? parts.engine : `region:${parts.region}`;
  return `${projectUrn}:${resourceKinds[parts.kind].urnWord}:${place}:${parts.id}`;
}

/** The last part of a URN: OVHcloud's id of the resource, or the name of a bucket. */
export function idAtEnd(urn: string): string {
  return urn.slice(urn.lastIndexOf(':') + 1);
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/**
 * Control Plane's OpenStack inventory has its own URNs, `urn:openstack:<project>:cinder:<region>:volume:<id>`. The
 * OVHcloud project and the OpenStack project have the same id (inferred), so both URNs identify the same resource.
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
 * The project and the UUID at the end of a URN, ignoring the words between them: Plakar's words for instances and
 * databases are not public, but UUIDs are unique. null for names without a UUID, such as a bucket's.
 */
export function idInUrn(urn: string): string | null {
  const [, projectId, id] = withUuid.exec(urn) ?? [];
  return projectId === undefined || id === undefined ? null : `${projectId} ${id}`.toLowerCase();
}

/**
 * Whether an external URN has a form that can be compared with ours. Only then does a missing match mean that the
 * resource is not in the inventory.
 */
export function isComparableUrn(urn: string): boolean {
  return withUuid.test(urn) || named.test(urn);
}
