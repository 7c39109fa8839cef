import { isAssignable } from '../../../shared/plakar-apps/rules/app-fit.ts';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import { fold } from '../../../shared/basics/fold.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { ResourceKind, type ResourceRow } from '../../../shared/resources/resource.ts';
import type { AppFilter, ResourceFilters } from '../../../shared/resources/resource-view.ts';
import type { DataSet } from '../rows/data-set.ts';
import { excludeWithout } from '../rows/search-index.ts';

export type Filters = ResourceFilters;

export const noFilters: Filters = {
  inventoryIds: [],
  classes: [],
  projectIds: [],
  protections: [],
  regions: [],
  statuses: [],
  roles: [],
  apps: [],
  tags: [],
  ages: [],
};

type Test = (row: ResourceRow) => boolean;

/** Of the rows in this order, those that match; they stay in it. Every word must be found somewhere. */
export function filterRows(
  data: DataSet,
  order: Uint32Array,
  filters: Filters,
  search: string,
): Uint32Array {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const tests = testsOf(filters);
  if (words.length === 0 && tests.length === 0) return order;
  const isOut = new Uint8Array(data.rows.length);
  for (const word of words) {
    // A URN is found when it is pasted; its parts are not, or “volume” would find every volume.
    if (word.startsWith('urn:')) {
      data.rows.forEach(({ urn }, index) => {
        if (!urn.toLowerCase().includes(word)) isOut[index] = 1;
      });
    } else excludeWithout(data.index, word, isOut);
  }
  for (const test of tests) {
    data.rows.forEach((row, index) => {
      if (isOut[index] === 0 && !test(row)) isOut[index] = 1;
    });
  }
  return order.filter((index) => isOut[index] === 0);
}

/** One for each filter that is set. */
function testsOf(filters: Filters): Test[] {
  const { inventoryIds, classes, projectIds, protections, regions, statuses, roles, tags, ages } =
    filters;
  const { apps } = filters;
  // A row does not carry its roles: they follow from its kind.
  const kinds = ResourceKind.options.filter((kind) =>
    rolesOf(kind).some((role) => roles.includes(role)),
  );
  return [
    ...(inventoryIds.length > 0 ? [oneOf(inventoryIds, (row) => row.inventoryId)] : []),
    ...(classes.length > 0 ? [oneOf(classes, (row) => row.class)] : []),
    ...(projectIds.length > 0 ? [oneOf(projectIds, (row) => row.projectId)] : []),
    ...(protections.length > 0 ? [oneOf(protections, (row) => row.protection)] : []),
    ...(statuses.length > 0 ? [oneOf(statuses, (row) => row.status)] : []),
    ...(roles.length > 0 ? [oneOf(kinds, (row) => row.kind)] : []),
    ...(apps.length > 0 ? [appTest(apps)] : []),
    ...(regions.length > 0 ? [anyOf(regions, (row) => row.regions)] : []),
    ...(ages.length > 0 ? [oneOf(ages, (row) => row.age)] : []),
    ...(tags.length > 0 ? [anyOf(tags, (row) => row.tags)] : []),
  ];
}

/** “No app yet” is said of those only that plakar has an integration for. */
function appTest(wanted: readonly AppFilter[]): Test {
  const isNoneWanted = wanted.includes('none');
  const canHaveApp = new Map<string, boolean>();
  return (row) => {
    const { appRoles } = row;
    if (appRoles !== undefined) return appRoles.some((role) => wanted.includes(role));
    const key = `${row.class} ${row.subclass ?? ''}`;
    return isNoneWanted && getOrAdd(canHaveApp, key, () => isAssignable(row));
  };
}

function oneOf(wanted: readonly string[], valueOf: (row: ResourceRow) => string | null): Test {
  const [only] = wanted;
  if (wanted.length === 1) return (row) => valueOf(row) === only;
  const values = new Set<string | null>(wanted);
  return (row) => values.has(valueOf(row));
}

function anyOf(wanted: readonly string[], valuesOf: (row: ResourceRow) => readonly string[]): Test {
  const values = new Set(wanted);
  const isWanted = (value: string) => values.has(value);
  return (row) => valuesOf(row).some(isWanted);
}
