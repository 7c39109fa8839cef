import { describe, expect, it } from 'vitest';
import { addressesFact, expiryFact } from '../../../../renderer/accounts/rights-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { now } from '../../../fakes/builders.ts';

const nowMs = Date.parse(now);
const inDays = (days: number) => ({
  expiresAt: new Date(nowMs + days * 86_400_000).toISOString(),
  isExpirationKnown: true,
});

describe('expiryFact', () => {
  it.each([
    [14, true, /^In 14 days, on /],
    [14.01, false, /^4 Dec 2026/],
    [1, true, /^In 1 day, on /],
    [0.5, true, /^In less than a day, on /],
    [-1, true, /^Expired on 19 Nov 2026/],
  ])('of keys with %s days left warns (%s)', (days, isSoon, words) => {
    const fact = expiryFact(inDays(days), nowMs);
    expect(fact.isSoon).toBe(isSoon);
    expect(fact.text).toMatch(words);
  });

  it('tells keys without end from keys that may not know theirs', () => {
    const end = { expiresAt: null };
    expect(expiryFact({ ...end, isExpirationKnown: true }, nowMs).text).toBe('Never');
    expect(expiryFact({ ...end, isExpirationKnown: false }, nowMs).text).toMatch(/^Not told/);
  });
});

describe('expiryFact in French', () => {
  it.each([
    [14, /^Dans 14 jours, le /],
    [1, /^Dans 1 jour, le /],
    [0.5, /^Dans moins d’un jour, le /],
    [-1, /^Expirées le 19 nov\. 2026/],
  ])('of keys with %s days left', (days, words) => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(expiryFact(inDays(days), nowMs).text).toMatch(words);
  });
});

describe('addressesFact', () => {
  it('tells every address from those that are not told', () => {
    expect(addressesFact([])).toBe('Every address');
    expect(addressesFact(null)).toMatch(/^Not told/);
    expect(addressesFact(['192.0.2.1'])).toBe('192.0.2.1');
  });
});
