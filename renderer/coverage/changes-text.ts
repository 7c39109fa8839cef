import type { ChangesSummary, FactChange } from '../../shared/coverage/changes.ts';
import { type Message, t } from '../text/words.ts';
import { formatBytes, formatCount, noValue } from '../text/numbers.ts';

/** The lists of what changed, the gravest first. */
export const changeLists = ['lost', 'gone', 'changed', 'appeared', 'gained'] as const;
export type ChangeListName = (typeof changeLists)[number];

const countTexts: Record<ChangeListName, Message> = {
  lost: '{count, plural, one {# lost its protection} other {# lost their protection}}',
  gone: '{count, number} gone',
  changed: '{count, number} changed',
  appeared: '{count, number} new',
  gained: '{count, plural, one {# gained protection} other {# gained protection}}',
};

const listTitles: Record<ChangeListName, Message> = {
  lost: 'Protection lost',
  gone: 'Gone',
  changed: 'Changed',
  appeared: 'New',
  gained: 'Protection gained',
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
  return t(
    '{count, plural, one {# resource lost its protection} other {# resources lost their protection}} in {inventory}',
    { count, inventory: inventoryName },
  );
}

const factTexts: Record<FactChange['fact'], Message> = {
  name: 'Name: {before} → {after}',
  status: 'Status: {before} → {after}',
  size: 'Size: {before} → {after}',
  regions: 'Region: {before} → {after}',
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
  return t('{count} more are not named here.', { count: formatCount(count) });
}
