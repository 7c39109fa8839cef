import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { pageFont, textWidth } from '../../kit/text-width.ts';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { columnOf, type TextOfRow } from './columns.tsx';

/** Padding of a cell. */
const padding = 12;
/** What a header needs beside its label: padding, and the arrow of the sort. */
const besideLabel = padding + 18;
/** The header of the name starts where the names start. */
const beforeName = 38;

/** Rows that are looked at: of more, evenly distributed ones. */
const mostRows = 5000;
/** Of the longest texts, one is the widest. Measuring one with signs of other scripts takes most of a millisecond. */
const longestCount = 8;

export interface ContentWidth {
  content: number;
  least: number;
  /** For the whole content, however wide. */
  whole: number;
}

/** The pixels that a column needs for its label and for the rows of a data set. */
export function contentWidth(data: DataSet, name: ResourceColumn): ContentWidth {
  const { label, width, isBold = false } = columnOf(name);
  const head = Math.ceil(
    textWidth(t(label), pageFont(600)) + besideLabel + (name === 'name' ? beforeName : 0),
  );
  const whole = Math.max(head, typeof width.of === 'number' ? width.of : measured(width.of));
  const content = Math.max(head, Math.min(whole, width.most));
  return { whole, content, least: Math.max(head, Math.min(content, width.least)) };

  function measured(textOf: TextOfRow): number {
    const font = pageFont(isBold ? 600 : 400);
    const widths = longestTexts(data, textOf).map((text) => textWidth(text, font));
    // A pixel more, so that rounding does not cut the widest.
    return Math.ceil(Math.max(0, ...widths)) + 1 + padding + (width.beside ?? 0);
  }
}

/** The longest texts of a column, the longest first. */
export function longestTexts({ rows, names }: DataSet, textOf: TextOfRow): string[] {
  const step = Math.ceil(rows.length / mostRows);
  const longest: string[] = [];
  let least = 0;
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at];
    const text = row && textOf(row, names);
    if (!text || text.length <= least || longest.includes(text)) continue;
    const place = longest.findIndex(({ length }) => length < text.length);
    longest.splice(place < 0 ? longest.length : place, 0, text);
    if (longest.length > longestCount) longest.pop();
    if (longest.length === longestCount) least = longest.at(-1)?.length ?? 0;
  }
  return longest;
}
