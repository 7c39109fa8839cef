import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { DataSet } from '../rows/data-set.ts';
import { excludeWithout } from '../rows/search-index.ts';
import { isAddressPart } from '../rows/searched-text.ts';
import { filterNames, filterOf, type FilterName, type Filters } from './filters.ts';
import { operatorTests, parseSearch } from './search-operators.ts';

/** Returns the matching rows, in the given order. Every word must be found somewhere. */
export function filterRows(
  data: DataSet,
  order: Uint32Array,
  filters: Filters,
  search: string,
): Uint32Array {
  const terms = parseSearch(search);
  const words = terms.filter(({ operator }) => operator === null);
  const tests = [
    ...filterNames.flatMap((name) =>
      filters[name].length === 0 ? [] : testOf(name, filters[name], data),
    ),
    ...operatorTests(terms, data),
  ];
  if (words.length === 0 && tests.length === 0) return order;
  const isOut = new Uint8Array(data.rows.length);
  for (const { text } of words) excludeWithoutWord(data, text, isOut);
  for (const test of tests) {
    data.rows.forEach((row, index) => {
      if (isOut[index] === 0 && !test(row)) isOut[index] = 1;
    });
  }
  return order.filter((index) => isOut[index] === 0);
}

function excludeWithoutWord(data: DataSet, word: string, isOut: Uint8Array): void {
  if (!isAddressPart(word)) {
    excludeWithout(data.searched.texts, word, isOut);
    return;
  }
  const isElsewhere = new Uint8Array(isOut.length);
  const isInNoAddress = new Uint8Array(isOut.length);
  excludeWithout(data.searched.texts, word, isElsewhere);
  excludeWithout(data.searched.addresses, word, isInNoAddress);
  isElsewhere.forEach((isMissing, index) => {
    if (isMissing === 1 && isInNoAddress[index] === 1) isOut[index] = 1;
  });
}

function testOf(
  name: FilterName,
  wanted: readonly string[],
  { names }: DataSet,
): (row: TableRow) => boolean {
  const { valuesOf } = filterOf(name);
  const values = new Set(wanted);
  const isWanted = (value: string) => values.has(value);
  return (row) => {
    const has = valuesOf(row, names);
    return typeof has === 'string' ? isWanted(has) : has !== null && has.some(isWanted);
  };
}
