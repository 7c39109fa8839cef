import { fold } from '../../../shared/basics/fold.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import { perLanguage } from '../../text/language.ts';
import { type TextId, t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { filterNames, filterOf, type OperatorWords } from './filters.ts';
import { type SearchTerm, searchTermsIn } from './search-terms.ts';

type RowTest = (row: TableRow) => boolean;

/** A word that limits a search to one filter or field, as in `status:stale`. */
interface SearchOperator extends OperatorWords {
  /** Describes it in the help. */
  label: TextId;
  /** `text` is folded. */
  testOf: (text: string, data: DataSet) => RowTest;
}

/** A field that no filter has: it contains the text. */
function field(
  words: OperatorWords & { label: TextId },
  textsOf: (row: TableRow, data: DataSet) => readonly string[],
): SearchOperator {
  return {
    ...words,
    testOf: (text, data) => (row) => textsOf(row, data).some((each) => fold(each).includes(text)),
  };
}

const fields: readonly SearchOperator[] = [
  field({ word: 'name', ownWord: 'resources.operatorName', label: 'common.name' }, ({ name }) => [
    name,
  ]),
  field(
    { word: 'address', ownWord: 'resources.operatorAddress', label: 'common.address' },
    ({ endpoints }) => endpoints ?? [],
  ),
  field({ word: 'id', ownWord: 'resources.operatorId', label: 'resources.id' }, ({ urn }) => [
    idAtEnd(urn),
  ]),
  field({ word: 'urn', ownWord: 'resources.operatorUrn', label: 'resources.urn' }, ({ urn }) => [
    urn,
  ]),
  field(
    {
      word: 'instance',
      ownWord: 'resources.operatorInstance',
      label: 'resources.operatorInstanceHelp',
    },
    (row, { attachments }) => [...attachments.instanceNames(row), ...(row.instanceIds ?? [])],
  ),
  {
    word: 'excluded',
    ownWord: 'resources.operatorExcluded',
    label: 'resources.operatorExcludedHelp',
    testOf: (text) => {
      const isYes = ['yes', fold(t('resources.operatorYes'))].includes(text);
      const isNo = ['no', fold(t('resources.operatorNo'))].includes(text);
      return ({ protection }) => (protection === 'excluded' ? isYes : isNo);
    },
  },
];

/** The values of a filter with few fixed values begin with the text, so that `protected` does not find “not protected”. */
const ofFilters: readonly SearchOperator[] = filterNames.map((name) => {
  const filter = filterOf(name);
  const { operator, label, values } = filter;
  const isLike = (text: string, wanted: string) =>
    values ? text.startsWith(wanted) : text.includes(wanted);
  return {
    ...operator,
    label,
    testOf: (text, { names }) => {
      const known = new Map<string, boolean>();
      const isWanted = (value: string) =>
        getOrAdd(known, value, () =>
          [value, filter.labelOf(value, names)].some((each) => isLike(fold(each), text)),
        );
      return (row) => {
        const has = filter.valuesOf(row, names);
        return typeof has === 'string' ? isWanted(has) : has !== null && has.some(isWanted);
      };
    },
  };
});

export const searchOperators: readonly SearchOperator[] = [...ofFilters, ...fields];

const byWord = perLanguage(
  () =>
    new Map(
      searchOperators.flatMap((operator) => [
        [fold(t(operator.ownWord)), operator] as const,
        [operator.word, operator] as const,
      ]),
    ),
);

/** The conditions in a search, with operators in English or the user's language. */
export function parseSearch(search: string): SearchTerm[] {
  const known = byWord();
  return searchTermsIn(search, (word) => known.has(word));
}

/** The English word of an operator. null: it is none. */
export function canonicalOperator(operator: string | null): string | null {
  return operator === null ? null : (byWord().get(operator)?.word ?? null);
}

/** Tests for the terms with an operator. A row matches one of several values of the same operator. */
export function operatorTests(terms: readonly SearchTerm[], data: DataSet): RowTest[] {
  const wanted = new Map<SearchOperator, RowTest[]>();
  const tests: RowTest[] = [];
  for (const { operator, text, isNegated } of terms) {
    const found = operator === null ? undefined : byWord().get(operator);
    if (found === undefined) continue;
    const test = found.testOf(text, data);
    if (isNegated) tests.push((row) => !test(row));
    else getOrAdd(wanted, found, () => []).push(test);
  }
  for (const any of wanted.values()) tests.push((row) => any.some((test) => test(row)));
  return tests;
}
