import { Badge, Button, FocusTrap, MultiSelect, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { formatCount } from '../../text/numbers.ts';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import {
  filterLabel,
  type FilterName,
  filterNames,
  filterOf,
  type Filters,
  noFilters,
} from './filters.ts';
import { type ChangeFilters, useFilterOptions } from './use-filters.ts';
import styles from './filters-popover.module.css';

interface FiltersPopoverProps {
  data: DataSet;
  filters: Filters;
  onFilter: ChangeFilters;
}

const others = filterNames.filter((filter) => filterOf(filter).place === 'popover');

/** The number of options to show; typing finds the others. */
const shownOptions = 100;

export function FiltersPopover({ data, filters, onFilter }: FiltersPopoverProps) {
  const count = others.filter((filter) => filters[filter].length > 0).length;
  return (
    <Popover
      position="bottom-end"
      width="min(560px, calc(100vw - 32px))"
      middlewares={{ size: true }}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          className={styles['filters-button']}
          leftSection={<IconFilter size={16} aria-hidden="true" />}
          rightSection={
            count > 0 && (
              <Badge size="sm" circle aria-hidden="true">
                {formatCount(count)}
              </Badge>
            )
          }
          aria-label={
            count === 0 ? t('resources.filters') : t('resources.filtersActive', { count })
          }
        >
          {t('resources.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('resources.filters')} className="scrolling-dropdown">
        <FilterFields data={data} filters={filters} onFilter={onFilter} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Mounted when the popover opens: finding the options scans all rows. */
function FilterFields({ data, filters, onFilter }: FiltersPopoverProps) {
  const cleared = Object.fromEntries(others.map((filter) => [filter, noFilters[filter]]));
  const isAnySet = others.some((filter) => filters[filter].length > 0);
  return (
    <div className={styles['filter-fields']}>
      {/* Otherwise the first field would open its list at once. */}
      <FocusTrap.InitialFocus />
      {others.map((filter) => (
        <FilterField
          key={filter}
          filter={filter}
          data={data}
          values={filters[filter]}
          onChange={(values) => onFilter({ [filter]: values })}
        />
      ))}
      {isAnySet && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles['filters-clear']}
          onClick={() => onFilter(cleared)}
        >
          {t('resources.filtersClear')}
        </Button>
      )}
    </div>
  );
}

interface FilterFieldProps {
  filter: FilterName;
  data: DataSet;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

function FilterField({ filter, data, values, onChange }: FilterFieldProps) {
  const options = useFilterOptions(filter, data);
  // Values that no longer exist, or came from a link, must remain visible and removable.
  const unknown = values.filter((value) => !options.some((option) => option.value === value));
  if (filter === 'groups' && unknown.length === 0 && options.every(({ value }) => value === '')) {
    return null;
  }
  return (
    <MultiSelect
      label={filterLabel(filter)}
      placeholder={values.length === 0 ? t('resources.anyValue') : ''}
      data={[...options, ...unknown.map((value) => ({ value, label: value }))]}
      value={[...values]}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{
        'aria-label': t('resources.fieldClear', { filter: filterLabel(filter) }),
      }}
      limit={shownOptions}
      nothingFoundMessage={t('resources.optionsEmpty')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
    />
  );
}
