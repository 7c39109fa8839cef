import { createElement, Fragment, type ReactNode } from 'react';
import type { WindowTextId } from '../../shared/texts/catalogue.ts';
import type { Values } from '../../shared/texts/translator.ts';
import { translator } from './language.ts';

/** Id of a window text: `group.key` in `shared/texts/`. */
export type TextId = WindowTextId;

type RichValues = Record<string, ReactNode | ((children: ReactNode) => ReactNode)>;

/** The text in the user's language. */
export function t(id: TextId, values?: Values): string {
  return translator().text(id, values);
}

/** The same with elements: `<b>…</b>` calls `b` with its content. */
export function rich(id: TextId, values: RichValues): ReactNode {
  const named = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? (parts: ReactNode[]) => value(inOrder(parts)) : value,
  ]);
  const parts: unknown = translator().formatOf(id).format(Object.fromEntries(named));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of texts and of these values
  return inOrder((Array.isArray(parts) ? parts : [parts]) as ReactNode[]);
}

/** As individual children: their order never changes, so they need no keys. */
function inOrder(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
