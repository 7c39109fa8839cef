import type { BackupWorkflow } from '../../../shared/restore-points/backup-workflow.ts';
import type { PlakarLeftover } from '../../../shared/restore-points/plakar-leftover.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type { ListRef, SyncIssue } from '../../../shared/sync/sync-run.ts';
import { keyOfList } from './ever-filled-lists.ts';

/** What a sync learned from one list. `ListOutcome` adds the provider's objects. */
export type ListFinding =
  | {
      list: ListRef;
      isRead: true;
      resources: readonly { resource: Resource }[];
      restorePoints: readonly RestorePoint[];
      workflows?: readonly BackupWorkflow[];
      leftovers?: readonly PlakarLeftover[];
      issue: SyncIssue | null;
      /** OVHcloud does not offer this list here. This is the issue to report if the list has ever had entries. */
      notOffered?: SyncIssue;
      /** Set if an earlier sync read the list. */
      readAt?: string;
    }
  | UnreadList;

export interface UnreadList {
  list: ListRef;
  isRead: false;
  issue: SyncIssue;
}

/** A text that identifies an issue: many lists may fail for the same reason. */
export function keyOfIssue({ code, list }: SyncIssue): string {
  return `${code} ${keyOfList(list)}`;
}
