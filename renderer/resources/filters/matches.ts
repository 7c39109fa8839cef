import { createContext, useContext, useMemo } from 'react';
import { fold } from '../../../shared/basics/fold.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import { type TextId, t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { isAddressPart } from '../rows/searched-text.ts';
import { canonicalOperator, parseSearch } from './search-operators.ts';

/** Where a search found a row. */
interface Matches {
  /** Folded texts to mark in names. */
  words: readonly string[];
  /** The part of the row that matches but is in no column. null: the name matches, or a column. */
  elsewhereIn: (row: TableRow) => string | null;
}

interface Place {
  operator: string;
  text: TextId;
  valuesOf: (row: TableRow, data: DataSet) => readonly string[];
  /** Whether plain words are looked for here. */
  takes?: (word: string) => boolean;
}

const places: readonly Place[] = [
  {
    operator: 'address',
    text: 'resources.matchAddressLine',
    valuesOf: ({ endpoints }) => endpoints ?? [],
    takes: isAddressPart,
  },
  { operator: 'tag', text: 'resources.matchTagLine', valuesOf: ({ tags }) => tags },
  {
    operator: 'instance',
    text: 'resources.matchInstanceLine',
    valuesOf: (row, { attachments }) => attachments.instanceNames(row),
  },
  { operator: 'id', text: 'resources.matchIdLine', valuesOf: ({ urn }) => [idAtEnd(urn)] },
];

const noMatches: Matches = { words: [], elsewhereIn: () => null };

export const MatchContext = createContext(noMatches);

export function useMatch(): Matches {
  return useContext(MatchContext);
}

export function useMatches(data: DataSet, search: string): Matches {
  return useMemo(() => matchesOf(data, search), [data, search]);
}

/** Exported for its test. */
export function matchesOf(data: DataSet, search: string): Matches {
  const terms = parseSearch(search)
    .filter(({ isNegated }) => !isNegated)
    .map(({ operator, text }) => ({ operator: canonicalOperator(operator), text }));
  const names = terms.filter(({ operator }) => operator === null || operator === 'name');
  const sought = terms.filter(
    ({ operator }) => operator === null || places.some((place) => place.operator === operator),
  );
  if (sought.length === 0 && names.length === 0) return noMatches;
  return {
    words: names.map(({ text }) => text),
    elsewhereIn: (row) => {
      const name = fold(row.name);
      for (const { operator, text } of sought) {
        if (operator === null && name.includes(text)) continue;
        const found = findIn(row, data, operator, text);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function findIn(
  row: TableRow,
  data: DataSet,
  operator: string | null,
  word: string,
): string | null {
  for (const { operator: own, text, valuesOf, takes } of places) {
    if (operator === null ? takes?.(word) === false : operator !== own) continue;
    const value = valuesOf(row, data).find((each) => fold(each).includes(word));
    if (value !== undefined) return t(text, { value });
  }
  return null;
}
