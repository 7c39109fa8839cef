import { Kbd, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, type KeyboardEvent, type RefObject } from 'react';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { ResourceClass } from '../../../shared/model/resource.ts';
import { classLabel } from '../../format/status-text.ts';
import type { Filters } from './filter.ts';

/** The classes that this product fills. */
const classes = (['block-storage', 'compute', 'database', 'object-storage'] as const).map(
  (value) => ({ value, label: classLabel(value) }),
);

interface ResourceToolbarProps {
  inventories: readonly InventorySummary[];
  filters: Filters;
  onFilter: (changes: Partial<Filters>) => void;
  search: string;
  onSearch: (search: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** Where the keyboard goes from the search: the rows. */
  onLeaveSearch: () => void;
}

export function ResourceToolbar(props: ResourceToolbarProps) {
  const { inventories, filters, onFilter, search, onSearch, searchField, onLeaveSearch } = props;

  function onSearchKey(event: KeyboardEvent) {
    const isEscape = event.key === 'Escape';
    if (!isEscape && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (isEscape && search !== '') onSearch('');
    else onLeaveSearch();
  }

  return (
    <search className="resource-toolbar">
      <InventorySelect
        inventories={inventories}
        inventoryId={filters.inventoryId}
        onFilter={onFilter}
      />
      <TextInput
        ref={searchField}
        aria-label="Search resource"
        placeholder="Search resource"
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={onSearchKey}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        rightSection={
          search === '' ? (
            <Kbd size="xs" aria-hidden="true">
              /
            </Kbd>
          ) : undefined
        }
        spellCheck={false}
        className="resource-toolbar-search"
      />
      <ClassSelect resourceClass={filters.class} onFilter={onFilter} />
    </search>
  );
}

type OnFilter = ResourceToolbarProps['onFilter'];

interface InventorySelectProps {
  inventories: readonly InventorySummary[];
  inventoryId: string | null;
  onFilter: OnFilter;
}

/** Not drawn again at each key of a search, which would cost more than the search. */
const InventorySelect = memo(function InventorySelect(props: InventorySelectProps) {
  const { inventories, inventoryId, onFilter } = props;
  return (
    <Select
      aria-label="Inventory"
      placeholder="All inventories"
      data={inventories.map(({ id, name }) => ({ value: id, label: name }))}
      value={inventories.some(({ id }) => id === inventoryId) ? inventoryId : null}
      onChange={(chosen) => onFilter({ inventoryId: chosen, projectId: null })}
      clearable
      clearButtonProps={{ 'aria-label': 'Show all inventories' }}
      className="resource-toolbar-select"
    />
  );
});

interface ClassSelectProps {
  resourceClass: ResourceClass | null;
  onFilter: OnFilter;
}

/** See `InventorySelect`. */
const ClassSelect = memo(function ClassSelect({ resourceClass, onFilter }: ClassSelectProps) {
  return (
    <Select
      aria-label="Class"
      placeholder="All resource classes"
      data={classes}
      value={resourceClass}
      onChange={(value) => onFilter({ class: ResourceClass.safeParse(value).data ?? null })}
      clearable
      clearButtonProps={{ 'aria-label': 'Show all resource classes' }}
      className="resource-toolbar-select resource-toolbar-class"
    />
  );
});
