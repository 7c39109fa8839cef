import type { RestorePointKind } from '../../shared/restore-points/restore-point.ts';

type KindWithStates = Extract<
  RestorePointKind,
  | 'volume-snapshot'
  | 'volume-backup'
  | 'instance-snapshot'
  | 'database-backup'
  | 'file-share-snapshot'
>;

/**
 * For each kind of restore point, whether it can be restored in a state that the API reports. A point that is being
 * restored or copied still exists; one that is being made does not exist yet; one that failed or is being deleted will
 * not exist tomorrow.
 *
 * `volume-backup`, `volume-snapshot` and `database-backup`: the states of the API's specification; for snapshots also
 * the additional ones of OpenStack Cinder, which OVHcloud runs. `instance-snapshot`: the API names no states; these are
 * OpenStack Glance's. What LOCKED means for a database backup is not documented, so it is not in the table: a state
 * that is missing here is not understood, and proves neither that there is a restore point nor that there is none.
 */
const restorable: Record<KindWithStates, Readonly<Record<string, boolean>>> = {
  'volume-snapshot': {
    available: true,
    restoring: true,
    'backing-up': true,
    updating: true,
    creating: false,
    deleting: false,
    deleted: false,
    unmanaging: false,
    error: false,
    error_deleting: false,
  },
  'volume-backup': {
    ok: true,
    restoring: true,
    creating: false,
    deleting: false,
    error: false,
  },
  'instance-snapshot': {
    active: true,
    queued: false,
    saving: false,
    uploading: false,
    importing: false,
    deactivated: false,
    killed: false,
    deleted: false,
    pending_delete: false,
    error: false,
  },
  'database-backup': {
    ready: true,
    updating: true,
    creating: false,
    pending: false,
    deleting: false,
    error: false,
  },
  // The states of any object in version 2 of the API. What OUT_OF_SYNC and SUSPENDED mean for a snapshot is not
  // documented.
  'file-share-snapshot': {
    ready: true,
    updating: true,
    creation_planned: false,
    creating: false,
    deleting: false,
    error: false,
  },
};

/** null: the state proves neither. */
export function isRestorable(kind: KindWithStates, state: string | null): boolean | null {
  return state === null ? null : (restorable[kind][state.toLowerCase()] ?? null);
}
