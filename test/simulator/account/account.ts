import { Random } from '../random.ts';
import type { Account, ProjectContents } from './account-types.ts';
import { makeAwkward } from './awkward.ts';
import { generateCatalog, generateSshKeys, type RegionCatalog } from './catalog.ts';
import { generateDatabaseBackups, generateDatabases } from './databases.ts';
import { generateInstances } from './instances.ts';
import { Names } from './names.ts';
import { generateBuckets, generateContainers } from './object-storage.ts';
import { plantedRescuePassword } from './planted-secrets.ts';
import { generateProject, projectCount, splitUnevenly } from './projects.ts';
import { breakRegions, generateRegions, hasS3, hasService } from './regions.ts';
import {
  generateInstanceSnapshots,
  generateVolumeBackups,
  generateVolumeSnapshots,
  generateWorkflows,
} from './restore-points.ts';
import { generateVolumes } from './volumes.ts';

export interface AccountRequest {
  seed: number;
  /** How many instances, volumes, buckets, containers and databases there are together. */
  size: number;
  /** ISO 8601. */
  now: string;
}

/** From this size on an account has every awkward case. */
const awkwardFrom = 40;

interface Counts {
  instances: number;
  volumes: number;
  buckets: number;
  containers: number;
  databases: number;
}

function countsFor(size: number): Counts {
  const volumes = Math.floor(size * 0.33);
  const buckets = Math.floor(size * 0.17);
  const containers = Math.floor(size * 0.09);
  const databases = size >= awkwardFrom ? Math.max(4, Math.floor(size * 0.04)) : size >> 3;
  const instances = size - volumes - buckets - containers - databases;
  return { instances, volumes, buckets, containers, databases };
}

/** The same request gives the same account, byte for byte. */
export function generateAccount({ seed, size, now }: AccountRequest): Account {
  const random = new Random(`account ${seed} ${size}`);
  const nowMs = Date.parse(now);
  const total = countsFor(size);
  const parts = projectCount(size);
  const shares = {
    instances: splitUnevenly(total.instances, parts),
    volumes: splitUnevenly(total.volumes, parts),
    buckets: splitUnevenly(total.buckets, parts),
    containers: splitUnevenly(total.containers, parts),
    databases: splitUnevenly(total.databases, parts),
  };
  const catalogs = new Map<string, RegionCatalog>();
  const catalogOf = (region: string) => {
    const known = catalogs.get(region);
    if (known !== undefined) return known;
    const catalog = generateCatalog(new Random(`catalog ${seed} ${region}`), region, nowMs);
    catalogs.set(region, catalog);
    return catalog;
  };
  const account: Account = {
    nichandle: `${random.pick(['ab', 'cd', 'xy'])}${random.integer(10_000, 99_999)}-ovh`,
    now,
    projects: Array.from({ length: parts }, (_, index) =>
      generateContents({
        random: random.fork(`project ${index}`),
        nowMs,
        catalogOf,
        position: index,
        hasClosedRegions: size >= awkwardFrom && index === 0,
        counts: {
          instances: shares.instances[index] ?? 0,
          volumes: shares.volumes[index] ?? 0,
          buckets: shares.buckets[index] ?? 0,
          containers: shares.containers[index] ?? 0,
          databases: shares.databases[index] ?? 0,
        },
      }),
    ),
  };
  if (size >= awkwardFrom) makeAwkward(account, random.fork('awkward'));
  plantRescuePassword(account);
  return account;
}

interface ContentsRequest {
  random: Random;
  nowMs: number;
  counts: Counts;
  catalogOf: (region: string) => RegionCatalog;
  /** Which of the projects this is. */
  position: number;
  hasClosedRegions: boolean;
}

function generateContents(request: ContentsRequest): ProjectContents {
  const { random, nowMs, counts, catalogOf } = request;
  const names = new Names(random.fork('names'));
  const regions = generateRegions(random.fork('regions'));
  // Before the resources are placed: what a closed region held would not be found by anyone.
  if (request.hasClosedRegions) breakRegions(regions);
  const catalogs = regions
    .filter((region) => region.services.some(({ name }) => name === 'instance'))
    .map(({ name }) => catalogOf(name));
  const regionsWith = (wanted: string) =>
    regions.filter((region) => hasService(region, (name) => name === wanted));
  const sshKeys = generateSshKeys(
    random.fork('keys'),
    regionsWith('instance').map(({ name }) => name),
  );
  const part = (label: string, count: number) => ({
    random: random.fork(label),
    names,
    count,
    nowMs,
  });
  const instances = generateInstances({
    ...part('instances', counts.instances),
    regions: regionsWith('instance'),
    catalogOf,
    sshKeys,
  });
  const volumes = generateVolumes({
    ...part('volumes', counts.volumes),
    regions: regionsWith('volume'),
    instances,
  });
  const s3Regions = regions.filter(hasS3);
  const databases = generateDatabases({
    ...part('databases', counts.databases),
    firstEngine: request.position * 3,
    regions: s3Regions.map(({ name }) => name).filter((name) => name !== 'RBX-ARCHIVE'),
  });
  return {
    project: generateProject(random.fork('project'), names, nowMs),
    regions,
    flavors: catalogs.flatMap(({ flavors }) => flavors),
    images: catalogs.flatMap(({ images }) => images),
    sshKeys,
    instances,
    volumes,
    volumeSnapshots: generateVolumeSnapshots(random.fork('snapshots'), volumes, nowMs),
    instanceSnapshots: generateInstanceSnapshots(random.fork('images'), instances, nowMs),
    volumeBackups: generateVolumeBackups(random.fork('volume backups'), volumes, nowMs),
    workflows: generateWorkflows(random.fork('workflows'), instances, nowMs),
    buckets: generateBuckets({ ...part('buckets', counts.buckets), regions: s3Regions }),
    containers: generateContainers({
      ...part('containers', counts.containers),
      regions: regionsWith('storage'),
    }),
    databases,
    databaseBackups: generateDatabaseBackups(random.fork('backups'), databases, nowMs),
  };
}

/** An instance in rescue mode has its password in the detail and, planted, in the list. */
function plantRescuePassword(account: Account): void {
  const instances = account.projects.flatMap((contents) => contents.instances);
  const instance = instances[5] ?? instances[0];
  if (instance === undefined) return;
  instance.status = 'RESCUE';
  instance.rescuePassword = plantedRescuePassword;
}

/** The resources an inventory counts; restore points are not among them. */
export function countResources(account: Account): number {
  return account.projects.reduce(
    (sum, contents) =>
      sum +
      contents.instances.length +
      contents.volumes.length +
      contents.buckets.length +
      contents.containers.length +
      contents.databases.length,
    0,
  );
}
