import { ResourceRow } from '../../shared/resources/resource.ts';
import { packRows } from '../../shared/resources/rules/pack-rows.ts';
import { type TableRow, unpackRows } from '../../shared/resources/rules/unpack-rows.ts';

/** Rows as the window has them. */
export function tableRows(rows: readonly ResourceRow[]): TableRow[] {
  return unpackRows(packRows(rows));
}

export function tableRow(row: ResourceRow): TableRow {
  const [only] = tableRows([row]);
  if (only === undefined) throw new Error('The row is lost.');
  return only;
}

/** The rows as plain objects, so that a test can compare all their fields. */
export function plainRows(rows: readonly ResourceRow[]): ResourceRow[] {
  const fields = Object.keys(ResourceRow.shape) as (keyof ResourceRow)[];
  return rows.map((row) => {
    const present = fields.filter((field) => row[field] !== undefined);
    return ResourceRow.parse(Object.fromEntries(present.map((field) => [field, row[field]])));
  });
}
