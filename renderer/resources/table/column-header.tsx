/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { StatusHelp } from '../../kit/status-help.tsx';
import { t } from '../../text/translate.ts';
import type { Sort } from '../rows/sort.ts';
import { ColumnResizer } from './column-resizer.tsx';
import { columnOf } from './columns.tsx';
import type { useColumnDrag } from './use-column-drag.ts';
import cellsStyles from './cells.module.css';
import clippedStyles from '../../kit/clipped.module.css';
import styles from './column-header.module.css';

interface ColumnHeaderProps {
  column: ResourceColumn;
  position: number;
  width: number;
  sort: Sort;
  isTabStop: boolean;
  drag: ReturnType<typeof useColumnDrag>;
  onSort: () => void;
  onFocus: () => void;
  /** Moves the column by one, or the focus. */
  onKeyDown: (event: KeyboardEvent) => void;
  onResize: (width: number, isFinal: boolean) => void;
  onFit: () => void;
}

/** A click sorts, a second one reverses the order; dragging moves the column, and its edge resizes it. */
export function ColumnHeader(props: ColumnHeaderProps) {
  const { column, position, width, sort, isTabStop, drag, onSort, onFocus, onKeyDown } = props;
  const { label, isNumber = false } = columnOf(column);
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      className={`${cellsStyles['resource-cell']} ${column === 'name' ? cellsStyles['resource-name-cell'] : styles['column-header']}`}
      data-column={column}
      data-number={isNumber}
      data-dragged={drag.dragged === column || undefined}
      data-drop={drag.before === column || undefined}
      aria-label={t(label)}
      aria-colindex={position}
      aria-sort={isSorted ? direction : 'none'}
      onFocus={onFocus}
    >
      <button
        type="button"
        className={styles['column-sort']}
        tabIndex={isTabStop ? 0 : -1}
        aria-keyshortcuts={
          column === 'name' ? undefined : 'Control+Shift+ArrowLeft Control+Shift+ArrowRight'
        }
        {...drag.handlersOf(column)}
        onClick={() => {
          if (!drag.isAfterDrag()) onSort();
        }}
        onKeyDown={onKeyDown}
      >
        <span className={clippedStyles['resource-clipped']} data-clipped>
          {t(label)}
        </span>
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
      {column === 'status' && <StatusHelp />}
      <ColumnResizer
        label={t(label)}
        width={width}
        isTabStop={isTabStop}
        onResize={props.onResize}
        onFit={props.onFit}
      />
    </div>
  );
}
