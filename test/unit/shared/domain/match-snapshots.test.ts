import { describe, expect, it } from 'vitest';
import { matcherOf, matchSnapshots } from '../../../../shared/domain/match-snapshots.ts';
import { tagOf } from '../../../../shared/domain/resource-tag.ts';
import type { BackupSnapshot } from '../../../../shared/model/point-source.ts';
import { aBackup, aBucket, anInstance, aResource } from '../../../fakes/builders.ts';

const bucket = aBucket({ endpoints: ['b1.s3.gra.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'] });
const otherRegion = aBucket({ regions: ['SBG'], endpoints: ['s3.sbg.io.cloud.ovh.net'] });
const instance = anInstance({ endpoints: ['51.75.0.10', '2001:41d0:1::a', '10.0.0.5'] });
const mysql = aResource({
  urn: 'urn:mysql',
  kind: 'database',
  class: 'database',
  subclass: 'mysql',
  endpoints: ['mysql-1.database.cloud.ovh.net:20184'],
});
const postgresql = aResource({
  urn: 'urn:postgresql',
  kind: 'database',
  class: 'database',
  subclass: 'postgresql',
  endpoints: ['postgresql-1.database.cloud.ovh.net:20185'],
});
const resources = [bucket, otherRegion, instance, mysql, postgresql];

function found(change: Partial<BackupSnapshot>, among = resources) {
  const match = matcherOf(among)(aBackup(change));
  return match === null ? null : [match.resource.urn, match.matchedBy];
}

describe('matcherOf, by where the data was read', () => {
  it.each([
    ['s3', 's3.gra.io.cloud.ovh.net/b1', bucket.urn],
    ['s3', 'S3.GRA.io.cloud.ovh.net./b1', bucket.urn],
    ['s3', 's3.gra.io.cloud.ovh.net:443/b1', bucket.urn],
    ['s3', 's3.gra.io.cloud.ovh.net:80/b1', bucket.urn],
    ['s3', 's3.gra.perf.cloud.ovh.net/b1', bucket.urn],
    ['s3', 's3.gra.cloud.ovh.net/b1', bucket.urn],
    ['s3', 'b1.s3.gra.io.cloud.ovh.net', bucket.urn],
    ['s3', 's3.sbg.io.cloud.ovh.net/b1', otherRegion.urn],
    ['s3', 's3.gra.io.cloud.ovh.net:8443/b1', null],
    ['s3', 's3.gra.io.cloud.ovh.net/B1', null],
    ['s3', 's3.gra.io.cloud.ovh.net/b2', null],
    ['s3', 's3.gra.io.cloud.ovh.net', null],
    ['s3', 's3.eu-west-3.amazonaws.com/b1', null],
    ['sftp', '51.75.0.10', instance.urn],
    ['sftp', '51.75.0.10:2222', instance.urn],
    ['sftp', '[2001:41d0:1::A]:22', instance.urn],
    ['sftp', '10.0.0.5', null],
    ['mysql', 'mysql://mysql-1.database.cloud.ovh.net:20184/orders', mysql.urn],
    ['mysql+mariadb', 'mysql+mariadb://mysql-1.database.cloud.ovh.net:20184', mysql.urn],
    ['mysql', 'mysql://mysql-1.database.cloud.ovh.net:3306', null],
    ['postgresql', 'postgresql-1.database.cloud.ovh.net', postgresql.urn],
    ['postgres+bin', 'postgresql-1.database.cloud.ovh.net', postgresql.urn],
    ['fs', 'web-1', null],
    ['fs', '51.75.0.10', null],
    ['stdio', 'postgresql-1.database.cloud.ovh.net', null],
    ['unheard-of', 's3.gra.io.cloud.ovh.net/b1', null],
  ])('takes %s %s to be of %s', (type, origin, urn) => {
    expect(found({ type, origin })).toEqual(urn === null ? null : [urn, 'endpoint']);
  });

  it('matches none where two resources are at the same place', () => {
    const twin = { ...postgresql, urn: 'urn:twin' };
    const change = { type: 'postgresql', origin: 'postgresql-1.database.cloud.ovh.net' };
    expect(found(change, [postgresql, twin])).toBeNull();
  });

  it('matches nothing where plakar tells no origin', () => {
    expect(found({ origin: null })).toBeNull();
    expect(found({ type: null })).toBeNull();
  });
});

