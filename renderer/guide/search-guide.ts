import type { Block, ByKind, GuideSection, Inline } from './guide-content.ts';

/** Sections whose title or text contains all words of a search; case and accents are ignored. */
export function searchGuide(guide: readonly GuideSection[], search: string): GuideSection[] {
  const words = wordsOf(search);
  return guide.filter((section) => {
    const text = plain(`${section.title} ${section.blocks.map(textOfBlock).join(' ')}`);
    return words.every((word) => text.includes(word));
  });
}

/** The words of a search, as they are marked. */
export function wordsOf(search: string): string[] {
  return plain(search).split(/\s+/).filter(Boolean);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const texts: ByKind<Block, [], string> = {
  paragraph: ({ children }) => textOf(children),
  list: ({ items }) => items.flat().map(textOfBlock).join(' '),
  table: ({ head, rows }) => [head, ...rows].flat().map(textOf).join(' '),
  code: ({ text }) => text,
};

function textOfBlock(block: Block): string {
  return (texts[block.kind] as (of: Block) => string)(block);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : textOf(inline.children)))
    .join('');
}
