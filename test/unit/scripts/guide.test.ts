import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../renderer/guide/guide-content.ts';
import { guideOf } from '../../../scripts/lib/guide.ts';

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((each) => ('text' in each ? each.text : textOf(each.children))).join('');

function linksIn(blocks: readonly Block[]): string[] {
  const ofInlines = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((each) => [
      ...(each.kind === 'link' ? [each.section] : []),
      ...('children' in each ? ofInlines(each.children) : []),
    ]);
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return ofInlines(block.children);
    if (block.kind === 'list') return block.items.flatMap(linksIn);
    return block.kind === 'table' ? [block.head, ...block.rows].flat().flatMap(ofInlines) : [];
  });
}

describe('the guide that ships', () => {
  const guide = guideOf(readFileSync('docs/guide.md', 'utf8'));

  it('has a section for each heading of the document', () => {
    const headings = [...readFileSync('docs/guide.md', 'utf8').matchAll(/^##+ (.+)$/gm)];
    expect(guide.map(({ title }) => title)).toEqual(headings.map(([, title]) => title));
    expect(new Set(guide.map(({ id }) => id)).size).toBe(guide.length);
  });

  it('has the sections that its own links and the window’s lead to', () => {
    const ids = new Set(guide.map(({ id }) => id));
    const linked = [...guide.flatMap(({ blocks }) => linksIn(blocks)), 'statuses', 'coverage'];
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has its tables, lists and code', () => {
    const kinds = new Set(guide.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['paragraph', 'list', 'table', 'code']));
    const statuses = guide.find(({ id }) => id === 'statuses')?.blocks ?? [];
    const table = statuses.find((block) => block.kind === 'table');
    expect(table?.rows.map(([first = []]) => textOf(first))).toEqual([
      'Excluded',
      'Protected',
      'Unknown',
      'Stale',
      'Not protected',
    ]);
  });

  it('leaves out pictures and links to documents that do not ship', () => {
    const [section] = guideOf('# T\n\nIntro\n\n## A b, c\n\n![x](y.png)\n\nSee [z](z.md) *now*.');
    expect(section).toEqual({
      id: 'a-b-c',
      title: 'A b, c',
      depth: 2,
      blocks: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: 'See ' },
            { kind: 'text', text: 'z' },
            { kind: 'text', text: ' ' },
            { kind: 'emphasis', children: [{ kind: 'text', text: 'now' }] },
            { kind: 'text', text: '.' },
          ],
        },
      ],
    });
  });

  it('is not built from a text that would be missing in it', () => {
    expect(() => guideOf('## A\n\n> quoted')).toThrow('blockquote');
  });
});
