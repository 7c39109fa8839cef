import { NewestAge } from '../../../shared/coverage/newest-age.ts';
import { AppFilter } from '../../../shared/resources/resource-view.ts';
import {
  Protection,
  ResourceClass,
  ResourceRole,
  type ResourceRow,
} from '../../../shared/resources/resource.ts';
import { ageLabel } from '../../coverage/coverage-text.ts';
import { classLabel, protectionLabel, roleLabel } from '../status-text.ts';
import { locale } from '../../text/language.ts';
import { t } from '../../text/words.ts';
import type { Filters } from './filter.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';

/** A value that a filter can have. */
export interface Option {
  value: string;
  label: string;
}

export type Facets = Record<keyof Filters, Option[]>;

/** What each filter can be set to: what there is among the rows, in the order of the words. */
export function facetsOf(rows: readonly ResourceRow[], names: InventoryNames): Facets {
  const found = {
    inventoryIds: new Set<string>(),
    projectIds: new Set<string>(),
    regions: new Set<string>(),
    statuses: new Set<string>(),
    tags: new Set<string>(),
  };
  const classes = new Set<ResourceRow['class']>();
  for (const row of rows) {
    found.inventoryIds.add(row.inventoryId);
    found.projectIds.add(row.projectId);
    classes.add(row.class);
    if (row.status !== null) found.statuses.add(row.status);
    for (const region of row.regions) found.regions.add(region);
    for (const tag of row.tags) found.tags.add(tag);
  }
  const asTold = (values: Iterable<string>) => byLabel([...values], (value) => value);
  return {
    inventoryIds: byLabel([...found.inventoryIds], names.inventory),
    classes: byLabel([...classes], classLabel),
    projectIds: byLabel([...found.projectIds], (id) => names.project(null, id)),
    protections: Protection.options.map((value) => ({ value, label: protectionLabel(value) })),
    regions: asTold(found.regions),
    statuses: asTold(found.statuses),
    roles: ResourceRole.options.map((value) => ({ value, label: roleLabel(value) })),
    apps: AppFilter.options.map((value) => ({ value, label: appLabel(value) })),
    tags: asTold(found.tags),
    ages: NewestAge.options.map((value) => ({ value, label: ageLabel(value) })),
  };
}

function byLabel<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
): Option[] {
  const { compare } = new Intl.Collator(locale(), { numeric: true });
  return values
    .map((value) => ({ value, label: labelOf(value) }))
    .toSorted((a, b) => compare(a.label, b.label));
}

function appLabel(value: AppFilter): string {
  return value === 'none' ? t('No app yet') : roleLabel(value);
}

/** What a filter is called. */
export function filterLabel(filter: keyof Filters): string {
  const labels: Record<keyof Filters, string> = {
    inventoryIds: t('Inventory'),
    classes: t('Class'),
    projectIds: t('Project'),
    protections: t('Status'),
    regions: t('Region'),
    statuses: t('OVHcloud status'),
    roles: t('Role'),
    apps: t('App'),
    tags: t('Tag'),
    ages: t('Newest restore point'),
  };
  return labels[filter];
}

/** What one value of a filter is called. */
export function valueLabel(filter: keyof Filters, value: string, names: InventoryNames): string {
  if (filter === 'inventoryIds') {
    return names.has(value) ? names.inventory(value) : t('no longer here');
  }
  if (filter === 'projectIds') return names.project(null, value);
  const label = {
    classes: () => classLabel(ResourceClass.parse(value)),
    protections: () => protectionLabel(Protection.parse(value)),
    roles: () => roleLabel(ResourceRole.parse(value)),
    apps: () => appLabel(AppFilter.parse(value)),
    regions: () => value,
    statuses: () => value,
    tags: () => value,
    ages: () => ageLabel(NewestAge.parse(value)),
  }[filter];
  return label();
}
