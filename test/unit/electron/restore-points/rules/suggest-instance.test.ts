import { describe, expect, it } from 'vitest';
import {
  InstanceNames,
  linkCandidates,
} from '../../../../../electron/restore-points/rules/suggest-instance.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import type { SnapshotLink } from '../../../../../shared/restore-points/snapshot-link.ts';
import { anInstance, aResource, aRestorePoint, now } from '../../../../fakes/builders.ts';

const younger = { createdAt: now };
const elsewhere = { regions: ['SBG5'] };

function aSnapshotOf(change: Partial<RestorePoint> = {}): RestorePoint {
  return aRestorePoint({
    id: 'image',
    kind: 'instance-snapshot',
    name: 'WEB-1 2026-11-01',
    resourceUrn: null,
    matchedBy: null,
    ...change,
  });
}

function aLink(change: Partial<SnapshotLink> = {}): SnapshotLink {
  return {
    projectId: 'p1',
    pointId: 'image',
    linkedTo: null,
    refused: [],
    decidedAt: now,
    ...change,
  };
}

function anInstanceOf(providerId: string, change: Partial<Resource> = {}): Resource {
  return anInstance({ name: 'web-1', ...change, providerId });
}

const first = anInstanceOf('first');
const suggest = (
  instances: readonly Resource[],
  point: RestorePoint = aSnapshotOf(),
  link: SnapshotLink | null = null,
) => new InstanceNames(instances).suggest(point, link);

describe('the suggested instance of a snapshot', () => {
  it('is the one whose name its name contains, with the evidence', () => {
    const point = aSnapshotOf({ name: 'web-1 before the upgrade' });
    expect(suggest([first, anInstanceOf('other', { name: 'db-1' })], point)).toEqual({
      urn: first.urn,
      name: 'web-1',
      nameFit: 'part',
      regionFit: 'same',
      isYounger: false,
      isRefused: false,
      isExact: false,
    });
  });

  it('is the longest name of several', () => {
    const point = aSnapshotOf({ name: 'old api-prod-01 x' });
    const named = (name: string) => anInstanceOf(name, { name });
    const found = suggest([named('api'), named('api-prod-01'), named('api-prod')], point);
    expect(found?.name).toBe('api-prod-01');
  });

  it('is in the snapshot’s region rather than in another', () => {
    const point = aSnapshotOf({ name: 'web-1 x', region: 'SBG5' });
    expect(suggest([first, anInstanceOf('there', elsewhere)], point)?.urn).toMatch(/there$/);
  });

  it.each([
    ['none has such a name', [anInstanceOf('x', { name: 'db' })], null],
    ['two are equally likely', [first, anInstanceOf('second')], null],
    ['it is younger than the snapshot', [anInstanceOf('x', younger)], null],
    ['it is in another project', [anInstanceOf('x', { projectId: 'p2' })], null],
    ['it is not an instance', [aResource({ name: 'web-1' })], null],
    ['the user refused it', [first], aLink({ refused: [first.urn] })],
  ])('is missing if %s', (_title, instances, link) => {
    expect(suggest(instances, aSnapshotOf(), link)).toBeNull();
  });

  it('follows the user’s later statements about the same snapshot', () => {
    const names = new InstanceNames([first]);
    const point = aSnapshotOf();
    expect(names.suggest(point, null)?.urn).toBe(first.urn);
    expect(names.suggest(point, aLink({ refused: [first.urn] }))).toBeNull();
    expect(names.suggest(point, null)?.urn).toBe(first.urn);
  });
});

describe('an exact match', () => {
  const second = anInstanceOf('second');
  it.each([
    ['has the name of one instance and a date', true, [first], aSnapshotOf(), null],
    ['has the whole name', true, [first], aSnapshotOf({ name: 'Web-1' }), null],
    ['is the only one that existed', true, [first, anInstanceOf('x', younger)], aSnapshotOf(), null], // prettier-ignore
    ['is the one that the user did not refuse', true, [first, second], aSnapshotOf(), aLink({ refused: [second.urn] })], // prettier-ignore
    ['does not only contain the name', false, [first], aSnapshotOf({ name: 'web-1-backup' }), null],
    ['has no other instance of that name, in any region', false, [first, anInstanceOf('x', elsewhere)], aSnapshotOf(), null], // prettier-ignore
    ['has no other instance that its name fits', false, [first, anInstanceOf('x', { name: 'backup of web-1' })], aSnapshotOf({ name: 'backup of web-1 2026-11-01' }), null], // prettier-ignore
    ['is in the instance’s region', false, [first], aSnapshotOf({ region: 'SBG5' }), null],
    ['is in a known region', false, [first], aSnapshotOf({ region: null }), null],
    ['is of an instance with a known age', false, [anInstanceOf('x', { createdAt: null })], aSnapshotOf(), null], // prettier-ignore
    ['was not linked to an instance that is gone', false, [first], aSnapshotOf(), aLink({ linkedTo: 'urn:gone' })], // prettier-ignore
  ] as const)('%s: %s', (...row) => {
    const [, isExact, instances, point, link] = row;
    expect(suggest(instances, point, link)?.isExact ?? false).toBe(isExact);
  });
});

describe('linkCandidates', () => {
  const same = { regions: ['GRA11'] };
  const instances = [
    anInstance({ ...same, providerId: 'a', name: 'alpha' }),
    anInstance({ ...same, providerId: 'y', name: 'web-1', createdAt: now }),
    anInstance({ ...same, providerId: 'n', name: 'web-1' }),
    anInstance({ providerId: 'r', name: 'web-1', regions: ['SBG5'] }),
    anInstance({ ...same, providerId: 'p', name: 'backup' }),
    anInstance({ ...same, providerId: 'x', name: 'up' }),
    anInstance({ providerId: 'other', name: 'web-1', projectId: 'p2' }),
    aResource(),
  ];
  const point = aSnapshotOf({ name: 'web-1 backup 2026-11-01' });

  it('are the instances of the project, the likeliest first and the younger last', () => {
    const found = linkCandidates(point, instances, null);
    const names = found.map(({ urn }) => urn.split(':').at(-1));
    expect(names).toEqual(['n', 'r', 'p', 'a', 'x', 'y']);
    expect(found.map(({ nameFit }) => nameFit)).toEqual([
      'name',
      'name',
      'part',
      'none',
      'none',
      'name',
    ]);
    expect(found.at(-1)).toMatchObject({ isYounger: true, regionFit: 'same' });
  });

  it('have refused instances after all others', () => {
    const link = aLink({ refused: [instances[2]?.urn ?? ''] });
    const last = linkCandidates(point, instances, link).at(-1);
    expect(last).toMatchObject({ urn: instances[2]?.urn, isRefused: true });
  });
});
