import { resourceKinds } from '../../resources/kinds.ts';
import { ResourceKind } from '../../resources/resource.ts';
import type { WantedRights } from '../wanted-rights.ts';
import { inProject, projectRoot as root } from './rights-over-projects.ts';

/**
 * The rules that Control Plane's documentation asks for (its page on OVHcloud inventories): no slash before the `*`, so
 * one rule covers the list of projects and everything below it.
 */
const controlPlaneRules: readonly string[] = ['/me', `${root}*`];

/** The `GET` rules for new keys. Always includes the list of projects. */
export function rulesToCreate(wanted: WantedRights): string[] {
  if (wanted.purpose === 'control-plane') {
    return [...controlPlaneRules, ...elsewhere(ResourceKind.options)];
  }
  const { kinds, projectIds } = wanted;
  const isEverything = ResourceKind.options.every((kind) => kinds.includes(kind));
  if (projectIds.length === 0) {
    // `*` matches slashes, but not the path before it.
    return [root, ...(isEverything ? [`${root}/*`, ...elsewhere(kinds)] : rulesOf(kinds))];
  }
  const below = isEverything ? [`${root}/*/*`, ...elsewhere(kinds)] : rulesOf(kinds);
  // A project's own route returns its name, even where OVHcloud lists only project ids.
  const named = projectIds.flatMap((id) =>
    [`${root}/*`, ...below].map((rule) => inProject(rule, id)),
  );
  return [root, ...named];
}

function rulesOf(kinds: readonly ResourceKind[]): string[] {
  const wanted = ResourceKind.options.filter((kind) => kinds.includes(kind));
  return [...new Set(wanted.flatMap((kind): readonly string[] => resourceKinds[kind].keyRules))];
}

/** API v2 rules, which no rule below a v1 project covers. */
function elsewhere(kinds: readonly ResourceKind[]): string[] {
  return rulesOf(kinds).filter((rule) => !rule.startsWith(`${root}/`));
}

/** The query for OVHcloud's page that creates keys. That page expects no escaping. */
export function tokenQueryOf(wanted: WantedRights): string {
  return rulesToCreate(wanted)
    .map((path) => `GET=${path}`)
    .join('&');
}

/** Leaves room for the page's own address: Electron opens at most 2,081 characters on Windows (its documentation). */
const longestTokenQuery = 2000;

/** Whether the rules fit in the address of that page. */
export function fitsTokenPage(wanted: WantedRights): boolean {
  return tokenQueryOf(wanted).length <= longestTokenQuery;
}
