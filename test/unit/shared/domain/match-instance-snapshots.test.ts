import { describe, expect, it } from 'vitest';
import { matchInstanceSnapshots } from '../../../../shared/domain/match-instance-snapshots.ts';
import type { Resource } from '../../../../shared/model/resource.ts';
import type { RestorePoint } from '../../../../shared/model/restore-point.ts';
import { anInstance, aResource, aRestorePoint } from '../../../fakes/builders.ts';

const web1 = anInstance({ providerId: 'i1', name: 'web-1' });
const web12 = anInstance({ providerId: 'i12', name: 'web-1-2' });
const db = anInstance({ providerId: 'db', name: 'db' });

function match(name: string, resources: Resource[], change: Partial<RestorePoint> = {}) {
  const point = aRestorePoint({
    kind: 'instance-snapshot',
    name,
    resourceUrn: null,
    matchedBy: null,
    ...change,
  });
  return matchInstanceSnapshots(resources, [point])[0];
}

describe('matchInstanceSnapshots', () => {
  it.each([
    ['web-1', web1],
    ['web-1 2026-11-01', web1],
    ['web-1_backup_20261101T020000Z', web1],
    ['web-1-2-snapshot-2026-11-01', web12],
    ['web-1-20261101', web1],
    ['web-1 (manual) 1 Nov 2026', web1],
    ['web-1 2026-11-01 02:00:00', web1],
    ['web-1 - daily backup 2026-11-01T02:00:00.123Z', web1],
    ['db 12 September 2026', db],
  ])('gives %s to its instance', (name, instance) => {
    const point = match(name, [web1, web12, db]);
    expect(point).toMatchObject({ resourceUrn: instance.urn, matchedBy: 'name' });
  });

  // Snapshots outlive instances: what follows may be the rest of a name that is gone.
  it.each([
    'web-10 2026-11-01',
    'web-1-3 2026-11-01',
    'web-1-10',
    'db-archive 2026-11-01',
    'db-decoder 2026-11-01',
    'db-marketing',
    'db-maria 2026-11-01',
    'db-backup',
    'db-v2',
    'db-v2-2026-11-01',
    'db 2026',
    'golden-image',
    '',
  ])('gives “%s” to nobody', (name) => {
    expect(match(name, [web1, web12, db])).toMatchObject({ resourceUrn: null, matchedBy: null });
  });

  it('gives a snapshot to nobody when two instances have its name', () => {
    const twin = anInstance({ providerId: 'twin', name: 'web-1' });
    expect(match('web-1 2026', [web1, twin])?.resourceUrn).toBeNull();
  });

  it('tells instances of one name apart by region and project', () => {
    const inSbg = anInstance({ providerId: 'sbg', name: 'web-1', regions: ['SBG5'] });
    const inP2 = anInstance({ providerId: 'p2', name: 'web-1', projectId: 'p2' });
    const resources = [web1, inSbg, inP2];
    expect(match('web-1', resources, { region: 'SBG5' })?.resourceUrn).toBe(inSbg.urn);
    expect(match('web-1', resources, { projectId: 'p2' })?.resourceUrn).toBe(inP2.urn);
  });

  it('gives a snapshot to no instance that is younger than it', () => {
    const young = anInstance({ name: 'web-1', createdAt: '2026-11-10T00:00:00.000Z' });
    expect(match('web-1 2026', [young], { takenAt: '2026-11-01T00:00:00.000Z' })?.resourceUrn).toBe(
      null,
    );
  });

  it('takes back a match whose instance is gone, and leaves volume snapshots alone', () => {
    const gone = match('web-1', [db], { resourceUrn: web1.urn, matchedBy: 'name' });
    expect(gone).toMatchObject({ resourceUrn: null, matchedBy: null });
    const ofVolume = aRestorePoint({ name: 'web-1', resourceUrn: aResource().urn });
    expect(matchInstanceSnapshots([web1], [ofVolume])).toEqual([ofVolume]);
  });
});
