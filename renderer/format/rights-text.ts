import type { ConnectionReport, Right, RightKind } from '../../shared/model/credentials.ts';
import type { SignInMethod } from '../../shared/model/sign-in.ts';
import { type Message, t } from '../words/words.ts';
import { formatInstant } from './dates.ts';
import { expiryWarningMs } from './expiry-text.ts';

const dayMs = 24 * 60 * 60 * 1000;

const rightLabels: Record<RightKind, Message> = {
  project: 'Projects',
  instance: 'Compute instances',
  'instance-snapshot': 'Instance snapshots',
  'instance-backup': 'Automated instance backups',
  volume: 'Block storage volumes',
  'volume-snapshot': 'Volume snapshots',
  'volume-backup': 'Volume backups',
  's3-bucket': 'S3 buckets',
  'swift-container': 'Swift containers',
  'cold-archive': 'Cold archives',
  database: 'Managed databases',
  'database-backup': 'Database backups',
};

const stateLabels: Record<Right['state'], Message> = {
  granted: 'Granted',
  missing: 'Missing',
  unknown: 'Not known',
};

export function notTold(): string {
  return t('Not told to these keys');
}

export function rightLabel(kind: RightKind): string {
  return t(rightLabels[kind]);
}

export function rightStateLabel(state: Right['state']): string {
  return t(stateLabels[state]);
}

/** How the rights are known. */
export function rightsCaption(from: ConnectionReport['rightsFrom'], method: SignInMethod): string {
  if (from === 'rules') return t('Read from the rules of the consumer key.');
  return method === 'service-account'
    ? t('Found by trying: a service account does not tell what its IAM policies allow.')
    : t('Found by trying: these keys may not read their own rules.');
}

/** What to do about missing rights, in the terms of the method. */
export function rightsRemedy(method: SignInMethod): string {
  return method === 'service-account'
    ? t('Add the actions to an IAM policy of the service account.')
    : t('Create keys that have these rules as well.');
}

/** Heads the column of what to add, in the terms of the method. */
export function ruleColumn(method: SignInMethod): string {
  return method === 'service-account' ? t('Action to add') : t('Rule to add');
}

export function copyRulesLabel(method: SignInMethod): string {
  return method === 'service-account' ? t('Copy all missing actions') : t('Copy all missing rules');
}

/** When the keys end, and whether that is soon. */
export function expiryFact(
  report: Pick<ConnectionReport, 'expiresAt' | 'isExpirationKnown'>,
  now: number,
): { text: string; isSoon: boolean } {
  const { expiresAt, isExpirationKnown } = report;
  if (expiresAt === null) {
    return { text: isExpirationKnown ? t('Never') : notTold(), isSoon: false };
  }
  const leftMs = Date.parse(expiresAt) - now;
  const instant = formatInstant(expiresAt);
  if (leftMs <= 0) return { text: t('Expired on {instant}', { instant }), isSoon: true };
  if (leftMs > expiryWarningMs) return { text: instant, isSoon: false };
  const days = Math.floor(leftMs / dayMs);
  const text =
    days === 0
      ? t('In less than a day, on {instant}', { instant })
      : t('In {days, plural, one {# day} other {# days}}, on {instant}', { days, instant });
  return { text, isSoon: true };
}

/** From where the keys may be used. */
export function addressesFact(addresses: ConnectionReport['allowedAddresses']): string {
  if (addresses === null) return notTold();
  return addresses.length === 0 ? t('Every address') : addresses.join(', ');
}
