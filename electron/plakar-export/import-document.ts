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
  return document.toString({
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  });
}

function note(node: YAMLMap, leftOut: readonly string[]): void {
  node.comment = leftOut.map((key) => ` ${key}:`).join('\n');
}
