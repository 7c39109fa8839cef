/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import type { Sort } from '../rows/sort.ts';
import { ColumnHeader } from './column-header.tsx';
import { columnOf } from './columns.tsx';
import { useColumnDrag } from './use-column-drag.ts';
import type { ColumnLayout } from './use-column-layout.ts';
import cellsStyles from './cells.module.css';

interface TableHeaderProps {
  layout: ColumnLayout;
  sort: Sort;
  onSort: (column: ResourceColumn) => void;
  /** null: puts the column last. */
  onMove: (column: ResourceColumn, before: ResourceColumn | null) => void;
  /** Moves the focus to the rows. */
  onLeave: () => void;
  /** Number of selectable rows, and of selected ones. */
  rowCount: number;
  selectedCount: number;
  onSelectAll: () => void;
}

/** Sticky. One of its columns is a tab stop; the arrow keys move to the others. */
export function TableHeader(props: TableHeaderProps) {
  const { layout, sort, onSort, onMove, rowCount, selectedCount, onSelectAll } = props;
  const { columns, widths, isNarrow } = layout;
  const drag = useColumnDrag(onMove);
  const { row, tabStop, setTabStop, onKeyDown } = useHeaderKeys(props, drag.cancel);
  return (
    <div
      role="row"
      className={cellsStyles['resource-header']}
      data-narrow={isNarrow || undefined}
      data-drop-last={drag.before === null || undefined}
      aria-rowindex={1}
      ref={row}
    >
      <div
        role="columnheader"
        className={`${cellsStyles['resource-cell']} ${cellsStyles['resource-select-cell']}`}
        aria-colindex={1}
      >
        <SelectAll rowCount={rowCount} selectedCount={selectedCount} onChange={onSelectAll} />
      </div>
      {columns.map((column, index) =>
        isNarrow && !isOnFirstLine(column) ? (
          <HiddenHeader key={column} text={t(columnOf(column).label)} position={index + 2} />
        ) : (
          <ColumnHeader
            key={column}
            column={column}
            position={index + 2}
            width={widths.get(column) ?? 0}
            sort={sort}
            isTabStop={column === tabStop}
            drag={drag}
            onSort={() => onSort(column)}
            onFocus={() => setTabStop(column)}
            onKeyDown={(event) => onKeyDown(event, column)}
            onResize={(width, isFinal) => layout.resize(column, width, isFinal)}
            onFit={() => layout.fit(column)}
          />
        ),
      )}
      <HiddenHeader text={t('common.actions')} position={columns.length + 2} />
    </div>
  );
}

/** In a narrow table, the other columns are on a second line. */
export function isOnFirstLine(column: ResourceColumn): boolean {
  return column === 'name' || column === 'status';
}

/** The header of cells that have no room of their own. */
function HiddenHeader({ text, position }: { text: string; position: number }) {
  return (
    <div role="columnheader" aria-colindex={position} className="visually-hidden">
      {text}
    </div>
  );
}

/** Arrow keys move between the headers and to the rows; with Ctrl and Shift, they move the column. */
function useHeaderKeys({ layout, onMove, onLeave }: TableHeaderProps, onCancel: () => void) {
  const { columns } = layout;
  const row = useRef<HTMLDivElement>(null);
  const [stop, setTabStop] = useState<ResourceColumn>('name');
  const tabStop = columns.includes(stop) ? stop : 'name';
  const moved = useRef<ResourceColumn | null>(null);

  const focus = (column: ResourceColumn | undefined) => focusHeader(row.current, column);

  // An element that changes its place loses the focus.
  useEffect(() => {
    const column = columns.find((each) => each === moved.current);
    if (column !== undefined) focusHeader(row.current, column);
    moved.current = null;
  }, [columns]);

  function move(column: ResourceColumn, by: 1 | -1) {
    const to = columns.indexOf(column) + by;
    if (column === 'name' || to < 1 || to >= columns.length) return;
    moved.current = column;
    onMove(column, columns[by === 1 ? to + 1 : to] ?? null);
  }

  function onKeyDown(event: KeyboardEvent, column: ResourceColumn) {
    const at = columns.indexOf(column);
    const isMoving = (event.ctrlKey || event.metaKey) && event.shiftKey;
    if (event.altKey || (!isMoving && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const action = isMoving
      ? by && (() => move(column, by === 1 ? 1 : -1))
      : {
          ArrowLeft: () => focus(columns[at - 1]),
          ArrowRight: () => focus(columns[at + 1]),
          Home: () => focus(columns[0]),
          End: () => focus(columns.at(-1)),
          ArrowDown: onLeave,
          Escape: onCancel,
        }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  return { row, tabStop, setTabStop, onKeyDown };
}

function focusHeader(row: HTMLElement | null, column: ResourceColumn | undefined): void {
  row?.querySelector<HTMLElement>(`[data-column="${column}"] > button`)?.focus();
}

interface SelectAllProps {
  rowCount: number;
  selectedCount: number;
  onChange: () => void;
}

/** Selects every matching row, including those not in the DOM. */
function SelectAll({ rowCount, selectedCount, onChange }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = selectedCount === rowCount;
  const isSome = selectedCount > 0 && !isAll;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={cellsStyles['resource-checkbox']}
      aria-label={t('resources.selectAll', { count: rowCount })}
      checked={isAll}
      onChange={onChange}
    />
  );
}
