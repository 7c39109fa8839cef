import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { DataSet } from '../rows/data-set.ts';
import type { SearchIndex } from '../rows/search-index.ts';
import { filterRows } from './filter-rows.ts';
import { noFilters } from './filters.ts';
import { parseSearch } from './search-operators.ts';

interface BestMatches {
  rows: readonly TableRow[];
  /** Of all matches. */
  count: number;
}

/** The few matches that a search most likely means: names that begin with it, then names that contain it, then others. */
export function bestMatches(data: DataSet, search: string, most: number): BestMatches {
  const terms = parseSearch(search);
  if (terms.length === 0) return { rows: [], count: 0 };
  const word = terms.find(({ operator }) => operator === null)?.text ?? '';
  const matching = filterRows(data, data.nameOrder, noFilters, search);
  const byRank: number[][] = [[], [], []];
  for (const index of matching) {
    const ranked = byRank[rankOf(data.searched.texts, index, word)];
    if (ranked && ranked.length < most) ranked.push(index);
    if (byRank[0]?.length === most) break;
  }
  const best = byRank.flat().slice(0, most);
  return { rows: best.flatMap((index) => data.rows[index] ?? []), count: matching.length };
}

/** The name is the first line of what is searched. */
function rankOf({ text, starts }: SearchIndex, index: number, word: string): 0 | 1 | 2 {
  const start = starts[index] ?? 0;
  if (text.startsWith(word, start)) return 0;
  return text.slice(start, text.indexOf('\n', start)).includes(word) ? 1 : 2;
}
