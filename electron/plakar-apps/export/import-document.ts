import { Document, isMap, type YAMLMap } from 'yaml';

/** An entry of a document that plakar imports. */
export interface ImportEntry {
  name: string;
  /** By plakar's names. Without `location`, plakar refuses it. */
  fields: Readonly<Record<string, string>>;
  /** Fields that have to be added by hand; they are named in a comment. */
  leftOut: readonly string[];
}

/**
 * What `plakar source import` takes: entries by name, with nothing around them. Every text is in quotation
 * marks and on one line, so that no reader takes one for a number, a switch or more than one field.
 */
export function importDocument(entries: readonly ImportEntry[]): string {
  const document = new Document(
    Object.fromEntries(entries.map(({ name, fields }) => [name, fields])),
  );
  for (const { name, leftOut } of entries) {
    const node = document.get(name, true);
    if (isMap(node) && leftOut.length > 0) note(node, leftOut);
  }
  const text = document.toString({
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  });
  return text.replaceAll(unsure, escapeOf);
}

/** plakar's YAML 1.1 takes some of these for line breaks, and refuses the others. All stand in quotes. */
const unsure = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Without a space after its `#`: what is left once that is taken away stands where it has to. */
function note(node: YAMLMap, leftOut: readonly string[]): void {
  node.comment = leftOut.map((key) => `${key}: ""`).join('\n');
}
