import type { ReactNode } from 'react';
import type { ConnectionReport, FaultyRule, Right } from '../../shared/accounts/credentials.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import { type Message, rich, t } from '../text/words.ts';
import { formatInstant } from '../text/dates.ts';
import { expiryWarningMs } from '../../shared/accounts/credentials.ts';
import { formatCount } from '../text/numbers.ts';

const dayMs = 24 * 60 * 60 * 1000;

const stateLabels: Record<Right['state'], Message> = {
  granted: 'Granted',
  partial: 'In {granted} of {total} projects',
  missing: 'Missing',
  unknown: 'Not known',
};

export function notTold(): string {
  return t('Not told to these keys');
}

export function rightStateLabel({ state, inProjects }: Right): string {
  return t(stateLabels[state], inProjects);
}

const faults: Record<FaultyRule['fault'], Message> = {
  'space-at-start':
    'The rule {rule} has a space at its start, so OVHcloud matches nothing with it.',
  'space-at-end': 'The rule {rule} has a space at its end, so OVHcloud matches nothing with it.',
  'space-inside': 'The rule {rule} has a space in it, so OVHcloud matches nothing with it.',
  invisible:
    'The rule {rule} has a character in it that cannot be seen, so OVHcloud matches nothing with it.',
  'method-in-path':
    'The rule {rule} has the method in its path, so OVHcloud matches nothing with it.',
};

/** Why a rule grants nothing. `rule`: the rule, drawn. */
export function faultText(fault: FaultyRule['fault'], rule: ReactNode): ReactNode {
  return rich(faults[fault], { rule });
}

/** Whether there are more projects than the keys may read, among those that were looked at. */
export function isNarrowed(report: ConnectionReport): boolean {
  const { examinedProjects, unreadableProjects } = report;
  return unreadableProjects.length > 0 && unreadableProjects.length < examinedProjects;
}

/** Whether something is to be added, in a project that the keys may read otherwise. */
export function hasMissingRights({ rights }: ConnectionReport): boolean {
  return rights.some(({ state, rulesToAdd }) => state === 'missing' || rulesToAdd.length > 0);
}

/** What a test of keys that work comes to, and whether there is nothing to do about it. */
export function verdictOn(report: ConnectionReport): { title: string; isFine: boolean } {
  if (hasMissingRights(report)) {
    return { title: t('The connection works, but rights are missing'), isFine: false };
  }
  if (report.faultyRules.length > 0) {
    return { title: t('The connection works, but some rules grant nothing'), isFine: false };
  }
  const title = isNarrowed(report)
    ? t('The connection works, for some of the projects')
    : t('The connection works');
  return { title, isFine: true };
}

/** How many projects there are, and in how many the keys may read something. */
export function projectsFact(report: ConnectionReport): string {
  const { projectCount, examinedProjects, unreadableProjects } = report;
  if (projectCount === null) return t('Not known');
  if (unreadableProjects.length === 0) return formatCount(projectCount);
  const readable = examinedProjects - unreadableProjects.length;
  return examinedProjects === projectCount
    ? t('{readable} of {count, plural, one {# project} other {# projects}} can be read', {
        readable,
        count: projectCount,
      })
    : t('{total}; of {examined} that were tried, {readable} can be read', {
        total: projectCount,
        examined: examinedProjects,
        readable,
      });
}

/** What to do about projects that the keys may list but not read, in the terms of the method. */
export function unreadableRemedy(method: SignInMethod): string {
  return method === 'service-account'
    ? t('To read them as well, add them to an IAM policy of the service account.')
    : t('To read them as well, create keys for all projects, or with these among them.');
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
