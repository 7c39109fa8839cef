import type { Random } from '../random.ts';
import type { Instance, ProjectContents, Volume } from './account-types.ts';
import { awkwardNames, sharedInstanceName } from './awkward-names.ts';
import { dayMs, toDay, toUtcSeconds } from './dates.ts';
import { consoleName } from './image-names.ts';
import { image } from './restore-points.ts';

/** Unusual states of instances, volumes and their backups, in one project. */
export function makeComputeAwkward(contents: ProjectContents, random: Random, nowMs: number): void {
  const { instances, volumes } = contents;
  makeInstancesAwkward(contents, random);
  makeVolumesAwkward(volumes, instances, random);
  makeSnapshotsAwkward(contents, random, nowMs);
  makeBackupsAwkward(contents, random, nowMs);
  addRemoteCopy(contents, random, nowMs);
  addGoing(contents, random);
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

/** In regions with three zones, which do not name a volume service, and in a Local Zone. */
function makeVolumesAwkward(volumes: Volume[], instances: Instance[], random: Random): void {
  const [boot, otherBoot, shared, bare, lost, local] = volumes;
  const [first, second, third] = instances;
  if (first === undefined || second === undefined) return;
  if (boot !== undefined) attach(boot, first, { bootable: true });
  if (otherBoot !== undefined) attach(otherBoot, second, { bootable: true });
  if (shared !== undefined) {
    attach(shared, second, { bootable: false });
    shared.attachedTo = [second.id, first.id];
    shared.type = 'classic-multiattach';
    shared.planCode = 'volume.classic-multiattach.consumption.3AZ';
  }
  if (bare !== undefined) {
    bare.region = 'EU-SOUTH-MIL';
    bare.availabilityZone = 'eu-south-mil-a';
    bare.planCode = null;
    bare.description = '';
    bare.attachedTo = [];
    bare.status = 'restoring-backup';
    bare.type = 'high-speed';
  }
  if (local !== undefined && third !== undefined) {
    attach(local, third, { bootable: false });
    local.type = 'high-speed-gen2';
    local.planCode = 'volume.high-speed-gen2.consumption.LZ.EU';
  }
  if (lost !== undefined) {
    // Attached to an instance that is in no list.
    lost.attachedTo = [random.uuid()];
    lost.region = 'GRA11';
    lost.availabilityZone = null;
    lost.type = 'classic';
    lost.planCode = 'volume.classic.consumption';
  }
}

function attach(volume: Volume, instance: Instance, { bootable }: { bootable: boolean }): void {
  volume.attachedTo = [instance.id];
  volume.region = instance.region;
  volume.availabilityZone = instance.availabilityZone;
  volume.status = 'in-use';
  volume.bootable = bootable;
}

function makeSnapshotsAwkward(contents: ProjectContents, random: Random, nowMs: number): void {
  const [several, , , orphaned] = contents.volumes;
  const moved = new Set(contents.volumes.slice(0, 6).map(({ id }) => id));
  const snapshots = contents.volumeSnapshots.filter(({ volumeId }) => !moved.has(volumeId));
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
      ...image(random, region, nowMs - dayMs),
      name,
      status: 'active',
      flavorType: index === 0 ? 'ovh.ssd.eg' : null,
      tags: index === 0 ? ['backup'] : null,
      planCode: index === 0 ? 'snapshot.consumption' : null,
    });
  });
}

/** One volume backup in each region with three zones; the one of the other region is being restored from. */
function makeBackupsAwkward(contents: ProjectContents, random: Random, nowMs: number): void {
  const [first, , , restoring] = contents.volumes;
  const moved = new Set(contents.volumes.slice(0, 6).map(({ id }) => id));
  contents.volumeBackups = contents.volumeBackups.filter(({ volumeId }) => !moved.has(volumeId));
  const backup = (volume: Volume, name: string, status: string) => ({
    id: random.uuid(),
    creationDate: toUtcSeconds(nowMs - 3 * dayMs),
    name,
    region: volume.region,
    size: volume.size,
    status,
    volumeId: volume.id,
  });
  if (first !== undefined) contents.volumeBackups.push(backup(first, awkwardNames.html, 'ok'));
  if (restoring !== undefined) {
    contents.volumeBackups.push(backup(restoring, 'before the upgrade', 'restoring'));
  }
}

/** The only backup of an instance, in another region: a copy made there in the console. */
function addRemoteCopy(contents: ProjectContents, random: Random, nowMs: number): void {
  const [, , , instance] = contents.instances;
  if (instance === undefined) return;
  const takenMs = Math.max(nowMs - 2 * dayMs, Date.parse(instance.created));
  contents.instanceSnapshots = contents.instanceSnapshots.filter(
    ({ name }) => !name.includes(instance.name),
  );
  contents.workflows[instance.region] = (contents.workflows[instance.region] ?? []).filter(
    ({ instanceId }) => instanceId !== instance.id,
  );
  contents.instanceSnapshots.push({
    ...image(random, 'SBG5', takenMs),
    name: consoleName(random, instance.name, takenMs),
    status: 'active',
  });
}

/** An instance that is being deleted is listed until it is gone. */
function addGoing({ instances }: ProjectContents, random: Random): void {
  const [, , , like] = instances;
  if (like === undefined) return;
  instances.push({ ...like, id: random.uuid(), name: 'decommissioned', status: 'DELETING' });
}
