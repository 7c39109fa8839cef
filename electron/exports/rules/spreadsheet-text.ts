/*
 * What spreadsheets make of text in a file without types, and how to keep them from it. An apostrophe in front
 * makes a cell text for all of them, and can be seen. The other means are worse: `="00123"` is a formula, and
 * an invisible character in front would be copied with an id.
 */

/** What begins a formula, also in the forms of East Asian keyboards (OWASP, CSV Injection). */
const formulaStart = '[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B]';
/** What a reader may skip at the beginning of a cell; quotes, as a reader with another separator sees them. */
const skipped = '[\\s\\p{Cc}\\p{Cf}"]*';
/** Where a reader may take a new cell to begin: separators that spreadsheets are set to, and line ends. */
const cellEnd = '[,;|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]';

const formulaWithin = new RegExp(`(${cellEnd}${skipped})(?=${formulaStart})`, 'gu');
const formulaAtStart = new RegExp(`^(?:${skipped}${formulaStart}|[\\t\\r\\n])`, 'u');

/**
 * A text that no spreadsheet takes for a formula, whichever separator it splits the line at: quotes do not
 * protect a cell from a reader that expects another separator (OWASP/www-community#443). What names a resource
 * is not to be trusted with that: whoever can create one can name it.
 */
export function withoutFormulas(text: string): string {
  const inside = text.replaceAll(formulaWithin, "$1'");
  return formulaAtStart.test(inside) ? `'${inside}` : inside;
}

/** Of OVHcloud's languages: Excel knows the months of its own language and English ones. */
const languages = ['en-US', 'en-GB', 'fr', 'fr-CA', 'de', 'es', 'it', 'nl', 'pl', 'pt'];
const months = new Set(languages.flatMap(monthsOf));
/** An exponent, a half of the day, and what Spanish and Portuguese write between day and month. */
const joints = /(?<=\d[.,]?)e(?=[+-]?\d)|(?<=\d)\s*[ap]\.?\s?m?\.?$|(?<=\s)de(?=\s)/g;
const truths = new Set(
  'true false vrai faux wahr falsch verdadero falso vero waar onwaar prawda fałsz verdadeiro'.split(
    ' ',
  ),
);
const signs = /^[\p{Nd}\s.,:/'’\-+%()$€£¥]*$/u;
/** `#N/A`, `#NV`, `#DIV/0!`, `#NAME?`, as Excel's languages write them. */
const excelError = /^#(?:nv|\p{L}+\/\p{L}+|[\p{L}/\d]+[!?])$/u;
const inet4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;
/** Read as a number where the dot separates thousands. */
const thousands = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Whether Excel, in any of its languages, may take a text for a number, a date, a time, a truth or an error,
 * and then show something else: `10-12`, `1E5`, `00123`, `12/04`, `MARCH1`. Rather once too often.
 */
export function isTakenForValue(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (truths.has(plain) || excelError.test(plain)) return true;
  if (!/\p{Nd}/u.test(plain) || plain.startsWith("'")) return false;
  if (plain.split(/[\s,]+/).some((part) => inet4.test(part) && !thousands.test(part))) return false;
  const bare = plain.replaceAll(joints, '');
  return signs.test(bare.replaceAll(/\p{L}+/gu, (word) => (months.has(word) ? '' : word)));
}

/** Alone and beside a day, which Polish declines. */
function monthsOf(language: string): string[] {
  const forms = [{ month: 'long' }, { month: 'short' }] as const;
  return forms.flatMap((form) =>
    [form, { ...form, day: 'numeric' } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2024, index, 15));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        return name.replaceAll(/[^\p{L}]/gu, '');
      }).flatMap((name) => [name, withoutAccents(name)]);
    }),
  );
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
