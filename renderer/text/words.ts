import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import { createElement, Fragment, type ReactNode } from 'react';
import { language, locale, onLanguage } from './language.ts';
import { french } from './french/all.ts';

/**
 * A text of the window, in English, as an ICU message: `{count, plural, one {# list} other {# lists}}`. It
 * is its own key, so a text without a translation does not compile. An apostrophe before `{` or `<` would
 * quote it: write ’ in both languages.
 */
export type Message = keyof typeof french;

type Values = Record<string, PrimitiveType>;
type RichValues = Record<string, ReactNode | ((children: ReactNode) => ReactNode)>;

const formats = new Map<Message, IntlMessageFormat>();
onLanguage(() => formats.clear());

/** The text in the user's language. */
export function t(message: Message, values?: Values): string {
  // Most texts have nothing to fill in: they need no parsing.
  return values === undefined ? textOf(message) : String(formatOf(message).format(values));
}

/** The same with elements in it: `<b>…</b>` calls `b` with what it encloses. */
export function rich(message: Message, values: RichValues): ReactNode {
  const named = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (parts: ReactNode[]) => value(inOrder(parts)) : value,
  ]);
  const parts: unknown = formatOf(message).format(Object.fromEntries(named));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of texts and of these values
  return inOrder((Array.isArray(parts) ? parts : [parts]) as ReactNode[]);
}

/** As children that are written one by one: their order never changes, so they need no keys. */
function inOrder(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

function textOf(message: Message): string {
  return language() === 'fr' ? french[message] : message;
}

function formatOf(message: Message): IntlMessageFormat {
  let format = formats.get(message);
  if (!format) formats.set(message, (format = new IntlMessageFormat(textOf(message), locale())));
  return format;
}
