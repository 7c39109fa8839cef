import { french } from '../../../renderer/text/french/all.ts';

const names = ['aria-label', 'title', 'placeholder'];

/** What is drawn, or said to a screen reader, in English although there is French for it. */
export function englishIn(element: HTMLElement): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const drawn: string[] = [];
  while (texts.nextNode()) drawn.push(texts.currentNode.textContent ?? '');
  for (const each of element.querySelectorAll('*')) {
    for (const name of names) drawn.push(each.getAttribute(name) ?? '');
  }
  const translated: Record<string, string> = french;
  return drawn
    .map((text) => text.trim())
    .filter((text) => translated[text] !== undefined && translated[text] !== text);
}
