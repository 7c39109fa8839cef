import { Document, isMap, type YAMLMap } from 'yaml';

/** An entry of a document for `plakar … import`. */
export interface ImportEntry {
  name: string;
  /** By plakar's field names. plakar refuses an entry without `location`. */
  fields: Readonly<Record<string, string>>;
  /** Fields that the user has to add manually; a comment names them. */
  omittedFields: readonly string[];
}

/**
 * Returns the input of `plakar source import`: entries by name, without a wrapper. All texts are quoted and on one
 * line, so that no parser reads one as a number, a boolean or more than one field.
 */
export function importDocument(entries: readonly ImportEntry[]): string {
  const document = new Document(
    Object.fromEntries(entries.map(({ name, fields }) => [name, fields])),
  );
  for (const { name, omittedFields } of entries) {
    const node = document.get(name, true);
    if (isMap(node) && omittedFields.length > 0) note(node, omittedFields);
  }
  const text = document.toString({
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
  });
  return text.replaceAll(unsure, escapeOf);
}

/** plakar's YAML 1.1 parser takes some of these for line breaks and refuses the others. They only occur in quotes. */
const unsure = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** No space after the `#`, so that removing it leaves the field correctly indented. */
function note(node: YAMLMap, omittedFields: readonly string[]): void {
  node.comment = omittedFields.map((key) => `${key}: ""`).join('\n');
}
