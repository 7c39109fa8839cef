import { resourceColumns } from '../../../shared/coverage/rules/resource-columns.ts';
import { urnIndexOf } from '../../../shared/coverage/rules/urn-index.ts';
import type { Resource } from '../../../shared/resources/resource.ts';

type Resources = readonly Resource[];

/** By the later, then by the earlier inventory. */
const known = new WeakMap<Resources, WeakMap<Resources, readonly number[]>>();

/** The positions of the resources that are in one of these earlier inventories too. */
export function repeatedIn(
  resources: Resources,
  earlier: readonly Resources[],
): ReadonlySet<number> {
  return new Set(earlier.flatMap((others) => sharedWith(resources, others)));
}

/** Found once for each two lists of resources. */
function sharedWith(resources: Resources, others: Resources): readonly number[] {
  const ofLater = known.get(resources) ?? new WeakMap<Resources, readonly number[]>();
  known.set(resources, ofLater);
  let shared = ofLater.get(others);
  if (shared === undefined) {
    shared = hasCommonProject(resources, others) ? commonPlaces(resources, others) : [];
    ofLater.set(others, shared);
  }
  return shared;
}

/** A URN contains its project, so most accounts need not be compared resource by resource. */
function hasCommonProject(resources: Resources, others: Resources): boolean {
  const projects = new Set(resourceColumns(others).projects.values);
  return resourceColumns(resources).projects.values.some((id) => projects.has(id));
}

function commonPlaces(resources: Resources, others: Resources): number[] {
  const index = urnIndexOf(others);
  return [...resources.keys()].filter((place) => index.of(resources[place]?.urn ?? '') !== -1);
}
