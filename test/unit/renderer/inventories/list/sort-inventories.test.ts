import { describe, expect, it } from 'vitest';
import { sortedInventories } from '../../../../../renderer/inventories/list/sort-inventories.ts';
import { aNewSummary, aSummary } from '../../../../fakes/summary.ts';

const counts = { protected: 0, stale: 0, notProtected: 10, unknown: 0, excluded: 0 };
const alpha = aSummary({ id: 'a', name: 'Alpha 2', account: 'aa1-ovh', group: 'Été' });
const beta = aSummary({ id: 'b', name: 'alpha 10', account: 'bb2-ovh', coverage: counts });
const unread = aNewSummary({ id: 'n', name: 'New', account: null });
const all = [unread, beta, alpha];

const names = (search: string, column: 'name' | 'protected' | 'group', isDescending = false) =>
  sortedInventories(all, search, { column, isDescending }).map(({ name }) => name);

describe('the table of inventories', () => {
  it('sorts names as people do: without case, numbers by value', () => {
    expect(names('', 'name')).toEqual(['Alpha 2', 'alpha 10', 'New']);
    expect(names('', 'name', true)).toEqual(['New', 'alpha 10', 'Alpha 2']);
  });

  it('puts what is not known last in both directions, never as none', () => {
    expect(names('', 'protected')).toEqual(['alpha 10', 'Alpha 2', 'New']);
    expect(names('', 'protected', true)).toEqual(['Alpha 2', 'alpha 10', 'New']);
  });

  it('finds words in the name, the account and the group, without accents', () => {
    expect(names('ete alpha', 'name')).toEqual(['Alpha 2']);
    expect(names('bb2', 'name')).toEqual(['alpha 10']);
    expect(names('nothing', 'name')).toEqual([]);
  });
});
