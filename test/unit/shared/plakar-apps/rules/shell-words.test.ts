import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../../../../shared/plakar-apps/rules/shell-words.ts';

const hostile = [
  'plain-word_1.yml',
  '@store',
  "it's",
  'a b',
  '$(touch x)',
  '`id`',
  'a;b|c&d',
  '*',
  '~',
  '',
  '=ls',
  '!x',
  '\\',
  'line\nbreak',
  '"quoted"',
  'été',
];

describe('commandLine', () => {
  it('passes sh every word unchanged', () => {
    const line = commandLine('posix', ['printf', '%s\\0', ...hostile]);
    const said = execFileSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(said.split('\0').slice(0, -1)).toEqual(hostile);
  });

  it.each([
    ['plain-word_1.yml', 'plain-word_1.yml'],
    ['-tag', '-tag'],
    ['C:\\Users\\a\\x.yml', 'C:\\Users\\a\\x.yml'],
    // Without the quotes, PowerShell passes the value of its variable `store`.
    ['@store', "'@store'"],
    ["it's", "'it''s'"],
    // It treats typographic quotes as its own.
    ['it’s ‘so’', "'it’’s ‘‘so’’'"],
    ['$env:PATH', "'$env:PATH'"],
    ['a;b', "'a;b'"],
    ['', "''"],
  ])('writes %j for PowerShell as %s', (word, form) => {
    expect(commandLine('powershell', [word])).toBe(form);
  });

  it('leaves an @ unchanged for sh, where it has no meaning', () => {
    expect(commandLine('posix', ['plakar', 'at', '@main', 'ls'])).toBe('plakar at @main ls');
  });
});
