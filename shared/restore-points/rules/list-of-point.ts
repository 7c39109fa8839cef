import type { RestorePoint, RestorePointKind } from '../restore-point.ts';
import type { ListKind, ListRef } from '../../sync/sync-run.ts';

/** The list of OVHcloud's that shows restore points of a kind. */
const listOfKind: Record<Exclude<RestorePointKind, 'plakar-snapshot'>, ListKind> = {
  'volume-snapshot': 'volume-snapshot',
  'volume-backup': 'volume-backup',
  'instance-snapshot': 'instance-snapshot',
  // Their workflows have a list of their own, but these images are listed with all others.
  'instance-backup': 'instance-snapshot',
  'database-backup': 'database-backup',
  'database-point-in-time': 'database',
};

/** Lists that are read region by region. */
const regional: ReadonlySet<ListKind> = new Set<ListKind>(['volume-backup']);

/** Which list a restore point of OVHcloud's came from. */
export function listOfPoint({
  kind,
  projectId,
  region,
}: Pick<RestorePoint, 'kind' | 'projectId' | 'region'>): ListRef {
  // Those of plakar are in none; they are never among a sync's findings.
  const list = kind === 'plakar-snapshot' ? 'project' : listOfKind[kind];
  return { kind: list, projectId, region: regional.has(list) ? region : null };
}
