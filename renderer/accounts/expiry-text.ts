import { expiryWarningMs, type Verification } from '../../shared/accounts/credentials.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatAgo, formatInstant } from '../text/dates.ts';

/** The expiry of keys, soon or in the past. */
export interface Expiry {
  stage: 'soon' | 'passed';
  expiresAt: string;
}

/** null: the keys expire after the warning period, or their expiry is not known. */
export function expiryOf(verification: Verification | null, now: number): Expiry | null {
  const expiresAt = verification?.expiresAt ?? null;
  if (expiresAt === null) return null;
  const leftMs = Date.parse(expiresAt) - now;
  if (leftMs <= 0) return { stage: 'passed', expiresAt };
  return leftMs <= expiryWarningMs ? { stage: 'soon', expiresAt } : null;
}

/** A complete sentence for each stage: fragments cannot be combined in every language. */
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

/** Next to an inventory's state: `Keys expire in 9 days`. */
export function expiryLabel(expiry: Expiry, now: number): string {
  return sentenceOf(expiry, { sentences: labels, now });
}

interface ExpiryWords {
  title: string;
  remedy: string;
}

/** For the inventory's page. */
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

/** For a desktop notification, outside the window. */
export function expiryNotification(name: string, expiry: Expiry, now: number): ExpiryWords {
  return {
    title: sentenceOf(expiry, { sentences: notifications, now, name }),
    remedy:
      expiry.stage === 'passed'
        ? t('accounts.expiryNotificationPassedHelp')
        : t('accounts.expiryNotificationSoonHelp', { at: formatInstant(expiry.expiresAt) }),
  };
}

/** For keys that were never verified with OVHcloud. */
export function notVerifiedText(): string {
  return t('accounts.keysUntestedHelp');
}
