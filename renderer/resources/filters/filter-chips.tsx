import { CloseButton } from '@mantine/core';
import { t } from '../../text/words.ts';
import { filterLabel, valueLabel } from './facets.ts';
import { filterNames } from './filter-address.ts';
import type { Filters } from './filter.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import type { ChangeFilters } from './use-filters.ts';

interface FilterChipsProps {
  filters: Filters;
  names: InventoryNames;
  onChange: ChangeFilters;
}

/** The filters that no select shows whole, to be removed one by one. */
export function FilterChips({ filters, names, onChange }: FilterChipsProps) {
  const shown = filterNames.filter((filter) => {
    const [first, ...more] = filters[filter];
    if (filter === 'classes') return more.length > 0;
    if (filter !== 'inventoryIds') return true;
    return more.length > 0 || (first !== undefined && !names.has(first));
  });
  const chips = shown.flatMap((filter) =>
    filters[filter].map((value) => ({
      key: `${filter} ${value}`,
      name: t('{filter}: {value}', {
        filter: filterLabel(filter),
        value: valueLabel(filter, value, names),
      }),
      remove: () => onChange({ [filter]: withoutValue(filters[filter], value) }),
    })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('Filters')}>
      {chips.map(({ key, name, remove }) => (
        <li key={key} className="filter-chip">
          <span className="resource-clipped" title={name}>
            {name}
          </span>
          <CloseButton
            size="xs"
            aria-label={t('Remove filter {name}', { name })}
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
