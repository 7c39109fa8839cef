import type { LeftoverKind, LeftoverOrigin, PlakarLeftover } from '../plakar-leftover.ts';

/** What the name of a temporary object says. */
export interface TemporaryName {
  origin: LeftoverOrigin;
  /** When the backup began; null: the name does not say. */
  madeAt: string | null;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ofOrigin = new RegExp(`^plakar-backup-(${uuid})-(\\d+)$`, 'i');
const ofSnapshot = new RegExp(`^plakar-tmp-(${uuid})$`, 'i');

/** What a `plakar-backup-…` of each kind is made of. No volume is named like this. */
const originOf: Record<LeftoverKind, 'volume' | 'instance' | null> = {
  volume: null,
  'volume-snapshot': 'volume',
  image: 'instance',
};

const earliestStamp = Date.UTC(2020, 0);
const dayMs = 86_400_000;

/**
 * Reads the name of an object as Plakar's OpenStack integration writes it; null: somebody else named it. The
 * whole name must fit: a user's own `plakar-backup-store` is a volume like any other.
 *
 * Source: `openstack/common/volume.go` and `server.go` of Plakar's integrations (read): a backup makes the volume
 * snapshot `plakar-backup-<volume id>-<Unix time in ns>`, of that a volume and an image
 * `plakar-tmp-<snapshot id>`; of an instance's disk an image `plakar-backup-<server id>-<Unix time in ns>`. A
 * restored volume has its original's name, or `plakar-restore-<volume id>`, and is the user's. That OVHcloud
 * shows these names unchanged is inferred.
 */
export function readTemporaryName(kind: LeftoverKind, name: string): TemporaryName | null {
  const [, originId, stamp] = ofOrigin.exec(name) ?? [];
  const originKind = originOf[kind];
  if (originId !== undefined && originKind !== null) {
    return { origin: { kind: originKind, id: originId }, madeAt: instantOfStamp(stamp ?? '') };
  }
  const [, snapshotId] = ofSnapshot.exec(name) ?? [];
  if (snapshotId === undefined || kind === 'volume-snapshot') return null;
  return { origin: { kind: 'volume-snapshot', id: snapshotId }, madeAt: null };
}

/** null for a number that is no date of a backup. */
function instantOfStamp(nanoseconds: string): string | null {
  const date = new Date(Math.floor(Number(nanoseconds) / 1e6));
  const isDate = date.getTime() >= earliestStamp && date.getTime() < Date.UTC(10_000, 0);
  return isDate ? date.toISOString() : null;
}

/** Whether the backup that made it may still be running: it is less than a day old, or its age is not known. */
export function mayBeInUse({ createdAt }: Pick<PlakarLeftover, 'createdAt'>, now: number): boolean {
  return createdAt === null || now - Date.parse(createdAt) < dayMs;
}
