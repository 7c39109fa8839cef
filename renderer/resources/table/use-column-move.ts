import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ResourceColumn, ResourceTable } from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import { columnOf } from './columns.tsx';

interface ColumnMoveOptions {
  scroller: RefObject<HTMLElement | null>;
  /** The shown columns. */
  columns: readonly ResourceColumn[];
  table: ResourceTable;
  onTable: (table: ResourceTable) => void;
}

/** Moves columns, and reports it to screen readers. A column that is added is scrolled into view. */
export function useColumnMove({ scroller, columns, table, onTable }: ColumnMoveOptions) {
  const [announcement, setAnnouncement] = useState('');
  useAddedInView(scroller, columns);

  function move(column: ResourceColumn, before: ResourceColumn | null) {
    const shown = columns.filter((each) => each !== column);
    const at = before === null || before === column ? -1 : shown.indexOf(before);
    if (before === column) return;
    shown.splice(at < 0 ? shown.length : at, 0, column);
    const hidden = table.columns.filter((each) => !columns.includes(each));
    onTable({ ...table, columns: [...shown, ...hidden] });
    setAnnouncement(
      t('resources.columnMoved', {
        column: t(columnOf(column).label),
        position: shown.indexOf(column) + 1,
        count: shown.length,
      }),
    );
  }

  return { move, announcement };
}

function useAddedInView(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly ResourceColumn[],
) {
  const previous = useRef(columns);
  useEffect(() => {
    const added = columns.find((column) => !previous.current.includes(column));
    previous.current = columns;
    if (added === undefined) return;
    scroller.current
      ?.querySelector(`[data-column="${added}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, columns]);
}
