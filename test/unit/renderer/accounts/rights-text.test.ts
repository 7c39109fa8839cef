import { describe, expect, it } from 'vitest';
import { addressesFact, expiryFact } from '../../../../renderer/accounts/rights-text.ts';
import { formatInstant } from '../../../../renderer/text/dates.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { now } from '../../../fakes/builders.ts';
import { t } from '../../../../renderer/text/translate.ts';

const nowMs = Date.parse(now);
const inDays = (days: number) => ({
  expiresAt: new Date(nowMs + days * 86_400_000).toISOString(),
  isExpirationKnown: true,
});

/** Whether it warns with this many days left, and how. */
const facts: [days: number, isSoon: boolean, words: (instant: string) => string][] = [
  [14, true, (instant) => t('accounts.keyExpiryInDays', { days: 14, instant })],
  [14.01, false, (instant) => instant],
  [1, true, (instant) => t('accounts.keyExpiryInDays', { days: 1, instant })],
  [0.5, true, (instant) => t('accounts.keyExpiryWithinDay', { instant })],
  [-1, true, (instant) => t('accounts.keyExpired', { instant })],
];

describe('expiryFact', () => {
  it.each(facts)('of keys with %s days left warns (%s)', (days, isSoon, words) => {
    const report = inDays(days);
    const fact = expiryFact(report, nowMs);
    expect(fact.isSoon).toBe(isSoon);
    expect(fact.text).toBe(words(formatInstant(report.expiresAt)));
  });

  it('distinguishes keys without an end from keys that may not read theirs', () => {
    const end = { expiresAt: null };
    expect(expiryFact({ ...end, isExpirationKnown: true }, nowMs).text).toBe(t('common.never'));
    expect(expiryFact({ ...end, isExpirationKnown: false }, nowMs).text).toBe(
      t('accounts.notVisible'),
    );
  });
});

describe('expiryFact in French', () => {
  it.each(facts)('of keys with %s days left', (days, _isSoon, words) => {
    const report = inDays(days);
    const inEnglish = expiryFact(report, nowMs).text;
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const { text } = expiryFact(report, nowMs);
    expect(text).toBe(words(formatInstant(report.expiresAt)));
    expect(text).not.toBe(inEnglish);
  });
});

describe('addressesFact', () => {
  it('distinguishes every address from addresses that are not reported', () => {
    expect(addressesFact([])).toBe(t('accounts.allowedAddressesAny'));
    expect(addressesFact(null)).toBe(t('accounts.notVisible'));
    expect(addressesFact(['192.0.2.1'])).toBe('192.0.2.1');
  });
});
