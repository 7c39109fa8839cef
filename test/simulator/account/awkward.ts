import type { Random } from '../random.ts';
import type {
  Account,
  Bucket,
  Container,
  Database,
  Instance,
  Project,
  ProjectContents,
  Volume,
} from './account-types.ts';
import { dayMs, toDay, toUtcSeconds } from './dates.ts';

/** Names that break naive code: markup, quoting, paths, lengths, directions. */
export const awkwardNames = {
  emoji: 'Boutique 🛒 été 👩‍👩‍👧',
  quotes: `O'Brien "quoted" \`back\` \\ slash`,
  slashes: '../../etc/passwd //srv/share',
  html: '<img src=x onerror=alert(1)><b>&amp;</b>',
  long: `long-${'x'.repeat(249)}!`,
  rightToLeft: 'خادم الويب \u202Egpj.exe\u202C שרת',
  formula: '=HYPERLINK("http://example.com","click")',
  spaces: '  padded name  ',
} as const;

/** The name that three instances share, and after which an ambiguous snapshot is named. */
export const sharedInstanceName = 'web';

/** Changes some of what was generated, never how much of it counts as a resource. */
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
  const { instances, volumes } = contents;
  makeInstancesAwkward(contents, random);
  makeVolumesAwkward(volumes, instances, random);
  makeSnapshotsAwkward(contents, random, nowMs);
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

function makeInstancesAwkward({ instances }: ProjectContents, random: Random): void {
  const [volumeBooted, withoutImageId, bare, full, ofDeletedImage] = instances;
  if (volumeBooted !== undefined) volumeBooted.imageId = '';
  if (withoutImageId !== undefined) delete withoutImageId.imageId;
  if (bare !== undefined) {
    bare.availabilityZone = null;
    bare.currentMonthOutgoingTraffic = null;
    bare.monthlyBilling = null;
    bare.planCode = null;
    bare.sshKeyId = null;
    bare.ipAddresses = [];
    bare.status = 'ERROR';
  }
  if (full !== undefined) {
    full.monthlyBilling = { since: full.created, status: 'activationPending' };
    full.currentMonthOutgoingTraffic = 123_456_789;
    full.availabilityZone ??= 'nova';
    full.operationIds = [random.uuid()];
  }
  if (ofDeletedImage !== undefined) ofDeletedImage.imageId = random.uuid();
}

function makeVolumesAwkward(volumes: Volume[], instances: Instance[], random: Random): void {
  const [boot, otherBoot, shared, bare, lost] = volumes;
  const [first, second] = instances;
  if (first === undefined || second === undefined) return;
  if (boot !== undefined) attach(boot, first, { bootable: true });
  if (otherBoot !== undefined) attach(otherBoot, second, { bootable: true });
  if (shared !== undefined) {
    attach(shared, second, { bootable: false });
    shared.attachedTo = [second.id, first.id];
    shared.type = 'classic-multiattach';
    shared.availabilityZone ??= 'nova';
  }
  if (bare !== undefined) {
    bare.availabilityZone = null;
    bare.planCode = null;
    bare.description = '';
    bare.attachedTo = [];
    bare.status = 'available';
  }
  // Attached to an instance that no list has.
  if (lost !== undefined) lost.attachedTo = [random.uuid()];
}

function attach(volume: Volume, instance: Instance, { bootable }: { bootable: boolean }): void {
  volume.attachedTo = [instance.id];
  volume.region = instance.region;
  volume.availabilityZone = instance.availabilityZone;
  volume.status = 'in-use';
  volume.bootable = bootable;
}

function makeSnapshotsAwkward(contents: ProjectContents, random: Random, nowMs: number): void {
  const [several, none, , orphaned] = contents.volumes;
  const snapshots = contents.volumeSnapshots.filter(
    ({ volumeId }) => volumeId !== several?.id && volumeId !== none?.id,
  );
  const snapshotOf = (volume: Volume, ageDays: number) => ({
    id: random.uuid(),
    creationDate: toUtcSeconds(nowMs - ageDays * dayMs),
    name: `nightly ${toDay(nowMs - ageDays * dayMs)}`,
    description: '',
    size: volume.size,
    volumeId: volume.id,
    region: volume.region,
    status: 'available',
    planCode: null,
  });
  if (several !== undefined) {
    snapshots.push(...[1, 2, 3, 30].map((ageDays) => snapshotOf(several, ageDays)));
  }
  if (orphaned !== undefined) {
    snapshots.push({
      ...snapshotOf(orphaned, 400),
      name: awkwardNames.slashes,
      volumeId: random.uuid(),
    });
  }
  contents.volumeSnapshots = snapshots;
  const region = contents.instances[0]?.region ?? 'GRA11';
  const names = [`${sharedInstanceName} ${toDay(nowMs - dayMs)}`, 'golden-image-debian12'];
  names.push(awkwardNames.rightToLeft, `${contents.instances[5]?.name} ${toDay(nowMs - dayMs)}`);
  names.forEach((name, index) => {
    contents.instanceSnapshots.push({
      id: random.uuid(),
      name,
      region,
      visibility: 'private',
      type: 'linux',
      minDisk: 50,
      minRam: 0,
      size: 2.34,
      creationDate: toUtcSeconds(nowMs - dayMs),
      status: 'active',
      user: 'debian',
      flavorType: index === 0 ? 'ovh.ssd.eg' : null,
      tags: index === 0 ? ['backup'] : null,
      planCode: index === 0 ? 'snapshot.consumption' : null,
    });
  });
  const [volume] = contents.volumes;
  if (volume === undefined) return;
  contents.volumeBackups.push({
    id: random.uuid(),
    creationDate: toUtcSeconds(nowMs - 3 * dayMs),
    name: awkwardNames.html,
    region: volume.region,
    size: volume.size,
    status: 'ok',
    volumeId: volume.id,
  });
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
    if (overTwoRegions.backups !== null) overTwoRegions.backups.regions = [node.region, other];
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
  // Not a DNS name: buckets from before the rule was enforced keep theirs.
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
