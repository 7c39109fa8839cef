import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSync } from 'vite';
import { window as english } from '../../shared/texts/en/window.ts';
import { window as french } from '../../shared/texts/fr/window.ts';
import { type Node, nodesOf } from './syntax-tree.ts';

const kit = join('renderer', 'kit', 'dialog.tsx');
/** Mantine's own dialogs: they have another place, other buttons and another first focus. */
const ownDialogs = /\b(Modal|Drawer|ModalsProvider)\b/;

/** The names that a source imports from Mantine. */
function mantineImports(source: string): string[] {
  const imports = source.matchAll(/^import (?:type )?\{([^}]*)\} from '@mantine\/[\w-]+';/gm);
  return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

it('has every dialog from the kit, so that all have the same manners', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('renderer', name));
  const ofMantine = sources.filter((path) =>
    mantineImports(readFileSync(path, 'utf8')).some((name) => ownDialogs.test(name)),
  );
  expect(ofMantine).toEqual([kit]);
});

it('ends every dialog with its buttons', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => [name, readFileSync(join('renderer', name), 'utf8')] as const);
  const withoutFoot = sources
    .filter(([, source]) => /<Dialog\s+\w/.test(source) && !/<DialogFoot\b/.test(source))
    .map(([name]) => name);
  expect(withoutFoot).toEqual([]);
});

const dialogElements = /^(Dialog|\w+(Modal|DialogForm))$/;
const textId = /^[a-z]\w*\.\w+$/;

/** The ids of the texts that a source names as titles of dialogs, directly or in a variable `title` or `titles`. */
function dialogTitles(path: string): string[] {
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  const all: Node[] = [];
  const walk = (node: Node): void => {
    all.push(node);
    for (const child of Object.values(node).flatMap(nodesOf)) walk(child);
  };
  const idsIn = (node: Node): string[] => {
    if (node.type === 'Literal')
      return textId.test(String(node['value'])) ? [String(node['value'])] : [];
    return Object.values(node).flatMap(nodesOf).flatMap(idsIn);
  };
  const isNamed = (node: Node, property: string, names: RegExp) =>
    nodesOf(node[property]).some(({ name }) => names.test(String(name)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walked as a tree of unknown nodes
  walk(program as unknown as Node);
  const titles = all
    .filter((node) => node.type === 'JSXOpeningElement' && isNamed(node, 'name', dialogElements))
    .flatMap((node) => nodesOf(node['attributes']))
    .filter((node) => isNamed(node, 'name', /^title$/));
  const variables = all.filter(
    (node) => node.type === 'VariableDeclarator' && isNamed(node, 'id', /^titles?$/),
  );
  return titles.length === 0 ? [] : [...titles, ...variables].flatMap(idsIn);
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

function textOf(texts: Texts, id: string): string {
  const [group = '', key = ''] = id.split('.');
  const text = texts[group]?.[key];
  if (text === undefined) throw new Error(`There is no text ${id}.`);
  return text;
}

it.each([
  ['English', english],
  ['French', french],
])('gives no two dialogs the same title in %s', (_, texts: Texts) => {
  const titles = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => dialogTitles(join('renderer', name)).map((id) => textOf(texts, id)));
  expect(titles.length).toBeGreaterThan(30);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});
