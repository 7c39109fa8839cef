/** Maximum characters of a server's message that are stored. */
const maxMessageLength = 300;

/**
 * One line without control characters, cut to a length that fits a log; null if nothing is left. A text that was cut
 * ends with `…`: see `hideSecrets`.
 */
export function cleanMessage(text: string): string | null {
  const read = text.slice(0, 4 * maxMessageLength);
  const line = read.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (line === '') return null;
  const isCut = read.length < text.length || line.length > maxMessageLength;
  return isCut ? `${line.slice(0, maxMessageLength - 1)}…` : line;
}
