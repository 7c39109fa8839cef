import { describe, expect, it } from 'vitest';
import { matchInstanceSnapshots } from '../../../../../electron/discovery/rules/match-instance-snapshots.ts';
import { inOneGo } from '../../../../../shared/basics/parts.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import { anInstance, aResource, aRestorePoint } from '../../../../fakes/builders.ts';

const web1 = anInstance({ providerId: 'i1', name: 'web-1' });
const web12 = anInstance({ providerId: 'i12', name: 'web-1-2' });
const db = anInstance({ providerId: 'db', name: 'db' });

const matched = (...given: Parameters<typeof matchInstanceSnapshots>) =>
  inOneGo(matchInstanceSnapshots(...given));

function match(name: string, resources: Resource[], change: Partial<RestorePoint> = {}) {
  const point = aRestorePoint({
    kind: 'instance-snapshot',
    name,
    resourceUrn: null,
    matchedBy: null,
    ...change,
  });
  return matched(resources, [point])[0];
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
    // As OVHcloud's console names them since 2025, and before, in its languages.
    ['web-1 2025-09-17T14:05:33+02:00', web1],
    ['web-1 2025-09-17T08:05:33-04:00', web1],
    ['web-1 2025-09-17T17:35:33+05:30', web1],
    ['web-1 2025-09-17T12:05:33Z', web1],
    ['web-1 03/05/2024 16:02', web1],
    ['web-1 5/3/24 4:02 PM', web1],
    ['web-1 5/3/24, 4:02\u202fPM', web1],
    ['web-1 03.05.24 16:02', web1],
    ['web-1 24-05-03 16 h 02', web1],
    ['web-1 2024-05-03 4:02 p.m.', web1],
    ['web-1 3/5/24, 4:02 p. m.', web1],
    // Styles of people and tools.
    ['web-1 3 mai 2024 à 16h02', web1],
    ['web-1 03 aout 2024', web1],
    ['web-1 (3. März 2024, 16:02 Uhr)', web1],
    ['web-1 3 de mayo de 2024 a las 16:02', web1],
    ['web-1 3 maja 2024 godz. 16:02', web1],
    ['web-1 3 mag 2024', web1],
    ['web-1 May 3rd, 2024', web1],
    ['web-1-03May2024', web1],
    ['web-1-2024-05-03_16-02-33', web1],
    ['web-1_202405031602', web1],
    ['web-1-1714745553', web1],
    ['web-1.1714745553123', web1],
    ['web-1 Fri May 03 2024 16:02:33 GMT+0200 (heure d’été d’Europe centrale)', web1],
    ['web-1 - sauvegarde du 03/05/2024', web1],
    ['web-1 kopia zapasowa z dnia 3.05.2024', web1],
    ['web-1_autobackup_2024-05-03T16:02:33Z', web1],
    ['backup-web-1-20240503', web1],
    ['snapshot of web-1 2024-05-03', web1],
    ['Copia de seguridad de web-1 3/5/24 16:02', web1],
  ])('assigns %s to its instance', (name, instance) => {
    const point = match(name, [web1, web12, db]);
    expect(point).toMatchObject({ resourceUrn: instance.urn, matchedBy: 'name' });
  });

  // Snapshots outlive instances: the suffix may be part of a deleted instance's name.
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
    'db-2026',
    'db-1.2.24',
    'db-10.12.24',
    'db-10-12-24',
    'db-10.0.0.1',
    'db-v1.2.3',
    'db-2024.1.2',
    // A month and its year, after a machine's number.
    'db-05-2024',
    'db-10-05-2024',
    'db-10-may-2024',
    'db mai 2024',
    // Not a valid day, time or timestamp of these years.
    'db 2024-13-45',
    'db 45/13/2024',
    'db 31/02/2024',
    'db 2024-05-03 25:01',
    'db 2024-05-03 16:61',
    'db-9999999999',
    'db-0612345678',
    'db-1b2c3d4e-1000-4222-8333-202405031602',
    // Words without a date, and machines whose last part is a short word.
    'backup-db',
    'db daily',
    'db-mon 2024-05-03',
    'db-de 2024-05-03',
    'db-secours 2024-05-03',
    'db-gen-2 2024-05-03',
    'db-gen 2 2024-05-03',
    'db-gen-2-24',
    'auto-db 2024-05-03',
    '2024-05-03-db',
    'golden-image',
    '',
  ])('assigns “%s” to no instance', (name) => {
    expect(match(name, [web1, web12, db])).toMatchObject({ resourceUrn: null, matchedBy: null });
  });

  it('leaves a name intact that is itself a backup’s or has a date', () => {
    const mail = anInstance({ providerId: 'm', name: 'mail' });
    const backup = anInstance({ providerId: 'mb', name: 'mail-backup' });
    const dated = anInstance({ providerId: 'md', name: 'mail 2024-05-03' });
    const all = [mail, backup, dated];
    expect(match('mail-backup 2026-11-01', all)?.resourceUrn).toBe(backup.urn);
    expect(match('backup of mail-backup 2026-11-01', all)?.resourceUrn).toBe(backup.urn);
    expect(match('mail 2024-05-03 2026-11-01', all)?.resourceUrn).toBe(dated.urn);
    expect(match('mail 2026-11-01', all)?.resourceUrn).toBe(mail.urn);
  });

  it('finds an instance whose name ends with punctuation', () => {
    const test = anInstance({ name: 'web (test)' });
    expect(match('web (test) 2024-05-03', [test])?.resourceUrn).toBe(test.urn);
  });

  it('assigns a snapshot to no instance when two have its name', () => {
    const twin = anInstance({ providerId: 'twin', name: 'web-1' });
    expect(match('web-1 2026', [web1, twin])?.resourceUrn).toBeNull();
  });

  it('distinguishes instances with the same name by region and project', () => {
    const inSbg = anInstance({ providerId: 'sbg', name: 'web-1', regions: ['SBG5'] });
    const inP2 = anInstance({ providerId: 'p2', name: 'web-1', projectId: 'p2' });
    const resources = [web1, inSbg, inP2];
    expect(match('web-1', resources, { region: 'SBG5' })?.resourceUrn).toBe(inSbg.urn);
    expect(match('web-1', resources, { projectId: 'p2' })?.resourceUrn).toBe(inP2.urn);
  });

  it('assigns a snapshot to no instance that is younger than it', () => {
    const young = anInstance({ name: 'web-1', createdAt: '2026-11-10T00:00:00.000Z' });
    expect(match('web-1 2026', [young], { takenAt: '2026-11-01T00:00:00.000Z' })?.resourceUrn).toBe(
      null,
    );
  });

  it('does not treat a workflow’s name within another as its image’s', () => {
    const workflow = {
      projectId: 'p1',
      region: 'GRA11',
      instanceId: 'i1',
      images: [{ region: 'GRA11', name: 'nightly' }],
    };
    const named = (name: string) =>
      aRestorePoint({ kind: 'instance-snapshot', name, resourceUrn: null, matchedBy: null });
    const points = [named('nightly 2026-11-01'), named('backup of nightly 2026-11-01')];
    expect(matched([web1], points, [workflow]).map(({ matchedBy }) => matchedBy)).toEqual([
      'id',
      null,
    ]);
  });

  it('removes a match whose instance is gone, and leaves volume snapshots unchanged', () => {
    const gone = match('web-1', [db], { resourceUrn: web1.urn, matchedBy: 'name' });
    expect(gone).toMatchObject({ resourceUrn: null, matchedBy: null });
    const ofVolume = aRestorePoint({ name: 'web-1', resourceUrn: aResource().urn });
    expect(matched([web1], [ofVolume])).toEqual([ofVolume]);
  });
});

