import { ExportMenu } from '../../components/export-menu/export-menu.tsx';
import { runsOf } from '../../components/export-menu/use-saving.ts';
import { t } from '../../words/words.ts';
import type { DataSet } from './data-set.ts';
import { filterLabel, valueLabel } from './facets.ts';
import { filterNames } from './filter-address.ts';
import type { Filters } from './filter.ts';
import type { InventoryNames } from './inventory-names.ts';

interface ExportOfViewProps {
  data: DataSet;
  /** The rows that show, in their order. */
  visible: Uint32Array;
  filters: Filters;
  search: string;
}

/** Exports the table as it is filtered and sorted now. */
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
      : `${filterLabel(filter)}: ${filters[filter].map((value) => valueLabel(filter, value, names)).join(', ')}`,
  );
  const wanted = search.trim();
  return [...parts, ...(wanted === '' ? [] : [`${t('Search')}: ${wanted}`])].join('; ');
}
