import {
  isStructurallySame,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ErrorCode } from '../../shared/bridge/errors.ts';
import { main as mainEnglish } from '../../shared/texts/en/main.ts';
import { window as windowEnglish } from '../../shared/texts/en/window.ts';
import { type Use, usesOfTexts } from './text-uses.ts';

type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

const flat = (groups: Groups): Map<string, string> =>
  new Map(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
    ),
  );

/** Every language, by the path of its catalogue. */
const catalogues = Object.entries(
  import.meta.glob<Groups>('../../shared/texts/*/{window,main}.ts', {
    eager: true,
    import: '*',
  }),
).map(([path, module]): [string, Map<string, string>] => [
  path,
  flat(Object.values(module)[0] as unknown as Groups),
]);

const english = new Map([...flat(windowEnglish), ...flat(mainEnglish)]);

const uses: Use[] = ['renderer', 'electron'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .flatMap((path) => usesOfTexts(path, readFileSync(path, 'utf8'))),
);

it('has languages to look at, English and French among them', () => {
  const paths = catalogues.map(([path]) => path.replace('../../shared/texts/', ''));
  expect(paths).toEqual(
    expect.arrayContaining(['en/window.ts', 'en/main.ts', 'fr/window.ts', 'fr/main.ts']),
  );
});

it('fills in the same values and elements in every language', () => {
  const differing = catalogues.flatMap(([path, texts]) =>
    [...texts]
      .filter(
        ([id, text]) => !isStructurallySame(parse(english.get(id) ?? ''), parse(text)).success,
      )
      .map(([id]) => `${path} ${id}`),
  );
  expect(differing).toEqual([]);
});

it('never quotes by an ASCII apostrophe, and leaves no text empty', () => {
  const wrong = catalogues.flatMap(([path, texts]) =>
    [...texts]
      .filter(([, text]) => text.includes("'") || text.trim() === '')
      .map(([id]) => `${path} ${id}`),
  );
  expect(wrong).toEqual([]);
});

it('uses every text', () => {
  const ids = new Set(uses.flatMap(({ ids: named }) => named));
  const patterns = uses.flatMap(({ pattern }) => pattern ?? []);
  const unused = [...english.keys()].filter(
    (id) => !ids.has(id) && !patterns.some((pattern) => pattern.test(id)),
  );
  expect(unused).toEqual([]);
});

it('fills in every value that a text needs', () => {
  const lacking = uses.flatMap(({ where, ids, values }) =>
    values === null
      ? []
      : ids
          .filter((id) =>
            namesIn(parse(english.get(id) ?? '')).some((name) => !values.includes(name)),
          )
          .map((id) => `${where} ${id}`),
  );
  expect(lacking).toEqual([]);
});

it('sets the spaces that French has around its signs', () => {
  const narrow = '\u202F';
  const wrong = [
    new RegExp(`(^|[^${narrow}])[;!?»]`),
    new RegExp(`«(?!${narrow})`),
    /(^|[^\u00A0]):(?!\/\/)/,
  ];
  const french = catalogues.filter(([path]) => path.includes('/fr/'));
  const found = french.flatMap(([, texts]) =>
    [...texts].filter(([, text]) => wrong.some((sign) => sign.test(text))),
  );
  expect(found).toEqual([]);
});

it('has the same texts in every language', () => {
  const differing = catalogues.flatMap(([path, texts]) => {
    const reference = path.endsWith('/main.ts') ? flat(mainEnglish) : flat(windowEnglish);
    const ids = new Set([...reference.keys(), ...texts.keys()]);
    return [...ids]
      .filter((id) => reference.has(id) !== texts.has(id))
      .map((id) => `${path} ${id}`);
  });
  expect(differing).toEqual([]);
});

it('has no text for a failure that does not exist', () => {
  const ofFailures = Object.keys(windowEnglish.errors).filter((key) => key.includes('.'));
  const codes = ErrorCode.options.map((code) => `${code}.`);
  expect(ofFailures.filter((key) => !codes.some((code) => key.startsWith(code)))).toEqual([]);
});

it('writes every failure and its remedy in whole sentences', () => {
  // A server's name can begin one, and the words of another failure end it.
  const sentence = /^(?:\p{Lu}|\{\w+\})[^!]*(?:\.|\{words\})$/u;
  const name = /^\p{Lu}/u;
  const wrong = catalogues.flatMap(([path, texts]) =>
    [...texts]
      .filter(([id]) => id.startsWith('errors.'))
      .filter(([id, text]) => !(/(?:title|remedy)$/i.test(id) ? sentence : name).test(text))
      .map(([id]) => `${path} ${id}`),
  );
  expect(wrong).toEqual([]);
});

/** The values and elements that a text has to be given. */
function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => namesIn(value))
        : element.type === TYPE.tag
          ? namesIn(element.children)
          : [];
    return [element.value, ...inner];
  });
}
