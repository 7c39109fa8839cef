import { expiryWarningMs, type Verification } from '../../shared/accounts/credentials.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatAgo, formatInstant } from '../text/dates.ts';

/** An end of keys that is near, or over. */
export interface Expiry {
  stage: 'soon' | 'passed';
  expiresAt: string;
}

/** null: the keys last longer than the warning goes, or their end is not known. */
export function expiryOf(verification: Verification | null, now: number): Expiry | null {
  const expiresAt = verification?.expiresAt ?? null;
  if (expiresAt === null) return null;
  const leftMs = Date.parse(expiresAt) - now;
  if (leftMs <= 0) return { stage: 'passed', expiresAt };
  return leftMs <= expiryWarningMs ? { stage: 'soon', expiresAt } : null;
}

/** A whole sentence for each stage, since no half of one is the same in every language. */
interface Sentences {
  soon: TextId;
  now: TextId;
  justPassed: TextId;
  passed: TextId;
}

const labels: Sentences = {
  soon: 'accounts.expiryLabelSoon',
  now: 'accounts.expiryLabelNow',
  justPassed: 'accounts.expiryLabelJustPassed',
  passed: 'accounts.expiryLabelPassed',
};

const notifications: Sentences = {
  soon: 'accounts.expiryNotificationSoon',
  now: 'accounts.expiryNotificationNow',
  justPassed: 'accounts.expiryNotificationJustPassed',
  passed: 'accounts.expiryNotificationPassed',
};

function sentenceOf(
  { stage, expiresAt }: Expiry,
  { sentences, now, name = '' }: { sentences: Sentences; now: number; name?: string },
): string {
  const isNear = Math.abs(Date.parse(expiresAt) - now) < 60_000;
  const near = stage === 'passed' ? sentences.justPassed : sentences.now;
  const far = stage === 'passed' ? sentences.passed : sentences.soon;
  return t(isNear ? near : far, { name, when: formatAgo(expiresAt, now) });
}

/** Beside an inventory's state: `Keys expire in 9 days`. */
export function expiryLabel(expiry: Expiry, now: number): string {
  return sentenceOf(expiry, { sentences: labels, now });
}

interface ExpiryWords {
  title: string;
  remedy: string;
}

/** On the page of the inventory. */
export function expiryText(expiry: Expiry, now: number): ExpiryWords {
  const at = formatInstant(expiry.expiresAt);
  if (expiry.stage === 'passed') {
    return {
      title: t('accounts.expiryPassedTitle', { at }),
      remedy: t('accounts.expiryPassedHelp'),
    };
  }
  const isNear = Date.parse(expiry.expiresAt) - now < 60_000;
  return {
    title: isNear
      ? t('accounts.expiryNowTitle', { at })
      : t('accounts.expirySoonTitle', {
          when: formatAgo(expiry.expiresAt, now),
          at,
        }),
    remedy: t('accounts.expirySoonHelp'),
  };
}

/** On the desktop, away from the app. */
export function expiryNotification(name: string, expiry: Expiry, now: number): ExpiryWords {
  return {
    title: sentenceOf(expiry, { sentences: notifications, now, name }),
    remedy:
      expiry.stage === 'passed'
        ? t('accounts.expiryNotificationPassedHelp')
        : t('accounts.expiryNotificationSoonHelp', { at: formatInstant(expiry.expiresAt) }),
  };
}

/** Of keys that OVHcloud was never asked about. */
export function notVerifiedText(): string {
  return t('accounts.keysUntestedHelp');
}
