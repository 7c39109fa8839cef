/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { type CSSProperties, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { ResourceTable as TableSetUp } from '../../../shared/resources/resource-view.ts';
import type { MenuPlace } from '../../actions/menu-place.ts';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { toggleSort } from '../rows/sort.ts';
import type { PanelMemory } from '../details/panel-state.ts';
import type { OpenedRows } from '../use-opened.ts';
import { TableHeader } from './table-header.tsx';
import { TableRows } from './table-rows.tsx';
import { useCellTooltip } from './use-cell-tooltip.tsx';
import { tracksOf, useColumnLayout } from './use-column-layout.ts';
import { useColumnMove } from './use-column-move.ts';
import { type ScrollPlace, useLeftPlace } from './use-left-place.ts';
import { useActiveRow, useRowFocus } from './use-row-focus.ts';
import { useRowWindow } from './use-row-window.ts';
import type { RowScroller } from './row-scroller.ts';
import { rowIndexes } from './row-indexes.ts';
import { positionOf } from './row-positions.ts';
import type { Selection } from './use-selection.ts';
import { useSelectionKeys } from './use-selection-keys.ts';
import styles from './resource-table.module.css';

export interface ResourceTableHandle {
  /** Focuses the row that was focused last, or else the first one. */
  focus: () => void;
  /** The same; if that row is gone, focuses the row in its place. */
  focusNear: () => void;
  /** Focuses the row with this key; false if it is not shown. */
  focusKey: (key: string) => boolean;
}

export interface ResourceTableProps {
  ref: Ref<ResourceTableHandle>;
  data: DataSet;
  visible: Uint32Array;
  table: TableSetUp;
  onTable: (table: TableSetUp) => void;
  selection: Selection;
  onMenu: (place: MenuPlace<TableRow>) => void;
  /** Changes when the user requests other rows: the table then scrolls to the top. */
  viewKey: string;
  opened: OpenedRows;
  memory: PanelMemory;
  place: ScrollPlace;
}

/** 10 or a million rows; only the visible ones are in the DOM. */
export function ResourceTable(props: ResourceTableProps) {
  const { ref, table, onTable, ...rows } = props;
  const { data, visible, selection } = rows;
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useColumnLayout({ scroller, data, table, onTable });
  const { columns, isNarrow } = layout;
  const { move, announcement } = useColumnMove({ scroller, columns, table, onTable });
  const { rowScroller, height, focus, activePosition, rowCount, rendered } = useRows(
    scroller,
    isNarrow,
    rows,
  );
  const { tooltip, tooltipHandlers } = useCellTooltip();
  useHandle(ref, focus.moveTo, activePosition, rows);
  useLeftPlace(rowScroller, props.place, props.viewKey);
  useTopOfView(props.viewKey, rowScroller);
  useSelectionKeys(selection);
  return (
    <div
      className={styles['resource-scroller']}
      style={styleOf(layout)}
      ref={scroller}
      onScroll={markScrolled}
    >
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('common.resources')}
        aria-multiselectable
        aria-rowcount={rowCount}
        aria-colcount={columns.length + 2}
        className={styles['resource-table']}
        data-narrow={isNarrow || undefined}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        {...tooltipHandlers}
      >
        <div role="rowgroup" className={styles['resource-header-group']}>
          <TableHeader
            layout={layout}
            sort={table.sort}
            onSort={(column) => onTable({ ...table, sort: toggleSort(table.sort, column) })}
            onMove={move}
            onLeave={() => focus.moveTo(Math.max(0, activePosition))}
            rowCount={visible.length}
            selectedCount={selection.count}
            onSelectAll={selection.toggleAll}
          />
        </div>
        <div role="rowgroup" className={styles['resource-rows']} style={{ height }}>
          <TableRows {...rows} layout={layout} {...rendered} />
        </div>
      </div>
      <output className="visually-hidden">{announcement}</output>
      {tooltip}
    </div>
  );
}

type RowsProps = Pick<ResourceTableProps, 'data' | 'visible' | 'opened' | 'selection'>;

/** The rows, and the one with the focus. */
function useRows(
  scroller: React.RefObject<HTMLDivElement | null>,
  isNarrow: boolean,
  { data, visible, opened, selection }: RowsProps,
) {
  const { activePosition, setActiveKey } = useActiveRow(data.keys, visible);
  const { expanded } = opened;
  const view = { scroller, keys: data.keys, visible, expanded, isNarrow };
  const { rowWindow, expandedPositions, height } = useRowWindow(view);
  const { rowScroller, keyAt } = rowWindow;
  const focused = { activePosition, setActiveKey, opened, selection };
  const focus = useRowFocus({ ...view, ...focused, rowScroller, keyAt });
  const { rowCount, rowIndexOf } = rowIndexes(visible.length, expandedPositions);
  const rendered = { rowWindow, rowIndexOf, activePosition };
  return { rowScroller, height, focus, activePosition, rowCount, rendered };
}

function useHandle(
  ref: Ref<ResourceTableHandle>,
  moveTo: (position: number) => void,
  activePosition: number,
  { data, visible }: Pick<ResourceTableProps, 'data' | 'visible'>,
) {
  const lastPosition = useRef(0);
  useLayoutEffect(() => {
    if (activePosition >= 0) lastPosition.current = activePosition;
  }, [activePosition]);
  useImperativeHandle(ref, () => ({
    focus: () => moveTo(Math.max(0, activePosition)),
    focusKey: (key) => {
      const position = positionOf(key, data.keys, visible);
      if (position >= 0) moveTo(position);
      return position >= 0;
    },
    focusNear: () => moveTo(activePosition >= 0 ? activePosition : lastPosition.current),
  }));
}

function styleOf({ widths, room, isNarrow }: ReturnType<typeof useColumnLayout>): CSSProperties {
  const { tracks, width } = tracksOf(widths);
  return {
    '--columns': tracks,
    '--name-width': `${widths.get('name') ?? 0}px`,
    '--status-width': `${widths.get('status') ?? 0}px`,
    '--table-room': `${room}px`,
    '--table-width': isNarrow ? '100%' : `${width}px`,
  } as CSSProperties;
}

/** The name gets an edge while columns are scrolled under it. */
function markScrolled({ currentTarget }: React.UIEvent<HTMLElement>) {
  currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollLeft > 0);
}

/** Scrolls to the top for other rows. */
function useTopOfView(viewKey: string, rowScroller: RowScroller) {
  const shownView = useRef(viewKey);
  useLayoutEffect(() => {
    if (shownView.current === viewKey) return;
    shownView.current = viewKey;
    rowScroller.scrollToOffset(0);
  }, [viewKey, rowScroller]);
}
