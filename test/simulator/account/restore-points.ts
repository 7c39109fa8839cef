import type { Random } from '../random.ts';
import type {
  BackupWorkflow,
  Image,
  Instance,
  Volume,
  VolumeBackup,
  VolumeSnapshot,
} from './account-types.ts';
import { dayMs, toDay, toUtcSeconds } from './dates.ts';
import { consoleName, ownName, scheduledName, type AutoBackupNames } from './image-names.ts';

const snapshotStatuses = [
  ['available', 95],
  ['creating', 2],
  ['error', 2],
  ['deleting', 1],
] as const;

/** A time between a creation date and now, more often recent. */
function momentSince(random: Random, created: string, nowMs: number): number {
  const createdMs = Date.parse(created);
  const ageMs = random.fraction() ** 3 * (nowMs - createdMs);
  return Math.max(createdMs, Math.floor((nowMs - ageMs) / 1000) * 1000);
}

function generateSnapshot(random: Random, volume: Volume, nowMs: number): VolumeSnapshot {
  const takenMs = momentSince(random, volume.creationDate, nowMs);
  return {
    id: random.uuid(),
    creationDate: toUtcSeconds(takenMs),
    name: `${volume.name.slice(0, 60)}-${toDay(takenMs)}`,
    description: random.chance(0.3) ? 'nightly' : '',
    size: volume.size,
    volumeId: volume.id,
    region: volume.region,
    status: random.weighted<string>(snapshotStatuses),
    planCode: random.chance(0.9) ? 'volume.snapshot.consumption' : null,
  };
}

/** None for half of the volumes, one or more for the others, plus a few of deleted volumes. */
export function generateVolumeSnapshots(
  random: Random,
  volumes: readonly Volume[],
  nowMs: number,
): VolumeSnapshot[] {
  const counts = [
    [0, 50],
    [1, 25],
    [3, 15],
    [7, 8],
    [14, 2],
  ] as const;
  return volumes.flatMap((volume) => {
    const count = random.weighted<number>(counts);
    const snapshots = Array.from({ length: count }, () => generateSnapshot(random, volume, nowMs));
    const isOrphaned = random.chance(0.02);
    if (isOrphaned) {
      snapshots.push({ ...generateSnapshot(random, volume, nowMs), volumeId: random.uuid() });
    }
    return snapshots;
  });
}

interface ImagesRequest {
  random: Random;
  instances: readonly Instance[];
  /** The workflows of all regions. */
  workflows: readonly BackupWorkflow[];
  nowMs: number;
  autoBackupNames: AutoBackupNames;
}

/** Made by a schedule if an instance has one, otherwise in the console or by scripts. */
export function generateInstanceSnapshots(request: ImagesRequest): Image[] {
  const { random, instances, nowMs, autoBackupNames } = request;
  const workflowOf = new Map(request.workflows.map((each) => [each.instanceId, each]));
  return instances.flatMap((instance) => {
    const workflow = workflowOf.get(instance.id);
    const count = workflow !== undefined || random.chance(0.35) ? random.integer(1, 4) : 0;
    return Array.from({ length: count }, () => {
      const takenMs = momentSince(random, instance.created, nowMs);
      const own = image(random, instance.region, takenMs);
      if (workflow === undefined) {
        const naming = random.chance(0.7) ? consoleName : ownName;
        return [{ ...own, name: naming(random, instance.name, takenMs) }];
      }
      const named = (name: string) => scheduledName(name, takenMs, autoBackupNames);
      const { distantRegion, distantBackupName, backupName } = workflow;
      const local = { ...own, name: named(backupName) };
      if (distantRegion === null) return [local];
      const name = named(distantBackupName ?? backupName);
      return [local, { ...own, id: random.uuid(), region: distantRegion, name }];
    }).flat();
  });
}

/** An image without a name. */
export function image(random: Random, region: string, takenMs: number): Image {
  const disk = random.pick([25, 50, 100, 200]);
  return {
    id: random.uuid(),
    name: '',
    region,
    visibility: 'private',
    type: 'linux',
    minDisk: disk,
    minRam: 0,
    size: Math.round(random.fraction() * disk * 100) / 100,
    creationDate: toUtcSeconds(takenMs),
    status: random.chance(0.96) ? 'active' : 'queued',
    user: 'ubuntu',
    flavorType: random.chance(0.2) ? 'ovh.ssd.eg' : null,
    tags: random.chance(0.2) ? ['backup'] : null,
    planCode: random.chance(0.7) ? 'snapshot.consumption' : null,
  };
}

/** `volumes` are those that can be backed up in their region. */
export function generateVolumeBackups(
  random: Random,
  volumes: readonly Volume[],
  nowMs: number,
): VolumeBackup[] {
  return volumes
    .filter(() => random.chance(0.1))
    .map((volume) => {
      const takenMs = momentSince(random, volume.creationDate, nowMs);
      return {
        id: random.uuid(),
        creationDate: toUtcSeconds(takenMs),
        name: `backup ${volume.name.slice(0, 60)} ${toDay(takenMs)}`,
        region: volume.region,
        size: volume.size,
        status: random.chance(0.95) ? 'ok' : 'error',
        volumeId: volume.id,
      };
    });
}

export function generateWorkflows(
  random: Random,
  instances: readonly Instance[],
  nowMs: number,
): Record<string, BackupWorkflow[]> {
  const workflows: Record<string, BackupWorkflow[]> = {};
  for (const instance of instances) {
    if (!random.chance(0.1)) continue;
    const isDistant = random.chance(0.2);
    const name = `${instance.name}-daily`;
    (workflows[instance.region] ??= []).push({
      id: random.uuid(),
      name,
      backupName: `${instance.name}_autobackup`,
      instanceId: instance.id,
      cron: '0 3 * * *',
      rotation: random.pick([7, 14]),
      createdAt: toUtcSeconds(momentSince(random, instance.created, nowMs)),
      nextExecutionTime: toUtcSeconds(nowMs + dayMs / 2),
      executions: random.chance(0.9)
        ? [1, 2, 3].map((age) => ({
            id: random.uuid(),
            state: random.chance(0.9) ? 'SUCCESS' : 'ERROR',
            stateInfo: '',
            executedAt: toUtcSeconds(nowMs - age * dayMs),
          }))
        : null,
      distantRegion: isDistant ? 'SBG5' : null,
      distantBackupName: isDistant ? `${name}-distant` : null,
    });
  }
  return workflows;
}
