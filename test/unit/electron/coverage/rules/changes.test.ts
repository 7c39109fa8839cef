import { describe, expect, it } from 'vitest';
import {
  compareInventories,
  compareProtection,
  lossesAfter,
  lostNow,
} from '../../../../../electron/coverage/rules/changes.ts';
import type { CoveredResource } from '../../../../../shared/coverage/rules/coverage.ts';
import type { ChangeRecord } from '../../../../../shared/coverage/changes.ts';
import type { Protection, Resource } from '../../../../../shared/resources/resource.ts';
import { aBucket, aResource, earlier, now } from '../../../../fakes/builders.ts';

function covered(
  resource: Resource,
  protection: Protection = 'protected',
  lastKnown: Protection | null = null,
): CoveredResource {
  return {
    resource,
    protection,
    lastKnown,
    lastKnownAt: lastKnown && earlier,
    newestRestorePointAt: null,
    newestCountedAt: null,
    isByNameOnly: false,
    areRestorePointsKnown: true,
    age: null,
  };
}

const projectNames = new Map([['p1', 'Production']]);
const picture = (...resources: CoveredResource[]) => ({ resources, projectNames });
const one = aResource({ urn: 'urn:1', name: 'one' });
const two = aResource({ urn: 'urn:2', name: 'two' });

describe('the changes between two snapshots', () => {
  it('are new and deleted resources, with their project’s name', () => {
    const found = compareInventories(picture(covered(one)), picture(covered(two)));
    expect(found.appeared).toMatchObject({
      count: 1,
      entries: [{ name: 'two', projectName: 'Production' }],
    });
    expect(found.gone).toMatchObject({ count: 1, entries: [{ name: 'one' }] });
    expect(found.changed.count + found.lost.length + found.gained.count).toBe(0);
  });

  it.each<[string, Partial<Resource>, unknown[]]>([
    ['its name', { name: 'uno' }, [{ fact: 'name', before: 'one', after: 'uno' }]],
    ['its status', { status: null }, [{ fact: 'status', before: 'in-use', after: null }]],
    ['its size', { sizeBytes: 5 }, [{ fact: 'size', before: 10 * 2 ** 30, after: 5 }]],
    [
      'its region',
      { regions: ['SBG5'] },
      [{ fact: 'regions', before: ['GRA11'], after: ['SBG5'] }],
    ],
    ['nothing that matters', { tags: ['a'], asOf: now, endpoints: ['x'] }, []],
  ])('are %s', (_title, change, facts) => {
    const found = compareInventories(
      picture(covered(one)),
      picture(covered({ ...one, ...change })),
    );
    expect(found.changed.entries.flatMap((entry) => entry.facts)).toEqual(facts);
    expect(found.changed.count).toBe(facts.length);
  });

  it.each([
    [1000, 1001, false],
    [1000, 5000, false],
    [1000, 500, false],
    [1000, 499, true],
    [1000, 0, true],
    [0, 1000, false],
  ])(
    'do not include the content of a bucket, unless most of it is gone: from %d to %d',
    (from, to, isReported) => {
      const bucket = aBucket();
      const found = compareInventories(
        picture(covered({ ...bucket, sizeBytes: from })),
        picture(covered({ ...bucket, sizeBytes: to })),
      );
      expect(found.changed.count).toBe(isReported ? 1 : 0);
    },
  );

  it('count all and name the first 200', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      covered({ ...one, urn: `urn:${index}` }),
    );
    const { appeared } = compareInventories(picture(), picture(...many));
    expect([appeared.count, appeared.entries.length]).toEqual([1000, 200]);
  });
});

describe('protection', () => {
  it.each<[Protection, Protection | null, Protection, 'lost' | 'gained' | 'neither']>([
    ['protected', null, 'not-protected', 'lost'],
    ['protected', null, 'stale', 'lost'],
    ['stale', null, 'not-protected', 'lost'],
    ['unknown', 'protected', 'not-protected', 'lost'],
    ['protected', null, 'unknown', 'neither'],
    ['protected', null, 'excluded', 'neither'],
    ['excluded', null, 'not-protected', 'neither'],
    ['unknown', null, 'not-protected', 'neither'],
    ['unknown', 'not-protected', 'not-protected', 'neither'],
    ['not-protected', null, 'stale', 'neither'],
    ['not-protected', null, 'protected', 'gained'],
    ['stale', null, 'protected', 'gained'],
    ['unknown', 'not-protected', 'protected', 'gained'],
    ['unknown', 'protected', 'protected', 'neither'],
    ['unknown', null, 'protected', 'neither'],
    ['excluded', null, 'protected', 'neither'],
  ])('that was %s (last known %s) and is %s is %s', (before, lastKnown, after, expected) => {
    const earlierPicture = picture(covered(one, before, lastKnown));
    const found = compareInventories(earlierPicture, picture(covered(one, after)));
    expect([found.lost.length, found.gained.count]).toEqual([
      expected === 'lost' ? 1 : 0,
      expected === 'gained' ? 1 : 0,
    ]);
    const recounted = compareProtection(earlierPicture.resources, picture(covered(one, after)));
    expect(recounted).toMatchObject({ lost: found.lost, gained: found.gained });
  });

  it('of deleted or new resources is neither lost nor gained', () => {
    const found = compareInventories(
      picture(covered(one)),
      picture(covered(two), covered({ ...two, urn: 'urn:3' }, 'not-protected')),
    );
    expect([found.lost, found.gained.count]).toEqual([[], 0]);
  });
});

describe('losses', () => {
  const record = (change: Partial<ChangeRecord> = {}): ChangeRecord => ({
    comparedAt: earlier,
    changes: null,
    losses: [{ urn: 'urn:1', at: earlier }],
    isSeen: false,
    ...change,
  });

  it.each<[string, boolean, Protection, number]>([
    ['stay over the next sync until they are seen', false, 'not-protected', 1],
    ['stay while it is unknown whether they are losses still', false, 'unknown', 1],
    ['end when they were seen', true, 'not-protected', 0],
    ['end with protection', false, 'protected', 0],
    ['end with exclusion', false, 'excluded', 0],
  ])('%s', (_title, isSeen, protection, count) => {
    const resources = [covered(one, protection)];
    const { losses } = lossesAfter(record({ isSeen }), [], { resources, at: now });
    expect(losses).toHaveLength(count);
  });

  it('must be dismissed again when there are new ones', () => {
    const resources = [covered(one, 'not-protected'), covered(two, 'stale')];
    expect(lossesAfter(record(), ['urn:2'], { resources, at: now })).toEqual({
      losses: [
        { urn: 'urn:1', at: earlier },
        { urn: 'urn:2', at: now },
      ],
      isSeen: false,
    });
    expect(lossesAfter(null, [], { resources, at: now })).toEqual({ losses: [], isSeen: true });
  });

  it('are listed largest first, without resources that are now protected', () => {
    const losses = ['urn:1', 'urn:2', 'urn:3', 'urn:4'].map((urn) => ({ urn, at: earlier }));
    const found = lostNow(
      record({ losses }),
      picture(
        covered({ ...one, sizeBytes: 1 }, 'stale'),
        covered({ ...two, sizeBytes: 9 }, 'not-protected'),
        covered({ ...two, urn: 'urn:3' }, 'protected'),
      ),
    );
    expect(found.lost.count).toBe(2);
    expect(found.lost.entries.map(({ name, protection }) => [name, protection])).toEqual([
      ['two', 'not-protected'],
      ['one', 'stale'],
    ]);
    expect(found.newestAt).toBe(earlier);
  });
});
