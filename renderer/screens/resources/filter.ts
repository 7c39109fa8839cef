import type { Protection, ResourceClass, ResourceRow } from '../../../shared/model/resource.ts';
import type { DataSet } from './data-set.ts';
import { fold } from './fold.ts';
import { excludeWithout } from './search-index.ts';

/** null: any. */
export interface Filters {
  inventoryId: string | null;
  class: ResourceClass | null;
  projectId: string | null;
  protection: Protection | null;
}

export const noFilters: Filters = {
  inventoryId: null,
  class: null,
  projectId: null,
  protection: null,
};

function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** Of the rows in this order, those that match; they stay in it. Every word must be found somewhere. */
export function filterRows(
  data: DataSet,
  order: Uint32Array,
  filters: Filters,
  search: string,
): Uint32Array {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !isFiltered(filters)) return order;
  const isOut = new Uint8Array(data.rows.length);
  for (const word of words) {
    // A URN is found when it is pasted; its parts are not, or “volume” would find every volume.
    if (word.startsWith('urn:')) {
      data.rows.forEach(({ urn }, index) => {
        if (!urn.toLowerCase().includes(word)) isOut[index] = 1;
      });
    } else excludeWithout(data.index, word, isOut);
  }
  if (isFiltered(filters)) {
    data.rows.forEach((row, index) => {
      if (!isInFilters(row, filters)) isOut[index] = 1;
    });
  }
  return order.filter((index) => isOut[index] === 0);
}

function isInFilters(row: ResourceRow, filters: Filters): boolean {
  return (
    (filters.inventoryId === null || row.inventoryId === filters.inventoryId) &&
    (filters.class === null || row.class === filters.class) &&
    (filters.projectId === null || row.projectId === filters.projectId) &&
    (filters.protection === null || row.protection === filters.protection)
  );
}
