import type { ReactNode } from 'react';
import type { ConnectionReport, FaultyRule, Right } from '../../shared/accounts/credentials.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import { type TextId, rich, t } from '../text/translate.ts';
import { formatInstant } from '../text/dates.ts';
import { expiryWarningMs } from '../../shared/accounts/credentials.ts';
import { formatCount } from '../text/numbers.ts';

const dayMs = 24 * 60 * 60 * 1000;

const stateLabels: Record<Right['state'], TextId> = {
  granted: 'accounts.rightGranted',
  partial: 'accounts.rightPartial',
  missing: 'accounts.rightMissing',
  unknown: 'common.notKnown',
};

export function notReported(): string {
  return t('accounts.notVisible');
}

export function rightStateLabel({ state, inProjects }: Right): string {
  return t(stateLabels[state], inProjects);
}

const faults: Record<FaultyRule['fault'], TextId> = {
  'space-at-start': 'accounts.ruleSpaceAtStart',
  'space-at-end': 'accounts.ruleSpaceAtEnd',
  'space-inside': 'accounts.ruleSpaceInside',
  invisible: 'accounts.ruleInvisibleCharacter',
  'method-in-path': 'accounts.ruleMethodInPath',
};

/** Why a rule grants nothing. `rule`: the rendered rule. */
export function faultText(fault: FaultyRule['fault'], rule: ReactNode): ReactNode {
  return rich(faults[fault], { rule });
}

/** Whether the keys cannot read some of the examined projects. */
export function isNarrowed(report: ConnectionReport): boolean {
  const { examinedProjects, unreadableProjects } = report;
  return unreadableProjects.length > 0 && unreadableProjects.length < examinedProjects;
}

/** Whether rights are missing in a project that the keys can otherwise read. */
export function hasMissingRights({ rights }: ConnectionReport): boolean {
  return rights.some(({ state, rulesToAdd }) => state === 'missing' || rulesToAdd.length > 0);
}

/** Summary of a successful connection test, and whether everything is fine. */
export function verdictOn(report: ConnectionReport): { title: string; isFine: boolean } {
  if (hasMissingRights(report)) {
    return { title: t('accounts.testRightsMissing'), isFine: false };
  }
  if (report.faultyRules.length > 0) {
    return { title: t('accounts.testRulesFaulty'), isFine: false };
  }
  const title = isNarrowed(report) ? t('accounts.testProjectsPartial') : t('accounts.testPassed');
  return { title, isFine: true };
}

/** Number of projects, and how many of them the keys can read. */
export function projectsFact(report: ConnectionReport): string {
  const { projectCount, examinedProjects, unreadableProjects } = report;
  if (projectCount === null) return t('common.notKnown');
  if (unreadableProjects.length === 0) return formatCount(projectCount);
  const readable = examinedProjects - unreadableProjects.length;
  return examinedProjects === projectCount
    ? t('accounts.projectsReadable', {
        readable,
        count: projectCount,
      })
    : t('accounts.projectsReadableSample', {
        total: projectCount,
        examined: examinedProjects,
        readable,
      });
}

/** What to do about projects that the keys can list but not read, for each method. */
export function unreadableRemedy(method: SignInMethod): string {
  return method === 'service-account'
    ? t('accounts.projectsAddToPolicyHelp')
    : t('accounts.projectsNewKeysHelp');
}

/** How the rights were determined. */
export function rightsCaption(from: ConnectionReport['rightsFrom'], method: SignInMethod): string {
  if (from === 'rules') return t('accounts.rightsFromRules');
  return method === 'service-account'
    ? t('accounts.rightsTestedServiceAccount')
    : t('accounts.rightsTestedKeys');
}

/** What to do about missing rights, for each method. */
export function rightsRemedy(method: SignInMethod): string {
  return method === 'service-account'
    ? t('accounts.rightsAddActionsHelp')
    : t('accounts.rightsAddRulesHelp');
}

/** Column title for what to add, for each method. */
export function ruleColumn(method: SignInMethod): string {
  return method === 'service-account'
    ? t('accounts.rightsColumnAction')
    : t('accounts.rightsColumnRule');
}

export function copyRulesLabel(method: SignInMethod): string {
  return method === 'service-account'
    ? t('accounts.copyMissingActions')
    : t('accounts.copyMissingRules');
}

/** When the keys expire, and whether that is soon. */
export function expiryFact(
  report: Pick<ConnectionReport, 'expiresAt' | 'isExpirationKnown'>,
  now: number,
): { text: string; isSoon: boolean } {
  const { expiresAt, isExpirationKnown } = report;
  if (expiresAt === null) {
    return { text: isExpirationKnown ? t('common.never') : notReported(), isSoon: false };
  }
  const leftMs = Date.parse(expiresAt) - now;
  const instant = formatInstant(expiresAt);
  if (leftMs <= 0) return { text: t('accounts.keyExpired', { instant }), isSoon: true };
  if (leftMs > expiryWarningMs) return { text: instant, isSoon: false };
  const days = Math.floor(leftMs / dayMs);
  const text =
    days === 0
      ? t('accounts.keyExpiryWithinDay', { instant })
      : t('accounts.keyExpiryInDays', { days, instant });
  return { text, isSoon: true };
}

/** The addresses that may use the keys. */
export function addressesFact(addresses: ConnectionReport['allowedAddresses']): string {
  if (addresses === null) return notReported();
  return addresses.length === 0 ? t('accounts.allowedAddressesAny') : addresses.join(', ');
}
