/** The facts beside the event in a line of the log. `trace` has its own lines. */
export type Facts = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | undefined>
>;

/** Characters of a fact; a longer one says nothing more. */
const maxLength = 2000;

/** One entry of the log: the event, then `name=value`. No value can begin a line of its own. */
export function logLine(event: string, { trace, ...facts }: Facts = {}): string {
  const shown = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${textOf(value)}`],
  );
  const frames = typeof trace === 'string' ? trace.split('\n') : [];
  return [
    [event, ...shown].join(' '),
    ...frames.map((line) => `    ${inOneLine(line).trim()}`),
  ].join('\n');
}

function textOf(value: Exclude<Facts[string], undefined>): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(wordOf).join(',');
  return wordOf(String(value));
}

function wordOf(text: string): string {
  const line = inOneLine(text);
  return /^[\w.:+~/@×()-]+$/.test(line) ? line : JSON.stringify(line);
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, maxLength);
}
