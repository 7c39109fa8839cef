import type {
  ChangesSummary,
  FactChange,
  FigureChanges,
  StatusTransition,
} from '../../shared/coverage/changes.ts';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import type { Protection } from '../../shared/resources/resource.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatBytes, formatCount, noValue } from '../text/numbers.ts';
import { clauses } from '../text/lists.ts';
import { allStates } from './groups.ts';

/** The lists of changes, most serious first. */
export const changeLists = ['lost', 'status', 'gone', 'changed', 'appeared', 'gained'] as const;
export type ChangeListName = (typeof changeLists)[number];

const listTitles: Record<ChangeListName, TextId> = {
  lost: 'coverage.changesLostTitle',
  status: 'coverage.changesStatusTitle',
  gone: 'coverage.changesGoneTitle',
  changed: 'coverage.changesChangedTitle',
  appeared: 'coverage.changesNewTitle',
  gained: 'coverage.changesGainedTitle',
};

/** Title of a list of changes. */
export function changeListTitle(list: ChangeListName): string {
  return t(listTitles[list]);
}

/** Address of a list of changes of an inventory. */
export function changesAddress(inventoryId: string, list: ChangeListName): string {
  return `/inventories/${inventoryId}?changes=${list}`;
}

type TransitionName = {
  [Before in Protection]: `${Before} to ${Exclude<Protection, Before>}`;
}[Protection];

const transitionTexts: Record<TransitionName, TextId> = {
  'protected to not-protected': 'coverage.movedProtectedToNot',
  'protected to stale': 'coverage.movedProtectedToStale',
  'protected to unknown': 'coverage.movedProtectedToUnknown',
  'protected to excluded': 'coverage.movedProtectedToExcluded',
  'stale to not-protected': 'coverage.movedStaleToNot',
  'stale to protected': 'coverage.movedStaleToProtected',
  'stale to unknown': 'coverage.movedStaleToUnknown',
  'stale to excluded': 'coverage.movedStaleToExcluded',
  'not-protected to protected': 'coverage.movedNotToProtected',
  'not-protected to stale': 'coverage.movedNotToStale',
  'not-protected to unknown': 'coverage.movedNotToUnknown',
  'not-protected to excluded': 'coverage.movedNotToExcluded',
  'unknown to protected': 'coverage.movedUnknownToProtected',
  'unknown to stale': 'coverage.movedUnknownToStale',
  'unknown to not-protected': 'coverage.movedUnknownToNot',
  'unknown to excluded': 'coverage.movedUnknownToExcluded',
  'excluded to protected': 'coverage.movedExcludedToProtected',
  'excluded to stale': 'coverage.movedExcludedToStale',
  'excluded to not-protected': 'coverage.movedExcludedToNot',
  'excluded to unknown': 'coverage.movedExcludedToUnknown',
};

/** `6 now known to be protected`. */
function transitionText({ before, after, count }: StatusTransition): string {
  // A transition to the same status is never recorded.
  return t(transitionTexts[`${before} to ${after}` as TransitionName], { count });
}

const countTexts: Record<'gone' | 'appeared', { all: TextId; byStatus: TextId }> = {
  gone: { all: 'coverage.changesGone', byStatus: 'coverage.changesGoneBy' },
  appeared: { all: 'coverage.changesNew', byStatus: 'coverage.changesNewBy' },
};

const statusTexts: Record<keyof CoverageCounts, TextId> = {
  protected: 'coverage.countProtected',
  stale: 'coverage.staleCount',
  notProtected: 'coverage.notProtectedCount',
  unknown: 'coverage.unknownCount',
  excluded: 'coverage.excludedCount',
};

/** `3 new (2 not protected, 1 unknown)`. */
function resourceText(
  list: 'gone' | 'appeared',
  { figures, [list]: count }: Pick<ChangesSummary, 'figures' | 'gone' | 'appeared'>,
): string {
  const { all, byStatus } = countTexts[list];
  if (figures === null) return t(all, { count });
  const parts = allStates
    .filter(({ field }) => figures[list][field] > 0)
    .map(({ field }) => t(statusTexts[field], { count: figures[list][field] }));
  return t(byStatus, { count, statuses: parts.join(', ') });
}

export interface ChangeCount {
  key: string;
  list: ChangeListName;
  text: string;
}

type Counted = Pick<
  ChangesSummary,
  'figures' | 'lost' | 'gone' | 'changed' | 'appeared' | 'gained'
>;

/** Every change with its count, most serious first, in the list that names its resources. */
export function changeCounts(summary: Counted): ChangeCount[] {
  const { figures, lost, gone, changed, appeared, gained } = summary;
  const found: ChangeCount[] = [];
  const add = (list: ChangeListName, text: string, key: string = list) =>
    found.push({ key, list, text });
  if (lost > 0) add('lost', t('coverage.changesLost', { count: lost }));
  for (const transition of figures?.transitions ?? []) {
    const { before, after } = transition;
    add('status', transitionText(transition), `${before} to ${after}`);
  }
  if (gone > 0) add('gone', resourceText('gone', summary));
  if (changed > 0) add('changed', t('coverage.changesChanged', { count: changed }));
  if (appeared > 0) add('appeared', resourceText('appeared', summary));
  // Older records counted only this change of status.
  if (figures === null && gained > 0) {
    add('gained', t('coverage.changesGained', { count: gained }));
  }
  return found;
}

/** The changes of status as a sentence: `17 now known not to be protected; 6 now known to be protected.` */
export function figuresSentence(figures: FigureChanges): string | null {
  const parts = figures.transitions.map(transitionText);
  return parts.length === 0 ? null : `${clauses(parts)}.`;
}

/** `3 resources lost protection in Production`. */
export function lossTitle(count: number, inventoryName: string): string {
  return t('coverage.lossTitle', { count, inventory: inventoryName });
}

const factTexts: Record<FactChange['fact'], TextId> = {
  name: 'coverage.changedName',
  status: 'coverage.changedStatus',
  size: 'coverage.changedSize',
  regions: 'coverage.changedRegions',
};

/** A changed property: `Size: 10 GiB → 20 GiB`. */
export function factText({ fact, before, after }: FactChange): string {
  return t(factTexts[fact], { before: factValue(before), after: factValue(after) });
}

/** The size is the only numeric property. */
function factValue(value: FactChange['before']): string {
  if (typeof value === 'number') return formatBytes(value);
  const text = Array.isArray(value) ? value.join(', ') : value;
  return text === null || text === '' ? noValue : text;
}

/** For a list with more entries than are shown. */
export function unnamedText(count: number): string {
  return t('coverage.changesNotListed', { count: formatCount(count) });
}
