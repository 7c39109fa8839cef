import { describe, expect, it } from 'vitest';
import {
  listedInventories,
  mostListed,
  withFirst,
} from '../../../../renderer/inventories/listed-inventories.ts';

const some = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
const idsOf = (listed: { id: string }[]) => listed.map(({ id }) => id);
const nothing = { pinned: [], recent: [] };

describe('the sidebar', () => {
  it('lists all inventories while they are few', () => {
    expect(idsOf(listedInventories(some(6), { pinned: ['5'], recent: ['4'] }))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it.each([7, 40, 200])('lists no more than fit beside the other screens: of %i', (count) => {
    expect(listedInventories(some(count), nothing)).toHaveLength(mostListed);
  });

  it('lists the pinned ones first, then those opened last, in the order of the list', () => {
    const remembered = { pinned: ['30', '9'], recent: ['25', '12', '1', '39', '2', '3'] };
    expect(idsOf(listedInventories(some(40), remembered))).toEqual([
      '9',
      '30',
      '1',
      '12',
      '25',
      '39',
    ]);
  });

  it('moves no entry when a listed inventory is opened', () => {
    const before = ['25', '12', '1', '39', '2', '3'];
    const listed = idsOf(listedInventories(some(40), { pinned: [], recent: before }));
    const after = withFirst(before, '39', 20);
    expect(idsOf(listedInventories(some(40), { pinned: [], recent: after }))).toEqual(listed);
  });

  it('leaves the place of a deleted inventory to another', () => {
    const remembered = { pinned: ['gone'], recent: ['also-gone', '20'] };
    const listed = idsOf(listedInventories(some(40), remembered));
    expect(listed).toEqual(['0', '1', '2', '3', '4', '20']);
  });
});

it('puts an id first once, and drops the oldest', () => {
  expect(withFirst(['a', 'b', 'c'], 'b', 3)).toEqual(['b', 'a', 'c']);
  expect(withFirst(['a', 'b', 'c'], 'd', 3)).toEqual(['d', 'a', 'b']);
});
