import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import {
  defaultResourceTable,
  type ResourceTable as TableSetUp,
} from '../../shared/resources/resource-view.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { formatCount } from '../text/numbers.ts';
import { t } from '../text/translate.ts';
import { type DataSet, keyOfRow } from './rows/data-set.ts';
import { NoMatch } from './empty-states.tsx';
import { ExclusionRulesModal } from './exclusion/exclusion-rules-modal.tsx';
import { addressOf } from './filters/filter-address.ts';
import { ExportOfView } from './export-of-view.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import { type Filters, noFilters } from './filters/filters.ts';
import { useInventoryNames } from './rows/inventory-names.ts';
import type { PanelMemory } from './details/panel-state.ts';
import { type ResourceActions, ResourceActionsContext } from './exclusion/resource-actions.ts';
import {
  ResourceTable,
  type ResourceTableHandle,
  type ResourceTableProps,
} from './table/resource-table.tsx';
import { ResourceToolbar } from './resource-toolbar.tsx';
import { RowMenu, type RowMenuPlace } from './table/row-menu.tsx';
import { useSetTable, useViews } from './queries.ts';
import { ResourcesHeader } from './resources-header.tsx';
import { ruleOfFilters } from './exclusion/rule-of-filters.ts';
import { SelectionBar } from './table/selection-bar.tsx';
import { TableTools, type TableToolsProps } from './views/table-tools.tsx';
import { type ChangeFilters, useFilters } from './filters/use-filters.ts';
import { useFocusRescue } from './table/use-focus-rescue.ts';
import { useSearchKey } from './filters/use-search-key.ts';
import { useSearchText } from './filters/use-search-text.ts';
import { type Selection, useSelection } from './table/use-selection.ts';
import { useDataSet, useVisibleRows } from './use-visible-rows.ts';
import { useReportSelection } from '../kit/selection-count.ts';
import styles from './resource-browser.module.css';

interface ResourceBrowserProps {
  inventories: InventorySummary[];
  rows: ResourceRow[];
  /** Why the data could not be refreshed. */
  alert?: ReactNode;
}

/** Filters, search and table. */
export function ResourceBrowser({ inventories, rows, alert }: ResourceBrowserProps) {
  const names = useInventoryNames(inventories);
  const data = useDataSet(rows, names);
  const [filters, changeFilters] = useFilters();
  const { table, change: changeTable, error } = useTableSetUp();
  const [expanded, toggle, expand] = useExpanded();
  const [search, setSearch] = useSearchText((urn) =>
    expand(keyOfRow({ inventoryId: filters.inventoryIds[0] ?? '', urn })),
  );
  const [memory] = useState<PanelMemory>(() => new Map());
  const visible = useVisibleRows(data, { sort: table.sort, filters, search });
  const shown = { data, visible, filters, search };
  const scope = JSON.stringify([filters, search]);
  const selection = useSelection({ keys: data.keys, visible, scope });
  useReportSelection(selection.count);
  const { searchField, tableHandle, rescue, leaveSearch } = useBrowserFocus(visible.length > 0);
  const pick = usePickView(setSearch, changeTable);
  const { actions, rulesModal } = useRules(data, filters, search);

  function clear() {
    setSearch('');
    changeFilters(noFilters);
    searchField.current?.focus();
  }

  return (
    <ResourceActionsContext value={actions}>
      <div className={styles['resource-browser']} {...rescue}>
        <Head {...shown} {...{ table, onTable: changeTable, onPick: pick, actions }} />
        {alert}
        <ResourceToolbar
          {...{ inventories, data, filters, search, searchField }}
          onFilter={changeFilters}
          onSearch={setSearch}
          onLeaveSearch={leaveSearch}
        />
        {error && <FailureAlert error={error} />}
        <Summary {...shown} selection={selection} onFilter={changeFilters} />
        {visible.length === 0 ? (
          <NoMatch hasResources={rows.length > 0} onClear={clear} />
        ) : (
          <Rows
            {...{ inventories, data, visible, table, expanded, selection, memory }}
            ref={tableHandle}
            viewKey={JSON.stringify([table.sort, scope])}
            onTable={changeTable}
            onToggle={toggle}
          />
        )}
        {rulesModal}
      </div>
    </ResourceActionsContext>
  );
}

