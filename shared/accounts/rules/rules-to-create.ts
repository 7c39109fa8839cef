import { resourceKinds } from '../../resources/kinds.ts';
import { ResourceKind } from '../../resources/resource.ts';
import type { WantedRights } from '../wanted-rights.ts';
import { inProject, projectRoot as root } from './rights-over-projects.ts';

/**
 * As Control Plane's documentation asks for them, without a slash before the `*`: the list of projects and
 * all that is below it (its page on OVHcloud inventories).
 */
const controlPlaneRules: readonly string[] = ['/me', `${root}*`];

/** The rules to make keys with, all of them for `GET`. The list of projects is needed in any case. */
export function rulesToCreate(wanted: WantedRights): string[] {
  if (wanted.purpose === 'control-plane') {
    return [...controlPlaneRules, ...elsewhere(ResourceKind.options)];
  }
  const { kinds, projectIds } = wanted;
  const isEverything = ResourceKind.options.every((kind) => kinds.includes(kind));
  if (projectIds.length === 0) {
    // `*` crosses slashes, but does not cover what stands before it.
    return [root, ...(isEverything ? [`${root}/*`, ...elsewhere(kinds)] : rulesOf(kinds))];
  }
  const below = isEverything ? [`${root}/*/*`, ...elsewhere(kinds)] : rulesOf(kinds);
  // The project itself tells its name, also where OVHcloud lists projects by id only.
  const named = projectIds.flatMap((id) =>
    [`${root}/*`, ...below].map((rule) => inProject(rule, id)),
  );
  return [root, ...named];
}

function rulesOf(kinds: readonly ResourceKind[]): string[] {
  const wanted = ResourceKind.options.filter((kind) => kinds.includes(kind));
  return [...new Set(wanted.flatMap((kind): readonly string[] => resourceKinds[kind].keyRules))];
}

/** Those of API v2, which no rule for what is below a project of v1 covers. */
function elsewhere(kinds: readonly ResourceKind[]): string[] {
  return rulesOf(kinds).filter((rule) => !rule.startsWith(`${root}/`));
}

/** The query of OVHcloud's page where keys are made. Nothing is escaped there. */
export function tokenQueryOf(wanted: WantedRights): string {
  return rulesToCreate(wanted)
    .map((path) => `GET=${path}`)
    .join('&');
}

/** With room for the page's own address: Electron opens at most 2,081 characters on Windows (its documentation). */
const longestTokenQuery = 2000;

/** Whether the rules can be handed over in the address of that page. */
export function fitsTokenPage(wanted: WantedRights): boolean {
  return tokenQueryOf(wanted).length <= longestTokenQuery;
}
