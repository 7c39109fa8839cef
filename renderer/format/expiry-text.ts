import type { Verification } from '../../shared/model/credentials.ts';
import { formatAgo, formatInstant } from './dates.ts';
import type { ErrorWords } from './error-text.ts';

/** Milliseconds: how far ahead the end of keys is warned of. */
export const expiryWarningMs = 14 * 24 * 60 * 60 * 1000;

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

/** `expire in 9 days`, `expired 2 days ago`. */
function expiryVerb({ stage, expiresAt }: Expiry, now: number): string {
  const when = formatAgo(expiresAt, now);
  if (stage === 'passed') return when === 'just now' ? 'have just expired' : `expired ${when}`;
  return when === 'just now' ? 'expire within a minute' : `expire ${when}`;
}

/** Beside an inventory's state: `Keys expire in 9 days`. */
export function expiryLabel(expiry: Expiry, now: number): string {
  return `Keys ${expiryVerb(expiry, now)}`;
}

/** On the page of the inventory. */
export function expiryText(expiry: Expiry, now: number): ErrorWords {
  const at = formatInstant(expiry.expiresAt);
  if (expiry.stage === 'passed') {
    return {
      title: `The keys of this inventory expired on ${at}.`,
      remedy: 'A sync needs new ones. What was discovered stays readable.',
    };
  }
  return {
    title: `The keys of this inventory ${expiryVerb(expiry, now)}, on ${at}.`,
    remedy: 'Renew them before, so that syncs go on.',
  };
}

/** On the desktop, away from the app. */
export function expiryNotification(name: string, expiry: Expiry, now: number): ErrorWords {
  return {
    title: `Keys of “${name}” ${expiryVerb(expiry, now)}`,
    remedy:
      expiry.stage === 'passed'
        ? 'A sync needs new keys. What was discovered stays readable.'
        : `On ${formatInstant(expiry.expiresAt)}. Renew them so that syncs go on.`,
  };
}

/** Of keys that OVHcloud was never asked about. */
export const notVerifiedText = 'Keys not checked yet: the next sync asks OVHcloud.';
