import { inOneGo, type Parts } from '../../../shared/basics/parts.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { InventoryNames } from './inventory-names.ts';
import { indexTexts, searchedIn, type SearchIndex } from './search-index.ts';
import { type Attachments, searchedAddresses, searchedText } from './searched-text.ts';

/** Rows per part, which takes a few milliseconds. */
const partSize = 2000;

interface Indexes {
  /** All searchable text, folded. */
  texts: SearchIndex;
  /** Addresses, which only some words are looked for in. */
  addresses: SearchIndex;
}

/** What is searched of the rows: made at the first search, or in parts before, so that the rows are shown sooner. */
export class SearchedTexts {
  readonly #rows: readonly TableRow[];
  readonly #names: InventoryNames;
  readonly #attachments: Attachments;
  #indexes: Indexes | null = null;

  constructor(rows: readonly TableRow[], names: InventoryNames, attachments: Attachments) {
    this.#rows = rows;
    this.#names = names;
    this.#attachments = attachments;
  }

  get texts(): SearchIndex {
    return this.#made().texts;
  }

  get addresses(): SearchIndex {
    return this.#made().addresses;
  }

  /** Makes them, pausing between parts: the caller starts each. */
  *inParts(): Parts<Indexes> {
    const texts: string[] = [];
    const addresses: string[] = [];
    for (let from = 0; from < this.#rows.length && this.#indexes === null; from += partSize) {
      for (const row of this.#rows.slice(from, from + partSize)) {
        texts.push(searchedIn(searchedText(row, this.#names, this.#attachments)));
        addresses.push(searchedIn(searchedAddresses(row)));
      }
      yield;
    }
    return (this.#indexes ??= { texts: indexTexts(texts), addresses: indexTexts(addresses) });
  }

  #made(): Indexes {
    return inOneGo(this.inParts());
  }
}
