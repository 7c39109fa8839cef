import { inOneGo, type Parts } from '../../../shared/basics/parts.ts';
import { keyOfRow, type TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { InventoryNames } from './inventory-names.ts';
import { nameKey, orderByKey } from './name-order.ts';
import { type Attachments, attachmentsIn } from './searched-text.ts';
import { SearchedTexts } from './searched-texts.ts';

/** The rows, with data for repeated searching and sorting, prepared once. */
export interface DataSet {
  rows: readonly TableRow[];
  names: InventoryNames;
  /** Identify rows across sorting and refetching. */
  keys: readonly string[];
  searched: SearchedTexts;
  attachments: Attachments;
  /** Row indexes, sorted by name. */
  nameOrder: Uint32Array;
}

export function prepareRows(
  rows: readonly TableRow[],
  names: InventoryNames,
  previous: DataSet | null,
): DataSet {
  return inOneGo(prepareInParts(rows, names, previous));
}

/** Rows per part, which takes a few milliseconds. */
const partSize = 5000;

/** The same, pausing between parts, so that what the user does meanwhile need not wait for 100,000 rows. */
function* prepareInParts(
  rows: readonly TableRow[],
  names: InventoryNames,
  previous: DataSet | null,
): Parts<DataSet> {
  if (previous?.names.signature === names.signature && isSearchedAlike(rows, previous.rows)) {
    return { ...previous, rows, names };
  }
  const attachments = attachmentsIn(rows);
  const nameKeys: string[] = [];
  for (let from = 0; from < rows.length; from += partSize) {
    for (const row of rows.slice(from, from + partSize)) {
      nameKeys.push(nameKey(row.name));
    }
    yield;
  }
  const nameOrder = orderByKey(nameKeys);
  yield;
  const keys = rows.map(keyOfRow);
  const searched = new SearchedTexts(rows, names, attachments);
  return { rows, names, keys, searched, attachments, nameOrder };
}

let latest: DataSet | null = null;

/** Reuses the last prepared data: returning to the screen must not prepare it again. */
export function prepareAgain(rows: readonly TableRow[], names: InventoryNames): DataSet {
  latest = prepareRows(rows, names, latest);
  return latest;
}

/** The same in parts, with what is searched: the caller starts each. */
export function* prepareAgainInParts(
  rows: readonly TableRow[],
  names: InventoryNames,
): Parts<DataSet> {
  latest = yield* prepareInParts(rows, names, latest);
  yield* latest.searched.inParts();
  return latest;
}

/** Most refetches change no searchable text, for example after a resource is excluded. */
function isSearchedAlike(rows: readonly TableRow[], others: readonly TableRow[]): boolean {
  return (
    rows.length === others.length &&
    rows.every((row, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        row.urn === other.urn &&
        row.name === other.name &&
        row.status === other.status &&
        row.inventoryId === other.inventoryId &&
        row.projectId === other.projectId &&
        isSame(row.regions, other.regions) &&
        isSame(row.tags, other.tags) &&
        isSame(row.endpoints, other.endpoints) &&
        isSame(row.instanceIds, other.instanceIds)
      );
    })
  );
}

function isSame(texts: readonly string[] = [], others: readonly string[] = []): boolean {
  if (texts === others) return true;
  return texts.length === others.length && texts.every((text, at) => text === others[at]);
}
