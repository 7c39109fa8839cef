/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { DataSet } from './data-set.ts';
import type { PanelMemory } from './panel-memory.ts';
import type { Sort, SortColumn } from './sort.ts';
import { TableHeader } from './table-header.tsx';
import { TableRows } from './table-rows.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowWindow } from './use-row-window.ts';

export interface ResourceTableHandle {
  /** Puts the focus on the row that had it last, else on the first. */
  focus: () => void;
  /** The same, but where that row is gone, on the one that took its place. */
  focusNear: () => void;
}

interface ResourceTableProps {
  ref: Ref<ResourceTableHandle>;
  data: DataSet;
  visible: Uint32Array;
  sort: Sort;
  onSort: (column: SortColumn) => void;
  /** Changes when the user asks for other rows: the table then starts again at the top. */
  viewKey: string;
  expanded: ReadonlySet<string>;
  onToggle: (key: string) => void;
  memory: PanelMemory;
}

/** 10 or 100,000 rows; only those in view are on the page. */
export function ResourceTable({ ref, sort, onSort, viewKey, ...rows }: ResourceTableProps) {
  const { data, visible, expanded, onToggle } = rows;
  const scroller = useRef<HTMLDivElement>(null);
  const { activePosition, setActiveKey } = useActiveRow(data.keys, visible);
  const view = { scroller, keys: data.keys, visible, expanded, activePosition };
  const { rowWindow, keyAt, rowsRef } = useRowWindow(view);
  const focus = useRowFocus({ ...view, rowWindow, keyAt, setActiveKey, onToggle });
  const lastPosition = useRef(0);
  useLayoutEffect(() => {
    if (activePosition >= 0) lastPosition.current = activePosition;
  }, [activePosition]);
  useImperativeHandle(ref, () => ({
    focus: () => focus.moveTo(Math.max(0, activePosition)),
    focusNear: () => focus.moveTo(activePosition >= 0 ? activePosition : lastPosition.current),
  }));

  const shownView = useRef(viewKey);
  useLayoutEffect(() => {
    if (shownView.current === viewKey) return;
    shownView.current = viewKey;
    if (rowWindow.scrollOffset) rowWindow.scrollToOffset(0);
  }, [viewKey, rowWindow]);

  const items = rowWindow.getVirtualItems();
  return (
    <div className="resource-scroller" ref={scroller}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label="Resources"
        aria-rowcount={visible.length + 1}
        aria-colcount={7}
        className="resource-table"
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
      >
        <div role="rowgroup" className="resource-header-group">
          <TableHeader sort={sort} onSort={onSort} />
        </div>
        <div role="rowgroup" className="resource-rows" ref={rowsRef}>
          <TableRows
            {...rows}
            items={items}
            tabStop={activePosition >= 0 ? activePosition : (items[0]?.index ?? 0)}
            measure={rowWindow.measureElement}
          />
        </div>
      </div>
    </div>
  );
}
