import type { Random } from '../random.ts';
import type {
  Account,
  Bucket,
  Container,
  Database,
  Project,
  ProjectContents,
} from './account-types.ts';
import { makeComputeAwkward } from './awkward-compute.ts';
import { awkwardNames, sharedInstanceName } from './awkward-names.ts';
import { dayMs, toUtcSeconds } from './dates.ts';
import { storedObjects } from './stored-objects.ts';

/** Changes some generated objects, but never how many of them count as resources. */
export function makeAwkward(account: Account, random: Random): void {
  const { projects } = account;
  const nowMs = Date.parse(account.now);
  projects.forEach(({ project }, index) => {
    if (index === 0) {
      project.description = awkwardNames.emoji;
      project.projectName = '1234567890123456';
      project.orderId = 123_456_789;
    }
    if (index === 1) makeNameless(project);
    if (index === projects.length - 1) {
      project.status = 'suspended';
      project.expiration = toUtcSeconds(nowMs + 30 * dayMs);
    }
  });
  const [first] = projects;
  if (first !== undefined) makeProjectAwkward(first, random, nowMs);
  renameSome(projects);
  makeBucketsAwkward(projects.flatMap(({ buckets }) => buckets));
  makeContainersAwkward(
    projects.flatMap(({ containers }) => containers),
    projects[0]?.buckets[0],
  );
}

function makeNameless(project: Project): void {
  project.projectName = null;
  project.description = null;
  project.expiration = null;
  project.orderId = null;
  project.iam = null;
}

function renameSome(projects: readonly ProjectContents[]): void {
  const { emoji, quotes, slashes, html, long, rightToLeft, formula, spaces } = awkwardNames;
  const instances = projects.flatMap((contents) => contents.instances).slice(6);
  const volumes = projects.flatMap((contents) => contents.volumes).slice(5);
  const databases = projects.flatMap((contents) => contents.databases).slice(2);
  const shared = [sharedInstanceName, sharedInstanceName, sharedInstanceName];
  [...shared, html, long, emoji, formula].forEach((name, index) => {
    const instance = instances[index];
    if (instance !== undefined) instance.name = name;
  });
  [quotes, slashes, rightToLeft, spaces, '', 'data', 'data', html].forEach((name, index) => {
    const volume = volumes[index];
    if (volume !== undefined) volume.name = name;
  });
  [html, quotes].forEach((description, index) => {
    const database = databases[index];
    if (database !== undefined) database.description = description;
  });
}

function makeProjectAwkward(contents: ProjectContents, random: Random, nowMs: number): void {
  const { instances } = contents;
  makeComputeAwkward(contents, random, nowMs);
  makeDatabasesAwkward(contents.databases, random);
  const [first, second] = instances;
  if (first === undefined || second === undefined) return;
  for (const [index, instance] of [first, second].entries()) {
    const isBare = index === 0;
    (contents.workflows[instance.region] ??= []).push({
      id: random.uuid(),
      name: isBare ? awkwardNames.quotes : `${instance.name}-weekly`,
      backupName: instance.name,
      instanceId: instance.id,
      cron: '0 4 * * 0',
      rotation: 7,
      createdAt: instance.created,
      nextExecutionTime: toUtcSeconds(nowMs + dayMs),
      executions: isBare ? null : [],
      distantRegion: isBare ? null : 'BHS5',
      distantBackupName: isBare ? null : `${instance.name}-distant`,
    });
  }
}

function makeDatabasesAwkward(databases: readonly Database[], random: Random): void {
  const [overTwoRegions, bare] = databases;
  const [node] = overTwoRegions?.nodes ?? [];
  if (overTwoRegions !== undefined && node !== undefined) {
    const other = node.region === 'GRA' ? 'BHS' : 'GRA';
    overTwoRegions.nodes = [
      { ...node, role: 'STANDARD' },
      { ...node, id: random.uuid(), region: other, role: null },
    ];
    overTwoRegions.nodeNumber = 2;
    overTwoRegions.networkType = 'private';
    overTwoRegions.networkId = random.uuid();
    overTwoRegions.subnetId = random.uuid();
    if (overTwoRegions.backups) overTwoRegions.backups.regions = [node.region, other];
  }
  if (bare !== undefined) {
    bare.networkType = 'public';
    bare.networkId = null;
    bare.subnetId = null;
    bare.storage = null;
    bare.enablePrometheus = null;
    bare.deletionProtection = null;
    bare.endpoints = [];
    bare.ipRestrictions = [];
  }
}

function makeBucketsAwkward(buckets: readonly Bucket[]): void {
  const [bare, full, legacy] = buckets;
  if (bare !== undefined) {
    bare.versioning = null;
    bare.encryption = null;
    bare.objectLock = null;
    bare.replication = null;
    bare.lifecycle = null;
    bare.tags = null;
  }
  if (full !== undefined) {
    full.objectsCount = Math.max(full.objectsCount, 1000);
    full.objects = storedObjects(1000, full.createdAt);
    full.tags = { 'team/emoji 🚀': '<b>ops</b>' };
    full.lifecycle = { rules: [] };
    full.replication = {
      rules: [
        {
          id: 'to-bhs',
          status: 'enabled',
          priority: 1,
          deleteMarkerReplication: 'disabled',
          destination: { name: `${full.name}-copy`, region: 'BHS', storageClass: null },
          filter: null,
        },
      ],
    };
  }
  // Not a DNS name: buckets from before the rule was enforced still have such names.
  if (legacy !== undefined) {
    legacy.name = 'Legacy_Backups.2016';
    legacy.virtualHost = `https://${legacy.name}.s3.${legacy.region.toLowerCase()}.io.cloud.ovh.net/`;
  }
}

function makeContainersAwkward(containers: readonly Container[], twin: Bucket | undefined): void {
  const [bare, archive, renamed] = containers;
  if (bare !== undefined) {
    bare.archive = null;
    bare.containerType = null;
    bare.name = twin?.name ?? bare.name;
  }
  if (archive !== undefined) archive.archive = true;
  if (renamed !== undefined) renamed.name = awkwardNames.rightToLeft;
}