describe('a copy in another region', () => {
  const inSbg = { region: 'SBG5' };
  const name = 'web-1 2025-11-17T14:05:33Z';

  it('belongs to the only instance of its name in the project', () => {
    const other = anInstance({ providerId: 'p2', name: 'web-1', projectId: 'p2' });
    expect(match(name, [web1, db, other], inSbg)).toMatchObject({
      kind: 'instance-snapshot',
      resourceUrn: web1.urn,
      matchedBy: 'name',
    });
    expect(match(name, [db, other], inSbg)?.resourceUrn).toBeNull();
  });

  it('belongs to no instance if several have its name', () => {
    const twin = anInstance({ providerId: 'twin', name: 'web-1', regions: ['BHS5'] });
    expect(match(name, [web1, twin], inSbg)?.resourceUrn).toBeNull();
  });

  it('is not matched elsewhere if its own region has instances of the name', () => {
    const young = { regions: ['SBG5'], createdAt: '2026-11-10T00:00:00.000Z' };
    const first = anInstance({ providerId: 's1', name: 'web-1', ...young });
    const second = anInstance({ providerId: 's2', name: 'web-1', ...young });
    expect(match(name, [web1, first], inSbg)?.resourceUrn).toBeNull();
    expect(match(name, [web1, first, second], inSbg)?.resourceUrn).toBeNull();
  });

  it('never belongs to a younger instance', () => {
    const young = anInstance({ name: 'web-1', createdAt: '2026-11-10T00:00:00.000Z' });
    expect(match(name, [young], inSbg)?.resourceUrn).toBeNull();
  });

  it('belongs to the longest name, in any region', () => {
    const mail = anInstance({ providerId: 'm', name: 'mail', regions: ['SBG5'] });
    const backup = anInstance({ providerId: 'mb', name: 'mail-backup' });
    const web = anInstance({ providerId: 'w', name: 'web', regions: ['SBG5'] });
    const dated = 'mail-backup 2025-11-17T14:05:33Z';
    expect(match(dated, [mail, backup], inSbg)?.resourceUrn).toBe(backup.urn);
    const twin = anInstance({ providerId: 'mb2', name: 'mail-backup', regions: ['BHS5'] });
    expect(match(dated, [mail, backup, twin], inSbg)?.resourceUrn).toBeNull();
    expect(match(name, [web, web1], inSbg)?.resourceUrn).toBe(web1.urn);
  });

  it('without a region belongs to no instance', () => {
    expect(match(name, [web1], { region: null })?.resourceUrn).toBeNull();
  });
});
