import { window as english } from '../../../shared/texts/en/window.ts';
import { window as french } from '../../../shared/texts/fr/window.ts';

const names = ['aria-label', 'title', 'placeholder'];

const textsOf = (texts: Record<string, Record<string, string>>) =>
  Object.values(texts)
    .flatMap((group) => Object.entries(group))
    // The words of search operators are also parts of OVHcloud’s paths.
    .flatMap(([id, text]) => (/^operator[A-Z]/.test(id) ? [] : text));
const frenchTexts = new Set(textsOf(french));
const onlyEnglish = new Set(textsOf(english).filter((text) => !frenchTexts.has(text)));

/** Texts shown, or read by a screen reader, in English although there is a French translation. */
export function englishIn(element: HTMLElement): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const drawn: string[] = [];
  while (texts.nextNode()) drawn.push(texts.currentNode.textContent ?? '');
  for (const each of element.querySelectorAll('*')) {
    for (const name of names) drawn.push(each.getAttribute(name) ?? '');
  }
  return drawn.map((text) => text.trim()).filter((text) => onlyEnglish.has(text));
}
