import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { NewestAge } from '../../../shared/coverage/newest-age.ts';
import { isAssignable } from '../../../shared/plakar-apps/rules/app-fit.ts';
import type { ExclusionConditions } from '../../../shared/resources/exclusion-rule.ts';
import { Protection, ResourceRole, type ResourceRow } from '../../../shared/resources/resource.ts';
import {
  AppFilter,
  MatchFilter,
  ResourceFilters,
} from '../../../shared/resources/resource-view.ts';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import { groupLabel } from '../../text/group-label.ts';
import { type TextId, t } from '../../text/translate.ts';
import { wordOrder } from '../../text/word-order.ts';
import type { DataSet } from '../rows/data-set.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import { ageLabel, classLabel, protectionLabel, roleLabel } from '../../text/status-text.ts';

export type Filters = ResourceFilters;
export type FilterName = keyof Filters;

export const noFilters: Filters = ResourceFilters.parse({});

/** How a search names a filter or field, before a colon: in English, which always works, and in the user's language. */
export interface OperatorWords {
  word: string;
  ownWord: TextId;
}

/** Everything about a filter except its stored name and values, which are in `resource-view.ts`. */
interface Filter<Value extends string> {
  /** Its query parameter in an address, repeated for each value. */
  param: string;
  label: TextId;
  operator: OperatorWords;
  /** Where the user sets it. `link`: only by links from other screens. */
  place: 'toolbar' | 'popover' | 'link';
  /** All possible values in order; absent: the values found in the rows, sorted by label. */
  values?: readonly Value[];
  /** A row's values: the row matches if one of them is wanted. */
  valuesOf: (row: ResourceRow, names: InventoryNames) => Value | readonly Value[] | null;
  /** A method, so that a filter of a narrower value type is assignable to a general one. */
  labelOf(value: Value, names: InventoryNames): string;
  /** The corresponding condition of an exclusion rule; absent: none. */
  condition?: keyof ExclusionConditions;
}

const asReported = (value: string) => value;

const assignable = new Map<string, boolean>();

/** “No app yet” applies only to resources with a Plakar integration. Called for 100,000 rows: cached by class. */
function canHaveApp(row: ResourceRow): boolean {
  return getOrAdd(assignable, `${row.class} ${row.subclass ?? ''}`, () => isAssignable(row));
}

/** In display order. */
const filters: { [Name in FilterName]: Filter<Filters[Name][number]> } = {
  inventoryIds: {
    param: 'inventory',
    label: 'common.inventory',
    operator: { word: 'inventory', ownWord: 'resources.operatorInventory' },
    place: 'toolbar',
    condition: 'inventoryId',
    valuesOf: (row) => row.inventoryId,
    labelOf: (id, names) => (names.has(id) ? names.inventory(id) : t('common.inventoryGone')),
  },
  groups: {
    param: 'group',
    label: 'common.group',
    operator: { word: 'group', ownWord: 'resources.operatorGroup' },
    place: 'popover',
    valuesOf: (row, names) => names.group(row.inventoryId),
    labelOf: groupLabel,
  },
  classes: {
    param: 'class',
    label: 'common.class',
    operator: { word: 'class', ownWord: 'resources.operatorClass' },
    place: 'toolbar',
    condition: 'class',
    valuesOf: (row) => row.class,
    labelOf: classLabel,
  },
  protections: {
    param: 'protection',
    label: 'resources.status',
    operator: { word: 'status', ownWord: 'resources.operatorStatus' },
    place: 'popover',
    values: Protection.options,
    valuesOf: (row) => row.protection,
    labelOf: protectionLabel,
  },
  projectIds: {
    param: 'project',
    label: 'common.project',
    operator: { word: 'project', ownWord: 'resources.operatorProject' },
    place: 'popover',
    condition: 'projectId',
    valuesOf: (row) => row.projectId,
    labelOf: (id, names) => names.project(null, id),
  },
  regions: {
    param: 'region',
    label: 'common.region',
    operator: { word: 'region', ownWord: 'resources.operatorRegion' },
    place: 'popover',
    condition: 'region',
    valuesOf: (row) => row.regions,
    labelOf: asReported,
  },
  statuses: {
    param: 'status',
    label: 'resources.providerStatus',
    operator: { word: 'ovhcloud-status', ownWord: 'resources.operatorProviderStatus' },
    place: 'popover',
    valuesOf: (row) => row.status,
    labelOf: asReported,
  },
  roles: {
    param: 'role',
    label: 'common.role',
    operator: { word: 'role', ownWord: 'resources.operatorRole' },
    place: 'popover',
    values: ResourceRole.options,
    valuesOf: (row) => rolesOf(row.kind),
    labelOf: roleLabel,
  },
  apps: {
    param: 'app',
    label: 'resources.app',
    operator: { word: 'app', ownWord: 'resources.operatorApp' },
    place: 'popover',
    values: AppFilter.options,
    valuesOf: (row) => row.appRoles ?? (canHaveApp(row) ? 'none' : null),
    labelOf: (value) => (value === 'none' ? t('common.noAppYet') : roleLabel(value)),
  },
  tags: {
    param: 'tag',
    label: 'resources.tag',
    operator: { word: 'tag', ownWord: 'resources.operatorTag' },
    place: 'popover',
    condition: 'tag',
    valuesOf: (row) => row.tags,
    labelOf: asReported,
  },
  ages: {
    param: 'age',
    label: 'common.newestRestorePoint',
    operator: { word: 'age', ownWord: 'resources.operatorAge' },
    place: 'link',
    values: NewestAge.options,
    valuesOf: (row) => row.age,
    labelOf: ageLabel,
  },
  matches: {
    param: 'match',
    label: 'resources.match',
    operator: { word: 'match', ownWord: 'resources.operatorMatch' },
    place: 'popover',
    values: MatchFilter.options,
    valuesOf: ({ isByNameOnly }) => (isByNameOnly === true ? 'name-only' : null),
    labelOf: () => t('resources.matchNameOnly'),
  },
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
export const filterNames = Object.keys(filters) as FilterName[];

export function filterOf(name: FilterName): Filter<string> {
  return filters[name];
}

export function filterLabel(name: FilterName): string {
  return t(filters[name].label);
}

/** A value of a filter. */
export interface Option {
  value: string;
  label: string;
}

/** The possible values of a filter. Scans all rows. */
export function optionsOf(name: FilterName, { rows, names }: DataSet): Option[] {
  const filter = filterOf(name);
  const optionOf = (value: string) => ({ value, label: filter.labelOf(value, names) });
  if (filter.values) return filter.values.map(optionOf);
  const found = new Set<string>();
  for (const row of rows) {
    const has = filter.valuesOf(row, names);
    if (typeof has === 'string') found.add(has);
    else for (const value of has ?? []) found.add(value);
  }
  const compare = wordOrder();
  return [...found].map(optionOf).toSorted((a, b) => compare(a.label, b.label));
}
