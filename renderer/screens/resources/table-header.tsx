/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type Sort, type SortColumn, sortColumns } from './sort.ts';

const headers: readonly { column: SortColumn | 'apps'; label: string }[] = [
  { column: 'name', label: 'Name' },
  { column: 'class', label: 'Class' },
  { column: 'apps', label: 'Apps' },
  { column: 'status', label: 'Status' },
  { column: 'project', label: 'Project' },
  { column: 'region', label: 'Region' },
  { column: 'inventory', label: 'Inventory' },
];

interface TableHeaderProps {
  sort: Sort;
  onSort: (column: SortColumn) => void;
}

function isSortable(column: SortColumn | 'apps'): column is SortColumn {
  return sortColumns.some((sortable) => sortable === column);
}

/** Sticks at the top; a click sorts, a second one turns the order round. */
export function TableHeader({ sort, onSort }: TableHeaderProps) {
  const direction = sort.isDescending ? 'descending' : 'ascending';
  const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <div role="row" className="resource-header" aria-rowindex={1}>
      {headers.map(({ column, label }) => {
        if (!isSortable(column)) {
          return (
            <div key={column} role="columnheader" className="resource-cell resource-apps-cell">
              {label}
            </div>
          );
        }
        const isSorted = sort.column === column;
        return (
          <div
            key={column}
            role="columnheader"
            className={`resource-cell ${column === 'name' ? 'resource-name-cell' : ''}`}
            aria-sort={isSorted ? direction : 'none'}
          >
            <button type="button" className="resource-sort" onClick={() => onSort(column)}>
              {label}
              {isSorted && <Arrow size={14} aria-hidden="true" />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
