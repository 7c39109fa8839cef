import type { ListRef } from '../../../shared/sync/sync-run.ts';
import { keyOfList } from './ever-filled-lists.ts';
import type { ListFinding } from './list-finding.ts';

/** What decides whether earlier data is retained. The keys come from `keyOfList`. */
export interface RetentionFacts {
  findings: ReadonlyMap<string, ListFinding>;
  readAt: ReadonlyMap<string, string | null>;
  projectIds: ReadonlySet<string>;
}

/** Whether to show something that a list showed before, and that was not seen now. */
export function isCarriedOver(list: ListRef, findings: ReadonlyMap<string, ListFinding>): boolean {
  const own = findings.get(keyOfList(list));
  if (own) return !own.isRead || own.issue !== null;
  const ofProject = findings.get(keyOfList({ ...list, region: null }));
  if (ofProject) return !ofProject.isRead || ofProject.issue !== null;
  // A region's list is not requested once the region is gone or no longer offers object storage.
  const regions = findings.get(keyOfList({ ...list, kind: 'region', region: null }));
  return list.region === null || !regions?.isRead;
}
