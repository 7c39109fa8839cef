/**
 * Returns a test for texts that match a pattern, in which `*` stands for any text, including none, and `?` for one
 * character. Everything else is literal. Not a regular expression: with many stars, it would practically never end on a
 * text that does not match.
 */
export function matcherOf(pattern: string): (text: string) => boolean {
  const merged = pattern.replace(/\*+/g, '*');
  const bare = merged.replace(/^\*|\*$/g, '');
  if (/[*?]/.test(bare)) return (text) => isLike(text, merged);
  if (merged === '*') return () => true;
  const isOpenBefore = merged.startsWith('*');
  const isOpenAfter = merged.endsWith('*');
  if (isOpenBefore && isOpenAfter) return (text) => text.includes(bare);
  if (isOpenBefore) return (text) => text.endsWith(bare);
  if (isOpenAfter) return (text) => text.startsWith(bare);
  return (text) => text === bare;
}

/** Matches greedily. On failure, goes back to the last star, which then takes one character more. */
function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const sign = pattern[wanted];
    if (sign === '*') {
      star = wanted;
      starAt = at;
      wanted += 1;
    } else if (sign === '?') {
      at += lengthAt(text, at);
      wanted += 1;
    } else if (sign !== undefined && sign === text[at]) {
      at += 1;
      wanted += 1;
    } else if (star >= 0) {
      starAt += lengthAt(text, starAt);
      at = starAt;
      wanted = star + 1;
    } else return false;
  }
  while (pattern[wanted] === '*') wanted += 1;
  return wanted === pattern.length;
}

/** Length of the character at this position: an emoji takes two code units. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
