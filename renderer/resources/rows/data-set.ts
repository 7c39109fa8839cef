import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import type { InventoryNames } from './inventory-names.ts';
import { orderByName } from './name-order.ts';
import { indexTexts, type SearchIndex } from './search-index.ts';

/** The rows, and what searching and sorting them again and again needs, prepared once. */
export interface DataSet {
  rows: readonly ResourceRow[];
  names: InventoryNames;
  /** Names a row across re-sorting and refetching. */
  keys: readonly string[];
  /** All that a search looks at, folded. */
  index: SearchIndex;
  /** The indexes of the rows, sorted by name. */
  nameOrder: Uint32Array;
}

/** Names a row across re-sorting and refetching. */
export function keyOfRow(row: Pick<ResourceRow, 'inventoryId' | 'urn'>): string {
  return `${row.inventoryId} ${row.urn}`;
}

/** The id at the end of a URN; the rest of it is the project and region, which are searched by name. */
function urnId(urn: string): string {
  return urn.slice(urn.lastIndexOf(':') + 1);
}

export function prepareRows(
  rows: readonly ResourceRow[],
  names: InventoryNames,
  previous: DataSet | null,
): DataSet {
  if (previous?.names.signature === names.signature && isSearchedAlike(rows, previous.rows)) {
    return { ...previous, rows, names };
  }
  return {
    rows,
    names,
    keys: rows.map(keyOfRow),
    index: indexTexts(rows.map((row) => searchedText(row, names))),
    nameOrder: orderByName(rows.map((row) => row.name)),
  };
}

let latest: DataSet | null = null;

/** Prepares from what was prepared last: coming back to the screen must not cost it again. */
export function prepareAgain(rows: readonly ResourceRow[], names: InventoryNames): DataSet {
  latest = prepareRows(rows, names, latest);
  return latest;
}

function searchedText(row: ResourceRow, names: InventoryNames): string {
  const projectName = names.project(row.inventoryId, row.projectId);
  // The names of some have the word already, those of others do not.
  const kubernetes = kubernetesVolumeOf(row) === null ? '' : 'kubernetes';
  return `${row.name}\n${kubernetes}\n${urnId(row.urn)}\n${row.regions.join('\n')}\n${projectName}\n${row.status ?? ''}`;
}

/** Most refetches change no name: after a resource is excluded, say. */
function isSearchedAlike(rows: readonly ResourceRow[], others: readonly ResourceRow[]): boolean {
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
        row.regions.length === other.regions.length &&
        row.regions.every((region, at) => region === other.regions[at])
      );
    })
  );
}
