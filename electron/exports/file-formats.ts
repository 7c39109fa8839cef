import papaparse from 'papaparse';
import { type Cell, csvCells, csvColumns } from './rules/csv-columns.ts';
import type { ListSeparator } from './rules/list-separator.ts';
import { isTakenForValue, withoutFormulas } from './rules/spreadsheet-text.ts';
import { inventoryEntryOf } from './rules/inventory-entry.ts';
import { plakarCsvLine } from './rules/plakar-csv.ts';
import type { ExportFormat } from '../../shared/exports/export.ts';
import type { ExportHeader } from '../../shared/exports/exported-resource.ts';
import type { ChosenResource } from './chosen-resources.ts';

/** How resources become the text of a file, in batches. */
export interface FileFormat {
  extension: 'csv' | 'json';
  /** The part of the file's name that says what it contains. */
  subject: string;
  head: (header: ExportHeader) => string;
  textOf: (resources: readonly ChosenResource[], rawOf: RawOf) => Promise<string>;
  /** The separator of two texts. */
  between: string;
  tail: string;
}

/** The provider's object of a resource as JSON text; null if it cannot be read. */
export type RawOf = (inventoryId: string, urn: string) => Promise<string | null>;

const lineEnd = '\r\n';

/**
 * RFC 4180, for programs: commas, UTF-8, and no byte order mark, which many readers take for a part of the first
 * header. Text is unchanged except for formulas, because people open these files in spreadsheets too.
 */
const csv = csvFormat({ subject: 'resources', separator: ',', mark: '', textOf: withoutFormulas });

/**
 * For a double click in Excel, which separates at the list separator of the system's region, recognizes UTF-8 only by a
 * byte order mark, and converts what looks like a value, quoted or not.
 */
function excelCsv(separator: ListSeparator): FileFormat {
  return csvFormat({
    subject: 'resources-excel',
    separator,
    mark: '\uFEFF',
    textOf: textForExcel,
  });
}

function textForExcel(text: string): string {
  const safe = withoutFormulas(text);
  return isTakenForValue(safe) ? `'${safe}` : safe;
}

interface CsvKind {
  subject: string;
  separator: ListSeparator;
  mark: string;
  textOf: (text: string) => string;
}

function csvFormat({ subject, separator, mark, textOf }: CsvKind): FileFormat {
  const linesOf = (rows: readonly (readonly Cell[])[]) =>
    papaparse.unparse(
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell))),
      { delimiter: separator, newline: lineEnd, quotes: isSplit },
    );
  return {
    extension: 'csv',
    subject,
    head: () => `${mark}${linesOf([csvColumns.map(({ header }) => header)])}${lineEnd}`,
    textOf: async (resources) => linesOf(resources.map(({ exported }) => csvCells(exported))),
    between: lineEnd,
    tail: lineEnd,
  };
}

/** Whether a reader that guesses the separator could split a cell. */
function isSplit(cell: unknown): boolean {
  return typeof cell === 'string' && /[,;|\t]/.test(cell);
}

const json: FileFormat = {
  extension: 'json',
  subject: 'resources',
  head: (header) => `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "resources": [\n`,
  textOf: async (resources) => jsonLines(resources.map(({ exported }) => exported)),
  between: ',\n',
  tail: '\n  ]\n}\n',
};

/** One resource per line: a file of 100,000 can be searched, and compared with another, line by line. */
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

const fileFormats: Record<Exclude<ExportFormat, 'excel-csv'>, FileFormat> = {
  csv,
  json,
  'plakar-csv': plakarCsv,
  'inventory-entries': inventoryEntries,
};

/** `separator`: Excel's column separator on this computer. */
export function fileFormat(name: ExportFormat, separator: ListSeparator): FileFormat {
  return name === 'excel-csv' ? excelCsv(separator) : fileFormats[name];
}
