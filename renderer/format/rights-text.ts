import type { ConnectionReport, Right, RightKind } from '../../shared/model/credentials.ts';
import type { SignInMethod } from '../../shared/model/sign-in.ts';
import { formatInstant } from './dates.ts';
import { expiryWarningMs } from './expiry-text.ts';
import { countOf } from './numbers.ts';

const dayMs = 24 * 60 * 60 * 1000;

const rightLabels: Record<RightKind, string> = {
  project: 'Projects',
  instance: 'Compute instances',
  'instance-snapshot': 'Instance snapshots',
  'instance-backup': 'Automated instance backups',
  volume: 'Block storage volumes',
  'volume-snapshot': 'Volume snapshots',
  'volume-backup': 'Volume backups',
  's3-bucket': 'S3 buckets',
  'swift-container': 'Swift containers',
  database: 'Managed databases',
  'database-backup': 'Database backups',
};

const stateLabels: Record<Right['state'], string> = {
  granted: 'Granted',
  missing: 'Missing',
  unknown: 'Unknown',
};

export const notTold = 'Not told to these keys';

export function rightLabel(kind: RightKind): string {
  return rightLabels[kind];
}

export function rightStateLabel(state: Right['state']): string {
  return stateLabels[state];
}

/** How the rights are known. */
export function rightsCaption(from: ConnectionReport['rightsFrom'], method: SignInMethod): string {
  if (from === 'rules') return 'Read from the rules of the consumer key.';
  return method === 'service-account'
    ? 'Found by trying: a service account does not tell what its IAM policies allow.'
    : 'Found by trying: these keys may not read their own rules.';
}

/** What to do about missing rights, in the terms of the method. */
export function rightsRemedy(method: SignInMethod): string {
  return method === 'service-account'
    ? 'Add the actions to an IAM policy of the service account.'
    : 'Create keys that have these rules as well.';
}

/** `Rule to add`, or for a service account `Action to add`. */
export function ruleNoun(method: SignInMethod): { one: string; many: string } {
  return method === 'service-account'
    ? { one: 'action', many: 'actions' }
    : { one: 'rule', many: 'rules' };
}

/** When the keys end, and whether that is soon. */
export function expiryFact(
  report: Pick<ConnectionReport, 'expiresAt' | 'isExpirationKnown'>,
  now: number,
): { text: string; isSoon: boolean } {
  const { expiresAt, isExpirationKnown } = report;
  if (expiresAt === null) return { text: isExpirationKnown ? 'Never' : notTold, isSoon: false };
  const leftMs = Date.parse(expiresAt) - now;
  const at = formatInstant(expiresAt);
  if (leftMs <= 0) return { text: `Expired on ${at}`, isSoon: true };
  if (leftMs > expiryWarningMs) return { text: at, isSoon: false };
  const days = Math.floor(leftMs / dayMs);
  const left = days === 0 ? 'In less than a day' : `In ${countOf(days, 'day')}`;
  return { text: `${left}, on ${at}`, isSoon: true };
}

/** From where the keys may be used. */
export function addressesFact(addresses: ConnectionReport['allowedAddresses']): string {
  if (addresses === null) return notTold;
  return addresses.length === 0 ? 'Every address' : addresses.join(', ');
}
