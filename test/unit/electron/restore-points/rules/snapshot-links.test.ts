import { describe, expect, it } from 'vitest';
import {
  decideLink,
  findLink,
  evidenceOf,
  linkCandidates,
  linkPoints,
  undoLink,
  unmatchedIn,
} from '../../../../../electron/restore-points/rules/snapshot-links.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import type { SnapshotLink } from '../../../../../shared/restore-points/snapshot-link.ts';
import { anInstance, aResource, aRestorePoint, now } from '../../../../fakes/builders.ts';

const web = anInstance({ providerId: 'web', name: 'web-1' });
const db = anInstance({ providerId: 'db', name: 'db-1' });
const elsewhere = anInstance({ providerId: 'other', name: 'web-1', projectId: 'p2' });
const resources = [web, db, elsewhere, aResource()];

function aSnapshotOf(change: Partial<RestorePoint> = {}): RestorePoint {
  return aRestorePoint({
    id: 'image',
    kind: 'instance-snapshot',
    resourceUrn: web.urn,
    matchedBy: 'name',
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

const byName = aSnapshotOf();
const byId = aSnapshotOf({ kind: 'instance-backup', matchedBy: 'id' });
const alone = aSnapshotOf({ resourceUrn: null, matchedBy: null });
const none = { resourceUrn: null, matchedBy: null };

describe('linkPoints', () => {
  it.each([
    ['confirms a match by name', byName, aLink({ linkedTo: web.urn }), web.urn, 'user'],
    ['links what matched nothing', alone, aLink({ linkedTo: db.urn }), db.urn, 'user'],
    ['goes before what a workflow says', byId, aLink({ linkedTo: db.urn }), db.urn, 'user'],
    ['takes a refused match away', byName, aLink({ refused: [web.urn] }), null, null],
    ['keeps a match with another than the refused', byName, aLink({ refused: [db.urn] }), web.urn, 'name'], // prettier-ignore
    ['does not refuse what OVHcloud says', byId, aLink({ refused: [web.urn] }), web.urn, 'id'],
    ['leaves what was linked to a gone instance alone', byName, aLink({ linkedTo: 'urn:gone' }), null, null], // prettier-ignore
    ['never links across projects', byName, aLink({ linkedTo: elsewhere.urn }), null, null],
    ['minds the project of the image', byName, aLink({ projectId: 'p2', linkedTo: db.urn }), web.urn, 'name'], // prettier-ignore
    ['minds the id of the image', byName, aLink({ pointId: 'x', linkedTo: db.urn }), web.urn, 'name'], // prettier-ignore
  ] as const)('%s', (...row) => {
    const [, point, link, resourceUrn, matchedBy] = row;
    expect(linkPoints([point], [link], resources)).toEqual([{ ...point, resourceUrn, matchedBy }]);
  });

  it('changes images of instances only', () => {
    const volumeSnapshot = aRestorePoint({ id: 'image' });
    const [point] = linkPoints([volumeSnapshot], [aLink({ linkedTo: db.urn })], resources);
    expect(point).toBe(volumeSnapshot);
  });

  it('returns the same list if there is no link', () => {
    const points = [byName];
    expect(linkPoints(points, [], resources)).toBe(points);
  });
});

describe('evidenceOf', () => {
  it.each([
    ['GRA11', ['GRA11'], 'same'],
    ['SBG5', ['GRA11'], 'other'],
    [null, ['GRA11'], 'unknown'],
    ['SBG5', [], 'unknown'],
  ] as const)('for region %s and an instance in %j is %s', (region, regions, expected) => {
    const instance = anInstance({ regions: [...regions] });
    expect(evidenceOf(aSnapshotOf({ region }), instance, null).regionFit).toBe(expected);
  });

  it.each([
    ['web-1 3 mai 2024', 'name'],
    ['before web-1 moved', 'part'],
    ['golden', 'none'],
  ])('rates the match of the name %s: %s', (name, expected) => {
    expect(evidenceOf(aSnapshotOf({ name }), web, null).nameFit).toBe(expected);
  });
});

describe('unmatchedIn', () => {
  it('lists images of no instance, and no other restore point', () => {
    const volumeSnapshot = aRestorePoint(none);
    expect(unmatchedIn([byName, alone, volumeSnapshot])).toEqual([alone]);
  });
});

describe('the user’s decision about a snapshot', () => {
  const key = { projectId: 'p1', pointId: 'image' };
  const asLinked = { urn: web.urn, isLinked: true, at: now };
  const asRefused = { urn: web.urn, isLinked: false, at: now };

  it('is one for each image, with all refusals', () => {
    const links = decideLink(decideLink([], key, asRefused), key, { ...asRefused, urn: db.urn });
    expect(links).toEqual([aLink({ refused: [web.urn, db.urn] })]);
    expect(findLink(links, { ...key, projectId: 'p2' })).toBeNull();
  });

  it('removes a refusal by linking to that instance, and the link by refusing it', () => {
    const refused = decideLink([], key, asRefused);
    const linked = decideLink(refused, key, asLinked);
    expect(linked).toEqual([aLink({ linkedTo: web.urn })]);
    expect(decideLink(linked, key, asRefused)).toEqual(refused);
  });

  it('is undone step by step: the link, then the refusals', () => {
    const refused = decideLink([], key, { ...asRefused, urn: db.urn });
    const linked = decideLink(refused, key, asLinked);
    expect(undoLink(linked, key)).toEqual(refused);
    expect(undoLink(refused, key)).toEqual([]);
    expect(undoLink(decideLink([], key, asLinked), key)).toEqual([]);
    expect(undoLink(refused, { ...key, pointId: 'x' })).toEqual(refused);
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
    elsewhere,
    aResource(),
  ];
  const point = aSnapshotOf({ ...none, name: 'web-1 backup 2026-11-01' });

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
