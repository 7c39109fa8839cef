import { listBefore, ruleOf } from '../../resources/lists.ts';
import type { Right, RightKind } from '../credentials.ts';
import {
  forKinds,
  type FoundRight,
  inProject,
  type KindInProject,
  projectRoot,
  rightsOver,
  type RightsFound,
} from './rights-over-projects.ts';

/** One access rule of a consumer key. */
export interface AccessRule {
  method: string;
  path: string;
}

/** The narrowest rules that let a sync read all of a kind in every project, in the order of the sync's requests. */
export function rulesNeededFor(kind: RightKind): readonly string[] {
  const before = listBefore(kind);
  return before === null ? [ruleOf(kind)] : [ruleOf(before), ruleOf(kind)];
}

/** Any id will do: the rules tested with it cover all projects, regions and databases. */
const sampleId = '0123456789abcdef0123456789abcdef';

/**
 * Whether a key may make this call. `*` matches any characters, including slashes: after `/cloud/project/` it grants
 * everything below, but not `/cloud/project` itself.
 */
export function isGranted(rules: readonly AccessRule[], method: string, path: string): boolean {
  return rules.some(
    (rule) => rule.method.toUpperCase() === method.toUpperCase() && matches(rule.path, path),
  );
}

/** What a key may read of each kind in these projects; without projects, in an arbitrary one. */
export function rightsByRules(
  rules: readonly AccessRule[],
  projectIds: readonly string[] = [],
): RightsFound {
  const ids = projectIds.length > 0 ? projectIds : [sampleId];
  const projects = ids.map((projectId) => ({ projectId, found: foundIn(rules, projectId) }));
  const { rights, ...found } = rightsOver(projects, ruleToAdd);
  const ofList = rightOf('project', isGranted(rules, 'GET', projectRoot) ? 'granted' : 'missing');
  const isOfNone = projectIds.length === 0;
  return {
    rights: [ofList, ...rights],
    ...(isOfNone ? { examinedProjects: 0, unreadableProjects: [] } : found),
  };
}

/** A line of the rights table that is the same in every project. */
export function rightOf(kind: RightKind, state: FoundRight['state']): Right {
  const rulesToAdd =
    state === 'missing' ? rulesNeededFor(kind).map((rule) => ruleToAdd(rule, null)) : [];
  return { kind, state, rulesToAdd };
}

/** Formats a rule as OVHcloud's token page and documentation do. */
export function ruleToAdd(rule: string, projectId: string | null): string {
  return `GET ${projectId === null ? rule : inProject(rule, projectId)}`;
}

function foundIn(
  rules: readonly AccessRule[],
  projectId: string,
): Record<KindInProject, FoundRight> {
  return forKinds((kind) => {
    const lacking = rulesNeededFor(kind).filter(
      (needed) =>
        !formsOf(sampleOf(needed, projectId)).some((path) => isGranted(rules, 'GET', path)),
    );
    return { state: lacking.length > 0 ? 'missing' : 'granted', lacking };
  });
}

/**
 * The forms in which a rule can name a path. OVHcloud does not document whether API v2 paths in rules start with the
 * version (looked for twice), so both forms match.
 */
function formsOf(path: string): string[] {
  return path.startsWith('/v2/') ? [path, path.slice('/v2'.length)] : [path];
}

function sampleOf(needed: string, projectId: string): string {
  return inProject(needed, projectId).replaceAll('*', sampleId);
}

/**
 * Compares character by character except for `*`, as OVHcloud does: a rule with a stray space matches nothing. Does not
 * use regular expressions: rules are external input, and a pattern with many `*` must stay cheap.
 */
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
