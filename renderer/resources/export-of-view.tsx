import { ExportMenu } from '../exports/menu/export-menu.tsx';
import { runsOf } from '../exports/menu/use-saving.ts';
import { t } from '../text/translate.ts';
import type { DataSet } from './rows/data-set.ts';
import { filterLabel, filterNames, filterOf, type Filters } from './filters/filters.ts';
import type { InventoryNames } from './rows/inventory-names.ts';
import { clauses } from '../text/lists.ts';

interface ExportOfViewProps {
  data: DataSet;
  /** The visible rows, in order. */
  visible: Uint32Array;
  filters: Filters;
  search: string;
}

/** Exports the table as currently filtered and sorted. */
export function ExportOfView({ data, visible, filters, search }: ExportOfViewProps) {
  const rows = () => runsOf([...visible].flatMap((index) => data.rows[index] ?? []));
  return (
    <ExportMenu
      rows={rows}
      count={visible.length}
      filtersText={filtersText(filters, search, data.names)}
    />
  );
}

/** `Class: Compute; Search: web`. */
function filtersText(filters: Filters, search: string, names: InventoryNames): string {
  const parts = filterNames.flatMap((filter) =>
    filters[filter].length === 0
      ? []
      : t('resources.filterValue', {
          filter: filterLabel(filter),
          value: filters[filter].map((value) => filterOf(filter).labelOf(value, names)).join(', '),
        }),
  );
  const wanted = search.trim();
  if (wanted !== '') {
    parts.push(t('resources.filterValue', { filter: t('resources.exportSearch'), value: wanted }));
  }
  return clauses(parts);
}
