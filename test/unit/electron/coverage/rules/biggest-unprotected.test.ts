import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoveredInventory,
  summariseCoverage,
} from '../../../../../electron/coverage/rules/coverage-overview.ts';
import {
  type CoveredResource,
  withExcluded,
} from '../../../../../shared/coverage/rules/coverage.ts';
import type { CoverageOverview } from '../../../../../shared/coverage/coverage.ts';
import { aResource } from '../../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';
import { aCovered } from '../../../../fakes/exports.ts';

const anyResources = array(
  record({
    // Many of the same size.
    sizeBytes: option(integer({ min: 0, max: 60 })),
    protection: constantFrom('not-protected', 'not-protected', 'not-protected', 'stale'),
  }),
  { minLength: 60, maxLength: 200, size: 'max' },
);

/** Each excludes the largest so many of the resources, and some others. */
const anyExclusions = array(
  record({ largest: integer({ min: 0, max: 100 }), others: array(integer({ min: 0, max: 200 })) }),
  { minLength: 1, maxLength: 5 },
);

function inventoryOf(resources: readonly CoveredResource[]): CoveredInventory {
  const facts = { id: 'i', name: 'i', group: null, syncedAt: null, unreadLists: 0 };
  return { ...facts, projectNames: new Map(), resources };
}

function biggestOf(overview: CoverageOverview) {
  return {
    urns: overview.biggest.map(({ urn }) => urn),
    unsizedCount: overview.unsizedCount,
  };
}

function unprotectedIn(resources: readonly CoveredResource[]): CoveredResource[] {
  return resources.filter(({ protection }) => protection === 'not-protected');
}

/** The same by sorting all resources. */
function sorted(resources: readonly CoveredResource[]) {
  const unprotected = unprotectedIn(resources).map(({ resource }) => resource);
  const sized = unprotected.filter(({ sizeBytes }) => sizeBytes !== null);
  const largest = sized.toSorted((a, b) => (b.sizeBytes ?? 0) - (a.sizeBytes ?? 0));
  return {
    urns: largest.slice(0, 10).map(({ urn }) => urn),
    unsizedCount: unprotected.length - sized.length,
  };
}

describe('the largest unprotected resources', () => {
  it('are those of all that are not excluded, whatever was excluded before', () => {
    assert(
      property(anyResources, anyExclusions, (given, exclusions) => {
        const counted = given.map(({ sizeBytes, protection }, index) =>
          aCovered(aResource({ urn: `urn:${index}`, sizeBytes }), { protection }),
        );
        const bySize = counted.toSorted(
          (a, b) => (b.resource.sizeBytes ?? 0) - (a.resource.sizeBytes ?? 0),
        );
        for (const { largest, others } of exclusions) {
          const excluded = new Set([
            ...bySize.slice(0, largest).map(({ resource }) => resource.urn),
            ...others.map((index) => `urn:${index}`),
          ]);
          const resources = withExcluded(counted, excluded);
          const overview = summariseCoverage([inventoryOf(resources)], anyAgePolicy);
          expect(biggestOf(overview)).toEqual(sorted(resources));
        }
      }),
    );
  });
});
