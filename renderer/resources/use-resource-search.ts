import { startTransition, useCallback, useEffect, useState } from 'react';
import type { TableRow } from '../../shared/resources/rules/unpack-rows.ts';
import { useInventories } from '../inventories/queries.ts';
import { bestMatches } from './filters/best-matches.ts';
import { matchesOf } from './filters/matches.ts';
import { useResources } from './queries.ts';
import { type DataSet, prepareAgainInParts } from './rows/data-set.ts';
import { useInventoryNames } from './rows/inventory-names.ts';

export interface FoundResource {
  row: TableRow;
  /** The part that matches, if it is not in the name. */
  match: string | null;
}

/** Searches all resources as their table does. */
export function useResourceSearch() {
  const { data: rows, error } = useResources();
  const inventories = useInventories().data;
  const names = useInventoryNames(inventories);
  const [data, setData] = useState<DataSet | null>(null);
  const areNamed = inventories !== undefined;
  useEffect(() => {
    if (!rows || !areNamed) return undefined;
    const preparing = prepareAgainInParts(rows, names);
    let timer = setTimeout(prepare);
    function prepare() {
      const part = preparing.next();
      if (part.done === true) startTransition(() => setData(part.value));
      else timer = setTimeout(prepare);
    }
    return () => clearTimeout(timer);
  }, [rows, names, areNamed]);

  const find = useCallback(
    (search: string, most: number): { found: FoundResource[]; count: number } => {
      if (data === null) return { found: [], count: 0 };
      const best = bestMatches(data, search, most);
      const { elsewhereIn } = matchesOf(data, search);
      return {
        found: best.rows.map((row) => ({ row, match: elsewhereIn(row) })),
        count: best.count,
      };
    },
    [data],
  );

  return { state: data ? 'ready' : error ? 'failed' : 'loading', find, names } as const;
}
