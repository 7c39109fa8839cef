import './match-marks.css';
import { type RefObject, useEffect } from 'react';
import { rangesOf } from './text-ranges.ts';

/** The names in the lines of rows, and texts that say where else a search matches. */
const marked = '[aria-rowindex] .middle-ellipsis, [data-match-text]';
const highlightName = 'search-match';

/**
 * Marks words in the names of the rendered rows. With the browser’s highlights instead of elements: names are shortened
 * in the middle, so a match can be in two elements, and rows that scroll by cost nothing more.
 */
export function useMatchMarks(
  container: RefObject<HTMLElement | null>,
  words: readonly string[],
): void {
  useEffect(() => {
    const element = container.current;
    if (element === null || words.length === 0 || !('highlights' in CSS)) return undefined;
    const mark = () => {
      const ranges = [...element.querySelectorAll(marked)].flatMap((each) => markedIn(each, words));
      CSS.highlights.set(highlightName, new Highlight(...ranges));
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights.delete(highlightName);
    };
  }, [container, words]);
}

function markedIn(element: Element, words: readonly string[]): Range[] {
  const nodes = visibleTexts(element);
  return rangesOf(nodes.map(({ data }) => data).join(''), words).map(([start, end]) => {
    const range = new Range();
    const [first, from] = placeIn(nodes, start);
    const [last, to] = placeIn(nodes, end);
    if (first) range.setStart(first, from);
    if (last) range.setEnd(last, to);
    return range;
  });
}

function visibleTexts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) continue;
    if (currentNode.parentElement?.closest('.visually-hidden') === null) texts.push(currentNode);
  }
  return texts;
}

/** The text node with this offset of all texts together, and the offset in it. */
function placeIn(nodes: readonly Text[], offset: number): [Text | undefined, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return [nodes.at(-1), nodes.at(-1)?.length ?? 0];
}
