import { type Right, RightKind } from '../model/credentials.ts';
import { ResourceKind } from '../model/resource.ts';

/** A right of a consumer key. */
export interface AccessRule {
  method: string;
  path: string;
}

const root = '/cloud/project';

/** What a sync reads of each kind, as rules: the narrowest that let it read all of them, in every project. */
const neededOf: Record<RightKind, readonly string[]> = {
  project: [root],
  instance: [`${root}/*/instance`],
  'instance-snapshot': [`${root}/*/snapshot`],
  'instance-backup': [`${root}/*/region`, `${root}/*/region/*/workflow/backup`],
  volume: [`${root}/*/volume`],
  'volume-snapshot': [`${root}/*/volume/snapshot`],
  'volume-backup': [`${root}/*/region`, `${root}/*/region/*/volumeBackup`],
  's3-bucket': [`${root}/*/region`, `${root}/*/region/*/storage`],
  'swift-container': [`${root}/*/storage`],
  'cold-archive': [`${root}/*/region`, `${root}/*/region/*/coldArchive`],
  database: [`${root}/*/database/service`],
  'database-backup': [`${root}/*/database/service`, `${root}/*/database/*/*/backup`],
};

/**
 * What to ask for so that a kind, and what can bring it back, is read even where OVHcloud lists ids only
 * and each object has to be asked for.
 */
const askedFor: Record<ResourceKind, readonly string[]> = {
  instance: [
    `${root}/*/instance`,
    `${root}/*/instance/*`,
    `${root}/*/snapshot`,
    `${root}/*/region`,
    `${root}/*/region/*/workflow/backup`,
  ],
  volume: [
    `${root}/*/volume`,
    `${root}/*/volume/*`,
    `${root}/*/region`,
    `${root}/*/region/*/volumeBackup`,
  ],
  's3-bucket': [`${root}/*/region`, `${root}/*/region/*`],
  'swift-container': [`${root}/*/storage`],
  'cold-archive': [`${root}/*/region`, `${root}/*/region/*/coldArchive`],
  database: [
    `${root}/*/database/service`,
    `${root}/*/database/service/*`,
    `${root}/*/database/*/*/backup`,
    `${root}/*/database/*/*/backup/*`,
  ],
};

/**
 * The rules to make keys with, all of them for `GET`. For every kind one rule covers what is below the
 * projects: `*` crosses slashes, but does not cover the list of projects itself.
 */
export function rulesToCreate(kinds: readonly ResourceKind[]): string[] {
  const isEverything = ResourceKind.options.every((kind) => kinds.includes(kind));
  return isEverything
    ? [root, `${root}/*`]
    : [
        root,
        ...new Set(
          ResourceKind.options.flatMap((kind) => (kinds.includes(kind) ? askedFor[kind] : [])),
        ),
      ];
}

/** Any project, region and database will do for a rule that is for all of them. */
const sampleId = '0123456789abcdef0123456789abcdef';

/**
 * Whether a key may make this call. `*` stands for any run of characters, slashes included: after
 * `/cloud/project/` it grants everything below, but not `/cloud/project` itself.
 */
export function isGranted(rules: readonly AccessRule[], method: string, path: string): boolean {
  return rules.some(
    (rule) => rule.method.toUpperCase() === method.toUpperCase() && matches(rule.path, path),
  );
}

/**
 * What a key may read of each kind. A kind counts as granted when it can be read in every project of
 * `projectIds`, whatever the rules say of others; without any, in a project as such.
 */
export function rightsByRules(
  rules: readonly AccessRule[],
  projectIds: readonly string[] = [],
): Right[] {
  const ids = projectIds.length > 0 ? projectIds : [sampleId];
  return RightKind.options.map((kind) => {
    const missing = neededOf[kind].filter((needed) =>
      ids.some((id) => !isGranted(rules, 'GET', sampleOf(needed, id))),
    );
    return rightOf(kind, missing.length > 0 ? 'missing' : 'granted', missing);
  });
}

/** A line of the table of rights; `paths` are the rules to add, by default all that the kind needs. */
export function rightOf(
  kind: RightKind,
  state: Right['state'],
  paths: readonly string[] = neededOf[kind],
): Right {
  const rulesToAdd = state === 'missing' ? paths.map((path) => `GET ${path}`) : [];
  return { kind, state, rulesToAdd };
}

function sampleOf(needed: string, projectId: string): string {
  return needed.replace('*', projectId).replaceAll('*', sampleId);
}

/** Without regular expressions: rules come from outside, and a pattern of many `*` must stay cheap. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  if (parts.length === 1) return pattern === path;
  const last = parts.at(-1) ?? '';
  if (!path.startsWith(first) || !path.endsWith(last)) return false;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return position <= path.length - last.length;
}
