import { countedIn } from '../../shared/coverage/rules/figure.ts';
import type {
  CoverageFigure,
  CoveragePolicy,
  UnknownBreakdown,
} from '../../shared/coverage/coverage.ts';
import { ResourceClass } from '../../shared/resources/resource.ts';
import { t } from '../text/words.ts';
import { formatDay } from '../text/dates.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { classLabel } from '../text/status-text.ts';

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

/** What counts as protection: every figure says it. */
export function policyText(policy: CoveragePolicy): string {
  const ages = ResourceClass.options.flatMap((key) => {
    const days = policy.maxAgeDays[key];
    return days === undefined
      ? []
      : t('{class}: at most {days, plural, one {# day} other {# days}} old', {
          class: classLabel(key),
          days,
        });
  });
  const counting = t(
    policy.countsProviderPoints
      ? 'Counting OVHcloud’s own snapshots'
      : 'Without OVHcloud’s own snapshots',
  );
  return ages.length === 0 ? counting : `${counting}. ${ages.join(t('; '))}`;
}

/** `120 unknown, of which 110 were protected when last read; oldest reading 12 Nov 2026`. */
export function unknownText(breakdown: UnknownBreakdown): string | null {
  const { protected: was, stale, notProtected, never, oldestReadAt } = breakdown;
  const total = was + stale + notProtected + never;
  if (total === 0) return null;
  const parts: string[] = [];
  if (was > 0)
    parts.push(t('{count, plural, one {# was} other {# were}} protected', { count: was }));
  if (stale > 0)
    parts.push(t('{count, plural, one {# was} other {# were}} stale', { count: stale }));
  if (notProtected > 0) {
    parts.push(
      t('{count, plural, one {# was} other {# were}} not protected', { count: notProtected }),
    );
  }
  const known = parts.join(', ');
  const whole = t('{count} unknown', { count: formatCount(total) });
  if (oldestReadAt === null) return t('{unknown}: never read', { unknown: whole });
  const lastRead = t('{unknown}, of which {known} when last read; oldest reading {day}', {
    unknown: whole,
    known,
    day: formatDay(oldestReadAt),
  });
  if (never === 0) return lastRead;
  return `${lastRead}; ${t('{count} never read', { count: formatCount(never) })}`;
}
