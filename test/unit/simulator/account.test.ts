import { describe, expect, it } from 'vitest';
import { countResources, generateAccount } from '../../simulator/account/account.ts';
import type { ProjectContents } from '../../simulator/account/account-types.ts';
import { awkwardNames, sharedInstanceName } from '../../simulator/account/awkward.ts';
import type { Account } from '../../simulator/simulator.ts';
import { projectCount } from '../../simulator/account/projects.ts';
import {
  plantedDatabasePassword,
  plantedRescuePassword,
} from '../../simulator/account/planted-secrets.ts';

const now = '2026-11-20T08:00:00Z';
const generate = (size: number, seed = 1) => generateAccount({ seed, size, now });
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

  it('has from 10 to 25 regions per project, in order, of every type', () => {
    const { projects } = generate(10_000);
    for (const { regions } of projects) {
      expect(regions.length).toBeGreaterThanOrEqual(10);
      expect(regions.length).toBeLessThanOrEqual(25);
      const names = regions.map(({ name }) => name);
      expect(names).toEqual(names.toSorted());
      expect(new Set(names).size).toBe(names.length);
      const types = new Set(regions.map(({ type }) => type));
      expect(types).toEqual(new Set(['region', 'region-3-az', 'localzone']));
    }
    expect(new Set(projects.map(({ regions }) => regions.length)).size).toBeGreaterThan(3);
  });

  it('has no id twice, at a large size', () => {
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

  it('moves with the moment it relates to', () => {
    const later = generateAccount({ seed: 1, size: 40, now: '2027-01-01T00:00:00Z' });
    expect(later.projects[0]?.instances[0]?.created).not.toBe(
      generate(40).projects[0]?.instances[0]?.created,
    );
  });
});

describe.each([40, 100, 1000])('the awkward cases of %i resources', (size) => {
  const account = generate(size, size);
  const instances = all(account, (contents) => contents.instances);
  const volumes = all(account, (contents) => contents.volumes);
  const databases = all(account, (contents) => contents.databases);
  const first = account.projects[0];

  it('include a suspended project that holds things, and one without a name', () => {
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

  it('include a volume of two instances and one of an instance that is gone', () => {
    expect(volumes.some(({ attachedTo }) => attachedTo.length === 2)).toBe(true);
    const ids = new Set(instances.map(({ id }) => id));
    expect(volumes.some(({ attachedTo }) => attachedTo.some((id) => !ids.has(id)))).toBe(true);
  });

  it('include a region that is down and one whose S3 service is', () => {
    const regions = first?.regions ?? [];
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

  it('include volumes with several snapshots, with none, and snapshots of deleted volumes', () => {
    const snapshots = all(account, (contents) => contents.volumeSnapshots);
    const of = (id: string | undefined) => snapshots.filter(({ volumeId }) => volumeId === id);
    expect(of(first?.volumes[0]?.id)).toHaveLength(4);
    expect(of(first?.volumes[1]?.id)).toHaveLength(0);
    const ids = new Set(volumes.map(({ id }) => id));
    expect(snapshots.some(({ volumeId }) => !ids.has(volumeId))).toBe(true);
    expect(all(account, (contents) => contents.volumeBackups).length).toBeGreaterThan(0);
  });

  it('include databases over two regions, without backups and with any moment to go back to', () => {
    const regionsOf = databases.map(({ nodes }) => new Set(nodes.map(({ region }) => region)).size);
    expect(regionsOf).toContain(2);
    expect(databases.some(({ backups }) => backups === null)).toBe(true);
    expect(databases.some(({ backups }) => (backups?.pitr ?? null) !== null)).toBe(true);
    expect(databases.some(({ backups }) => backups?.pitr === null)).toBe(true);
  });

  it('include secrets that must not be kept', () => {
    expect(JSON.stringify(instances)).toContain(plantedRescuePassword);
    expect(JSON.stringify(databases)).toContain(plantedDatabasePassword);
  });

  it('include a bucket whose name no host can have, among many that can', () => {
    const names = all(account, (contents) => contents.buckets).map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))).toEqual([
      'Legacy_Backups.2016',
    ]);
  });
});
