import { describe, expect, it } from 'vitest';
import { withDocumentTitle } from '../../../electron/runtime.ts';

/** A file as Skia writes it. */
function aPdf(info = '/Producer (Skia/PDF m114)'): string {
  const head = '%PDF-1.4\n';
  const first = `1 0 obj\n<<${info}>>\nendobj\n`;
  const second = '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R>>\nendobj\n';
  const start = head.length + first.length + second.length;
  const offset = (place: number) => `${String(place).padStart(10, '0')} 00000 n \n`;
  const places = [head.length, head.length + first.length].map(offset).join('');
  const table = `xref\n0 3\n0000000000 65535 f \n${places}`;
  const end = `trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return `${head}${first}${second}${table}${end}`;
}

const meant = { title: 'Rapport · été', locale: 'fr-FR' };
const titled = (text: string) =>
  Buffer.from(withDocumentTitle(Buffer.from(text, 'latin1'), meant)).toString('latin1');

describe('a PDF without a title', () => {
  it('gets it and its language in an update at its end, and stays as it is before that', () => {
    const before = aPdf();
    const after = titled(before);
    expect(after.startsWith(before)).toBe(true);
    const added = after.slice(before.length);
    const hex = /\/Title <([0-9a-f]+)>/.exec(added)?.[1] ?? '';
    expect(Buffer.from(hex, 'hex').swap16().toString('utf16le')).toBe(`\uFEFF${meant.title}`);
    expect(added).toContain('/Producer (Skia/PDF m114)');
    expect(added).toContain('/Pages 3 0 R\n/Lang (fr-FR)');
  });

  it('has a table that leads to the objects, and to the table before', () => {
    const before = aPdf();
    const after = titled(before);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(after)?.[1]);
    expect(after.slice(start)).toMatch(
      /^xref\n1 1\n\d{10} 00000 n \n2 1\n\d{10} 00000 n \ntrailer/,
    );
    const places = [...after.slice(start).matchAll(/(\d) 1\n(\d{10}) /g)];
    for (const [, number, place] of places) {
      expect(after.slice(Number(place))).toMatch(new RegExp(`^${number} 0 obj`));
    }
    const previous = Number(/\/Prev (\d+)/.exec(after)?.[1]);
    expect(before.slice(previous)).toMatch(/^xref/);
  });
});

describe('a PDF stays as it is', () => {
  it.each([
    ['if it has a title', aPdf('/Title (Report)')],
    ['if it is built otherwise', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF'],
    ['if it is none', ''],
  ])('%s', (_title, text) => {
    expect(titled(text)).toBe(text);
  });
});
