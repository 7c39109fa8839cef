import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import type { InventoryNames } from './inventory-names.ts';
import { orderByName } from './name-order.ts';
import { indexTexts, type SearchIndex } from './search-index.ts';

/** The rows, with data for repeated searching and sorting, prepared once. */
export interface DataSet {
  rows: readonly ResourceRow[];
  names: InventoryNames;
  /** Identify rows across sorting and refetching. */
  keys: readonly string[];
  /** All searchable text, folded. */
  index: SearchIndex;
  /** Row indexes, sorted by name. */
  nameOrder: Uint32Array;
}

/** Identifies a row across sorting and refetching. */
export function keyOfRow(row: Pick<ResourceRow, 'inventoryId' | 'urn'>): string {
  return `${row.inventoryId} ${row.urn}`;
}

/** The id at the end of a URN. The project and region before it are searchable by name. */
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

/** Reuses the last prepared data: returning to the screen must not prepare it again. */
export function prepareAgain(rows: readonly ResourceRow[], names: InventoryNames): DataSet {
  latest = prepareRows(rows, names, latest);
  return latest;
}

function searchedText(row: ResourceRow, names: InventoryNames): string {
  const projectName = names.project(row.inventoryId, row.projectId);
  // Only some of these names contain the word.
  const kubernetes = kubernetesVolumeOf(row) === null ? '' : 'kubernetes';
  return `${row.name}\n${kubernetes}\n${urnId(row.urn)}\n${row.regions.join('\n')}\n${projectName}\n${row.status ?? ''}`;
}

/** Most refetches change no searchable text, for example after a resource is excluded. */
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
