import { describe, expect, it } from 'vitest';
import {
  matcherOf,
  matchSnapshots,
} from '../../../../../electron/restore-points/rules/match-snapshots.ts';
import { tagOf } from '../../../../../shared/resources/rules/resource-tag.ts';
import type { BackupSnapshot } from '../../../../../shared/restore-points/restore-point-source.ts';
import { aBackup, aBucket, anInstance, aResource } from '../../../../fakes/builders.ts';

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
  const [match] = matcherOf(among)(aBackup(change));
  return match === undefined ? null : [match.resource.urn, match.matchedBy];
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
  ])('matches %s %s to %s', (type, origin, urn) => {
    expect(found({ type, origin })).toEqual(urn === null ? null : [urn, 'endpoint']);
  });

  it('matches none if two resources are at the same place', () => {
    const twin = { ...postgresql, urn: 'urn:twin' };
    const change = { type: 'postgresql', origin: 'postgresql-1.database.cloud.ovh.net' };
    expect(found(change, [postgresql, twin])).toBeNull();
  });

  it('matches nothing if Plakar reports no origin', () => {
    expect(found({ origin: null })).toBeNull();
    expect(found({ type: null })).toBeNull();
  });
});

describe('matcherOf, by stronger evidence', () => {
  it('prefers the tag of our commands to everything else', () => {
    const change = { tags: ['nightly', tagOf(mysql.urn)], resourceUrn: instance.urn };
    expect(found(change)).toEqual([mysql.urn, 'tag']);
  });

  it('prefers Control Plane’s resource to the place where the data was read', () => {
    expect(found({ resourceUrn: instance.urn })).toEqual([instance.urn, 'app']);
  });

  it('matches none with the tags of two resources, even if the place would identify one', () => {
    expect(found({ tags: [tagOf(mysql.urn), tagOf(instance.urn)] })).toBeNull();
  });

  it('uses the place where the data was read when the tag names an unknown resource', () => {
    expect(found({ tags: [tagOf('urn:elsewhere')] })).toEqual([bucket.urn, 'endpoint']);
  });
});

describe('matchSnapshots', () => {
  it('returns the restore points of the matched snapshots, without the others', () => {
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

  it('has no size and item count if Plakar has none', () => {
    const bare = aBackup({ sizeBytes: null, itemCount: null, root: null });
    const [point] = matchSnapshots('s', [bare], matcherOf(resources));
    expect(point).toMatchObject({ sizeBytes: null });
    expect(point).not.toHaveProperty('itemCount');
    expect(point).not.toHaveProperty('root');
  });
});

describe('matcherOf, by the URN from Control Plane', () => {
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
    ['that a user invented', 'urn:example:web', null],
  ])('recognises one %s', (_what, resourceUrn, urn) => {
    expect(found({ resourceUrn }, among)).toEqual(urn === null ? null : [urn, 'app']);
  });

  it('does not match a bucket named like a UUID to the resource with that UUID', () => {
    const called = aBucket({ urn: `${project}:storage:region:GRA:${id}` });
    expect(found({ resourceUrn: `${project}:disk:${id}` }, [called])).toBeNull();
  });

  it('uses the address if the URN matches nothing', () => {
    const beside = { type: 's3', origin: 's3.gra.io.cloud.ovh.net/b1' };
    expect(found({ resourceUrn: 'urn:example:1', ...beside })).toEqual([bucket.urn, 'endpoint']);
  });
});

