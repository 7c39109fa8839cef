import type { AppError } from '../../shared/errors.ts';
import type { Project } from '../../shared/model/project.ts';
import type { SyncIssue } from '../../shared/model/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import { readList } from '../ovh/lists.ts';
import { path } from '../ovh/path.ts';
import { RawRegion } from '../ovh/schemas.ts';
import type { ListOutcome } from './discovery.ts';
import { incompleteIssue, issueFrom, issueOf } from './issues.ts';
import { expected } from './read-outcome.ts';

/** Where a project's buckets are to be looked for. */
export interface Regions {
  /** Regions whose object storage can be asked. */
  toRead: string[];
  /** The list of regions itself, and the lists of buckets that cannot be asked for. */
  outcomes: ListOutcome[];
  /** Why the list of regions was refused; null if it was answered. */
  error: AppError | null;
}

/** Reads which regions a project has, and which of them offer S3. */
export async function readRegions(
  client: OvhClient,
  project: Project,
  signal: AbortSignal,
): Promise<Regions> {
  const list = { kind: 'region', projectId: project.id, region: null } as const;
  const allBuckets = { ...list, kind: 's3-bucket' } as const;
  try {
    const { items, unread, missing } = await readList(client, {
      path: path`/cloud/project/${project.id}/region`,
      itemPath: (name) => path`/cloud/project/${project.id}/region/${name}`,
      idField: 'name',
      isExpandable: true,
      signal,
    });
    const regions = items.flatMap((item) => RawRegion.safeParse(item).data ?? []);
    const skipped = items.length - regions.length;
    const about = { skipped, missing, total: items.length + unread.length, error: null };
    const issue = incompleteIssue(list, project, about);
    const outcomes: ListOutcome[] = [
      { list, isRead: true, resources: [], restorePoints: [], issue },
      // A region without a name, or that did not come, may hold buckets.
      ...(issue === null ? [] : [{ list: allBuckets, isRead: false, issue } as const]),
      ...unknownRegions(project, unread),
      ...regions.flatMap((region) => unreadBuckets(project, region)),
    ];
    const up = regions.filter((region) => stateOf(region) === 'up');
    return { toRead: up.map(({ name }) => name), outcomes, error: null };
  } catch (thrown) {
    const error = expected(thrown);
    const issue = issueFrom(error, list, project);
    const outcomes: ListOutcome[] = [
      { list, isRead: false, issue },
      { list: allBuckets, isRead: false, issue },
    ];
    return { toRead: [], outcomes, error };
  }
}

/** What a region's S3 is. Other services may be up where it is not, and the other way round. */
function stateOf({ status, services }: RawRegion): 'up' | 'down' | 'absent' | 'unclear' {
  const s3 = services?.filter((service) => service?.name.startsWith('storage-s3')) ?? [];
  if (s3.length > 0) {
    const isUp = status === 'UP' && s3.some((service) => service?.status === 'UP');
    return isUp ? 'up' : 'down';
  }
  // A region that is down may tell nothing, and what is not understood may be S3: neither means no buckets.
  const isUnclear = services === null || services.includes(null);
  if (status !== 'UP' && (isUnclear || services.length === 0)) return 'down';
  return isUnclear ? 'unclear' : 'absent';
}

/** The buckets of a region that are there, or may be, and cannot be asked for. */
function unreadBuckets(project: Project, region: RawRegion): ListOutcome[] {
  const state = stateOf(region);
  if (state === 'up' || state === 'absent') return [];
  const list = { kind: 's3-bucket', projectId: project.id, region: region.name } as const;
  const [code, about] =
    state === 'down'
      ? (['region.down', 'object storage not UP'] as const)
      : (['ovh.unexpectedAnswer', 'services not understood'] as const);
  const message = `Region ${region.status ?? 'UNKNOWN'}, ${about}`;
  return [{ list, isRead: false, issue: { ...issueOf(list, project, code), message } }];
}

/** Regions known by name only may offer S3. One missing right is one issue, however many they are. */
function unknownRegions(
  project: Project,
  unread: readonly { id: string; error: AppError }[],
): ListOutcome[] {
  const issues = new Map<string, SyncIssue>();
  return unread.map(({ id, error }) => {
    const list = { kind: 's3-bucket', projectId: project.id, region: id } as const;
    const shared = { kind: 'region', projectId: project.id, region: null } as const;
    const issue = issues.get(error.code) ?? issueFrom(error, shared, project);
    issues.set(error.code, issue);
    return { list, isRead: false, issue };
  });
}
