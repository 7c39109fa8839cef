/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { type CSSProperties, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type {
  ResourceColumn,
  ResourceTable as TableSetUp,
} from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import { tracksOf } from './columns.tsx';
import type { DataSet } from '../rows/data-set.ts';
import type { PanelMemory } from '../details/panel-state.ts';
import type { RowMenuPlace } from './row-menu.tsx';
import { TableHeader } from './table-header.tsx';
import { TableRows } from './table-rows.tsx';
import { useActiveRow, useRowFocus } from './use-row-focus.ts';
import { useRowWindow } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';
import { useShownColumns } from './use-shown-columns.ts';
import styles from './resource-table.module.css';

export interface ResourceTableHandle {
  /** Focuses the row that was focused last, or else the first one. */
  focus: () => void;
  /** The same; if that row is gone, focuses the row in its place. */
  focusNear: () => void;
}

export interface ResourceTableProps {
  ref: Ref<ResourceTableHandle>;
  data: DataSet;
  visible: Uint32Array;
  table: TableSetUp;
  onSort: (column: ResourceColumn) => void;
  selection: Selection;
  onMenu: (place: RowMenuPlace) => void;
  /** Changes when the user requests other rows: the table then scrolls to the top. */
  viewKey: string;
  expanded: ReadonlySet<string>;
  onToggle: (key: string) => void;
  memory: PanelMemory;
}

/** 10 or 100,000 rows; only the visible ones are in the DOM. */
export function ResourceTable({ ref, table, onSort, viewKey, ...rows }: ResourceTableProps) {
  const { data, visible, expanded, onToggle, selection } = rows;
  const { sort } = table;
  const columns = useShownColumns(table.columns);
  const scroller = useRef<HTMLDivElement>(null);
  const { activePosition, setActiveKey } = useActiveRow(data.keys, visible);
  const view = { scroller, keys: data.keys, visible, expanded, activePosition };
  const { rowWindow, keyAt, rowsRef } = useRowWindow(view);
  const focus = useRowFocus({ ...view, rowWindow, keyAt, setActiveKey, onToggle, selection });
  const lastPosition = useRef(0);
  useLayoutEffect(() => {
    if (activePosition >= 0) lastPosition.current = activePosition;
  }, [activePosition]);
  useImperativeHandle(ref, () => ({
    focus: () => focus.moveTo(Math.max(0, activePosition)),
    focusNear: () => focus.moveTo(activePosition >= 0 ? activePosition : lastPosition.current),
  }));

  useTopOfView(viewKey, rowWindow);
  const items = rowWindow.getVirtualItems();
  const { tracks, width } = tracksOf(columns);
  return (
    <div className={styles['resource-scroller']} ref={scroller}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('common.resources')}
        aria-multiselectable
        aria-rowcount={visible.length + 1}
        aria-colcount={columns.length + 1}
        className={styles['resource-table']}
        style={{ '--columns': tracks, '--other-widths': `${width}px` } as CSSProperties}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
      >
        <div role="rowgroup" className={styles['resource-header-group']}>
          <TableHeader
            columns={columns}
            sort={sort}
            onSort={onSort}
            rowCount={visible.length}
            selectedCount={selection.count}
            onSelectAll={selection.toggleAll}
          />
        </div>
        <div role="rowgroup" className={styles['resource-rows']} ref={rowsRef}>
          <TableRows
            {...rows}
            columns={columns}
            items={items}
            tabStop={activePosition >= 0 ? activePosition : (items[0]?.index ?? 0)}
            measure={rowWindow.measureElement}
          />
        </div>
      </div>
    </div>
  );
}

/** Scrolls to the top for other rows. */
function useTopOfView(viewKey: string, rowWindow: ReturnType<typeof useRowWindow>['rowWindow']) {
  const shownView = useRef(viewKey);
  useLayoutEffect(() => {
    if (shownView.current === viewKey) return;
    shownView.current = viewKey;
    if (rowWindow.scrollOffset) rowWindow.scrollToOffset(0);
  }, [viewKey, rowWindow]);
}
