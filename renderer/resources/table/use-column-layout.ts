import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type {
  ColumnWidths,
  ResourceColumn,
  ResourceTable,
} from '../../../shared/resources/resource-view.ts';
import { columnWidth } from '../../../shared/resources/resource-view.ts';
import type { DataSet } from '../rows/data-set.ts';
import { layOut, readableWidth } from './column-widths.ts';
import { contentWidth } from './content-widths.ts';
import { useShownColumns } from './use-shown-columns.ts';

/** Width of the checkbox column, the first one. */
const selectWidth = 40;

/** At the end of a row, for its menu. */
const menuWidth = 36;

const reserved = selectWidth + menuWidth;

/** Below this width, the rows of the table take two lines; and up to the other one, if columns would be cut. */
const narrow = 720;
const cramped = 860;

interface ColumnLayoutOptions {
  scroller: RefObject<HTMLDivElement | null>;
  data: DataSet;
  table: ResourceTable;
  onTable: (table: ResourceTable) => void;
}

export interface ColumnLayout {
  /** The shown columns in order. */
  columns: readonly ResourceColumn[];
  widths: ReadonlyMap<ResourceColumn, number>;
  /** Width of the visible part of the table. */
  room: number;
  /** Whether rows take two lines, because the table is narrow. */
  isNarrow: boolean;
  /** Sets a width; `isFinal` stores it, otherwise the user is still dragging. */
  resize: (column: ResourceColumn, width: number, isFinal: boolean) => void;
  /** Makes a column as wide as its content. */
  fit: (column: ResourceColumn) => void;
}

const none: ColumnWidths = {};

/** The columns of the table and their widths: what the user chose, and else what the rows need. */
export function useColumnLayout(options: ColumnLayoutOptions): ColumnLayout {
  const { scroller, data, table, onTable } = options;
  const columns = useShownColumns(table.columns);
  const room = useInnerWidth(scroller);
  // Valid until the table changes: it is stored asynchronously, and must not jump back meanwhile.
  const [drag, setDrag] = useState<{ of: ResourceTable; widths: ColumnWidths } | null>(null);
  const chosen = drag?.of === table ? drag.widths : (table.widths ?? none);
  const content = useMemo(
    () => new Map(columns.map((column) => [column, contentWidth(data, column)])),
    [columns, data],
  );
  const needs = useMemo(
    () =>
      columns.map((column) => ({
        column,
        chosen: chosen[column],
        content: content.get(column)?.content ?? 0,
        least: content.get(column)?.least ?? 0,
      })),
    [columns, content, chosen],
  );
  const widths = useMemo(() => layOut(needs, room - reserved), [needs, room]);
  const isCramped = room < cramped && readableWidth(needs) > room - reserved;
  const isNarrow = room > 0 && (room < narrow || isCramped);

  function resize(column: ResourceColumn, width: number, isFinal: boolean) {
    const next: ColumnWidths = { ...chosen };
    // Without this, columns before it would give or take room, and its edge would not follow the pointer.
    for (const before of columns.slice(0, columns.indexOf(column))) {
      next[before] = bounded(widths.get(before) ?? 0);
    }
    next[column] = bounded(width);
    setDrag({ of: table, widths: next });
    if (isFinal) onTable({ ...table, widths: next });
  }

  return {
    columns,
    widths,
    room,
    isNarrow,
    resize,
    fit: (column) => resize(column, content.get(column)?.whole ?? 0, true),
  };
}

function bounded(width: number): number {
  return Math.round(Math.max(columnWidth.min, Math.min(columnWidth.max, width)));
}

/** Grid tracks for columns of these widths, and their sum. The last track holds the row's menu. */
export function tracksOf(widths: ReadonlyMap<ResourceColumn, number>) {
  const pixels = [selectWidth, ...widths.values()];
  return {
    tracks: `${pixels.map((each) => `${each}px`).join(' ')} minmax(${menuWidth}px, 1fr)`,
    width: pixels.reduce((sum, each) => sum + each, menuWidth),
  };
}

/** The width of an element without its scroll bar; 0 before the first layout. */
function useInnerWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const read = () => setWidth(target.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
