import { parseSync } from 'vite';
import { isTranslation, type Node, nodesOf, partsOfTemplate } from './syntax-tree.ts';

/** Where the code names texts by their ids. */
export interface Use {
  /** `path:line` */
  where: string;
  ids: string[];
  /** The possible values of a composed id. */
  pattern?: RegExp;
  /** The values passed with the id; null: the id is named for later use, or the values are not a literal. */
  values: string[] | null;
}

const id = /^[a-z]\w*\.[\w.-]+$/;

/** Every text that a source file names, in a call of `t()` or `rich()` or for a later call. */
export function usesOfTexts(path: string, source: string): Use[] {
  const { program } = parseSync(path, source);
  const uses: Use[] = [];
  const whereIs = (node: Node) => `${path}:${source.slice(0, node.start).split('\n').length}`;

  function look(node: Node, values: string[] | null): void {
    const called = callOf(node);
    if (called !== null) {
      look(called.named, namesOf(called.given));
      if (called.given) look(called.given, null);
      return;
    }
    const use = namedTextOf(node, values);
    if (use !== null) uses.push({ where: whereIs(node), ...use });
    // Both branches of a conditional get the same values.
    const inner = node.type === 'ConditionalExpression' ? values : null;
    for (const child of Object.values(node).flatMap(nodesOf)) look(child, inner);
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walked as a tree of unknown nodes
  look(program as unknown as Node, null);
  return uses;
}

/** A call of `t()` or `rich()`: the text ids and the values. */
function callOf(node: Node): { named: Node; given: Node | undefined } | null {
  const [named, given] = nodesOf(node['arguments']);
  return named && isTranslation(node) ? { named, given } : null;
}

function namedTextOf(node: Node, values: string[] | null): Omit<Use, 'where'> | null {
  const { type, value } = node;
  if (type === 'Literal' && typeof value === 'string' && id.test(value)) {
    return { ids: [value], values };
  }
  const pattern = type === 'TemplateLiteral' ? patternOf(node) : null;
  return pattern && { ids: [], pattern, values: null };
}

/** The property names of an object literal; null where it contains a spread. */
function namesOf(given: Node | undefined): string[] | null {
  if (!given) return [];
  if (given.type !== 'ObjectExpression') return null;
  const properties = nodesOf(given['properties']);
  if (properties.some(({ type }) => type !== 'Property')) return null;
  return properties.map(({ key }) => {
    const [named] = nodesOf(key);
    return String(named?.['name'] ?? named?.['value']);
  });
}

/** The possible ids of a template such as `errors.${code}.title`; null: it is not an id. */
function patternOf(node: Node): RegExp | null {
  const parts = partsOfTemplate(node);
  if (parts.length < 2 || !/^[a-z]\w*\.\w*$/.test(parts[0] ?? '')) return null;
  return new RegExp(
    `^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join(String.raw`[\w.-]+`)}$`,
  );
}
