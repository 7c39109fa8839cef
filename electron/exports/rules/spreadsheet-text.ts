/*
 * Prevents spreadsheets from interpreting text in files without types. A leading apostrophe makes a cell text in all of
 * them, and is visible. The alternatives are worse: `="00123"` is a formula, and an invisible leading character would
 * be copied with an id.
 */

/** What begins a formula, including the forms of East Asian keyboards (OWASP, CSV Injection). */
const formulaStart = '[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20\\uFE62\\uFE63\\uFE66\\uFE6B]';
/** What a reader may skip at the start of a cell, including quotes, as a reader with another separator sees them. */
const skipped = '[\\s\\p{Cc}\\p{Cf}"]*';
/** Where a reader may begin a new cell: the separators that spreadsheets use, and line ends. */
const cellEnd = '[,;|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029]';

const formulaWithin = new RegExp(`(${cellEnd}${skipped})(?=${formulaStart})`, 'gu');
const formulaAtStart = new RegExp(`^(?:${skipped}${formulaStart}|[\\t\\r\\n])`, 'u');

/**
 * A text that no spreadsheet takes for a formula, whichever separator it splits the line at: quotes do not protect a
 * cell from a reader that expects another separator (OWASP/www-community#443). Names of resources are not trusted:
 * anyone who can create a resource can name it.
 */
export function withoutFormulas(text: string): string {
  const inside = text.replaceAll(formulaWithin, "$1'");
  return formulaAtStart.test(inside) ? `'${inside}` : inside;
}

/** OVHcloud's languages: Excel knows the months of its own language and the English ones. */
const languages = ['en-US', 'en-GB', 'fr', 'fr-CA', 'de', 'es', 'it', 'nl', 'pl', 'pt'];
const months = new Set(languages.flatMap(monthsOf));
/** An exponent, am or pm, and the Spanish and Portuguese word between day and month. */
const joints = /(?<=\d[.,]?)e(?=[+-]?\d)|(?<=\d)\s*[ap]\.?\s?m?\.?$|(?<=\s)de(?=\s)/g;
const truths = new Set(
  'true false vrai faux wahr falsch verdadero falso vero waar onwaar prawda fałsz verdadeiro'.split(
    ' ',
  ),
);
const signs = /^[\p{Nd}\s.,:/'’\-+%()$€£¥]*$/u;
/** `#N/A`, `#NV`, `#DIV/0!`, `#NAME?`, in the languages of Excel. */
const excelError = /^#(?:nv|\p{L}+\/\p{L}+|[\p{L}/\d]+[!?])$/u;
const inet4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;
/** Taken for a number where the dot separates thousands. */
const thousands = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Whether Excel, in any of its languages, may take a text for a number, a date, a time, a boolean or an error, and then
 * show something else: `10-12`, `1E5`, `00123`, `12/04`, `MARCH1`. When in doubt, true.
 */
export function isTakenForValue(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (truths.has(plain) || excelError.test(plain)) return true;
  if (!/\p{Nd}/u.test(plain) || plain.startsWith("'")) return false;
  if (plain.split(/[\s,]+/).some((part) => inet4.test(part) && !thousands.test(part))) return false;
  const bare = plain.replaceAll(joints, '');
  return signs.test(bare.replaceAll(/\p{L}+/gu, (word) => (months.has(word) ? '' : word)));
}

/** The names alone and beside a day, where Polish declines them. */
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
