import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../../renderer/text/dates.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import {
  expiryLabel,
  expiryNotification,
  expiryOf,
  expiryText,
} from '../../../../renderer/accounts/expiry-text.ts';
import { aVerification } from '../../../fakes/summary.ts';
import { t } from '../../../../renderer/text/translate.ts';

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

  it('is past from the time of the end', () => {
    expect(of('2026-11-20T08:00:00.000Z')?.stage).toBe('passed');
    expect(of('2026-11-20T08:00:01.000Z')?.stage).toBe('soon');
  });

  it('is nothing for keys without an end, and for keys that were never checked', () => {
    expect(of(null)).toBeNull();
    expect(expiryOf(null, now)).toBeNull();
  });
});

describe('the texts of an expiry', () => {
  it('show how much time is left, and until when', () => {
    const expiry = { stage: 'soon', expiresAt: '2026-11-29T20:00:00.000Z' } as const;
    expect(expiryLabel(expiry, now)).toBe(t('accounts.expiryLabelSoon', { when: 'in 9 days' }));
    const at = formatInstant(expiry.expiresAt);
    expect(expiryText(expiry, now)).toEqual({
      title: t('accounts.expirySoonTitle', { when: 'in 9 days', at }),
      remedy: t('accounts.expirySoonHelp'),
    });
    expect(expiryNotification('Production', expiry, now)).toEqual({
      title: t('accounts.expiryNotificationSoon', { name: 'Production', when: 'in 9 days' }),
      remedy: t('accounts.expiryNotificationSoonHelp', { at }),
    });
  });

  it('report that the keys have ended, and that nothing else is lost', () => {
    const expiry = { stage: 'passed', expiresAt: '2026-11-18T07:00:00.000Z' } as const;
    expect(expiryLabel(expiry, now)).toBe(t('accounts.expiryLabelPassed', { when: '2 days ago' }));
    expect(expiryText(expiry, now)).toEqual({
      title: t('accounts.expiryPassedTitle', { at: formatInstant(expiry.expiresAt) }),
      remedy: t('accounts.expiryPassedHelp'),
    });
  });

  it.each([
    ['soon', '2026-11-20T08:00:30.000Z', 'accounts.expiryLabelNow'],
    ['passed', '2026-11-20T07:59:30.000Z', 'accounts.expiryLabelJustPassed'],
  ] as const)('have no odd number at the end itself (%s)', (stage, expiresAt, id) => {
    expect(expiryLabel({ stage, expiresAt }, now)).toBe(t(id));
  });

  it.each([
    ['soon', '2026-11-29T20:00:00.000Z', 'accounts.expiryLabelSoon', { when: 'dans 9 jours' }],
    ['soon', '2026-11-20T08:00:30.000Z', 'accounts.expiryLabelNow', {}],
    ['passed', '2026-11-20T07:59:30.000Z', 'accounts.expiryLabelJustPassed', {}],
    [
      'passed',
      '2026-11-18T07:00:00.000Z',
      'accounts.expiryLabelPassed',
      { when: 'il y a 2 jours' },
    ],
  ] as const)('are in the selected language (%s, %s)', (stage, expiresAt, id, values) => {
    const inEnglish = expiryLabel({ stage, expiresAt }, now);
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const label = expiryLabel({ stage, expiresAt }, now);
    expect(label).toBe(t(id, values));
    expect(label).not.toBe(inEnglish);
  });
});