interface HeadProps extends Omit<TableToolsProps, 'onRules'> {
  data: DataSet;
  visible: Uint32Array;
  search: string;
  actions: ResourceActions;
}

function Head({ data, visible, search, actions, ...tools }: HeadProps) {
  return (
    <ResourcesHeader
      actions={
        <>
          <TableTools {...tools} onRules={actions.openRules} />
          <ExportOfView {...{ data, visible, search }} filters={tools.filters} />
        </>
      }
    />
  );
}

interface SummaryProps {
  data: DataSet;
  visible: Uint32Array;
  filters: Filters;
  selection: Selection;
  onFilter: ChangeFilters;
}

/** Number of visible rows, actions for the selected ones, and the active filters. */
function Summary({ data, visible, filters, selection, onFilter }: SummaryProps) {
  return (
    <div className={styles['resource-summary']}>
      <output aria-live="polite">
        {t('resources.shownOfTotal', {
          shown: formatCount(visible.length),
          total: formatCount(data.rows.length),
        })}
      </output>
      {selection.count > 0 && <SelectionBar selection={selection} data={data} visible={visible} />}
      <FilterChips filters={filters} names={data.names} onChange={onFilter} />
    </div>
  );
}

interface RowsProps extends Omit<ResourceTableProps, 'onMenu'> {
  inventories: readonly InventorySummary[];
}

/** The table, and the menu shared by its rows. */
function Rows({ inventories, ...table }: RowsProps) {
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);
  return (
    <>
      <ResourceTable {...table} onMenu={setMenu} />
      <RowMenu place={menu} inventories={inventories} onClose={() => setMenu(null)} />
    </>
  );
}

/** The stored columns and sorting, and a way to change them. */
function useTableSetUp() {
  const views = useViews();
  const { mutate, error } = useSetTable();
  const table = views.data?.table ?? defaultResourceTable;
  const change = useCallback((next: TableSetUp) => mutate(next), [mutate]);
  return { table, change, error: views.error ?? error };
}

/** Moves the keyboard focus between search and rows. */
function useBrowserFocus(hasRows: boolean) {
  const searchField = useRef<HTMLInputElement>(null);
  const tableHandle = useRef<ResourceTableHandle>(null);
  useSearchKey(searchField);
  const rescue = useFocusRescue(() => {
    if (hasRows) tableHandle.current?.focusNear();
    else searchField.current?.focus();
  });

  function leaveSearch() {
    if (hasRows) tableHandle.current?.focus();
    else searchField.current?.blur();
  }

  return { searchField, tableHandle, rescue, leaveSearch };
}

/** The exclusion rules dialog, and its opener. */
function useRules(data: DataSet, filters: Filters, search: string) {
  const [isOpen, setIsOpen] = useState(false);
  const actions = useMemo(() => ({ openRules: () => setIsOpen(true) }), []);
  const isFiltered = search.trim() !== '' || addressOf(filters) !== addressOf(noFilters);
  const rulesModal = isOpen && (
    <ExclusionRulesModal
      data={data}
      ofFilters={ruleOfFilters(filters, search)}
      isFiltered={isFiltered}
      onClose={() => setIsOpen(false)}
    />
  );
  return { actions, rulesModal };
}

/** Applies a view: its filters only, clearing the search. */
function usePickView(setSearch: (text: string) => void, changeTable: (table: TableSetUp) => void) {
  const [, navigate] = useLocation();
  const latest = useRef(setSearch);
  useLayoutEffect(() => {
    latest.current = setSearch;
  });
  return useCallback(
    (filters: Filters, table: TableSetUp | null) => {
      latest.current('');
      if (table) changeTable(table);
      navigate(addressOf(filters));
    },
    [changeTable, navigate],
  );
}

/** Which rows are expanded; preserved when sorting, filtering and refetching. */
function useExpanded() {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setExpanded((current) => {
      const next = new Set(current);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const expand = (key: string) => setExpanded((current) => new Set([...current, key]));
  return [expanded, toggle, expand] as const;
}
