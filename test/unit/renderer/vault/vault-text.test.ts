import { describe, expect, it } from 'vitest';
import { autoLockLabel, passphraseProblem } from '../../../../renderer/vault/vault-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { t, type TextId } from '../../../../renderer/text/translate.ts';

describe('autoLockLabel', () => {
  it.each<[number | null, TextId, number?]>([
    [null, 'common.never'],
    [1, 'vault.autoLockMinutes', 1],
    [15, 'vault.autoLockMinutes', 15],
    [60, 'vault.autoLockHours', 1],
    [90, 'vault.autoLockMinutes', 90],
    [240, 'vault.autoLockHours', 4],
  ])('of %s minutes', (minutes, id, count) => {
    expect(autoLockLabel(minutes)).toBe(t(id, { count }));
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(autoLockLabel(minutes)).toBe(t(id, { count }));
  });
});

describe('passphraseProblem', () => {
  it('says how long a passphrase has to be', () => {
    expect(passphraseProblem('tooShort')).toBe(t('vault.passphraseTooShort', { count: 12 }));
  });
});
