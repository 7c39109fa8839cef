import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type FileFormat, fileFormats } from '../../../../electron/exports/file-formats.ts';
import type { ExportFormat } from '../../../../shared/model/export.ts';
import {
  type ExportedResource,
  ExportedResources,
  type ExportHeader,
} from '../../../../shared/model/exported-resource.ts';
import { inventoryId, now } from '../../../fakes/builders.ts';
import { anExported } from '../../../fakes/exports.ts';

const header: ExportHeader = {
  format: 'ovhcloud-inventory-resources',
  version: 1,
  exportedAt: now,
  app: { name: 'OVHcloud Inventory', version: '1.2.3' },
  policy: { countsProviderPoints: false, maxAgeDays: { database: 2 } },
  filters: 'Class: Compute',
  inventories: [],
  count: 2,
};

/** Names that have broken a format before. */
const awkward = [
  'plain',
  'comma, and "quotes"',
  'semi;colon',
  'two\nlines',
  'windows\r\nlines',
  'خادم-١',
  'Boutique 🛒 👩‍👩‍👧',
  'n'.repeat(255),
];

/** In two parts, as a large file is. */
async function written(name: ExportFormat, resources: readonly ExportedResource[]) {
  const format: FileFormat = fileFormats[name];
  const rawOf = async () => '{"id":"é"}';
  const half = Math.ceil(resources.length / 2);
  const parts = [resources.slice(0, half), resources.slice(half)].filter(({ length }) => length);
  const texts = await Promise.all(
    parts.map((part) =>
      format.textOf(
        part.map((exported) => ({ inventoryId, exported })),
        rawOf,
      ),
    ),
  );
  return `${format.head(header)}${texts.join(format.between)}${format.tail}`;
}

const named = (names: readonly string[]) => names.map((name) => anExported({ name }));

describe('the CSV file', () => {
  it('begins with a byte order mark, ends lines with CRLF, and has a header', async () => {
    const text = await written('csv', named(['a', 'b']));
    expect(text.startsWith('\uFEFFname,class,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('gives every name back as it was', async () => {
    const text = await written('csv', named(awkward));
    const { data, errors } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((line) => line['name'])).toEqual(awkward);
    expect(data.every((line) => line['urn'] === anExported().urn)).toBe(true);
  });

  it.each([
    '=HYPERLINK("http://example.com")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\ttext',
    '\rtext',
    ' =1',
    '\u200B=1',
    '＝1',
  ])('lets no spreadsheet run %j', async (name) => {
    const text = await written('csv', named([name]));
    const { data } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data[0]?.['name']).toBe(`'${name}`);
  });

  it('leaves what is no formula alone', async () => {
    const names = ['a=b', '1-2', "'quoted", 'e-mail@example.com'];
    const { data } = papaparse.parse<Record<string, string>>(await written('csv', named(names)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((line) => line['name'])).toEqual(names);
  });
});

describe('the JSON file', () => {
  it('is what its schema says, with the header first', async () => {
    const text = await written('json', named(awkward));
    const parsed: unknown = JSON.parse(text);
    expect(ExportedResources.strict().parse(parsed)).toEqual({
      ...header,
      resources: named(awkward),
    });
    expect(Object.keys(parsed as object).at(-1)).toBe('resources');
  });

  it('is whole with no resource at all', async () => {
    expect(JSON.parse(await written('json', []))).toEqual({ ...header, resources: [] });
    expect(JSON.parse(await written('inventory-entries', []))).toEqual([]);
  });
});

describe('the files for Plakar', () => {
  it('are one line a resource, without a header', async () => {
    const text = await written('plakar-csv', named(awkward));
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(awkward.length);
    expect(lines.every((line) => line.split(';').length === 4)).toBe(true);
  });

  it('hold the object of OVHcloud in base64, as Go writes bytes', async () => {
    const entries: unknown = JSON.parse(await written('inventory-entries', named(['a', 'b'])));
    expect(entries).toMatchObject([{ Name: 'a' }, { Name: 'b' }]);
    const [{ Details }] = entries as [{ Details: string }];
    expect(Buffer.from(Details, 'base64').toString('utf8')).toBe('{"id":"é"}');
  });
});