describe('matcherOf, by the id of a volume or an instance', () => {
  const volumeId = '0b1c2d3e-0000-4000-8000-00000000000a';
  const otherId = '0b1c2d3e-0000-4000-8000-00000000000b';
  const serverId = '0b1c2d3e-0000-4000-8000-00000000000c';
  const volume = aResource({ urn: 'urn:volume', kind: 'volume', providerId: volumeId });
  const other = aResource({ urn: 'urn:other', kind: 'volume', providerId: otherId });
  const server = anInstance({ urn: 'urn:server', providerId: serverId, name: 'web-1' });
  const among = [volume, other, server];
  const ofServer = { type: 'openstack-instance', origin: serverId, root: '/' };
  const disks = (...ids: string[]) => ({
    hasRootDisk: true,
    volumes: ids.map((id) => ({ id, sizeBytes: 20 })),
  });

  it.each([
    ['openstack-block', volumeId, volume.urn],
    ['openstack-block', volumeId.toUpperCase(), volume.urn],
    ['openstack-instance', serverId, server.urn],
    ['openstack-instance', serverId.toUpperCase(), server.urn],
    ['openstack-block', serverId, null],
    ['openstack-instance', volumeId, null],
    ['openstack-block', 'spawn', null],
    ['openstack-inventory', volumeId, null],
    ['fs', serverId, null],
  ])('matches %s %s to %s', (type, origin, urn) => {
    expect(found({ type, origin }, among)).toEqual(urn === null ? null : [urn, 'origin-id']);
  });

  it('finds the id in another case than OVHcloud’s', () => {
    const shouted = { ...volume, providerId: volumeId.toUpperCase() };
    expect(found({ type: 'openstack-block', origin: volumeId }, [shouted])).toEqual([
      volume.urn,
      'origin-id',
    ]);
  });

  it('does not match a bucket named like a volume’s id to the volume', () => {
    const called = aBucket({ name: volumeId, providerId: volumeId });
    expect(found({ type: 'openstack-block', origin: volumeId }, [called])).toBeNull();
  });

  it('covers the volumes in an instance’s snapshot, and no others', () => {
    const points = matchSnapshots(
      's',
      [aBackup({ ...ofServer, disks: disks(volumeId) })],
      matcherOf(among),
    );
    expect(
      points.map(({ resourceUrn, matchedBy, heldIn, sizeBytes, itemCount }) => ({
        resourceUrn,
        matchedBy,
        heldIn,
        sizeBytes,
        itemCount,
      })),
    ).toEqual([
      {
        resourceUrn: server.urn,
        matchedBy: 'origin-id',
        heldIn: undefined,
        sizeBytes: 181_403_648,
        itemCount: 130,
      },
      {
        resourceUrn: volume.urn,
        matchedBy: 'contents',
        heldIn: 'web-1',
        sizeBytes: 20,
        itemCount: undefined,
      },
    ]);
  });

  it('assumes no volume in a snapshot whose contents were not read', () => {
    const attached = { ...volume, attachedTo: [server.urn] };
    const points = matchSnapshots('s', [aBackup(ofServer)], matcherOf([attached, server]));
    expect(points.map(({ resourceUrn }) => resourceUrn)).toEqual([server.urn]);
  });

  it('gives the id of an instance that no longer exists', () => {
    const points = matchSnapshots(
      's',
      [aBackup({ ...ofServer, disks: disks(volumeId) })],
      matcherOf([volume]),
    );
    expect(points).toMatchObject([{ resourceUrn: volume.urn, heldIn: serverId }]);
  });

  it('finds the volumes of an instance whose snapshot has its tag, too', () => {
    const tagged = aBackup({ ...ofServer, tags: [tagOf(server.urn)], disks: disks(otherId) });
    const points = matchSnapshots('s', [tagged], matcherOf(among));
    expect(points.map(({ resourceUrn, matchedBy }) => [resourceUrn, matchedBy])).toEqual([
      [server.urn, 'tag'],
      [other.urn, 'contents'],
    ]);
  });

  it.each([
    ['of a volume whose disk could not be read', { type: 'openstack-block', origin: volumeId }],
    ['of an instance, with errors and nothing known of its disks', ofServer],
    [
      'of an instance whose root disk could not be read',
      { ...ofServer, disks: { hasRootDisk: false, volumes: [] } },
    ],
  ])('does not count a snapshot %s as a restore point', (_what, change) => {
    expect(found({ ...change, errorCount: 1 }, among)).toBeNull();
    expect(found({ ...change, errorCount: 1, tags: [tagOf(server.urn)] }, among)).toBeNull();
    expect(found({ ...change, errorCount: 0 }, among)).not.toBeNull();
  });

  it('treats an instance with a complete root disk as protected, even if a volume is incomplete', () => {
    expect(found({ ...ofServer, errorCount: 1, disks: disks() }, among)).toEqual([
      server.urn,
      'origin-id',
    ]);
  });

  it('counts a bucket’s snapshot with an unreadable object as a restore point', () => {
    expect(found({ errorCount: 1 })).toEqual([bucket.urn, 'endpoint']);
  });

  it('recognises a resource by the URN of Control Plane’s OpenStack inventory', () => {
    const project = 'a'.repeat(32);
    const ours = aResource({
      urn: `urn:v1:eu:resource:publicCloudProject:${project}:volume:region:GRA11:${volumeId}`,
    });
    const resourceUrn = `urn:openstack:${project}:cinder:GRA11:volume:${volumeId}`;
    expect(found({ resourceUrn, type: null }, [ours])).toEqual([ours.urn, 'app']);
    const elsewhere = resourceUrn.replace('aa', 'bb');
    expect(found({ resourceUrn: elsewhere, type: null }, [ours])).toBeNull();
  });
});