describe('matcherOf, by stronger evidence', () => {
  it('prefers the tag of our commands to all else', () => {
    const change = { tags: ['nightly', tagOf(mysql.urn)], resourceUrn: instance.urn };
    expect(found(change)).toEqual([mysql.urn, 'tag']);
  });

  it('prefers what Control Plane says to where the data was read', () => {
    expect(found({ resourceUrn: instance.urn })).toEqual([instance.urn, 'app']);
  });

  it('matches none with the tags of two resources, even where the place would tell', () => {
    expect(found({ tags: [tagOf(mysql.urn), tagOf(instance.urn)] })).toBeNull();
  });

  it('asks where the data was read when the tag is of a resource that is not here', () => {
    expect(found({ tags: [tagOf('urn:elsewhere')] })).toEqual([bucket.urn, 'endpoint']);
  });
});

describe('matchSnapshots', () => {
  it('tells the restore points of what matched, and leaves out the rest', () => {
    const sourceId = '5d0b7a64-2f0c-4a26-9a53-0c6d5f3a0001';
    const points = matchSnapshots(
      sourceId,
      [aBackup(), aBackup({ type: 'fs', origin: 'ws1' })],
      matcherOf(resources),
    );
    expect(points).toEqual([
      {
        id: '63443699'.repeat(8),
        kind: 'plakar-snapshot',
        name: '63443699',
        projectId: bucket.projectId,
        region: 'GRA',
        takenAt: '2026-11-18T10:58:58.000Z',
        sizeBytes: 181_403_648,
        resourceUrn: bucket.urn,
        matchedBy: 'endpoint',
        sourceId,
        origin: 's3.gra.io.cloud.ovh.net/b1',
        root: '/',
        itemCount: 130,
      },
    ]);
  });

  it('says nothing of size and items where plakar does not', () => {
    const bare = aBackup({ sizeBytes: null, itemCount: null, root: null });
    const [point] = matchSnapshots('s', [bare], matcherOf(resources));
    expect(point).toMatchObject({ sizeBytes: null });
    expect(point).not.toHaveProperty('itemCount');
    expect(point).not.toHaveProperty('root');
  });
});

describe('matcherOf, by the URN that Control Plane tells', () => {
  const project = 'urn:v1:eu:resource:publicCloudProject:0123456789abcdef0123456789abcdef';
  const id = '0b1c2d3e-0000-4000-8000-000000000001';
  const volume = aResource({ urn: `${project}:volume:region:RBX-A:${id}` });
  const server = anInstance({ urn: `${project}:instance:region:GRA:${id.replace(/1$/, '2')}` });
  const named = aBucket({ urn: `${project}:storage:region:GRA:web` });
  const container = aBucket({ urn: `${project}:swift:region:GRA:web` });
  const among = [volume, server, named, container];

  it.each([
    ['as we have it', volume.urn, volume.urn],
    [
      'with the UUID in other case',
      `${project}:volume:region:RBX-A:${id.toUpperCase()}`,
      volume.urn,
    ],
    [
      'with another word for its kind',
      `${project}:server:GRA:${id.replace(/1$/, '2')}`,
      server.urn,
    ],
    ['of a bucket as we have it', named.urn, named.urn],
    ['of a bucket with another word for its kind', `${project}:container:region:GRA:web`, null],
    ['of another project', volume.urn.replace('0123', '9999'), null],
    ['of something in the volume', `${volume.urn}:snapshot:${id.replace(/1$/, '7')}`, null],
    ['that was made up by hand', 'urn:example:web', null],
  ])('takes one %s for what it is', (_what, resourceUrn, urn) => {
    expect(found({ resourceUrn }, among)).toEqual(urn === null ? null : [urn, 'app']);
  });

  it('does not take a bucket that is called as a UUID for what has that UUID', () => {
    const called = aBucket({ urn: `${project}:storage:region:GRA:${id}` });
    expect(found({ resourceUrn: `${project}:disk:${id}` }, [called])).toBeNull();
  });

  it('takes the address where the URN leads nowhere', () => {
    const beside = { type: 's3', origin: 's3.gra.io.cloud.ovh.net/b1' };
    expect(found({ resourceUrn: 'urn:example:1', ...beside })).toEqual([bucket.urn, 'endpoint']);
  });
});
