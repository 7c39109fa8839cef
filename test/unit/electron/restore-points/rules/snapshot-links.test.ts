import { describe, expect, it } from 'vitest';
import {
  decideLinks,
  hideSnapshots,
  linkPoints,
  LinkLookup,
  undoLinks,
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
    [
      'takes a match by name away from what is hidden',
      byName,
      aLink({ isHidden: true }),
      null,
      null,
    ],
    ['goes before the link of what is hidden', byName, aLink({ linkedTo: db.urn, isHidden: true }), null, null], // prettier-ignore
    ['hides nothing that OVHcloud identifies', byId, aLink({ isHidden: true }), web.urn, 'id'],
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

describe('unmatchedIn', () => {
  it('lists images of no instance, and no other restore point', () => {
    const volumeSnapshot = aRestorePoint(none);
    expect(unmatchedIn([byName, alone, volumeSnapshot])).toEqual([alone]);
  });
});

describe('the user’s decision about a snapshot', () => {
  const key = { projectId: 'p1', pointId: 'image' };
  const asLinked = { ...key, urn: web.urn, isLinked: true };
  const asRefused = { ...key, urn: web.urn, isLinked: false };
  const hidden = { isHidden: true, at: now };
  const shown = { isHidden: false, at: now };

  it('is one for each image, with all refusals', () => {
    const links = decideLinks([], [asRefused, { ...asRefused, urn: db.urn }], now);
    expect(links).toEqual([aLink({ refused: [web.urn, db.urn] })]);
    const lookup = new LinkLookup(links);
    expect(lookup.of({ projectId: 'p1', id: 'image' })).toBe(links[0]);
    expect(lookup.of({ projectId: 'p2', id: 'image' })).toBeNull();
  });

  it('removes a refusal by linking to that instance, and the link by refusing it', () => {
    const refused = decideLinks([], [asRefused], now);
    const linked = decideLinks(refused, [asLinked], now);
    expect(linked).toEqual([aLink({ linkedTo: web.urn })]);
    expect(decideLinks(linked, [asRefused], now)).toEqual(refused);
  });

  it('is undone step by step: the link, then the refusals', () => {
    const refused = decideLinks([], [{ ...asRefused, urn: db.urn }], now);
    const linked = decideLinks(refused, [asLinked], now);
    expect(undoLinks(linked, [key])).toEqual(refused);
    expect(undoLinks(refused, [key])).toEqual([]);
    expect(undoLinks(decideLinks([], [asLinked], now), [key])).toEqual([]);
    expect(undoLinks(refused, [{ ...key, pointId: 'x' }])).toEqual(refused);
  });

  it('is undone for many at once, and leaves other snapshots alone', () => {
    const others = decideLinks([], [{ ...asLinked, pointId: 'x' }], now);
    const both = decideLinks(others, [asLinked, { ...asLinked, pointId: 'y' }], now);
    expect(both).toHaveLength(3);
    expect(undoLinks(both, [key, { ...key, pointId: 'y' }])).toEqual(others);
  });

  it('hides it, and showing it again restores what was decided before', () => {
    expect(hideSnapshots([], [key], hidden)).toEqual([aLink({ isHidden: true })]);
    expect(hideSnapshots(hideSnapshots([], [key], hidden), [key], shown)).toEqual([]);
    const lost = decideLinks([], [{ ...asLinked, urn: 'urn:gone' }], now);
    expect(hideSnapshots(hideSnapshots(lost, [key], hidden), [key], shown)).toEqual(lost);
    expect(hideSnapshots([], [key], shown)).toEqual([]);
  });

  it('links what was hidden', () => {
    const links = decideLinks(hideSnapshots([], [key], hidden), [asLinked], now);
    expect(links).toEqual([aLink({ linkedTo: web.urn })]);
  });
});
