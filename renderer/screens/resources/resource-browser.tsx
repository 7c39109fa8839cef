import { useCallback, useRef, useState } from 'react';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import type { ResourceRow } from '../../../shared/model/resource.ts';
import { formatCount } from '../../format/numbers.ts';
import { NoMatch } from './empty-states.tsx';
import { FilterChips } from './filter-chips.tsx';
import { noFilters } from './filter.ts';
import { useInventoryNames } from './inventory-names.ts';
import type { PanelMemory } from './panel-memory.ts';
import { ResourceTable, type ResourceTableHandle } from './resource-table.tsx';
import { ResourceToolbar } from './resource-toolbar.tsx';
import { byName, toggleSort } from './sort.ts';
import { useFilters } from './use-filters.ts';
import { useFocusRescue } from './use-focus-rescue.ts';
import { useSearchKey } from './use-search-key.ts';
import { useDataSet, useVisibleRows } from './use-visible-rows.ts';

interface ResourceBrowserProps {
  inventories: InventorySummary[];
  rows: ResourceRow[];
}

/** Filters, search and table. */
export function ResourceBrowser({ inventories, rows }: ResourceBrowserProps) {
  const names = useInventoryNames(inventories);
  const data = useDataSet(rows, names);
  const [filters, changeFilters] = useFilters();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(byName);
  const [expanded, toggle] = useExpanded();
  const [memory] = useState<PanelMemory>(() => new Map());
  const visible = useVisibleRows(data, { sort, filters, search });
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<ResourceTableHandle>(null);
  useSearchKey(searchField);

  function clear() {
    setSearch('');
    changeFilters(noFilters);
    searchField.current?.focus();
  }

  function leaveSearch() {
    if (visible.length > 0) table.current?.focus();
    else searchField.current?.blur();
  }

  const rescue = useFocusRescue(() => {
    if (visible.length > 0) table.current?.focusNear();
    else searchField.current?.focus();
  });

  return (
    <div className="resource-browser" {...rescue}>
      <ResourceToolbar
        inventories={inventories}
        filters={filters}
        onFilter={changeFilters}
        search={search}
        onSearch={setSearch}
        searchField={searchField}
        onLeaveSearch={leaveSearch}
      />
      <div className="resource-summary">
        <output aria-live="polite">
          Showing {formatCount(visible.length)} of {formatCount(rows.length)}
        </output>
        <FilterChips filters={filters} names={names} onChange={changeFilters} />
      </div>
      {visible.length === 0 ? (
        <NoMatch hasResources={rows.length > 0} onClear={clear} />
      ) : (
        <ResourceTable
          ref={table}
          data={data}
          visible={visible}
          sort={sort}
          viewKey={JSON.stringify([sort, filters, search])}
          onSort={(column) => setSort((current) => toggleSort(current, column))}
          expanded={expanded}
          onToggle={toggle}
          memory={memory}
        />
      )}
    </div>
  );
}

/** Several may be open; which ones outlives sorting, filtering and refetching. */
function useExpanded(): [ReadonlySet<string>, (key: string) => void] {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setExpanded((current) => {
      const next = new Set(current);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  return [expanded, toggle];
}
