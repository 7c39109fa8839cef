import type { AppError } from '../../shared/errors.ts';
import type { Project } from '../../shared/model/project.ts';
import type { ListKind, SyncIssue } from '../../shared/model/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import { readList } from '../ovh/lists.ts';
import { path } from '../ovh/path.ts';
import { RawRegion } from '../ovh/schemas.ts';
import type { ListOutcome } from './discovery.ts';
import { incompleteIssue, issueFrom, issueOf } from './issues.ts';
import { expected } from './read-outcome.ts';

/** A project's regions, as far as OVHcloud told of them. */
export interface Regions {
  /** The list itself. */
  outcome: ListOutcome;
  regions: RawRegion[];
  /** Regions known by name only, and why. */
  unread: readonly { id: string; error: AppError }[];
  /** Why the list was refused; null if it was answered. */
  error: AppError | null;
}

/** The kinds of lists that are read region by region, and the service of a region that has them. */
const serviceOf = {
  's3-bucket': { isNamed: (name: string) => name.startsWith('storage-s3'), word: 'object storage' },
  'volume-backup': { isNamed: (name: string) => name === 'volume', word: 'block storage' },
  'instance-backup': { isNamed: (name: string) => name === 'workflow', word: 'workflows' },
} as const satisfies Partial<
  Record<ListKind, { isNamed: (name: string) => boolean; word: string }>
>;
export type RegionalKind = keyof typeof serviceOf;

/** Lists of one kind in a project's regions: those to ask for, and those that cannot be asked for. */
export interface RegionalLists {
  toRead: string[];
  outcomes: ListOutcome[];
}

/** Reads which regions a project has, and what they offer. */
export async function readRegions(
  client: OvhClient,
  project: Project,
  signal: AbortSignal,
): Promise<Regions> {
  const list = { kind: 'region', projectId: project.id, region: null } as const;
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
    const outcome: ListOutcome = { list, isRead: true, resources: [], restorePoints: [], issue };
    return { outcome, regions, unread, error: null };
  } catch (thrown) {
    const error = expected(thrown);
    const outcome: ListOutcome = { list, isRead: false, issue: issueFrom(error, list, project) };
    return { outcome, regions: [], unread: [], error };
  }
}

/** `wanted` names the regions where such a list is of use; `all` where that is not known. */
export function regionalLists(
  { outcome, regions, unread }: Regions,
  project: Project,
  kind: RegionalKind,
  wanted: ReadonlySet<string> | 'all' = 'all',
): RegionalLists {
  if (wanted !== 'all' && wanted.size === 0) return { toRead: [], outcomes: [] };
  const isWanted = (name: string) => wanted === 'all' || wanted.has(name);
  const all = { kind, projectId: project.id, region: null } as const;
  const { issue } = outcome;
  const wantedRegions = regions.filter(({ name }) => isWanted(name));
  return {
    toRead: wantedRegions
      .filter((region) => stateOf(region, kind) === 'up')
      .map(({ name }) => name),
    outcomes: [
      // A region without a name, or that did not come, may hold some.
      ...(issue === null ? [] : [{ list: all, isRead: false, issue } as const]),
      ...unknownRegions(
        project,
        kind,
        unread.filter(({ id }) => isWanted(id)),
      ),
      ...wantedRegions.flatMap((region) => unreadList(project, kind, region)),
    ],
  };
}

/** What a region's service is. Other services may be up where it is not, and the other way round. */
function stateOf(
  { status, services }: RawRegion,
  kind: RegionalKind,
): 'up' | 'down' | 'absent' | 'unclear' {
  const { isNamed } = serviceOf[kind];
  const own = services?.filter((service) => service !== null && isNamed(service.name)) ?? [];
  if (own.length > 0) {
    const isUp = status === 'UP' && own.some((service) => service?.status === 'UP');
    return isUp ? 'up' : 'down';
  }
  // A region that is down may tell nothing, and what is not understood may be the service: neither means none.
  const isUnclear = services === null || services.includes(null);
  if (status !== 'UP' && (isUnclear || services.length === 0)) return 'down';
  return isUnclear ? 'unclear' : 'absent';
}

/** The list of a region that is there, or may be, and cannot be asked for. */
function unreadList(project: Project, kind: RegionalKind, region: RawRegion): ListOutcome[] {
  const state = stateOf(region, kind);
  if (state === 'up' || state === 'absent') return [];
  const list = { kind, projectId: project.id, region: region.name } as const;
  const [code, about] =
    state === 'down'
      ? (['region.down', `${serviceOf[kind].word} not UP`] as const)
      : (['ovh.unexpectedAnswer', 'services not understood'] as const);
  const message = `Region ${region.status ?? 'UNKNOWN'}, ${about}`;
  return [{ list, isRead: false, issue: { ...issueOf(list, project, code), message } }];
}

/** Regions known by name only may offer the service. One missing right is one issue, however many they are. */
function unknownRegions(
  project: Project,
  kind: RegionalKind,
  unread: readonly { id: string; error: AppError }[],
): ListOutcome[] {
  const issues = new Map<string, SyncIssue>();
  return unread.map(({ id, error }) => {
    const list = { kind, projectId: project.id, region: id } as const;
    const shared = { kind: 'region', projectId: project.id, region: null } as const;
    const issue = issues.get(error.code) ?? issueFrom(error, shared, project);
    issues.set(error.code, issue);
    return { list, isRead: false, issue };
  });
}
