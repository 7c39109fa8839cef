import type { Random } from '../random.ts';
import type { Account, ProjectContents, Volume } from './account-types.ts';
import { isLeftover } from './counting.ts';
import { dayMs, toUtcSeconds } from './dates.ts';
import { image } from './restore-points.ts';

/** Leftovers of an interrupted Plakar backup of a volume and of an instance. */
export function leaveBehind(contents: ProjectContents, random: Random, nowMs: number): void {
  const [, , , , volume] = contents.volumes;
  const [, , , instance] = contents.instances;
  if (volume === undefined || instance === undefined) return;
  const takenMs = nowMs - 2 * dayMs;
  const creationDate = toUtcSeconds(takenMs);
  const stamp = `${takenMs}${String(random.integer(0, 999_999)).padStart(6, '0')}`;
  const snapshotId = random.uuid();
  // The volume has nothing else: its protection depends on how this snapshot is classified.
  contents.volumeSnapshots = contents.volumeSnapshots.filter((each) => each.volumeId !== volume.id);
  contents.volumeBackups = contents.volumeBackups.filter((each) => each.volumeId !== volume.id);
  contents.volumeSnapshots.push({
    id: snapshotId,
    creationDate,
    name: `plakar-backup-${volume.id}-${stamp}`,
    description: '',
    size: volume.size,
    volumeId: volume.id,
    region: volume.region,
    status: 'available',
    planCode: null,
  });
  contents.volumes.push(copyOf(volume, random, { name: `plakar-tmp-${snapshotId}`, creationDate }));
  contents.instanceSnapshots.push(
    { ...image(random, volume.region, takenMs), name: `plakar-tmp-${snapshotId}` },
    {
      ...image(random, instance.region, takenMs),
      name: `plakar-backup-${instance.id}-${stamp}`,
    },
  );
}

/** The leftovers of an account, and the volume whose backup was interrupted. */
export function leftIn({ projects }: Account): { volume: Volume; ids: string[] } {
  const all = projects.flatMap(({ volumes, volumeSnapshots, instanceSnapshots }) => [
    ...volumes,
    ...volumeSnapshots,
    ...instanceSnapshots,
  ]);
  const snapshots = projects.flatMap(({ volumeSnapshots }) => volumeSnapshots);
  const origin = snapshots.find(isLeftover)?.volumeId;
  const volume = projects.flatMap(({ volumes }) => volumes).find(({ id }) => id === origin);
  if (volume === undefined) throw new Error('Nothing was left.');
  return { volume, ids: all.filter(isLeftover).map(({ id }) => id) };
}

function copyOf(
  volume: Volume,
  random: Random,
  changed: Pick<Volume, 'name' | 'creationDate'>,
): Volume {
  return {
    ...volume,
    ...changed,
    id: random.uuid(),
    description: '',
    attachedTo: [],
    status: 'available',
    bootable: false,
  };
}
