import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoveredInventory,
  summariseCoverage,
} from '../../../../../electron/coverage/rules/coverage-overview.ts';
import { groupCounts } from '../../../../../electron/coverage/rules/group-counts.ts';
import { entriesIn } from '../../../../../electron/inventories/rules/entries-in.ts';
import { allStates, countedAgain } from '../../../../../renderer/coverage/groups.ts';
import type { CoverageCounts } from '../../../../../shared/coverage/coverage.ts';
import { emptyCounts } from '../../../../../shared/coverage/rules/counts.ts';
import { Protection } from '../../../../../shared/resources/resource.ts';
import { aResource } from '../../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';
import { aCovered } from '../../../../fakes/exports.ts';
import { aSummary } from '../../../../fakes/summary.ts';

const inventory = (id: string, group: string | null, urns: Record<string, Protection>) => ({
  id,
  name: id,
  group,
  syncedAt: null,
  unreadLists: 0,
  projectNames: new Map<string, string>(),
  resources: Object.entries(urns).map(([urn, protection]) =>
    aCovered(aResource({ urn }), { protection }),
  ),
});

const anyInventories = array(
  record({
    group: constantFrom('Acme', 'Umbrella', null),
    resources: array(tuple(integer({ min: 0, max: 30 }), constantFrom(...Protection.options)), {
      maxLength: 8,
    }),
  }),
  { maxLength: 6 },
);

/** `isShared`: the same resource can be in several inventories. */
function inventoriesOf(
  given: readonly { group: string | null; resources: readonly [number, Protection][] }[],
  isShared: boolean,
): CoveredInventory[] {
  return given.map(({ group, resources }, index) =>
    inventory(
      `i${index}`,
      group,
      Object.fromEntries(
        resources.map(([urn, protection]) => [isShared ? `${urn}` : `${index} ${urn}`, protection]),
      ),
    ),
  );
}

function sumOf(lines: readonly { counts: CoverageCounts }[]): CoverageCounts {
  const sum = emptyCounts();
  for (const { counts } of lines) {
    for (const { field } of allStates) sum[field] += counts[field];
  }
  return sum;
}

const hasGroup = (inventories: readonly CoveredInventory[]) =>
  inventories.some(({ group }) => group !== null);

describe('coverage by group', () => {
  it('adds up to the whole', () => {
    assert(
      property(anyInventories, (given) => {
        const inventories = inventoriesOf(given, false);
        const overview = summariseCoverage(inventories, anyAgePolicy);
        const sum = sumOf(overview.byGroup);
        expect(sum).toEqual(hasGroup(inventories) ? overview.total : emptyCounts());
      }),
    );
  });

  it('has the numbers of a scope of each group, also if inventories share resources', () => {
    assert(
      property(anyInventories, (given) => {
        const inventories = inventoriesOf(given, true);
        for (const { group, counts } of groupCounts(inventories)) {
          const entries = inventories.map((each) => ({
            inventory: aSummary({ id: each.id, ...(each.group && { group: each.group }) }),
            each,
          }));
          const ofGroup = entriesIn(entries, { of: 'group', group }).map(({ each }) => each);
          expect(summariseCoverage(ofGroup, anyAgePolicy).total).toEqual(counts);
        }
      }),
    );
  });

  it('counts a resource in both groups that have it, and knows how many these are', () => {
    const overview = summariseCoverage(
      [
        inventory('a', 'Acme', { one: 'protected', two: 'unknown' }),
        inventory('b', 'Acme', { one: 'protected' }),
        inventory('c', 'Umbrella', { one: 'protected' }),
      ],
      anyAgePolicy,
    );
    expect(overview.byGroup.map(({ group, counts }) => [group, counts.protected])).toEqual([
      ['Acme', 1],
      ['Umbrella', 1],
    ]);
    expect(countedAgain(overview.byGroup, overview)).toBe(1);
  });

  it('counts the inventories in no group apart, and does not exist without a group', () => {
    const ungrouped = inventory('b', null, { two: 'stale' });
    expect(groupCounts([inventory('a', 'Acme', { one: 'protected' }), ungrouped])).toMatchObject([
      { group: 'Acme', counts: { protected: 1, stale: 0 } },
      { group: null, counts: { protected: 0, stale: 1 } },
    ]);
    expect(groupCounts([ungrouped])).toEqual([]);
  });
});
