import { commonMaxAge } from '../../shared/coverage/rules/max-age.ts';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import type {
  CoverageCounts,
  CoveragePolicy,
  UnknownBreakdown,
} from '../../shared/coverage/coverage.ts';
import { ResourceClass } from '../../shared/resources/resource.ts';
import { t } from '../text/translate.ts';
import { formatDay } from '../text/dates.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { classLabel } from '../text/status-text.ts';
import { clauses, listOf } from '../text/lists.ts';

/** Protected share of the counted resources; none if nothing is counted or nothing is known. */
export function shareOf(counts: CoverageCounts): string {
  const counted = countedIn(counts);
  return formatPercent(counts.protected, counts.unknown === counted ? 0 : counted);
}

/** `4,102 of 4,940 protected`. */
export function coverageCounts(counts: CoverageCounts): string {
  return t('coverage.protectedCount', {
    protected: formatCount(counts.protected),
    total: formatCount(countedIn(counts)),
  });
}

/** `83% protected (4,102 of 4,940)`; never 0% if data could not be read. */
export function coverageHeadline(counts: CoverageCounts): string {
  const total = countedIn(counts);
  if (total === 0) return t('coverage.nothingToProtect');
  if (counts.unknown === total) return t('coverage.protectionUnknown');
  return t('coverage.protectedShare', {
    share: formatPercent(counts.protected, total),
    protected: formatCount(counts.protected),
    total: formatCount(total),
  });
}

/** Why the coverage numbers are incomplete. */
export function unreadListsText(count: number): string {
  return t('coverage.unreadLists', { count });
}

/** The counts as one sentence, for screen readers. */
export function coverageSentence(counts: CoverageCounts): string {
  const { stale, notProtected, unknown, excluded } = counts;
  const parts = [coverageHeadline(counts)];
  if (stale > 0) parts.push(t('coverage.staleCount', { count: stale }));
  parts.push(t('coverage.notProtectedCount', { count: notProtected }));
  parts.push(t('coverage.unknownCount', { count: unknown }));
  if (excluded > 0) parts.push(t('coverage.excludedCount', { count: excluded }));
  return `${clauses(parts)}.`;
}

/** What counts as protection; shown with every coverage number. */
export function policyText(policy: CoveragePolicy): string {
  const counting = t(
    policy.countsProviderPoints
      ? 'coverage.policyWithOwnPoints'
      : 'coverage.policyWithoutOwnPoints',
  );
  const ages = agesText(policy);
  return ages === null ? counting : `${counting}. ${ages}`;
}

/** The maximum ages; null: there is none. */
function agesText(policy: CoveragePolicy): string | null {
  const common = commonMaxAge(policy);
  if (common === null) return null;
  if (common !== 'mixed') return t('coverage.policyMaxAgeOfAll', { days: common });
  const ages = ResourceClass.options.flatMap((key) => {
    const days = policy.maxAgeDays[key];
    return days === undefined ? [] : t('coverage.policyMaxAge', { class: classLabel(key), days });
  });
  return clauses(ages);
}

/** `120 unknown. When last read, 110 were protected (oldest read: 12 Nov 2026)`. */
export function unknownText(breakdown: UnknownBreakdown): string | null {
  const { protected: was, stale, notProtected, never, oldestReadAt } = breakdown;
  const total = was + stale + notProtected + never;
  if (total === 0) return null;
  const parts: string[] = [];
  if (was > 0) parts.push(t('coverage.unknownWasProtected', { count: was }));
  if (stale > 0) parts.push(t('coverage.unknownWasStale', { count: stale }));
  if (notProtected > 0) {
    parts.push(t('coverage.unknownWasNotProtected', { count: notProtected }));
  }
  const known = listOf(parts);
  const whole = t('coverage.unknownCount', { count: total });
  if (oldestReadAt === null) return t('coverage.unknownNeverRead', { count: total });
  const lastRead = t('coverage.unknownLastRead', {
    unknown: whole,
    known,
    day: formatDay(oldestReadAt),
  });
  if (never === 0) return lastRead;
  return clauses([lastRead, t('coverage.unknownNeverReadCount', { count: never })]);
}
