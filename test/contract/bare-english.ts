import { parseSync } from 'vite';
import { isTranslation, type Node, nodesOf, partsOfTemplate } from './syntax-tree.ts';

interface Place {
  /** Text here is shown unchanged. */
  isShown: boolean;
  isInFunction: boolean;
  /** The nearest enclosing element. */
  element: string | null;
}

/** Attributes and component properties that are shown to users or read by a screen reader. */
const shownNames =
  /^(label|title|subtitle|placeholder|description|words|message|submitLabel|alt|aria-(label|description|roledescription)|closeButtonLabel)$/;
/** A sentence or a button name, with `{}` for each placeholder. */
const sentence = /^\p{Lu}[\p{Ll}’]+,? [\p{Ll}{“]/u;
/** Addresses, paths and ids are the same in every language. */
const sameEverywhere = /^(https?:\/\/|\/|\S*[\d-])\S*$/;
const productNames = /\b(OVHcloud Inventory|OVHcloud|plakar|Plakar Control Plane|Plakar)\b/g;

function hasWords(text: string): boolean {
  return /\p{Ll}{2,}/u.test(text.replace(productNames, '')) && !sameEverywhere.test(text.trim());
}

/**
 * Texts of a source file that would stay English in a French window: not in the catalogue, or translated only once at
 * module level. Reports the line of each.
 */
export function bareEnglish(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed.`);
  const found: string[] = [];
  const report = ({ start }: Node, what: string) =>
    found.push(`${path}:${source.slice(0, start).split('\n').length} ${what.trim()}`);

  function look(node: Node, place: Place): void {
    const text = textOf(node);
    if (text !== null) {
      const isSentence = sentence.test(text);
      if (isSentence || (place.isShown && hasWords(text))) report(node, text);
    }
    if (isTranslation(node) && !place.isInFunction) report(node, 'translated at module level');
    for (const [name, child] of childrenOf(node)) look(child, placeOf(node, name, child, place));
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walked as a tree of unknown nodes
  look(program as unknown as Node, { isShown: false, isInFunction: false, element: null });
  return found;
}

/** The text of a node, or null. Template gaps become `{}`. */
function textOf(node: Node): string | null {
  if (node.type === 'JSXText' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return null;
  return partsOfTemplate(node).join('{}');
}

const wordless = /^(Import|Export(All|Named)Declaration|TS.*(Type|Interface))/;

function childrenOf(node: Node): [string, Node][] {
  // For the log and for developers.
  if (node.type === 'NewExpression' && nodesOf(node['callee'])[0]?.['name'] === 'Error') return [];
  if (wordless.test(node.type) && !('declaration' in node && node['declaration'])) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    nodesOf(value).map((child): [string, Node] => [name, child]),
  );
}

function placeOf(node: Node, name: string, child: Node, place: Place): Place {
  const isFunction = /Function/.test(node.type);
  const element = node.type === 'JSXElement' ? elementName(node) : place.element;
  return {
    isShown: isShownIn(node, name, child, { ...place, element }),
    isInFunction: place.isInFunction || isFunction,
    element,
  };
}

function isShownIn(node: Node, name: string, child: Node, { isShown, element }: Place): boolean {
  const { type } = node;
  if (type === 'JSXElement' || type === 'JSXFragment') {
    // Code is the same in every language.
    return name === 'children' && child.type !== 'JSXElement' && element !== 'Code';
  }
  if (type === 'JSXAttribute' || type === 'Property') {
    return name === 'value' && shownNames.test(nameOf(node)) && !isTextId(node);
  }
  return isShown && (shownParts[type]?.includes(name) ?? false);
}

/** The parts of a shown expression that are shown themselves. */
const shownParts: Record<string, readonly string[]> = {
  JSXExpressionContainer: ['expression'],
  LogicalExpression: ['left', 'right'],
  ConditionalExpression: ['consequent', 'alternate'],
  TemplateLiteral: ['expressions'],
};

/** A table entry names a text by its id; the text is rendered elsewhere. */
function isTextId(node: Node): boolean {
  const [value] = nodesOf(node['value']);
  return node.type === 'Property' && /^[a-z]\w*\.[\w.-]+$/.test(String(value?.['value']));
}

function nameOf({ type, name, key }: Node): string {
  const [named] = nodesOf(type === 'JSXAttribute' ? name : key);
  return wordOf(named?.['name'] ?? named?.['value']);
}

function elementName(node: Node): string {
  const [opening] = nodesOf(node['openingElement']);
  return wordOf(nodesOf(opening?.['name'])[0]?.['name']);
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
