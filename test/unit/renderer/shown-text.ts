/** A text as Testing Library reads it: it treats the non-breaking spaces of French as normal ones. */
export function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
