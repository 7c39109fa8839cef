import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';

/** The content of a cell: a number stays one, and null is an empty cell. */
export type Cell = string | number | null;

interface Column {
  header: string;
  cellOf: (resource: ExportedResource) => Cell;
}

/**
 * The columns of the CSV file. Their names, and the words in them, are the same in every language, so that a program
 * that reads one file reads all. Instants are ISO 8601 in UTC, sizes are whole bytes.
 */
export const csvColumns: readonly Column[] = [
  { header: 'name', cellOf: ({ name }) => name },
  { header: 'class', cellOf: (resource) => resource.class },
  { header: 'subclass', cellOf: ({ subclass }) => subclass },
  { header: 'kind', cellOf: ({ kind }) => kind },
  { header: 'protection', cellOf: ({ protection }) => protection },
  { header: 'last_known_protection', cellOf: lastKnown },
  { header: 'last_known_at', cellOf: ({ lastKnownAt }) => lastKnownAt },
  { header: 'newest_restore_point_at', cellOf: (resource) => resource.newestRestorePointAt },
  {
    header: 'restore_points_known',
    cellOf: ({ areRestorePointsKnown }) => (areRestorePointsKnown ? 'yes' : 'no'),
  },
  { header: 'inventory', cellOf: ({ inventoryName }) => inventoryName },
  { header: 'account', cellOf: ({ account }) => account },
  { header: 'project', cellOf: ({ projectName }) => projectName },
  { header: 'project_id', cellOf: ({ projectId }) => projectId },
  { header: 'regions', cellOf: ({ regions }) => listed(regions) },
  { header: 'ovhcloud_status', cellOf: ({ status }) => status },
  {
    header: 'size_bytes',
    cellOf: ({ sizeBytes }) => (sizeBytes === null ? null : Math.round(sizeBytes)),
  },
  { header: 'created_at', cellOf: ({ createdAt }) => createdAt },
  { header: 'seen_at', cellOf: ({ seenAt }) => seenAt },
  { header: 'tags', cellOf: ({ tags }) => listed(tags) },
  { header: 'endpoints', cellOf: ({ endpoints }) => listed(endpoints) },
  { header: 'roles', cellOf: ({ roles }) => listed(roles) },
  { header: 'ovhcloud_id', cellOf: ({ providerId }) => providerId },
  { header: 'urn', cellOf: ({ urn }) => urn },
  { header: 'excluded_by', cellOf: ({ excludedBy }) => excludedBy && excludedBy.join('; ') },
  {
    header: 'matched_by_name_only',
    cellOf: ({ isMatchedByNameOnly }) => (isMatchedByNameOnly ? 'yes' : 'no'),
  },
];

export function csvCells(resource: ExportedResource): Cell[] {
  return csvColumns.map(({ cellOf }) => cellOf(resource));
}

/** A word for every unknown resource, even if it was never read: an empty cell could be taken for "none". */
function lastKnown({ protection, lastKnownProtection }: ExportedResource): Cell {
  return protection === 'unknown' ? (lastKnownProtection ?? 'never-read') : null;
}

function listed(values: readonly string[]): string {
  return values.join(', ');
}
