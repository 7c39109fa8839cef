import type { Block, GuideSection, Inline } from './guide-content.ts';

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

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.children);
    case 'list':
      return block.items.flat().map(textOfBlock).join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().map(textOf).join(' ');
    case 'code':
      return block.text;
  }
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : textOf(inline.children)))
    .join('');
}
