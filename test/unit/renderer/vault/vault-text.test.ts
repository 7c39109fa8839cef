import { describe, expect, it } from 'vitest';
import { autoLockLabel, passphraseProblem } from '../../../../renderer/vault/vault-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { t } from '../../../../renderer/text/translate.ts';

describe('autoLockLabel', () => {
  it.each([
    [null, t('common.never'), 'Jamais'],
    [1, t('vault.autoLockMinutes', { count: 1 }), 'Après 1 minute'],
    [15, t('vault.autoLockMinutes', { count: 15 }), 'Après 15 minutes'],
    [60, t('vault.autoLockHours', { count: 1 }), 'Après 1 heure'],
    [90, t('vault.autoLockMinutes', { count: 90 }), 'Après 90 minutes'],
    [240, t('vault.autoLockHours', { count: 4 }), 'Après 4 heures'],
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
