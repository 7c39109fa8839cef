import type { RestorePointKind } from '../../shared/restore-points/restore-point.ts';

type ListedKind = Extract<
  RestorePointKind,
  | 'volume-snapshot'
  | 'volume-backup'
  | 'instance-snapshot'
  | 'database-backup'
  | 'file-share-snapshot'
>;

/**
 * For each kind of restore point, whether it can be restored in a state that the API reports. One that is restored
 * from, or copied from, is still there; one that is being made is not yet; one that failed, or that is being deleted,
 * will not be there tomorrow.
 *
 * `volume-backup`, `volume-snapshot` and `database-backup`: the states of the API's specification; of a snapshot also
 * those that OpenStack Cinder, which OVHcloud runs, has beside them. `instance-snapshot`: the API names no states;
 * these are those of OpenStack Glance. What LOCKED means for a database's backup is documented nowhere, so it is not
 * in the table: a state that is not here is not understood, and says neither that there is a restore point nor that
 * there is none.
 */
const restorable: Record<ListedKind, Readonly<Record<string, boolean>>> = {
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
  // The states of every thing of v2. What OUT_OF_SYNC and SUSPENDED mean for a snapshot is documented nowhere.
  'file-share-snapshot': {
    ready: true,
    updating: true,
    creation_planned: false,
    creating: false,
    deleting: false,
    error: false,
  },
};

/** null: a state that says neither. */
export function isRestorable(kind: ListedKind, state: string | null): boolean | null {
  return state === null ? null : (restorable[kind][state.toLowerCase()] ?? null);
}
