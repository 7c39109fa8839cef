import { translator } from '../../../renderer/text/language.ts';
import type { TextId } from '../../../renderer/text/translate.ts';
import type { Values } from '../../../shared/texts/translator.ts';

const edge = '\u0000';
const special = /[\\^$.*+?()[\]{}|]/g;
const enclosed = (parts: string[]) => `${edge}${parts.join('')}${edge}`;

/**
 * The name of a control whose text `rich` renders with elements in it. A name of several elements may have spaces
 * between them.
 */
export function nameOf(id: TextId, values: Values = {}): RegExp {
  const elements = { hidden: enclosed, a: enclosed, b: enclosed };
  const text = String(
    translator()
      .formatOf(id)
      .format<string>({ ...elements, ...values }),
  );
  const parts = text.split(edge).map((part) => part.trim().replaceAll(special, '\\$&'));
  return new RegExp(`^${parts.join('\\s*')}$`);
}
