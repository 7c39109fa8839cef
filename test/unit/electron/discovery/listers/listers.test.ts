import { describe, expect, it } from 'vitest';
import type { ListScope } from '../../../../../electron/discovery/lister.ts';
import { buckets } from '../../../../../electron/discovery/listers/buckets.ts';
import { containers } from '../../../../../electron/discovery/listers/containers.ts';
import { databaseBackups } from '../../../../../electron/discovery/listers/database-backups.ts';
import { databases } from '../../../../../electron/discovery/listers/databases.ts';
import { instanceSnapshots } from '../../../../../electron/discovery/listers/instance-snapshots.ts';
import { instances } from '../../../../../electron/discovery/listers/instances.ts';
import { volumeBackups } from '../../../../../electron/discovery/listers/volume-backups.ts';
import { volumeSnapshots } from '../../../../../electron/discovery/listers/volume-snapshots.ts';
import { volumes } from '../../../../../electron/discovery/listers/volumes.ts';
import { workflows } from '../../../../../electron/discovery/listers/workflows.ts';
import { Resource } from '../../../../../shared/resources/resource.ts';
import { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';

const urn = 'urn:v1:eu:resource:publicCloudProject:p1';
const scope: ListScope = {
  project: { id: 'p1', name: 'Production', status: 'ok', urn },
  apiRegion: 'eu',
  region: null,
};
const inGra: ListScope = { ...scope, region: 'GRA' };
const takenAt = '2026-11-01T03:00:00Z';

describe('instances', () => {
  // The example of the fact sheet, in the list's format.
  const item = {
    id: 'i1',
    name: 'web',
    ipAddresses: [
      { ip: '10.0.0.2', type: 'private', version: 4, networkId: 'n' },
      { ip: '1.2.3.4', type: 'public', version: 4, networkId: 'n', gatewayIp: '1.2.3.1' },
    ],
    status: 'ACTIVE',
    created: '2025-09-24T17:21:31Z',
    region: 'GRA9',
    flavorId: 'f',
    imageId: 'm',
  };

  it('become compute resources, their public addresses first', () => {
    expect(instances.interpret(item, scope)).toEqual({
      resource: {
        urn: `${urn}:instance:region:GRA9:i1`,
        kind: 'instance',
        providerId: 'i1',
        name: 'web',
        projectId: 'p1',
        regions: ['GRA9'],
        class: 'compute',
        subclass: null,
        status: 'ACTIVE',
        sizeBytes: null,
        createdAt: '2025-09-24T17:21:31.000Z',
        tags: [],
        endpoints: ['1.2.3.4', '10.0.0.2'],
        roles: ['source', 'destination'],
        asOf: null,
      },
      restorePoints: [],
    });
  });

  it('need only an id and a region', () => {
    const bare = { id: 'i1', region: 'GRA9', name: '', created: 'soon', ipAddresses: [null, {}] };
    expect(instances.interpret(bare, scope)?.resource).toMatchObject({
      name: 'i1',
      status: null,
      createdAt: null,
      endpoints: [],
    });
  });

  it.each([
    null,
    'text',
    [],
    {},
    { id: 'i1' },
    { id: '', region: 'GRA' },
    { id: 7, region: 'GRA' },
  ])('are not created from %j', (item_) => {
    expect(instances.interpret(item_, scope)).toBeNull();
  });
});

describe('volumes', () => {
  it('become block storage with a size in bytes', () => {
    const item = { id: 'v1', region: 'RBX-A', name: 'data', status: 'in-use', size: 10 };
    expect(volumes.interpret(item, scope)?.resource).toMatchObject({
      urn: `${urn}:volume:region:RBX-A:v1`,
      class: 'block-storage',
      status: 'in-use',
      sizeBytes: 10 * 2 ** 30,
    });
  });

  it('with an unknown status retain it', () => {
    const item = { id: 'v1', region: 'R', status: 'teleporting', size: -1, tags: { a: 'b' } };
    expect(volumes.interpret(item, scope)?.resource).toMatchObject({
      status: 'teleporting',
      sizeBytes: null,
      tags: ['a=b'],
    });
  });
});

describe('volume snapshots', () => {
  const item = {
    id: 's1',
    region: 'GRA11',
    name: 'nightly',
    status: 'available',
    size: 10,
    volumeId: 'v1',
    creationDate: takenAt,
  };

  it('are restore points of their volume', () => {
    const [point] = volumeSnapshots.interpret(item, scope)?.restorePoints ?? [];
    const volume = volumes.interpret({ id: 'v1', region: 'GRA11' }, scope)?.resource;
    expect(point).toMatchObject({
      kind: 'volume-snapshot',
      resourceUrn: volume?.urn,
      matchedBy: 'id',
      takenAt: '2026-11-01T03:00:00.000Z',
    });
  });

  it.each(['creating', 'deleting', 'error'])('do not count when %s', (status) => {
    expect(volumeSnapshots.interpret({ ...item, status }, scope)?.restorePoints).toEqual([]);
  });

  it.each([null, undefined, 7])('are unreadable with the status %j', (status) => {
    expect(volumeSnapshots.interpret({ ...item, status }, scope)).toBeNull();
  });

  it('without a date cannot be used', () => {
    expect(volumeSnapshots.interpret({ ...item, creationDate: null }, scope)).toBeNull();
  });

  it('without a volume belong to no resource', () => {
    const [point] =
      volumeSnapshots.interpret({ ...item, volumeId: null }, scope)?.restorePoints ?? [];
    expect(point).toMatchObject({ resourceUrn: null, matchedBy: null });
  });
});

describe('instance snapshots', () => {
  const item = {
    id: 's1',
    region: 'GRA11',
    name: 'web 2026-11-01',
    status: 'active',
    visibility: 'private',
    size: 1.5,
    creationDate: takenAt,
  };

  it('are restore points of an instance that is not reported', () => {
    expect(instanceSnapshots.interpret(item, scope)?.restorePoints).toEqual([
      {
        id: 's1',
        kind: 'instance-snapshot',
        name: 'web 2026-11-01',
        projectId: 'p1',
        region: 'GRA11',
        takenAt: '2026-11-01T03:00:00.000Z',
        sizeBytes: 1.5 * 2 ** 30,
        resourceUrn: null,
        matchedBy: null,
      },
    ]);
  });

  it('are also restore points with “active” in capitals', () => {
    const found = instanceSnapshots.interpret({ ...item, status: 'ACTIVE' }, scope);
    expect(found?.restorePoints).toHaveLength(1);
  });

  it.each([null, undefined, 7])('are unreadable with the status %j', (status) => {
    expect(instanceSnapshots.interpret({ ...item, status }, scope)).toBeNull();
  });

  it.each([{ status: 'queued' }, { visibility: 'public' }])('do not count with %j', (change) => {
    expect(instanceSnapshots.interpret({ ...item, ...change }, scope)?.restorePoints).toEqual([]);
  });
});

describe('the versioning of buckets', () => {
  const of = (versioning?: unknown) =>
    buckets.interpret({ name: 'web-assets', versioning }, { ...scope, region: 'GRA' })?.resource;

  it.each(['enabled', 'suspended', 'disabled'])('is reported if it is %s', (status) => {
    expect(of({ status })?.versioning).toBe(status);
  });

  it.each([undefined, null, {}, { status: null }, { status: 'other' }, 'enabled'])(
    'is not reported with %j, and the bucket is still known',
    (versioning) => {
      const resource = of(versioning);
      expect(resource).toMatchObject({ name: 'web-assets' });
      expect(resource).not.toHaveProperty('versioning');
    },
  );
});

describe('buckets', () => {
  const item = {
    name: 'web-assets',
    region: 'GRA',
    virtualHost: 'https://web-assets.s3.gra.io.cloud.ovh.net/',
    objectsSize: 4_147_089,
    createdAt: '2025-02-10T14:24:12Z',
  };

  it('become S3 object storage in the requested region', () => {
    expect(buckets.interpret({ ...item, region: 'gra' }, inGra)?.resource).toMatchObject({
      urn: `${urn}:storage:region:GRA:web-assets`,
      providerId: 'web-assets',
      regions: ['GRA'],
      subclass: 's3',
      status: null,
      sizeBytes: 4_147_089,
      endpoints: ['web-assets.s3.gra.io.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
    });
  });

  it.each([
    [null, 'eu', ['s3.gra.io.cloud.ovh.net']],
    ['', 'eu', ['s3.gra.io.cloud.ovh.net']],
    [
      'b.s3.gra.perf.cloud.ovh.net',
      'ca',
      ['b.s3.gra.perf.cloud.ovh.net', 's3.gra.io.cloud.ovh.net'],
    ],
    ['https://u:p@b.test/', 'us', ['b.test', 's3.gra.io.cloud.ovh.us']],
  ] as const)('with the virtual host %j on %s are at %j', (virtualHost, apiRegion, endpoints) => {
    const found = buckets.interpret({ ...item, virtualHost }, { ...inGra, apiRegion });
    expect(found?.resource?.endpoints).toEqual(endpoints);
  });
});

describe('containers', () => {
  it('become object storage without a subclass', () => {
    const item = { id: 'c1', region: 'GRA', name: 'logs', storedBytes: 7, storedObjects: 1 };
    expect(containers.interpret(item, scope)?.resource).toMatchObject({
      urn: `${urn}:swift:region:GRA:c1`,
      class: 'object-storage',
      subclass: null,
      roles: [],
      sizeBytes: 7,
      createdAt: null,
    });
  });
});

describe('databases', () => {
  const item = {
    id: 'd1',
    description: 'orders',
    engine: 'mysql',
    status: 'READY',
    createdAt: '2025-09-22T14:16:18.506458+02:00',
    nodes: [{ region: 'DE' }, { region: 'DE' }, { region: 'GRA' }],
    storage: { type: 'high-speed', size: { unit: 'GB', value: 80 } },
    endpoints: [
      { domain: 'mysql-d1.database.cloud.ovh.net', port: 20_184, uri: 'mysql://u:p@h:1' },
      { domain: 'mysql-d1.database.cloud.ovh.net', port: 20_184 },
      { domain: 'u:p@evil', port: 1 },
    ],
    backups: { time: '09:10:00', regions: ['DE', 'GRA'], pitr: '2025-09-24T11:10:11+02:00' },
  };

  it('become databases of the regions of their nodes, without credentials', () => {
    expect(databases.interpret(item, scope)?.resource).toMatchObject({
      urn: `${urn}:database:mysql:d1`,
      name: 'orders',
      regions: ['DE', 'GRA'],
      subclass: 'mysql',
      sizeBytes: 80e9,
      createdAt: '2025-09-22T12:16:18.506Z',
      endpoints: ['mysql-d1.database.cloud.ovh.net:20184'],
    });
  });

  it('with point-in-time recovery are protected by it', () => {
    expect(databases.interpret(item, scope)?.restorePoints).toMatchObject([
      {
        kind: 'database-point-in-time',
        takenAt: '2025-09-24T09:10:11.000Z',
        resourceUrn: `${urn}:database:mysql:d1`,
        matchedBy: 'id',
        region: 'DE',
      },
    ]);
  });

  it('report by null that they have no backups', () => {
    const found = databases.interpret({ ...item, backups: null }, scope);
    expect(found?.mayHaveBackups).toBe(false);
    expect(found?.restorePoints).toEqual([]);
  });

  it.each([[undefined], ['none'], [[]]])('are not without backups when these are %j', (backups) => {
    const found = databases.interpret({ ...item, backups }, scope);
    expect(found?.mayHaveBackups).toBe(true);
    expect(found?.restorePoints).toEqual([]);
  });

  it('fall back to the deprecated size, and to none', () => {
    const size = (change: object) =>
      databases.interpret({ ...item, ...change }, scope)?.resource?.sizeBytes;
    expect(size({ storage: null, disk: { size: 320 } })).toBe(320e9);
    expect(size({ storage: null, disk: null })).toBeNull();
  });

  it('of an engine that Plakar does not name have no subclass', () => {
    const found = databases.interpret({ ...item, engine: 'kafka' }, scope);
    expect(found?.resource).toMatchObject({ class: 'database', subclass: null });
  });
});

describe('every lister', () => {
  it('creates only valid models', () => {
    const odd = {
      id: 'x',
      name: 'x',
      engine: 'x',
      region: 'R',
      status: 'available',
      size: 1e300,
      creationDate: '2025-02-30T00:00:00Z',
      created: '0000-01-01T00:00:00Z',
      volumeId: 'v',
      backups: { pitr: '9999-12-31T23:59:59Z' },
    };
    const listers = [instances, volumes, volumeSnapshots, buckets, containers, databases];
    const found = listers.map((lister) => lister.interpret(odd, inGra));
    const resources = found.flatMap((each) => each?.resource ?? []);
    const points = found.flatMap((each) => each?.restorePoints ?? []);
    expect(resources).toHaveLength(5);
    expect(points).toHaveLength(2);
    expect(resources.map((each) => Resource.parse(each))).toEqual(resources);
    expect(points.map((each) => RestorePoint.parse(each))).toEqual(points);
  });
});

describe('volume backups', () => {
  const inRegion: ListScope = { ...scope, region: 'GRA11' };
  const item = {
    id: 'b1',
    name: 'b',
    size: 10,
    status: 'ok',
    creationDate: takenAt,
    volumeId: 'v1',
  };

  it('are restore points of their volume, by its id', () => {
    expect(volumeBackups.interpret(item, inRegion)?.restorePoints).toMatchObject([
      {
        kind: 'volume-backup',
        region: 'GRA11',
        resourceUrn: `${urn}:volume:region:GRA11:v1`,
        matchedBy: 'id',
        sizeBytes: 10 * 2 ** 30,
      },
    ]);
  });

  it.each(['creating', 'error', 'deleting'])('do not count while %s', (status) => {
    expect(volumeBackups.interpret({ ...item, status }, inRegion)?.restorePoints).toEqual([]);
  });
});

describe('database backups', () => {
  const ofDatabase = { ...scope, database: { id: 'd1', engine: 'mysql', urn: 'the database' } };
  const item = {
    id: 'b1',
    description: '',
    status: 'READY',
    createdAt: takenAt,
    size: { value: 2, unit: 'GB' },
    regions: [{ name: 'DE' }],
  };

  it('are restore points of the database whose list it is', () => {
    expect(databaseBackups.interpret(item, ofDatabase)?.restorePoints).toMatchObject([
      {
        kind: 'database-backup',
        name: 'b1',
        region: 'DE',
        resourceUrn: 'the database',
        sizeBytes: 2e9,
      },
    ]);
  });

  it('count only when they are ready, and are unreadable without a status', () => {
    expect(
      databaseBackups.interpret({ ...item, status: 'ERROR' }, ofDatabase)?.restorePoints,
    ).toEqual([]);
    expect(databaseBackups.interpret({ ...item, status: null }, ofDatabase)).toBeNull();
  });
});

describe('workflows', () => {
  it('are no restore points, and give the names of their images', () => {
    const item = {
      id: 'w1',
      instanceId: 'i1',
      backupName: 'nightly',
      distantRegion: 'BHS5',
      distantBackupName: null,
    };
    expect(workflows.interpret(item, { ...scope, region: 'GRA11' })).toEqual({
      resource: null,
      restorePoints: [],
      workflows: [
        {
          projectId: 'p1',
          region: 'GRA11',
          instanceId: 'i1',
          images: [
            { region: 'GRA11', name: 'nightly' },
            { region: 'BHS5', name: 'nightly' },
          ],
        },
      ],
    });
  });
});
