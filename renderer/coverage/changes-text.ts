import type { ChangesSummary, FactChange } from '../../shared/coverage/changes.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatBytes, formatCount, noValue } from '../text/numbers.ts';

/** The lists of changes, most serious first. */
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

/** Title of a list of changes. */
export function changeListTitle(list: ChangeListName): string {
  return t(listTitles[list]);
}

/** Address of a list of changes of an inventory. */
export function changesAddress(inventoryId: string, list: ChangeListName): string {
  return `/inventories/${inventoryId}?changes=${list}`;
}

type Counts = Pick<ChangesSummary, ChangeListName>;

/** The lists that are not empty, with their counts: `3 lost protection`, `2 gone`. */
export function changeCounts(counts: Counts): { list: ChangeListName; text: string }[] {
  return changeLists
    .filter((list) => counts[list] > 0)
    .map((list) => ({ list, text: t(countTexts[list], { count: counts[list] }) }));
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
