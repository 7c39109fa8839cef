import { describe, expect, it } from 'vitest';
import { autoLockLabel, passphraseProblem } from '../../../../renderer/vault/vault-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';

describe('autoLockLabel', () => {
  it.each([
    [null, 'Never', 'Jamais'],
    [1, 'After 1 minute', 'Après 1 minute'],
    [15, 'After 15 minutes', 'Après 15 minutes'],
    [60, 'After 1 hour', 'Après 1 heure'],
    [90, 'After 90 minutes', 'Après 90 minutes'],
    [240, 'After 4 hours', 'Après 4 heures'],
  ])('of %s minutes', (minutes, english, translated) => {
    expect(autoLockLabel(minutes)).toBe(english);
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(autoLockLabel(minutes)).toBe(translated);
  });
});

describe('passphraseProblem', () => {
  it('says how long a passphrase has to be', () => {
    expect(passphraseProblem('tooShort')).toMatch(/^Use at least 12 characters\./);
  });
});
