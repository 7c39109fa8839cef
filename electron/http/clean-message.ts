/** Longest text of a server's that is kept, in characters. */
const maxMessageLength = 300;

/**
 * One line without control characters, cut at a length that fits a log; null when nothing is left. What was cut ends
 * with `…`: see `hideSecrets`.
 */
export function cleanMessage(text: string): string | null {
  const read = text.slice(0, 4 * maxMessageLength);
  const line = read.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (line === '') return null;
  const isCut = read.length < text.length || line.length > maxMessageLength;
  return isCut ? `${line.slice(0, maxMessageLength - 1)}…` : line;
}
