import { fold } from '../../../shared/basics/fold.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import type { DataSet } from '../rows/data-set.ts';
import { excludeWithout } from '../rows/search-index.ts';
import { filterNames, filterOf, type FilterName, type Filters } from './filters.ts';

/** Returns the matching rows, in the given order. Every word must be found somewhere. */
export function filterRows(
  data: DataSet,
  order: Uint32Array,
  filters: Filters,
  search: string,
): Uint32Array {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const tests = filterNames.flatMap((name) =>
    filters[name].length === 0 ? [] : testOf(name, filters[name]),
  );
  if (words.length === 0 && tests.length === 0) return order;
  const isOut = new Uint8Array(data.rows.length);
  for (const word of words) {
    // A pasted URN is found as a whole; parts of it are not, or “volume” would match every volume.
    if (word.startsWith('urn:')) {
      data.rows.forEach(({ urn }, index) => {
        if (!urn.toLowerCase().includes(word)) isOut[index] = 1;
      });
    } else excludeWithout(data.index, word, isOut);
  }
  for (const test of tests) {
    data.rows.forEach((row, index) => {
      if (isOut[index] === 0 && !test(row)) isOut[index] = 1;
    });
  }
  return order.filter((index) => isOut[index] === 0);
}

function testOf(name: FilterName, wanted: readonly string[]): (row: ResourceRow) => boolean {
  const { valuesOf } = filterOf(name);
  const values = new Set(wanted);
  const isWanted = (value: string) => values.has(value);
  return (row) => {
    const has = valuesOf(row);
    return typeof has === 'string' ? isWanted(has) : has !== null && has.some(isWanted);
  };
}
