import { describe, expect, it } from 'vitest';
import { generateAccount, type AccountOptions } from '../../simulator/account/account.ts';
import type { ProjectContents } from '../../simulator/account/account-types.ts';
import { awkwardNames, sharedInstanceName } from '../../simulator/account/awkward-names.ts';
import { countResources, isLeftover } from '../../simulator/account/counting.ts';
import type { Account } from '../../simulator/simulator.ts';
import { projectCount } from '../../simulator/account/projects.ts';
import {
  plantedDatabasePassword,
  plantedRescuePassword,
} from '../../simulator/account/planted-secrets.ts';

const now = '2026-11-20T08:00:00Z';
const generate = (size: number, seed = 1, options: AccountOptions = {}) =>
  generateAccount({ seed, size, now, ...options });
const all = <T>(account: Account, listOf: (contents: ProjectContents) => readonly T[]) =>
  account.projects.flatMap((contents) => [...listOf(contents)]);

describe('an account', () => {
  it('is the same, byte for byte, for the same seed and size', () => {
    expect(JSON.stringify(generate(1000))).toBe(JSON.stringify(generate(1000)));
    expect(JSON.stringify(generate(1000, 2))).not.toBe(JSON.stringify(generate(1000)));
  });

  it.each([0, 1, 2, 3, 5, 8, 9, 10, 39, 40, 41, 99, 100, 137, 1000, 10_000])(
    'has exactly the size %i',
    (size) => {
      const account = generate(size);
      expect(countResources(account)).toBe(size);
    },
  );

  it.each([
    [0, 1],
    [40, 3],
    [10_000, 12],
    [100_000, 40],
  ])('of %i resources has %i projects', (size, projects) => {
    expect(projectCount(size)).toBe(projects);
  });

  it('has from 19 to 26 regions per project, in order, of every type', () => {
    const { projects } = generate(10_000);
    for (const { regions } of projects) {
      expect(regions.length).toBeGreaterThanOrEqual(19);
      expect(regions.length).toBeLessThanOrEqual(26);
      const names = regions.map(({ name }) => name);
      expect(names).toEqual(names.toSorted());
      expect(new Set(names).size).toBe(names.length);
      const types = new Set(regions.map(({ type }) => type));
      expect(types).toEqual(new Set(['region', 'region-3-az', 'localzone']));
    }
    expect(new Set(projects.map(({ regions }) => regions.length)).size).toBeGreaterThan(3);
  });

  it('has no duplicate id, at a large size', () => {
    const account = generate(20_000);
    const ids = [
      ...all(account, ({ instances }) => instances),
      ...all(account, ({ volumes }) => volumes),
      ...all(account, ({ volumeSnapshots }) => volumeSnapshots),
      ...all(account, ({ instanceSnapshots }) => instanceSnapshots),
      ...all(account, ({ containers }) => containers),
      ...all(account, ({ databases }) => databases),
      ...all(account, ({ databaseBackups }) => Object.values(databaseBackups).flat()),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const buckets = all(account, (contents) => contents.buckets).map(({ name }) => name);
    expect(new Set(buckets).size).toBe(buckets.length);
  });

  it('refers to flavors that the region of the instance has', () => {
    for (const { flavors, instances } of generate(400).projects) {
      for (const { flavorId, region } of instances) {
        expect(flavors.find(({ id }) => id === flavorId)?.region).toBe(region);
      }
    }
  });

  it('has nothing younger than now, over years', () => {
    const account = generate(1000);
    const created = all(account, ({ instances }) => instances).map((each) =>
      Date.parse(each.created),
    );
    const nowMs = Date.parse(now);
    expect(Math.max(...created)).toBeLessThanOrEqual(nowMs);
    expect(Math.min(...created)).toBeLessThan(nowMs - 3 * 365 * 86_400_000);
    for (const { volumes, volumeSnapshots } of account.projects) {
      const bornMs = new Map(volumes.map(({ id, creationDate }) => [id, Date.parse(creationDate)]));
      for (const { volumeId, creationDate } of volumeSnapshots) {
        expect(Date.parse(creationDate)).toBeLessThanOrEqual(nowMs);
        // The crafted snapshots of the first volumes are as old as their names say.
        if (creationDate.endsWith('T08:00:00Z')) continue;
        expect(Date.parse(creationDate)).toBeGreaterThanOrEqual(bornMs.get(volumeId) ?? 0);
      }
    }
  });

  it('moves with its reference time', () => {
    const later = generateAccount({ seed: 1, size: 40, now: '2027-01-01T00:00:00Z' });
    expect(later.projects[0]?.instances[0]?.created).not.toBe(
      generate(40).projects[0]?.instances[0]?.created,
    );
  });
});

/** Recorded in October 2026: region, its state, its services. */
const recorded = {
  compute: 'image instance key-manager network octavialoadbalancer share volume workflow',
  storage: 'key-manager storage storage-s3-high-perf storage-s3-standard',
  s3: 'storage-s3-high-perf storage-s3-standard',
  cold: 'storage-s3-coldarchive',
  zoned:
    'image instance key-manager network octavialoadbalancer share storage-s3-standard workflow',
};

describe('the regions of every project', () => {
  it.each([
    ['BHS', 'UP', recorded.storage],
    ['BHS5', 'UP', recorded.compute],
    ['CA-EAST-TOR', 'DOWN', recorded.s3],
    ['DE', 'UP', recorded.storage],
    ['DE1', 'UP', recorded.compute],
    ['EU-SOUTH-MIL', 'UP', recorded.zoned],
    ['EU-WEST-PAR', 'UP', recorded.zoned],
    ['GRA', 'UP', recorded.storage],
    ['GRA11', 'UP', recorded.compute],
    ['RBX', 'UP', recorded.s3],
    ['RBX-A', 'UP', recorded.compute],
    ['RBX-ARCHIVE', 'UP', recorded.cold],
    ['SBG', 'UP', recorded.storage],
    ['SBG5', 'UP', recorded.compute],
    ['UK', 'UP', recorded.storage],
    ['UK1', 'UP', recorded.compute],
    ['WAW', 'UP', recorded.storage],
    ['WAW1', 'UP', recorded.compute],
  ])('include %s as it was recorded', (name, status, services) => {
    for (const { regions } of generate(40).projects) {
      const region = regions.find((each) => each.name === name);
      expect(region?.status).toBe(status);
      const names = region?.services.map((service) => service.name).toSorted();
      expect(names?.join(' ')).toBe(services);
      expect(region?.services.every((service) => service.status === 'UP')).toBe(true);
    }
  });
});

describe('the names', () => {
  it('name images as the console does, today and before, and nodes as Kubernetes does', () => {
    const { instances: many, instanceSnapshots } = generate(10_000).projects[0] ?? {};
    const suffixes = (instanceSnapshots ?? []).flatMap(({ name }) => {
      const of = many?.find((each) => name.startsWith(`${each.name} `));
      return of === undefined ? [] : [name.slice(of.name.length + 1)];
    });
    for (const form of [
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/,
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
      /^\d\d\/\d\d\/20(1|2[0-4])\d* \d\d:\d\d$/,
      /^\d\d?\/\d\d?\/\d\d \d\d?:\d\d [AP]M$/,
      /^\d\d\.\d\d\.\d\d, \d\d:\d\d$/,
    ]) {
      expect(suffixes.filter((suffix) => form.test(suffix))).not.toEqual([]);
    }
    const nodes = many?.filter(({ name }) => name.startsWith('nodepool-')) ?? [];
    expect(nodes.length).toBeGreaterThan(0);
    for (const { name } of nodes) {
      expect(name).toMatch(
        /^nodepool-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{2}-node-[0-9a-f]{6}$/,
      );
    }
  });
});

describe.each([40, 100, 1000])('the awkward cases of %i resources', (size) => {
  const account = generate(size, size);
  const instances = all(account, (contents) => contents.instances);
  const volumes = all(account, (contents) => contents.volumes);
  const databases = all(account, (contents) => contents.databases);
  const first = account.projects[0];

  it('include a suspended project with resources, and one without a name', () => {
    const suspended = account.projects.filter(({ project }) => project.status === 'suspended');
    expect(suspended).toHaveLength(1);
    expect(suspended[0]?.instances.length).toBeGreaterThan(0);
    expect(
      account.projects.some(
        ({ project }) => project.description === null && project.projectName === null,
      ),
    ).toBe(true);
  });

  it('include every awkward name', () => {
    const names = new Set([
      ...account.projects.map(({ project }) => project.description),
      ...[...instances, ...volumes].map(({ name }) => name),
      ...databases.map(({ description }) => description),
    ]);
    for (const name of Object.values(awkwardNames)) expect(names).toContain(name);
    expect(names).toContain('');
    expect(awkwardNames.long).toHaveLength(255);
  });

  it('include three instances of one name and an ambiguous snapshot', () => {
    expect(instances.filter(({ name }) => name === sharedInstanceName)).toHaveLength(3);
    const snapshots = all(account, (contents) => contents.instanceSnapshots);
    expect(snapshots.map(({ name }) => name)).toContain(`${sharedInstanceName} 2026-11-19`);
    expect(snapshots.map(({ name }) => name)).toContain('golden-image-debian12');
  });

  it('include instances that boot from a volume, with and without an empty image id', () => {
    const booting = instances.filter(({ imageId }) => !imageId);
    expect(booting.map((each) => 'imageId' in each)).toContain(false);
    expect(booting.map((each) => 'imageId' in each)).toContain(true);
    for (const { id } of booting.slice(0, 2)) {
      expect(volumes.some((each) => each.bootable && each.attachedTo.includes(id))).toBe(true);
    }
  });

  it('include a volume of two instances and one of a deleted instance', () => {
    expect(volumes.some(({ attachedTo }) => attachedTo.length === 2)).toBe(true);
    const ids = new Set(instances.map(({ id }) => id));
    expect(volumes.some(({ attachedTo }) => attachedTo.some((id) => !ids.has(id)))).toBe(true);
  });

  it('include a region that is down and one whose S3 service is, if requested', () => {
    const regions = generate(size, size, { hasClosedRegions: true }).projects[0]?.regions ?? [];
    const s3 = (name: string) =>
      regions
        .find((each) => each.name === name)
        ?.services.filter((each) => each.name.startsWith('storage-s3'));
    expect(regions.find(({ name }) => name === 'SBG')?.status).toBe('DOWN');
    expect(s3('SBG')?.length).toBeGreaterThan(0);
    expect(regions.find(({ name }) => name === 'DE')?.status).toBe('UP');
    expect(s3('DE')?.map(({ status }) => status)).toEqual(['DOWN', 'DOWN']);
    expect(
      s3('WAW')
        ?.map(({ status }) => status)
        .toSorted(),
    ).toEqual(['DOWN', 'UP']);
  });

  it('include a region of three zones with shared volumes, and one whose backup is restored from', () => {
    const shared = volumes.find(({ attachedTo }) => attachedTo.length === 2);
    expect(shared).toMatchObject({
      region: 'EU-WEST-PAR',
      type: 'classic-multiattach',
      availabilityZone: expect.stringMatching(/^eu-west-par-[abc]$/),
      planCode: expect.stringMatching(/\.3AZ$/),
    });
    const backups = all(account, (contents) => contents.volumeBackups);
    const restoring = backups.find(({ status }) => status === 'restoring');
    expect(restoring?.region).toBe('EU-SOUTH-MIL');
    expect(volumes.find(({ id }) => id === restoring?.volumeId)?.status).toBe('restoring-backup');
    expect(backups.some(({ region }) => region === 'EU-WEST-PAR')).toBe(true);
  });

  it('include volumes and instances in a Local Zone, where nothing is backed up or shared', () => {
    const isLocal = ({ region }: { region: string }) => region.includes('-LZ-');
    expect(volumes.some(isLocal)).toBe(true);
    expect(instances.some(isLocal)).toBe(true);
    expect(all(account, (contents) => contents.volumeBackups).filter(isLocal)).toEqual([]);
    const images = all(account, (contents) => contents.instanceSnapshots);
    expect(images.filter((image) => isLocal(image) && !isLeftover(image))).toEqual([]);
    const scheduledIn = account.projects.flatMap(({ workflows }) => Object.keys(workflows));
    expect(scheduledIn.filter((region) => isLocal({ region }))).toEqual([]);
    expect(volumes.filter(isLocal).every(({ attachedTo }) => attachedTo.length < 2)).toBe(true);
  });

  it('place every restore point of a volume where the volume is', () => {
    const regionOf = new Map(volumes.map(({ id, region }) => [id, region]));
    const points = [
      ...all(account, (contents) => contents.volumeSnapshots),
      ...all(account, (contents) => contents.volumeBackups),
    ].filter(({ volumeId }) => regionOf.has(volumeId));
    expect(points.filter(({ volumeId, region }) => regionOf.get(volumeId) !== region)).toEqual([]);
  });

  it('include leftovers of interrupted Plakar backups, which do not count', () => {
    const left = generate(size, size, { hasLeftovers: true });
    const named = [
      ...all(left, (contents) => contents.volumes),
      ...all(left, (contents) => contents.volumeSnapshots),
      ...all(left, (contents) => contents.instanceSnapshots),
    ].filter(isLeftover);
    const names = named.map(({ name }) =>
      name.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'ID'),
    );
    expect(names.map((name) => name.replace(/\d{19}$/, 'NS')).toSorted()).toEqual([
      'plakar-backup-ID-NS',
      'plakar-backup-ID-NS',
      'plakar-tmp-ID',
      'plakar-tmp-ID',
    ]);
    const without = generate(size, size, { hasLeftovers: false });
    expect(countResources(left)).toBe(size);
    expect(countResources(without)).toBe(size);
    const volumesOf = (each: Account) => all(each, (contents) => contents.volumes).length;
    expect(volumesOf(left)).toBe(volumesOf(without) + 1);
  });

  it('include an instance that is being deleted, and one with its only backup in another region', () => {
    expect(instances.filter(({ status }) => status === 'DELETING')).toHaveLength(1);
    const [, , , instance] = first?.instances ?? [];
    const images = first?.instanceSnapshots.filter(({ name }) =>
      name.startsWith(`${instance?.name} `),
    );
    expect(images?.map(({ region }) => region)).toEqual(['SBG5']);
    expect(instance?.region).toBe('GRA11');
  });

  it('include cold archives, in the one region that has them', () => {
    const regions = account.projects.flatMap(({ coldArchives }) => Object.keys(coldArchives));
    expect([...new Set(regions)]).toEqual(['RBX-ARCHIVE']);
  });

  it('include a bucket whose list names a thousand objects', () => {
    const listed = all(account, (contents) => contents.buckets).map(
      ({ objects }) => objects.length,
    );
    expect(listed.toSorted((left, right) => right - left).slice(0, 2)).toEqual([1000, 0]);
  });

  it('include volumes with several snapshots, with none, and snapshots of deleted volumes', () => {
    const snapshots = all(account, (contents) => contents.volumeSnapshots);
    const of = (id: string | undefined) => snapshots.filter(({ volumeId }) => volumeId === id);
    expect(of(first?.volumes[0]?.id)).toHaveLength(4);
    expect(of(first?.volumes[1]?.id)).toHaveLength(0);
    const ids = new Set(volumes.map(({ id }) => id));
    expect(snapshots.some(({ volumeId }) => !ids.has(volumeId))).toBe(true);
    expect(all(account, (contents) => contents.volumeBackups).length).toBeGreaterThan(0);
  });

  it('include databases over two regions, without backups and with point-in-time recovery', () => {
    const regionsOf = databases.map(({ nodes }) => new Set(nodes.map(({ region }) => region)).size);
    expect(regionsOf).toContain(2);
    expect(databases.some(({ backups }) => backups === null)).toBe(true);
    expect(databases.some((each) => !('backups' in each))).toBe(true);
    expect(databases.some(({ backups }) => backups?.regions.length === 0)).toBe(true);
    expect(databases.some(({ backups }) => (backups?.pitr ?? null) !== null)).toBe(true);
    expect(databases.some(({ backups }) => backups?.pitr === null)).toBe(true);
  });

  it('include secrets that must not be stored', () => {
    expect(JSON.stringify(instances)).toContain(plantedRescuePassword);
    expect(JSON.stringify(databases)).toContain(plantedDatabasePassword);
  });

  it('include a bucket whose name is invalid in a host, among many valid ones', () => {
    const names = all(account, (contents) => contents.buckets).map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))).toEqual([
      'Legacy_Backups.2016',
    ]);
  });
});
