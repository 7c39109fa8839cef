import * as fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileFormat } from '../../../../electron/exports/file-formats.ts';
import type { ListSeparator } from '../../../../electron/exports/rules/list-separator.ts';
import type { ExportFormat } from '../../../../shared/exports/export.ts';
import {
  type ExportedResource,
  ExportedResources,
} from '../../../../shared/exports/exported-resource.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { anExported, anExportHeader } from '../../../fakes/exports.ts';

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
async function written(
  name: ExportFormat,
  resources: readonly ExportedResource[],
  separator: ListSeparator = ';',
) {
  const format = fileFormat(name, separator);
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
  return `${format.head(anExportHeader)}${texts.join(format.between)}${format.tail}`;
}

/** A cell that a spreadsheet treats as a formula, however it determines the first character. */
const formula = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＋－＝＠﹢﹣﹦﹫]/u;

const named = (names: readonly string[]) => names.map((name) => anExported({ name }));

/** A parser that knows the separator. */
function read(text: string, delimiter: string) {
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter,
  });
  expect(errors).toEqual([]);
  return data;
}

const namesIn = (text: string, delimiter: string) =>
  read(text, delimiter).map((line) => line['name']);

describe('a CSV file', () => {
  it('for programs has commas, CRLF, and a header without a byte order mark', async () => {
    const text = await written('csv', named(['a', 'b']));
    expect(text.startsWith('name,class,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('for programs preserves every name, including numeric ones', async () => {
    const names = [...awkward, '00123', '1E5', '10-12', 'true'];
    const text = await written('csv', named(names));
    expect(namesIn(text, ',')).toEqual(names);
    expect(read(text, ',').every((line) => line['urn'] === anExported().urn)).toBe(true);
  });

  it.each([';', ','] as const)(
    'for Excel has a byte order mark and the local separator: %s',
    async (separator) => {
      const text = await written('excel-csv', named(awkward), separator);
      expect(text.startsWith(`\uFEFFname${separator}class${separator}`)).toBe(true);
      expect(namesIn(text, separator)).toEqual(awkward);
    },
  );

  it('for Excel preserves names and ids as text, and sizes as numbers', async () => {
    const names = ['été', '10-12', '00123', '1E5', '12/04', 'MARCH1'];
    const projectId = '12345678901234567890123456789e12';
    const resources = names.map((name) =>
      anExported({ name, projectId, account: '0012345', sizeBytes: 1024 }),
    );
    const lines = read(await written('excel-csv', resources), ';');
    expect(lines.map((line) => line['name'])).toEqual([
      'été',
      ...names.slice(1).map((n) => `'${n}`),
    ]);
    expect(lines[0]).toMatchObject({
      project_id: `'${projectId}`,
      account: "'0012345",
      size_bytes: '1024',
      protection: 'not-protected',
    });
  });

  const formulas = [
    '=HYPERLINK("http://example.com")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\ttext',
    '\rtext',
    ' =1',
    '\u200B=1',
    '＝1',
  ];

  it.each(formulas)('prevents a spreadsheet from running %j', async (name) => {
    expect(namesIn(await written('csv', named([name])), ',')).toEqual([`'${name}`]);
    expect(namesIn(await written('excel-csv', named([name])), ';')).toEqual([`'${name}`]);
  });

  it('leaves text without a formula unchanged', async () => {
    const names = ['a=b', '1-2', "'quoted", 'e-mail@example.com', 'a - b', 'a;b,c|d'];
    expect(namesIn(await written('csv', named(names)), ',')).toEqual(names);
  });

  const cell = fc.array(
    fc.oneof(
      fc.constantFrom(...Array.from('=+-@＝﹢,;|\t\r\n" \'1a\u00A0\u200B\u2028')),
      fc.constantFrom('=1+1', "=cmd|' /C calc'!A0", '@SUM(A1)', '",', '";', '\r\n', 'web'),
    ),
    { maxLength: 12 },
  );
  const text = cell.map((parts) => parts.join(''));

  it.each(['csv', 'excel-csv'] as const)(
    'has no formula in any cell, at whichever separator it is split: %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
          const resources = texts.map((each, index) =>
            anExported({ name: each, tags: [each, each], inventoryName: texts.at(-index) ?? '' }),
          );
          const file = await written(format, resources, ';');
          for (const delimiter of [',', ';', '\t', '|']) {
            const { data } = papaparse.parse<string[]>(file, { delimiter });
            expect(data.flat().filter((each) => formula.test(each))).toEqual([]);
          }
          // Also for a parser that ignores quotes.
          expect(file.split(/[,;|\t\r\n]/).filter((each) => formula.test(each))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('preserves every name at its own separator, except for apostrophes', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const bare = (value: string | undefined) => value?.replaceAll("'", '');
        for (const [format, delimiter] of [
          ['csv', ','],
          ['excel-csv', ';'],
        ] as const) {
          const [line] = read(await written(format, named([name])), delimiter);
          expect(bare(line?.['name'])).toBe(bare(name));
        }
      }),
    );
  });
});

describe('the JSON file', () => {
  it('matches its schema, with the header first', async () => {
    const text = await written('json', named(awkward));
    const parsed: unknown = JSON.parse(text);
    expect(ExportedResources.strict().parse(parsed)).toEqual({
      ...anExportHeader,
      resources: named(awkward),
    });
    expect(Object.keys(parsed as object).at(-1)).toBe('resources');
  });

  it('is complete without any resource', async () => {
    expect(JSON.parse(await written('json', []))).toEqual({ ...anExportHeader, resources: [] });
    expect(JSON.parse(await written('inventory-entries', []))).toEqual([]);
  });
});

describe('the files for Plakar', () => {
  it('have one line per resource, without a header', async () => {
    const text = await written('plakar-csv', named(awkward));
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(awkward.length);
    expect(lines.every((line) => line.split(';').length === 4)).toBe(true);
  });

  it('contain OVHcloud’s object in base64, as Go writes bytes', async () => {
    const entries: unknown = JSON.parse(await written('inventory-entries', named(['a', 'b'])));
    expect(entries).toMatchObject([{ Name: 'a' }, { Name: 'b' }]);
    const [{ Details }] = entries as [{ Details: string }];
    expect(Buffer.from(Details, 'base64').toString('utf8')).toBe('{"id":"é"}');
  });
});
