/** Shells that commands are written for. */
export type ShellName = 'posix' | 'powershell';

/** No characters that are special in `sh`, `bash` or `zsh`; zsh expands a leading `=` to a program's path. */
const posixPlain = /^[A-Za-z0-9_@+:,./-]+$/;
/** No leading `@`: PowerShell reads `@store` as splatting of the variable `store`. */
const powershellPlain = /^[A-Za-z0-9_+:./\\-]+$/;
/** PowerShell accepts typographic quotes as apostrophes too. */
const powershellQuotes = /['\u2018-\u201B]/g;

const forms: Record<ShellName, (word: string) => string> = {
  posix: (word) => (posixPlain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`),
  powershell: (word) =>
    powershellPlain.test(word) ? word : `'${word.replace(powershellQuotes, '$&$&')}'`,
};

/** Names are never longer. */
const longestName = 200;

/**
 * Whether an external name can be typed safely in both shells. Line breaks end a command, bidirectional control
 * characters can hide one, and PowerShell changes quotation marks and backslashes in arguments.
 */
export function isTypable(name: string): boolean {
  return name !== '' && name.length <= longestName && !/[\p{C}\p{Zl}\p{Zp}"\\]/u.test(name);
}

/** Builds a command line in which no word has a special meaning to the shell. */
export function commandLine(shell: ShellName, words: readonly string[]): string {
  return words.map(forms[shell]).join(' ');
}
