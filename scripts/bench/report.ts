/** The printed part of a benchmark; its numbers are in the JSON file. */
export interface Section {
  title: string;
  tables: Table[];
  /** Explains the numbers. */
  notes: string[];
  /** The applicable targets, and whether they were met. */
  aims: Aim[];
}

interface Table {
  head: string[];
  rows: (string | number)[][];
}

export interface Aim {
  text: string;
  isReached: boolean;
}

export function aim(text: string, isReached: boolean): Aim {
  return { text, isReached };
}

export function printSection({ title, tables, notes, aims }: Section): void {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  for (const table of tables) console.log(`\n${formatTable(table)}`);
  if (notes.length > 0) console.log(`\n${notes.map((note) => wrap(note, '  ')).join('\n')}`);
  if (aims.length > 0) console.log('');
  for (const { text, isReached } of aims) {
    console.log(wrap(text, isReached ? '  reached  ' : '  MISSED   '));
  }
}

/** Numbers right-aligned, text left-aligned. */
function formatTable({ head, rows }: Table): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const isFigure = head.map((_, column) => rows.some((row) => /^[\d.,<]+$/.test(`${row[column]}`)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}

function wrap(text: string, start: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 96 - start.length) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return start + lines.join(`\n${' '.repeat(start.length)}`);
}

export function count(value: number): string {
  return value.toLocaleString('en');
}
