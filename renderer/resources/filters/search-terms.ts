import { fold } from '../../../shared/basics/fold.ts';

/** One condition of a search. Its text is folded and not empty. */
export interface SearchTerm {
  /** The word before the colon, folded. null: a plain word. */
  operator: string | null;
  text: string;
  /** Whether it must not match. Only with an operator: names may begin with a hyphen. */
  isNegated: boolean;
}

const term = /(?:(-?)([\p{L}-]+):)?(?:"([^"]*)(?:"|$)|(\S+))/gu;
/** An operator whose value has not been typed yet. */
const unfinished = /^-?([\p{L}-]+):$/u;

/**
 * The conditions in a search: words, quoted texts, and `operator:value`. A word before a colon that is no operator
 * belongs to the text: `fe80::1` and `db:5432` are searched as they are.
 */
export function searchTermsIn(search: string, isOperator: (word: string) => boolean): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [whole, minus, operator, quoted, bare] of fold(search).matchAll(term)) {
    const text = quoted ?? bare ?? '';
    if (operator !== undefined && isOperator(operator)) {
      const value = text.trim();
      if (value !== '') terms.push({ operator, text: value, isNegated: minus === '-' });
    } else if (!isUnfinished(whole, isOperator)) {
      const plain = operator === undefined ? text : `${minus}${operator}:${text}`;
      if (plain.trim() !== '') terms.push({ operator: null, text: plain.trim(), isNegated: false });
    }
  }
  return terms;
}

function isUnfinished(whole: string, isOperator: (word: string) => boolean): boolean {
  const word = unfinished.exec(whole)?.[1];
  return word !== undefined && isOperator(word);
}
