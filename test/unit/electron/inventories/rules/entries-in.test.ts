import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../../../../electron/inventories/rules/entries-in.ts';
import type { CoverageScope } from '../../../../../shared/coverage/coverage-scope.ts';
import { aSummary } from '../../../../fakes/summary.ts';

const entries = [
  { inventory: aSummary({ id: 'a', group: 'Acme' }) },
  { inventory: aSummary({ id: 'b' }) },
  { inventory: aSummary({ id: 'c', group: 'Acme' }) },
];
const idsIn = (scope: CoverageScope) =>
  entriesIn(entries, scope).map(({ inventory: { id } }) => id);

describe('a scope', () => {
  it('is all inventories, one, those of a group, or those in no group', () => {
    expect(idsIn({ of: 'all' })).toEqual(['a', 'b', 'c']);
    expect(idsIn({ of: 'inventory', inventoryId: 'b' })).toEqual(['b']);
    expect(idsIn({ of: 'group', group: 'Acme' })).toEqual(['a', 'c']);
    expect(idsIn({ of: 'group', group: null })).toEqual(['b']);
  });

  it('is refused if it has no inventory, except for all of them', () => {
    expect(() => idsIn({ of: 'inventory', inventoryId: 'gone' })).toThrow(
      expect.objectContaining({ code: 'inventory.notFound' }),
    );
    expect(() => idsIn({ of: 'group', group: 'acme' })).toThrow(
      expect.objectContaining({ code: 'group.notFound' }),
    );
    expect(entriesIn([], { of: 'all' })).toEqual([]);
  });
});
