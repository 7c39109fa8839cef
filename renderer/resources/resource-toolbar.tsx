import { memo, type RefObject } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { usedClasses } from '../../shared/resources/kinds.ts';
import { ResourceClass } from '../../shared/resources/resource.ts';
import { classLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import type { DataSet } from './rows/data-set.ts';
import { InventoryPicker } from '../inventories/inventory-picker.tsx';
import { Picker } from '../kit/picker.tsx';
import type { Filters } from './filters/filters.ts';
import { SearchField } from './filters/search-field.tsx';
import { FiltersPopover } from './filters/filters-popover.tsx';
import type { ChangeFilters } from './filters/use-filters.ts';
import styles from './resource-toolbar.module.css';

const classes = usedClasses.toSorted();

interface ResourceToolbarProps {
  inventories: readonly InventorySummary[];
  data: DataSet;
  filters: Filters;
  onFilter: ChangeFilters;
  search: string;
  onSearch: (search: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** Moves the focus from the search to the rows. */
  onLeaveSearch: () => void;
}

export function ResourceToolbar(props: ResourceToolbarProps) {
  const { inventories, data, filters, onFilter } = props;
  const { search, onSearch, searchField, onLeaveSearch } = props;

  return (
    <search className={styles['resource-toolbar']}>
      <InventorySelect
        inventories={inventories}
        inventoryIds={filters.inventoryIds}
        onFilter={onFilter}
      />
      <SearchField
        field={searchField}
        search={search}
        onSearch={onSearch}
        onLeave={onLeaveSearch}
        className={styles['resource-toolbar-search']}
      />
      <ClassSelect classes={filters.classes} onFilter={onFilter} />
      <Others data={data} filters={filters} onFilter={onFilter} />
    </search>
  );
}

/** Memoised: re-rendering it on each key of a search would cost more than the search. */
const Others = memo(FiltersPopover);

interface InventorySelectProps {
  inventories: readonly InventorySummary[];
  inventoryIds: readonly string[];
  onFilter: ChangeFilters;
}

/** See `Others`. */
const InventorySelect = memo(function InventorySelect(props: InventorySelectProps) {
  const { inventories, inventoryIds, onFilter } = props;
  return (
    <InventoryPicker
      inventories={inventories}
      isMultiple
      values={inventoryIds}
      // Projects belong to an inventory: those of another one would match nothing.
      onChange={(chosen) => onFilter({ inventoryIds: chosen, projectIds: [] })}
      className={styles['resource-toolbar-select']}
    />
  );
});

interface ClassSelectProps {
  classes: readonly ResourceClass[];
  onFilter: ChangeFilters;
}

/** See `Others`. */
const ClassSelect = memo(function ClassSelect({ classes: chosen, onFilter }: ClassSelectProps) {
  return (
    <Picker
      label={t('common.class')}
      placeholder={t('resources.classesAll')}
      sections={[
        {
          label: null,
          options: classes.map((value) => ({ value, label: classLabel(value) })),
        },
      ]}
      isMultiple
      values={chosen}
      onChange={(values) =>
        onFilter({ classes: values.flatMap((value) => ResourceClass.safeParse(value).data ?? []) })
      }
      className={styles['resource-toolbar-select']}
    />
  );
});
