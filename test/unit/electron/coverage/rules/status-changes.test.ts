import {
  assert,
  constant,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInventories,
  compareProtection,
  withReading,
} from '../../../../../electron/coverage/rules/changes.ts';
import type { FigureChanges, InventoryChanges } from '../../../../../shared/coverage/changes.ts';
import type { CoverageCounts } from '../../../../../shared/coverage/coverage.ts';
import { allStates } from '../../../../../renderer/coverage/groups.ts';
import { countProtection } from '../../../../../shared/coverage/rules/counts.ts';
import type { CoveredResource } from '../../../../../shared/coverage/rules/coverage.ts';
import { Protection } from '../../../../../shared/resources/resource.ts';
import { aResource, earlier, now } from '../../../../fakes/builders.ts';
import { aCovered } from '../../../../fakes/exports.ts';

const projectNames = new Map([['p1', 'Production']]);
const pictureOf = (resources: CoveredResource[]) => ({ resources, projectNames });
const fields = Object.fromEntries(allStates.map(({ protection, field }) => [protection, field]));

function covered(urn: number, protection: Protection, lastKnown: Protection | null = null) {
  return aCovered(aResource({ urn: `urn:${urn}` }), {
    protection,
    lastKnown: protection === 'unknown' ? lastKnown : null,
  });
}

const anyProtection = constantFrom(...Protection.options);
const anyPicture = dictionary(
  integer({ min: 0, max: 12 }).map(String),
  tuple(anyProtection, option(constantFrom('protected', 'stale', 'not-protected'))),
  { maxKeys: 12 },
).map((states) =>
  Object.entries(states).map(([urn, [protection, lastKnown]]) =>
    covered(Number(urn), protection, lastKnown),
  ),
);

/** The figures before, and everything that is listed as changed. */
function explained(before: CoverageCounts, changes: FigureChanges): CoverageCounts {
  const counts = { ...before };
  for (const { field } of allStates) counts[field] += changes.appeared[field] - changes.gone[field];
  for (const transition of changes.transitions) {
    counts[fields[transition.before] ?? 'unknown'] -= transition.count;
    counts[fields[transition.after] ?? 'unknown'] += transition.count;
  }
  return counts;
}

function changesBetween(before: CoveredResource[], after: CoveredResource[]): InventoryChanges {
  const { lost: _lost, ...found } = compareInventories(pictureOf(before), pictureOf(after));
  return { since: earlier, at: earlier, ...found };
}

describe('the changes of status', () => {
  it('explain the difference of every figure, whatever a sync finds', () => {
    assert(
      property(anyPicture, anyPicture, (before, after) => {
        const { statuses, appeared, gone } = changesBetween(before, after);
        expect(statuses).not.toBeNull();
        if (statuses === null) return;
        expect(explained(countProtection(before), statuses)).toEqual(countProtection(after));
        const named = (counts: CoverageCounts) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect([named(statuses.appeared), named(statuses.gone)]).toEqual([
          appeared.count,
          gone.count,
        ]);
        const moved = statuses.transitions.reduce((sum, { count }) => sum + count, 0);
        expect(statuses.entries).toHaveLength(moved);
      }),
    );
  });

  it('explain it together with those that another source shows afterwards', () => {
    const readAgain = tuple(anyPicture, anyPicture).chain(([before, after]) =>
      record({
        before: constant(before),
        after: constant(after),
        reread: tuple(...after.map(() => anyProtection)),
      }),
    );
    assert(
      property(readAgain, ({ before, after, reread }) => {
        const later = after.map((each, place) => ({
          ...each,
          protection: reread[place] ?? each.protection,
        }));
        const reading = compareProtection(after, pictureOf(later));
        const { statuses } = withReading(changesBetween(before, after), reading, now);
        expect(statuses && explained(countProtection(before), statuses)).toEqual(
          countProtection(later),
        );
      }),
    );
  });

  it('begin with the most serious, and name its resources first', () => {
    const before = [
      ...Array.from({ length: 300 }, (_, urn) => covered(urn, 'unknown')),
      covered(900, 'protected'),
    ];
    const after = [
      ...Array.from({ length: 300 }, (_, urn) => covered(urn, 'protected')),
      covered(900, 'not-protected'),
    ];
    const { statuses } = changesBetween(before, after);
    expect(statuses?.transitions).toEqual([
      { before: 'protected', after: 'not-protected', count: 1 },
      { before: 'unknown', after: 'protected', count: 300 },
    ]);
    expect(statuses?.entries).toHaveLength(200);
    expect(statuses?.entries[0]).toMatchObject({ urn: 'urn:900', after: 'not-protected' });
  });

  it('of a later reading end the period', () => {
    const changes = changesBetween([], []);
    const none = compareProtection([], pictureOf([]));
    expect(withReading(changes, none, now).at).toBe(earlier);
    const one = compareProtection([covered(1, 'unknown')], pictureOf([covered(1, 'protected')]));
    expect(withReading(changes, one, now).at).toBe(now);
  });

  it('stay uncounted where the sync did not count them', () => {
    const one = compareProtection([covered(1, 'unknown')], pictureOf([covered(1, 'protected')]));
    const changes = { ...changesBetween([], []), statuses: null };
    expect(withReading(changes, one, now).statuses).toBeNull();
  });
});
