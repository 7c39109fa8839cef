import { type ReactNode, useCallback, useDeferredValue, useRef, useState } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { keyOfRow, type TableRow } from '../../shared/resources/rules/unpack-rows.ts';
import {
  defaultResourceTable,
  type ResourceTable as TableSetUp,
} from '../../shared/resources/resource-view.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { formatCount } from '../text/numbers.ts';
import { t } from '../text/translate.ts';
import type { DataSet } from './rows/data-set.ts';
import { NoMatch } from './empty-states.tsx';
import { ExclusionRulesModal } from './exclusion/exclusion-rules-modal.tsx';
import { addressOf } from './filters/filter-address.ts';
import { ExportOfView } from './export-of-view.tsx';
import { FilterChips } from './filters/filter-chips.tsx';
import { type Filters, noFilters } from './filters/filters.ts';
import { useInventoryNames } from './rows/inventory-names.ts';
import { RulesOpenerContext } from './exclusion/rules-opener.ts';
import { ListAndDetails } from './list-and-details.tsx';
import type { ResourceTableHandle } from './table/resource-table.tsx';
import { ResourceToolbar } from './resource-toolbar.tsx';
import { useSetTable, useViews } from './queries.ts';
import { ResourcesHeader } from './resources-header.tsx';
import { ruleOfFilters } from './exclusion/rule-of-filters.ts';
import { SelectionBar } from './table/selection-bar.tsx';
import { TableTools, type TableToolsProps } from './views/table-tools.tsx';
import type { ChangeFilters } from './filters/use-filters.ts';
import { useFocusRescue } from './table/use-focus-rescue.ts';
import { useSearchKey } from './filters/use-search-key.ts';
import { browserMemory, useRemembered } from './browser-memory.ts';
import { Matched } from './filters/matched.tsx';
import { useAddress } from './use-address.ts';
import { useRequestedRow } from './use-requested-row.ts';
import { useOpened } from './use-opened.ts';
import type { PickView } from './views/views-menu.tsx';
import { type Selection, useSelection } from './table/use-selection.ts';
import { useDataSet, useOnly, useVisibleRows } from './use-visible-rows.ts';
import { useReportSelection } from '../kit/selection-count.ts';
import styles from './resource-browser.module.css';

interface ResourceBrowserProps {
  inventories: InventorySummary[];
  rows: TableRow[];
  /** Why the data could not be refreshed. */
  alert?: ReactNode;
}

/** Filters, search and table. */
export function ResourceBrowser({ inventories, rows, alert }: ResourceBrowserProps) {
  const names = useInventoryNames(inventories);
  const data = useDataSet(rows, names);
  const { table, change: changeTable, error } = useTableSetUp();
  const { detailsPlace, opened, open } = useOpened();
  const address = useAddress((urn, { inventoryIds: [inventoryId = ''] }) => {
    if (urn.startsWith('urn:')) open(keyOfRow({ inventoryId, urn }));
  });
  const { filters, search, setSearch } = address;
  const scope = JSON.stringify([filters, search]);
  const selected = useRemembered('selected');
  const [only, setOnly] = useOnly(scope, selected[0]);
  const visible = useVisibleRows(data, { sort: table.sort, filters, search, only });
  const shown = { data, visible, filters, search };
  const selection = useSelection({ keys: data.keys, visible, state: selected });
  useReportSelection(selection.count);
  const { searchField, tableHandle, rescue, leaveSearch } = useBrowserFocus(visible.length > 0);
  useRequestedRow({ data, table: tableHandle, open, reveal: () => setOnly(false) });
  const pick = usePickView(address.show, changeTable);
  const { openRules, rulesModal } = useRules(data, filters, search);
  const { place, panels } = browserMemory();
  const clear = () => {
    address.show(noFilters, '');
    searchField.current?.focus();
  };
  return (
    <RulesOpenerContext value={openRules}>
      <Matched data={data} search={search} className={styles['resource-browser']} {...rescue}>
        <Head
          {...shown}
          {...{ table, detailsPlace, onTable: changeTable, onPick: pick, onRules: openRules }}
        />
        {alert}
        <ResourceToolbar
          {...{ inventories, data, filters, search, searchField }}
          {...{ onFilter: address.change, onSearch: setSearch, onLeaveSearch: leaveSearch }}
        />
        {error && <FailureAlert error={error} />}
        <Summary
          {...shown}
          {...{ selection, isOnly: only !== null, onOnly: setOnly }}
          onFilter={address.change}
        />
        {visible.length === 0 ? (
          <NoMatch hasResources={rows.length > 0} onClear={clear} />
        ) : (
          <ListAndDetails
            {...{ inventories, data, visible, table, opened, detailsPlace, selection, place }}
            memory={panels}
            ref={tableHandle}
            viewKey={JSON.stringify([table.sort, scope, only !== null])}
            onTable={changeTable}
          />
        )}
        {rulesModal}
      </Matched>
    </RulesOpenerContext>
  );
}

interface HeadProps extends TableToolsProps {
  data: DataSet;
  visible: Uint32Array;
}

function Head({ data, visible, search, ...tools }: HeadProps) {
  return (
    <ResourcesHeader
      actions={
        <>
          <TableTools {...tools} search={useDeferredValue(search)} />
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
  /** Whether only the selection is shown. */
  isOnly: boolean;
  onOnly: (isOnly: boolean) => void;
  onFilter: ChangeFilters;
}

/** Number of visible rows, actions for the selected ones, and the active filters. */
function Summary(props: SummaryProps) {
  const { data, visible, filters, selection, isOnly, onOnly, onFilter } = props;
  return (
    <div className={styles['resource-summary']}>
      <output aria-live="polite">
        {t('resources.shownOfTotal', {
          shown: formatCount(visible.length),
          total: formatCount(data.rows.length),
        })}
      </output>
      {(selection.count > 0 || isOnly) && (
        <SelectionBar selection={selection} data={data} isOnly={isOnly} onOnly={onOnly} />
      )}
      <FilterChips filters={filters} names={data.names} onChange={onFilter} />
    </div>
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
  const openRules = useCallback(() => setIsOpen(true), []);
  const isFiltered = search.trim() !== '' || addressOf(filters) !== addressOf(noFilters);
  const rulesModal = isOpen && (
    <ExclusionRulesModal
      data={data}
      ofFilters={ruleOfFilters(filters, search)}
      isFiltered={isFiltered}
      onClose={() => setIsOpen(false)}
    />
  );
  return { openRules, rulesModal };
}

/** Applies a view. */
function usePickView(
  show: (filters: Filters, search: string) => void,
  changeTable: (table: TableSetUp) => void,
): PickView {
  return useCallback(
    ({ filters, search, table }) => {
      if (table) changeTable(table);
      show(filters, search);
    },
    [changeTable, show],
  );
}
