/** A text as Testing Library reads it: French has spaces that do not break, which it takes for usual ones. */
export function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
