import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The rows of the tables under a heading, or of all tables but the last; cells without their padding. */
function rowsOf(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ -]+\|/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => first !== 'Term' && first !== 'Retired');
}

const [terms = '', retired = ''] = readFileSync('docs/glossary.md', 'utf8').split(
  '## Retired words',
);
const retiredWords = rowsOf(retired).flatMap(([words = '']) => words.split(', '));
const retiredPattern = new RegExp(
  String.raw`(?<![\p{L}-])(${retiredWords.join('|')})(?![\p{L}-])`,
  'iu',
);

const texts = readdirSync('shared/texts', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[a-z]{2,3}[/\\]/.test(name))
  .map((name) => `shared/texts/${name}`);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && name !== 'glossary.md')
    .map((name) => `docs/${name}`),
];

it('has one line for each term, in both languages', () => {
  const rows = rowsOf(terms);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ length }) => length !== 4)).toEqual([]);
  const english = rows.map(([term]) => term);
  expect(english.filter((term, index) => english.indexOf(term) !== index)).toEqual([]);
});

it('names what the code calls each term', () => {
  const code = ['electron', 'shared', 'renderer']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    .join('\n');
  const names = rowsOf(terms).flatMap(([, , , cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(names).toContain('CoverageHistory');
  expect(names.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(code))).toEqual([]);
});

it('lets documents name only files that are there', () => {
  const paths = documents.flatMap((document) =>
    [
      ...readFileSync(document, 'utf8').matchAll(
        /`((?:electron|shared|renderer|test|scripts|docs)\/[\w./-]+)`/g,
      ),
    ].map(([, path = '']) => path),
  );
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

it('knows words that are retired', () => {
  expect(retiredWords).toContain('anew');
  expect(retiredPattern.test('Start it Anew.')).toBe(true);
  expect(retiredPattern.test('a renewed key')).toBe(false);
});

const sources = ['electron', 'shared', 'renderer', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|cjs|css)$/.test(name))
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('shared/texts/') && !path.endsWith('glossary.test.ts')),
);

/** The lines with a retired word. */
const retiredIn = (paths: readonly string[]) =>
  paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const word = retiredPattern.exec(line)?.[0];
        return word === undefined ? [] : [`${path}:${index + 1} ${word}`];
      }),
  );

it('lets no retired word return to a text or a document', () => {
  expect(texts.length).toBeGreaterThan(50);
  expect(retiredIn([...texts, ...documents])).toEqual([]);
});

it('lets no retired word return to the code, its comments or its tests', () => {
  expect(sources.length).toBeGreaterThan(1000);
  expect(retiredIn(sources)).toEqual([]);
});
