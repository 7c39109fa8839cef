import { countedIn } from '../../shared/domain/coverage.ts';
import type { CoverageFigure, CoveragePolicy } from '../../shared/model/coverage.ts';
import { t } from '../words/words.ts';
import { formatCount, formatPercent } from './numbers.ts';

/** `4,102 of 4,940 protected`. */
export function coverageCounts(figure: CoverageFigure): string {
  return t('{protected} of {total} protected', {
    protected: formatCount(figure.protected),
    total: formatCount(countedIn(figure)),
  });
}

/** `83% protected, 4,102 of 4,940`; never a zero for what could not be read. */
export function coverageHeadline(figure: CoverageFigure): string {
  const total = countedIn(figure);
  if (total === 0) return t('Nothing to protect');
  if (figure.unknown === total) return t('Protection unknown');
  return t('{share} protected, {protected} of {total}', {
    share: formatPercent(figure.protected, total),
    protected: formatCount(figure.protected),
    total: formatCount(total),
  });
}

/** What counts as protected, as one sentence. */
export function policyText(policy: CoveragePolicy): string {
  const whose = policy.countsProviderPoints
    ? t('Counts OVHcloud’s own snapshots and backups')
    : t('Without OVHcloud’s own snapshots and backups');
  const ages = Object.keys(policy.maxAgeDays).length;
  return `${whose}; ${ages === 0 ? t('restore points of any age.') : t('restore points within the age set for their class.')}`;
}

/** What keeps the figures from being the whole truth. */
export function unreadListsText(count: number): string {
  return t(
    '{count, plural, one {# list} other {# lists}} could not be read: what they hold is from an earlier sync, or in no figure.',
    { count },
  );
}

/** The whole figure as one sentence, for screen readers. */
export function coverageSentence(figure: CoverageFigure): string {
  const { stale, notProtected, unknown, excluded } = figure;
  const parts = [coverageHeadline(figure)];
  if (stale > 0) parts.push(t('{count} stale', { count: formatCount(stale) }));
  parts.push(t('{count} not protected', { count: formatCount(notProtected) }));
  parts.push(t('{count} unknown', { count: formatCount(unknown) }));
  if (excluded > 0) parts.push(t('{count} excluded', { count: formatCount(excluded) }));
  return `${parts.join('; ')}.`;
}
