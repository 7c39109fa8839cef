import type { ErrorCode } from '../../shared/bridge/errors.ts';
import type { SyncIssue } from '../../shared/sync/sync-run.ts';
import { t } from '../text/translate.ts';
import { listKindLabel } from '../text/kind-text.ts';
import { firstNames } from '../text/lists.ts';

/** Issues with the same cause, and so the same remedy. */
export interface IssueGroup {
  key: string;
  code: ErrorCode;
  missingRule: string | null;
  issues: SyncIssue[];
}

/** Groups issues by code and missing right, most lists first. */
export function groupIssues(issues: readonly SyncIssue[]): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.missingRule ?? ''}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else
      groups.set(key, { key, code: issue.code, missingRule: issue.missingRule, issues: [issue] });
  }
  return [...groups.values()].toSorted((a, b) => b.issues.length - a.issues.length);
}

const maxNames = 3;

/** `4 lists in 2 projects (web, data): instances, volumes`. */
export function groupScope({ issues }: Pick<IssueGroup, 'issues'>): string {
  const projects = new Map<string, string>();
  for (const { list, projectName } of issues) {
    if (list.projectId !== null) projects.set(list.projectId, projectName ?? list.projectId);
  }
  const kinds = [...new Set(issues.map(({ list }) => listKindLabel(list.kind)))];
  const known = { count: issues.length, kinds: firstNames(kinds, maxNames) };
  if (projects.size === 0) {
    return t('sync.issueScope', known);
  }
  return t('sync.issueScopeInProjects', {
    ...known,
    projects: projects.size,
    names: firstNames([...projects.values()], maxNames),
  });
}

/** When the oldest displayed data of a group's lists was read; null if a list was never read. */
export function knownSince({ issues }: Pick<IssueGroup, 'issues'>): string | null {
  const instants = issues.map((issue) => issue.knownSince);
  if (instants.includes(null)) return null;
  return instants.filter((instant) => instant !== null).toSorted()[0] ?? null;
}

/** One list in words: `volumes in project web`, `S3 buckets in project web, region GRA`. */
export function listName({ list, projectName }: Pick<SyncIssue, 'list' | 'projectName'>): string {
  const project = projectName ?? list.projectId;
  const kind = listKindLabel(list.kind);
  const { region } = list;
  if (project === null) return kind;
  return region === null
    ? t('sync.listInProject', { kind, project })
    : t('sync.listInRegion', { kind, project, region });
}
