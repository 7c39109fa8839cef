import type { ApiRegion } from '../../shared/resources/rules/urn.ts';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { ListRef, SyncIssue } from '../../shared/sync/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import { throwIfAborted } from '../http/link-signals.ts';
import type { Discovery, ListOutcome } from './list-outcome.ts';
import { issueFrom, issueOf } from './issues.ts';
import type { Found } from './collect-findings.ts';
import type { KnownLists } from './known.ts';
import { Progress, type DiscoveryProgress } from './progress.ts';
import { listKinds, projectListers, readProject, type Work } from './read-project.ts';
import { settledOutcome } from './settled-outcome.ts';
import type { SettledLists } from './rules/settled-lists.ts';
import { newPacking } from './read-outcome.ts';
import type { SnapshotBuilder } from '../storage/rules/compact-snapshot.ts';
import { readProjects } from './read-projects.ts';
import { readRegions, type Regions } from './read-regions.ts';

export interface DiscoverPorts {
  client: OvhClient;
  apiRegion: ApiRegion;
  /** What earlier syncs found. */
  known: KnownLists;
  /** Makes the objects that are found, as far as the last sync did not find the same. */
  objects?: SnapshotBuilder;
  /** Lists that need not be requested; null: all are. */
  settled: SettledLists | null;
  onProgress: (progress: DiscoveryProgress) => void;
  /** Receives what each list contains as soon as it is read. */
  onFound: (found: Found) => void;
  signal: AbortSignal;
}

/**
 * Reads everything in an account. A list that fails is a normal outcome; only the failure of the list of projects is
 * thrown. The regions of each project are read first: they lead to further lists, and one refusal shows that a project
 * has expired or is suspended. All other requests go to the client as early as they are known, so that it never runs
 * out of work.
 */
export async function discoverAccount(ports: DiscoverPorts): Promise<Discovery> {
  const { client, apiRegion, known, settled, onFound, signal } = ports;
  throwIfAborted(signal);
  const progress = new Progress(ports.onProgress, () => client.requests);
  const { projects, outcome } =
    settledProjects(settled) ??
    (await readProjects(client, apiRegion, signal).finally(() => progress.ended()));
  onFound({ projects });
  const readable = projects.filter(isReadable).length;
  progress.projectsFound(projects.length, readable, projectListers.length + 1);
  const packing = newPacking(ports.objects);
  const work: Work = { client, apiRegion, known, settled, onFound, signal, progress, packing };
  const started = projects.map((project) => ({
    project,
    regions: isReadable(project) ? regionsOf(project, work) : null,
  }));
  const outcomes = await Promise.all(
    started.map(async ({ project, regions }) => {
      const lists = await readIfReadable(project, regions, work);
      progress.projectFinished(lists);
      return lists;
    }),
  );
  return { projects, lists: [outcome, ...outcomes.flat()], requests: client.requests };
}

function settledProjects(settled: SettledLists | null) {
  const list = { kind: 'project', projectId: null, region: null } as const;
  const outcome = settledOutcome(settled, list, null);
  const projects = settled?.projects ?? null;
  return outcome && projects && { projects, outcome };
}

/** What the regions offer is not stored: if they need not be read, only the regions of known lists are. */
async function regionsOf(project: Project, { client, settled, signal }: Work): Promise<Regions> {
  const list = { kind: 'region', projectId: project.id, region: null } as const;
  const outcome = settledOutcome(settled, list, project);
  if (outcome === null) return readRegions(client, project, signal);
  return { outcome, regions: [], unread: [], error: null };
}

function isReadable({ status }: Project): boolean {
  return status === 'ok' || status === 'suspended' || status === 'unknown';
}

async function readIfReadable(
  project: Project,
  pendingRegions: Promise<Regions> | null,
  work: Work,
): Promise<ListOutcome[]> {
  if (pendingRegions === null) {
    return project.status === 'deleting' ? unreadProject(project, null) : [];
  }
  const regions = await pendingRegions;
  if (isRefused(regions.error, project)) return unreadProject(project, regions.error);
  return asOneRefusal(project, await readProject(project, regions, work));
}

/** Keys for other projects only: one issue for this project, instead of one for each of its lists. */
function asOneRefusal(project: Project, lists: ListOutcome[]): ListOutcome[] {
  const isRefusedWholly = lists.every(({ issue }) => issue?.code === 'ovh.notGranted');
  const [first] = lists;
  if (!isRefusedWholly || !first?.issue) return lists;
  const list = { kind: 'project', projectId: project.id, region: null } as const;
  const missingRule = `GET /cloud/project/${project.id}/*`;
  const issue: SyncIssue = { ...first.issue, list, missingRule };
  return lists.map((each) => ({ list: each.list, isRead: false, issue }));
}

/**
 * Whether the refusal is about the project itself, and not about a missing right, a rate limit or a request that came
 * too early.
 */
function isRefused(error: AppError | null, { status }: Project): boolean {
  if (error === null) return false;
  if (error.code === 'ovh.serviceExpired') return true;
  return status === 'suspended' && ['ovh.refused', 'ovh.notFound'].includes(error.code);
}

/** Marks every list of the project as not read, with one issue for all. */
function unreadProject(project: Project, error: AppError | null): ListOutcome[] {
  const list = { kind: 'project', projectId: project.id, region: null } as const;
  const issue = issueOfProject(list, project, error);
  return listKinds.map((kind) => ({ list: { ...list, kind }, isRead: false, issue }));
}

function issueOfProject(list: ListRef, project: Project, error: AppError | null): SyncIssue {
  if (error === null) return issueOf(list, project, 'project.deleting');
  const issue = issueFrom(error, list, project);
  return error.code === 'ovh.serviceExpired' ? issue : { ...issue, code: 'project.suspended' };
}
