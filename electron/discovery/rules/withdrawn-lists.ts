import type { ListRef } from '../../../shared/sync/sync-run.ts';
import type { ListFinding, UnreadList } from './list-finding.ts';
import { distinctLists, keyOfList } from './ever-filled-lists.ts';

/** A list that has ever had entries counts as not read, instead of empty, if OVHcloud no longer offers it. */
export function withWithdrawn(
  findings: readonly ListFinding[],
  filledBefore: readonly ListRef[],
): ListFinding[] {
  const filled = new Set(filledBefore.map(keyOfList));
  return findings.map((finding) =>
    filled.has(keyOfList(finding.list)) ? asWithdrawn(finding) : finding,
  );
}

/** Turns a list that OVHcloud does not offer into one that was not read. Returns any other list unchanged. */
export function asWithdrawn<Finding extends ListFinding>(finding: Finding): Finding | UnreadList {
  return finding.isRead && finding.notOffered
    ? { list: finding.list, isRead: false, issue: finding.notOffered }
    : finding;
}

/** The lists that have ever had entries, in projects that still exist. */
export function everFilledAfter(
  findings: readonly ListFinding[],
  filledBefore: readonly ListRef[],
  projectIds: ReadonlySet<string>,
): ListRef[] {
  const now = findings
    .filter(
      (finding) =>
        finding.isRead &&
        (finding.resources.length > 0 ||
          finding.restorePoints.length > 0 ||
          (finding.workflows ?? []).length > 0 ||
          (finding.leftovers ?? []).length > 0),
    )
    .map(({ list }) => list);
  return distinctLists([...filledBefore, ...now]).filter(({ projectId }) =>
    projectIds.has(projectId ?? ''),
  );
}
