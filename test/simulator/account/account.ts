import { Random } from '../random.ts';
import type { Account, ProjectContents, Region } from './account-types.ts';
import { makeAwkward } from './awkward.ts';
import { generateCatalog, generateSshKeys, type RegionCatalog } from './catalog.ts';
import { generateColdArchives } from './cold-archives.ts';
import { generateDatabaseBackups, generateDatabases } from './databases.ts';
import { generateFileShares, type SnapshotShape } from './file-shares.ts';
import type { AutoBackupNames } from './image-names.ts';
import { generateInstances } from './instances.ts';
import { leaveBehind } from './leftovers.ts';
import { Names } from './names.ts';
import { generateBuckets, generateContainers } from './object-storage.ts';
import { plantedRescuePassword } from './planted-secrets.ts';
import { generateProject, projectCount, splitUnevenly } from './projects.ts';
import {
  breakRegions,
  canHoldVolumes,
  generateRegions,
  hasColdArchive,
  hasS3,
  hasService,
} from './regions.ts';
import {
  generateInstanceSnapshots,
  generateVolumeBackups,
  generateVolumeSnapshots,
  generateWorkflows,
} from './restore-points.ts';
import { generateVolumes } from './volumes.ts';

/** Optional content of an account. */
export interface AccountOptions {
  /** A region and services that are down in the first project. Default: none are. */
  hasClosedRegions?: boolean | undefined;
  /** Leftovers of interrupted Plakar backups, in accounts of some size. Default: true. */
  hasLeftovers?: boolean | undefined;
  /** Default: `dated`. */
  autoBackupNames?: AutoBackupNames | undefined;
  /** File Storage shares in the first project, in addition to its other resources. Default: 0. */
  fileShares?: number | undefined;
  /** Default: `withoutRegion`. */
  fileSnapshotShape?: SnapshotShape | undefined;
}

export interface AccountRequest extends AccountOptions {
  seed: number;
  /** Number of resources that an inventory of it counts: see `countResources`. */
  size: number;
  /** ISO 8601. */
  now: string;
}

/** Where in the table of engines each project starts, so that the smallest account has the unusual ones. */
const firstEngines = [0, 5, 2, 6, 7];

/** From this size on an account has every awkward case. */
const awkwardFrom = 40;

interface Counts {
  instances: number;
  volumes: number;
  buckets: number;
  coldArchives: number;
  containers: number;
  databases: number;
}

function countsFor(size: number): Counts {
  const volumes = Math.floor(size * 0.33);
  const coldArchives = Math.ceil(size * 0.01 - 0.1);
  const buckets = Math.floor(size * 0.17) - coldArchives;
  const containers = Math.floor(size * 0.09);
  const databases = size >= awkwardFrom ? Math.max(5, Math.floor(size * 0.04)) : size >> 3;
  const instances = size - volumes - buckets - coldArchives - containers - databases;
  return { instances, volumes, buckets, coldArchives, containers, databases };
}

/** The same request gives the same account, byte for byte. */
export function generateAccount(request: AccountRequest): Account {
  const { seed, size, now, hasClosedRegions = false, hasLeftovers = true } = request;
  const random = new Random(`account ${seed} ${size}`);
  const nowMs = Date.parse(now);
  const total = countsFor(size);
  const parts = projectCount(size);
  const shares = {
    instances: splitUnevenly(total.instances, parts),
    volumes: splitUnevenly(total.volumes, parts),
    buckets: splitUnevenly(total.buckets, parts),
    coldArchives: splitUnevenly(total.coldArchives, parts),
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
        hasClosedRegions: hasClosedRegions && index === 0,
        autoBackupNames: request.autoBackupNames ?? 'dated',
        fileShares: index === 0 ? (request.fileShares ?? 0) : 0,
        fileSnapshotShape: request.fileSnapshotShape ?? 'withoutRegion',
        counts: {
          instances: shares.instances[index] ?? 0,
          volumes: shares.volumes[index] ?? 0,
          buckets: shares.buckets[index] ?? 0,
          coldArchives: shares.coldArchives[index] ?? 0,
          containers: shares.containers[index] ?? 0,
          databases: shares.databases[index] ?? 0,
        },
      }),
    ),
  };
  if (size >= awkwardFrom) {
    makeAwkward(account, random.fork('awkward'));
    const [first] = account.projects;
    if (first && hasLeftovers) leaveBehind(first, random.fork('leftovers'), nowMs);
  }
  plantRescuePassword(account);
  return account;
}

interface ContentsRequest {
  random: Random;
  nowMs: number;
  counts: Counts;
  catalogOf: (region: string) => RegionCatalog;
  /** Index of the project. */
  position: number;
  hasClosedRegions: boolean;
  autoBackupNames: AutoBackupNames;
  fileShares: number;
  fileSnapshotShape: SnapshotShape;
}

function generateContents(request: ContentsRequest): ProjectContents {
  const { random, nowMs, counts, catalogOf } = request;
  const names = new Names(random.fork('names'));
  const regions = generateRegions(random.fork('regions'));
  // Before the resources are placed: resources of a closed region would not be found.
  if (request.hasClosedRegions) breakRegions(regions);
  const catalogs = regions
    .filter((region) => region.services.some(({ name }) => name === 'instance'))
    .map(({ name }) => catalogOf(name));
  const regionsWith = (wanted: string) => regions.filter((region) => hasService(region, wanted));
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
    regions: regions.filter(canHoldVolumes),
    instances,
  });
  const s3Regions = regions.filter(hasS3);
  const databases = generateDatabases({
    ...part('databases', counts.databases),
    firstEngine: firstEngines[request.position] ?? request.position,
    regions: s3Regions.map(({ name }) => name),
  });
  const scheduled = inPlaces(instances, regionsWith('workflow'));
  const workflows = generateWorkflows(random.fork('workflows'), scheduled, nowMs);
  // Local Zones offer no backups of instances and volumes.
  const outsideLocalZones = regions.filter(({ type }) => type !== 'localzone');
  return {
    project: generateProject(random.fork('project'), names, nowMs),
    regions,
    flavors: catalogs.flatMap(({ flavors }) => flavors),
    images: catalogs.flatMap(({ images }) => images),
    sshKeys,
    instances,
    volumes,
    volumeSnapshots: generateVolumeSnapshots(random.fork('snapshots'), volumes, nowMs),
    instanceSnapshots: generateInstanceSnapshots({
      random: random.fork('images'),
      instances: inPlaces(instances, outsideLocalZones),
      workflows: Object.values(workflows).flat(),
      nowMs,
      autoBackupNames: request.autoBackupNames,
    }),
    volumeBackups: generateVolumeBackups(
      random.fork('volume backups'),
      inPlaces(volumes, outsideLocalZones),
      nowMs,
    ),
    workflows,
    buckets: generateBuckets({ ...part('buckets', counts.buckets), regions: s3Regions }),
    coldArchives: generateColdArchives({
      ...part('cold archives', counts.coldArchives),
      regions: regions.filter(hasColdArchive),
    }),
    containers: generateContainers({
      ...part('containers', counts.containers),
      regions: regionsWith('storage'),
    }),
    ...generateFileShares({
      random: random.fork('file shares'),
      count: request.fileShares,
      nowMs,
      regions: regionsWith('instance').map(({ name }) => name),
      shape: request.fileSnapshotShape,
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

function inPlaces<T extends { region: string }>(
  things: readonly T[],
  regions: readonly Region[],
): T[] {
  const names = new Set(regions.map(({ name }) => name));
  return things.filter(({ region }) => names.has(region));
}
