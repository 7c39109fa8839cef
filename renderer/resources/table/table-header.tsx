/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import { columnOf } from './columns.tsx';
import type { Sort } from '../rows/sort.ts';
import cellsStyles from './cells.module.css';
import clippedStyles from '../../kit/clipped.module.css';

interface TableHeaderProps {
  columns: readonly ResourceColumn[];
  sort: Sort;
  onSort: (column: ResourceColumn) => void;
  /** Number of selectable rows, and of selected ones. */
  rowCount: number;
  selectedCount: number;
  onSelectAll: () => void;
}

/** Sticky; a click sorts, a second click reverses the order. */
export function TableHeader(props: TableHeaderProps) {
  const { columns, sort, onSort, rowCount, selectedCount, onSelectAll } = props;
  return (
    <div role="row" className={cellsStyles['resource-header']} aria-rowindex={1}>
      <div
        role="columnheader"
        className={`${cellsStyles['resource-cell']} ${cellsStyles['resource-select-cell']}`}
        aria-colindex={1}
      >
        <SelectAll rowCount={rowCount} selectedCount={selectedCount} onChange={onSelectAll} />
      </div>
      {columns.map((column, index) => (
        <Header key={column} column={column} position={index + 2} sort={sort} onSort={onSort} />
      ))}
    </div>
  );
}

interface HeaderProps {
  column: ResourceColumn;
  position: number;
  sort: Sort;
  onSort: (column: ResourceColumn) => void;
}

function Header({ column, position, sort, onSort }: HeaderProps) {
  const { label, ordering, isNumber = false } = columnOf(column);
  const isSortable = ordering !== undefined;
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      className={`${cellsStyles['resource-cell']} ${column === 'name' ? cellsStyles['resource-name-cell'] : ''}`}
      data-number={isNumber}
      aria-colindex={position}
      aria-sort={isSortable ? (isSorted ? direction : 'none') : undefined}
    >
      {isSortable ? (
        <button
          type="button"
          className={cellsStyles['resource-sort']}
          title={t(label)}
          onClick={() => onSort(column)}
        >
          <span className={clippedStyles['resource-clipped']}>{t(label)}</span>
          {isSorted && <Arrow size={14} aria-hidden="true" />}
        </button>
      ) : (
        <span className={clippedStyles['resource-clipped']}>{t(label)}</span>
      )}
    </div>
  );
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
