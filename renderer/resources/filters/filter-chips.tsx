import { CloseButton } from '@mantine/core';
import { t } from '../../text/translate.ts';
import { filterLabel, filterNames, filterOf, type Filters } from './filters.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import type { ChangeFilters } from './use-filters.ts';
import styles from './filter-chips.module.css';
import clippedStyles from '../../kit/clipped.module.css';

interface FilterChipsProps {
  filters: Filters;
  names: InventoryNames;
  onChange: ChangeFilters;
}

/** Active filters that no select shows completely, each removable. */
export function FilterChips({ filters, names, onChange }: FilterChipsProps) {
  const shown = filterNames.filter((filter) => {
    const [first, ...more] = filters[filter];
    if (filterOf(filter).place !== 'toolbar' || more.length > 0) return true;
    return filter === 'inventoryIds' && first !== undefined && !names.has(first);
  });
  const chips = shown.flatMap((filter) =>
    filters[filter].map((value) => ({
      key: `${filter} ${value}`,
      name: t('resources.filterValue', {
        filter: filterLabel(filter),
        value: filterOf(filter).labelOf(value, names),
      }),
      remove: () => onChange({ [filter]: withoutValue(filters[filter], value) }),
    })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className={styles['filter-chips']} aria-label={t('resources.filters')}>
      {chips.map(({ key, name, remove }) => (
        <li key={key} className={styles['filter-chip']}>
          <span className={clippedStyles['resource-clipped']} title={name}>
            {name}
          </span>
          <CloseButton
            size="xs"
            aria-label={t('resources.filterRemove', { name })}
            onClick={remove}
          />
        </li>
      ))}
    </ul>
  );
}

function withoutValue(values: readonly string[], value: string): string[] {
  return values.filter((each) => each !== value);
}
