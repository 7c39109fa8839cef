/** A right of a consumer key. */
export interface AccessRule {
  method: string;
  path: string;
}

const root = '/cloud/project';

/** What a sync reads, as rules: the narrowest that let it read everything of every project. */
export const neededRules: readonly string[] = [
  root,
  `${root}/*/region`,
  `${root}/*/instance`,
  `${root}/*/volume`,
  `${root}/*/volume/snapshot`,
  `${root}/*/snapshot`,
  `${root}/*/storage`,
  `${root}/*/region/*/storage`,
  `${root}/*/database/service`,
];

/** Any project and region will do for a rule that is for all of them. */
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
 * The rules to add for a whole sync, as `GET <path>`. Nothing to add when every project of
 * `projectIds` is readable, whatever the rules say of others. When all that is below the projects is
 * missing, the one rule that covers it is named instead of each.
 */
export function missingRules(
  rules: readonly AccessRule[],
  projectIds: readonly string[] = [],
): string[] {
  const ids = projectIds.length > 0 ? projectIds : [sampleId];
  const missing = neededRules.filter((needed) =>
    ids.some((id) => !isGranted(rules, 'GET', sampleOf(needed, id))),
  );
  const below = missing.filter((path) => path !== root);
  const isAllMissing = below.length === neededRules.length - 1;
  const named = isAllMissing ? [...missing.filter((path) => path === root), `${root}/*`] : missing;
  return named.map((path) => `GET ${path}`);
}

function sampleOf(needed: string, projectId: string): string {
  return needed.replace('*', projectId).replace('*', sampleId);
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
