/** The shells that commands are written for. */
export type ShellName = 'posix' | 'powershell';

/** Nothing that means something to `sh`, `bash` or `zsh`, which takes a leading `=` for a program's path. */
const posixPlain = /^[A-Za-z0-9_@+:,./-]+$/;
/** Without `@` at the start: `@store` would be the parameters that a variable `store` holds. */
const powershellPlain = /^[A-Za-z0-9_+:./\\-]+$/;
/** PowerShell takes the typographic ones for an apostrophe too. */
const powershellQuotes = /['\u2018-\u201B]/g;

const forms: Record<ShellName, (word: string) => string> = {
  posix: (word) => (posixPlain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`),
  powershell: (word) =>
    powershellPlain.test(word) ? word : `'${word.replace(powershellQuotes, '$&$&')}'`,
};

/** Longer ones are no names. */
const longestName = 200;

/**
 * Whether a name that others gave can be typed into either shell. Line breaks end a command, marks of writing
 * direction hide one, and PowerShell hands a quotation mark or a backslash on as something else.
 */
export function isTypable(name: string): boolean {
  return name !== '' && name.length <= longestName && !/[\p{C}\p{Zl}\p{Zp}"\\]/u.test(name);
}

/** A command of which no word means more to the shell than it says. */
export function commandLine(shell: ShellName, words: readonly string[]): string {
  return words.map(forms[shell]).join(' ');
}
