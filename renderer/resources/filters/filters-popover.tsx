import { Button, FocusTrap, Indicator, MultiSelect, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatCount } from '../../text/numbers.ts';
import { t } from '../../text/words.ts';
import type { DataSet } from '../rows/data-set.ts';
import { type Facets, facetsOf, filterLabel } from './facets.ts';
import { type Filters, noFilters } from './filter.ts';
import type { ChangeFilters } from './use-filters.ts';

interface FiltersPopoverProps {
  data: DataSet;
  filters: Filters;
  onFilter: ChangeFilters;
}

/** The filters that are not in the toolbar, in the order in which they are asked for. */
const others = [
  'protections',
  'projectIds',
  'regions',
  'statuses',
  'roles',
  'apps',
  'tags',
] as const;

/** More of them than can be looked through: typing finds the rest. */
const shownOptions = 100;

export function FiltersPopover({ data, filters, onFilter }: FiltersPopoverProps) {
  const count = others.filter((filter) => filters[filter].length > 0).length;
  return (
    <Popover position="bottom-end" width={340} trapFocus returnFocus shadow="md">
      <Indicator
        disabled={count === 0}
        label={formatCount(count)}
        size={16}
        className="filters-indicator"
      >
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden="true" />}
            aria-label={
              count === 0
                ? t('Filters')
                : t('Filters, {count, plural, one {# set} other {# set}}', { count })
            }
          >
            {t('Filters')}
          </Button>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('Filters')}>
        <FilterFields data={data} filters={filters} onFilter={onFilter} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Made when the popover opens: what there is to choose is looked for in all rows. */
function FilterFields({ data, filters, onFilter }: FiltersPopoverProps) {
  const { rows, names } = data;
  const facets = useMemo(() => facetsOf(rows, names), [rows, names]);
  const cleared = Object.fromEntries(others.map((filter) => [filter, noFilters[filter]]));
  const isAnySet = others.some((filter) => filters[filter].length > 0);
  return (
    <Stack gap="sm">
      {/* The first field would open its list at once. */}
      <FocusTrap.InitialFocus />
      {others.map((filter) => (
        <FilterField
          key={filter}
          filter={filter}
          facets={facets}
          values={filters[filter]}
          onChange={(values) => onFilter({ [filter]: values })}
        />
      ))}
      {isAnySet && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="filters-clear"
          onClick={() => onFilter(cleared)}
        >
          {t('Clear these filters')}
        </Button>
      )}
    </Stack>
  );
}

interface FilterFieldProps {
  filter: (typeof others)[number];
  facets: Facets;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

function FilterField({ filter, facets, values, onChange }: FilterFieldProps) {
  const options = facets[filter];
  // What is gone since, or came by a link, is still to be seen and taken off.
  const unknown = values.filter((value) => !options.some((option) => option.value === value));
  return (
    <MultiSelect
      label={filterLabel(filter)}
      placeholder={values.length === 0 ? t('Any') : ''}
      data={[...options, ...unknown.map((value) => ({ value, label: value }))]}
      value={[...values]}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('Clear {filter}', { filter: filterLabel(filter) }) }}
      limit={shownOptions}
      nothingFoundMessage={t('Nothing found')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
    />
  );
}
