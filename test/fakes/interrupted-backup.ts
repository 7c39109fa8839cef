import type {
  Image,
  Instance,
  ProjectContents,
  Volume,
} from '../simulator/account/account-types.ts';
import type { Simulator } from '../simulator/simulator.ts';

interface Left {
  volume: Volume;
  instance: Instance;
  /** Ids of what was left. */
  left: string[];
}

/**
 * Leaves what Plakar backups of a volume and of an instance leave when they are interrupted, named as Plakar's
 * OpenStack integration names it. How OVHcloud shows these objects is inferred.
 */
export function leaveObjects(simulator: Simulator, at = '2026-11-02T02:00:00Z'): Left {
  let made: Left | null = null;
  simulator.replaceAccount(({ projects }) => {
    const contents = projects.find(
      (each) => each.instances.length > 0 && each.volumes.some(isReadIn(each)),
    );
    const volume = contents?.volumes.find(isReadIn(contents));
    const instance = contents?.instances[0];
    if (!contents || !volume || !instance) throw new Error('The account has too little.');
    const stamp = `${Date.parse(at)}000000`;
    const snapshotId = crypto.randomUUID();
    const { region, size } = volume;
    const common = { region, size, creationDate: at, planCode: null };
    const snapshot = {
      ...common,
      id: snapshotId,
      name: `plakar-backup-${volume.id}-${stamp}`,
      description: '',
      volumeId: volume.id,
      status: 'available',
    };
    const copy = {
      ...volume,
      ...common,
      id: crypto.randomUUID(),
      name: `plakar-tmp-${snapshotId}`,
      attachedTo: [],
      status: 'available',
    };
    const images = [
      anImage(`plakar-tmp-${snapshotId}`, { region, at }),
      anImage(`plakar-backup-${instance.id}-${stamp}`, { region: instance.region, at }),
    ];
    contents.volumeSnapshots.push(snapshot);
    contents.volumes.push(copy);
    contents.instanceSnapshots.push(...images);
    made = { volume, instance, left: [snapshot, copy, ...images].map(({ id }) => id) };
  });
  if (made === null) throw new Error('Nothing was left.');
  return made;
}

/** Whether the backups of a volume can be read: its region is up, and so is its block storage. */
function isReadIn({ regions }: ProjectContents) {
  const up = regions.filter(
    ({ status, services }) =>
      status === 'UP' && services.some((each) => each.name === 'volume' && each.status === 'UP'),
  );
  return ({ region }: Volume) => up.some(({ name }) => name === region);
}

function anImage(name: string, { region, at }: { region: string; at: string }): Image {
  return {
    id: crypto.randomUUID(),
    name,
    region,
    visibility: 'private',
    type: 'linux',
    minDisk: 10,
    minRam: 0,
    size: 2,
    creationDate: at,
    status: 'active',
    user: 'debian',
    flavorType: null,
    tags: null,
    planCode: null,
  };
}
