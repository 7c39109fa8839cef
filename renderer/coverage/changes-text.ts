import type { ChangesSummary, FactChange } from '../../shared/coverage/changes.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatBytes, formatCount, noValue } from '../text/numbers.ts';

/** The lists of what changed, the gravest first. */
export const changeLists = ['lost', 'gone', 'changed', 'appeared', 'gained'] as const;
export type ChangeListName = (typeof changeLists)[number];

const countTexts: Record<ChangeListName, TextId> = {
  lost: 'coverage.changesLost',
  gone: 'coverage.changesGone',
  changed: 'coverage.changesChanged',
  appeared: 'coverage.changesNew',
  gained: 'coverage.changesGained',
};

const listTitles: Record<ChangeListName, TextId> = {
  lost: 'coverage.changesLostTitle',
  gone: 'coverage.changesGoneTitle',
  changed: 'coverage.changesChangedTitle',
  appeared: 'coverage.changesNewTitle',
  gained: 'coverage.changesGainedTitle',
};

/** What stands over a list of changes. */
export function changeListTitle(list: ChangeListName): string {
  return t(listTitles[list]);
}

/** Where a list of what changed in an inventory is. */
export function changesAddress(inventoryId: string, list: ChangeListName): string {
  return `/inventories/${inventoryId}?changes=${list}`;
}

type Counts = Pick<ChangesSummary, ChangeListName>;

/** The lists that have something, each with how much: `3 lost their protection`, `2 gone`. */
export function changeCounts(counts: Counts): { list: ChangeListName; text: string }[] {
  return changeLists
    .filter((list) => counts[list] > 0)
    .map((list) => ({ list, text: t(countTexts[list], { count: counts[list] }) }));
}

/** `3 resources lost their protection in Production`. */
export function lossTitle(count: number, inventoryName: string): string {
  return t('coverage.lossTitle', { count, inventory: inventoryName });
}

const factTexts: Record<FactChange['fact'], TextId> = {
  name: 'coverage.changedName',
  status: 'coverage.changedStatus',
  size: 'coverage.changedSize',
  regions: 'coverage.changedRegions',
};

/** One fact that became another: `Size: 10 GiB → 20 GiB`. */
export function factText({ fact, before, after }: FactChange): string {
  return t(factTexts[fact], { before: factValue(before), after: factValue(after) });
}

/** A size is the only fact that is a number. */
function factValue(value: FactChange['before']): string {
  if (typeof value === 'number') return formatBytes(value);
  const text = Array.isArray(value) ? value.join(', ') : value;
  return text === null || text === '' ? noValue : text;
}

/** Of a list that is longer than what is named. */
export function unnamedText(count: number): string {
  return t('coverage.changesNotListed', { count: formatCount(count) });
}
