import type { LeftoverKind, LeftoverOrigin, PlakarLeftover } from '../plakar-leftover.ts';

/** The parts of a temporary object's name. */
export interface TemporaryName {
  origin: LeftoverOrigin;
  /** When the backup began. null: not in the name. */
  madeAt: string | null;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ofOrigin = new RegExp(`^plakar-backup-(${uuid})-(\\d+)$`, 'i');
const ofSnapshot = new RegExp(`^plakar-tmp-(${uuid})$`, 'i');

/** What a `plakar-backup-…` object of each kind was created from. No volume has such a name. */
const originOf: Record<LeftoverKind, 'volume' | 'instance' | null> = {
  volume: null,
  'volume-snapshot': 'volume',
  image: 'instance',
};

const earliestStamp = Date.UTC(2020, 0);
const dayMs = 86_400_000;

/**
 * Parses an object name as Plakar's OpenStack integration writes it. null: someone else's name. The whole name must
 * match: a user's `plakar-backup-store` is an ordinary volume.
 *
 * Source: `openstack/common/volume.go` and `server.go` of Plakar's integrations (read). A backup creates the volume
 * snapshot `plakar-backup-<volume id>-<Unix time in ns>`, and from it a volume and an image `plakar-tmp-<snapshot id>`;
 * from an instance's disk, an image `plakar-backup-<server id>-<Unix time in ns>`. A restored volume has its original's
 * name, or `plakar-restore-<volume id>`, and belongs to the user. That OVHcloud shows these names unchanged is
 * inferred.
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

/** null for a number that cannot be a backup's date. */
function instantOfStamp(nanoseconds: string): string | null {
  const date = new Date(Math.floor(Number(nanoseconds) / 1e6));
  const isDate = date.getTime() >= earliestStamp && date.getTime() < Date.UTC(10_000, 0);
  return isDate ? date.toISOString() : null;
}

/** Whether its backup may still be running: it is less than a day old, or its age is not known. */
export function mayBeInUse({ createdAt }: Pick<PlakarLeftover, 'createdAt'>, now: number): boolean {
  return createdAt === null || now - Date.parse(createdAt) < dayMs;
}
