import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../../renderer/text/language.ts';
import {
  expiryLabel,
  expiryNotification,
  expiryOf,
  expiryText,
} from '../../../../renderer/accounts/expiry-text.ts';
import { aVerification } from '../../../fakes/summary.ts';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const of = (expiresAt: string | null) => expiryOf(aVerification({ expiresAt }), now);

describe('expiryOf', () => {
  it('warns from fourteen days before the end', () => {
    expect(of('2026-12-04T08:00:00.000Z')).toEqual({
      stage: 'soon',
      expiresAt: '2026-12-04T08:00:00.000Z',
    });
    expect(of('2026-12-04T08:00:01.000Z')).toBeNull();
  });

  it('is passed from the instant of the end', () => {
    expect(of('2026-11-20T08:00:00.000Z')?.stage).toBe('passed');
    expect(of('2026-11-20T08:00:01.000Z')?.stage).toBe('soon');
  });

  it('is nothing for keys without end, and for keys that were never checked', () => {
    expect(of(null)).toBeNull();
    expect(expiryOf(null, now)).toBeNull();
  });
});

describe('the words for an expiry', () => {
  it('say how long is left, and until when', () => {
    const expiry = { stage: 'soon', expiresAt: '2026-11-29T20:00:00.000Z' } as const;
    expect(expiryLabel(expiry, now)).toBe('Keys expire in 9 days');
    expect(expiryText(expiry, now).title).toMatch(
      /^The keys of this inventory expire in 9 days, on (29|30) Nov 2026, \d\d:\d\d\.$/,
    );
    expect(expiryNotification('Production', expiry, now).title).toBe(
      'Keys of “Production” expire in 9 days',
    );
  });

  it('say that they have ended, and that nothing else is lost', () => {
    const expiry = { stage: 'passed', expiresAt: '2026-11-18T07:00:00.000Z' } as const;
    expect(expiryLabel(expiry, now)).toBe('Keys expired 2 days ago');
    const { title, remedy } = expiryText(expiry, now);
    expect(title).toMatch(/expired on 18 Nov 2026/);
    expect(remedy).toContain('What was discovered stays readable.');
  });

  it.each([
    ['soon', '2026-11-20T08:00:30.000Z', 'Keys expire within a minute'],
    ['passed', '2026-11-20T07:59:30.000Z', 'Keys have just expired'],
  ] as const)('have no odd number at the end itself (%s)', (stage, expiresAt, words) => {
    expect(expiryLabel({ stage, expiresAt }, now)).toBe(words);
  });

  it.each([
    ['soon', '2026-11-29T20:00:00.000Z', 'Les clés expirent dans 9 jours'],
    ['soon', '2026-11-20T08:00:30.000Z', 'Les clés expirent dans moins d’une minute'],
    ['passed', '2026-11-20T07:59:30.000Z', 'Les clés viennent d’expirer'],
    ['passed', '2026-11-18T07:00:00.000Z', 'Clés expirées il y a 2 jours'],
  ] as const)('are whole sentences in French (%s, %s)', (stage, expiresAt, words) => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(expiryLabel({ stage, expiresAt }, now)).toBe(words);
  });
});
