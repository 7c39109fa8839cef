import { countedIn } from '../../shared/domain/coverage.ts';
import type { CoverageFigure } from '../../shared/model/coverage.ts';
import { countOf, formatCount, formatPercent } from './numbers.ts';

/** `4,102 of 4,940 protected`. */
export function coverageCounts(figure: CoverageFigure): string {
  return `${formatCount(figure.protected)} of ${formatCount(countedIn(figure))} protected`;
}

/** `83% protected, 4,102 of 4,940`; never a zero for what could not be read. */
export function coverageHeadline(figure: CoverageFigure): string {
  const total = countedIn(figure);
  if (total === 0) return 'Nothing to protect';
  if (figure.unknown === total) return 'Protection unknown';
  const share = formatPercent(figure.protected, total);
  return `${share} protected, ${formatCount(figure.protected)} of ${formatCount(total)}`;
}

/** What keeps the figures from being the whole truth. */
export function unreadListsText(unreadLists: number): string {
  const lists = countOf(unreadLists, 'list');
  return `${lists} could not be read: what they hold is from an earlier sync, or in no figure.`;
}

/** The whole figure as one sentence, for screen readers. */
export function coverageSentence(figure: CoverageFigure): string {
  const parts = [
    coverageHeadline(figure),
    `${formatCount(figure.notProtected)} not protected`,
    `${formatCount(figure.unknown)} unknown`,
  ];
  if (figure.excluded > 0) parts.push(`${formatCount(figure.excluded)} excluded`);
  return `${parts.join('; ')}.`;
}
