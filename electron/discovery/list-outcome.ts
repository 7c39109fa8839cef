import type { BackupWorkflow } from '../../shared/restore-points/backup-workflow.ts';
import type { PlakarLeftover } from '../../shared/restore-points/plakar-leftover.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { ListRef, SyncIssue } from '../../shared/sync/sync-run.ts';
import type { RawText } from './raw-texts.ts';

/** A resource as a sync found it. */
export interface DiscoveredResource {
  resource: Resource;
  /** The provider's object as JSON text, without secrets. */
  raw: RawText;
  /** For a database: whether to request the list of its backups. */
  mayHaveBackups?: boolean;
}

/** The outcome of one list. */
export type ListOutcome =
  | {
      list: ListRef;
      isRead: true;
      resources: DiscoveredResource[];
      restorePoints: RestorePoint[];
      workflows?: BackupWorkflow[];
      leftovers?: PlakarLeftover[];
      /**
       * Set when some items could not be understood or read. The list counts as read, but resources that are missing
       * from it are retained: they may be among those items.
       */
      issue: SyncIssue | null;
      /**
       * Set when OVHcloud answers that it does not offer this list here, so it is empty. This is the issue to report if
       * the list has ever had entries.
       */
      notOffered?: SyncIssue;
      /** Set if an earlier sync read the list: then, and without the provider's objects. */
      readAt?: string;
    }
  | { list: ListRef; isRead: false; issue: SyncIssue };

/** Everything one sync found, list by list. */
export interface Discovery {
  projects: Project[];
  lists: ListOutcome[];
  requests: number;
}
