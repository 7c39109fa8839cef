import papaparse from 'papaparse';
import { type Cell, csvCells, csvColumns } from '../../shared/domain/export/csv-columns.ts';
import { inventoryEntryOf } from '../../shared/domain/export/inventory-entry.ts';
import { plakarCsvLine } from '../../shared/domain/export/plakar-csv.ts';
import type { ExportFormat } from '../../shared/model/export.ts';
import type { ExportHeader } from '../../shared/model/exported-resource.ts';
import type { ChosenResource } from './chosen-resources.ts';

/** How resources become the text of a file, some at a time. */
export interface FileFormat {
  extension: 'csv' | 'json';
  /** What the file is about, for its name. */
  subject: string;
  head: (header: ExportHeader) => string;
  textOf: (resources: readonly ChosenResource[], rawOf: RawOf) => Promise<string>;
  /** Between two texts. */
  between: string;
  tail: string;
}

/** The provider's object of a resource as JSON text; null if it cannot be read back. */
export type RawOf = (inventoryId: string, urn: string) => Promise<string | null>;

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * A spreadsheet runs a cell that begins like this as a formula; an apostrophe before it makes it text. What
 * names a resource is not to be trusted with that: whoever can create one can name it.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u;

const csv: FileFormat = {
  extension: 'csv',
  subject: 'resources',
  head: () => `${byteOrderMark}${csvText([csvColumns.map(({ header }) => header)])}${lineEnd}`,
  textOf: async (resources) => csvText(resources.map(({ exported }) => csvCells(exported))),
  between: lineEnd,
  tail: lineEnd,
};

function csvText(rows: Cell[][]): string {
  return papaparse.unparse(rows, { newline: lineEnd, escapeFormulae: formula });
}

const json: FileFormat = {
  extension: 'json',
  subject: 'resources',
  head: (header) => `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "resources": [\n`,
  textOf: async (resources) => jsonLines(resources.map(({ exported }) => exported)),
  between: ',\n',
  tail: '\n  ]\n}\n',
};

/** One resource a line: a file of 100,000 can be searched, and compared with another, line by line. */
function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `    ${JSON.stringify(value)}`).join(',\n');
}

const plakarCsv: FileFormat = {
  extension: 'csv',
  subject: 'plakar-inventory',
  head: () => '',
  textOf: async (resources) => resources.map(({ exported }) => plakarCsvLine(exported)).join('\n'),
  between: '\n',
  tail: '\n',
};

const inventoryEntries: FileFormat = {
  extension: 'json',
  subject: 'inventory-entries',
  head: () => '[\n',
  textOf: async (resources, rawOf) => {
    const entries = [];
    for (const { inventoryId, exported } of resources) {
      const raw = await rawOf(inventoryId, exported.urn);
      const details = raw === null ? null : Buffer.from(raw).toString('base64');
      entries.push(inventoryEntryOf(exported, details));
    }
    return jsonLines(entries);
  },
  between: ',\n',
  tail: '\n]\n',
};

export const fileFormats: Record<ExportFormat, FileFormat> = {
  csv,
  json,
  'plakar-csv': plakarCsv,
  'inventory-entries': inventoryEntries,
};
