import type { Plate } from '../../shared/domain/urn.ts';
import type { Project } from '../../shared/model/project.ts';
import type { SyncIssue } from '../../shared/model/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import { throwIfAborted } from '../ovh/link-signals.ts';
import type { Discovery, ListOutcome } from './discovery.ts';
import { issueFrom, issueOf } from './issues.ts';
import type { Lister, Place } from './lister.ts';
import { buckets } from './listers/buckets.ts';
import { containers } from './listers/containers.ts';
import { databases } from './listers/databases.ts';
import { instanceSnapshots } from './listers/instance-snapshots.ts';
import { instances } from './listers/instances.ts';
import { volumeSnapshots } from './listers/volume-snapshots.ts';
import { volumes } from './listers/volumes.ts';
import { Progress, type DiscoveryProgress } from './progress.ts';
import { listRefOf, readOutcome } from './read-outcome.ts';
import { readProjects } from './read-projects.ts';
import { readRegions, type Regions } from './read-regions.ts';

export interface DiscoverPorts {
  client: OvhClient;
  plate: Plate;
  onProgress: (progress: DiscoveryProgress) => void;
  signal: AbortSignal;
}

interface Work extends Pick<DiscoverPorts, 'client' | 'plate' | 'signal'> {
  progress: Progress;
}

/** One request each lists a whole project; databases first, as they may turn out to need more. */
const projectListers: readonly Lister[] = [
  databases,
  instances,
  volumes,
  volumeSnapshots,
  instanceSnapshots,
  containers,
];

/**
 * Reads everything an account holds. A list that fails is an outcome like any other; only the list of
 * projects is indispensable. All requests are handed to the client as early as they are known, so that
 * it always has the next ones: those for regions first, for they lead to further ones.
 */
export async function discover(ports: DiscoverPorts): Promise<Discovery> {
  const { client, plate, signal } = ports;
  throwIfAborted(signal);
  const progress = new Progress(ports.onProgress, () => client.requests);
  const { projects, outcome } = await readProjects(client, plate, signal).finally(() =>
    progress.ended(),
  );
  const readable = projects.filter(isReadable).length;
  progress.projectsFound(projects.length, readable, projectListers.length + 1);
  const work: Work = { client, plate, signal, progress };
  const started = projects.map((project) => ({
    project,
    regions: isReadable(project) ? readRegions(client, project, signal) : null,
  }));
  const outcomes = await Promise.all(
    started.map(async ({ project, regions }) => {
      const lists = await readProject(project, regions, work);
      progress.projectFinished(lists);
      return lists;
    }),
  );
  return { projects, lists: [outcome, ...outcomes.flat()], requests: client.requests };
}

function isReadable({ status }: Project): boolean {
  return status === 'ok' || status === 'suspended' || status === 'unknown';
}

async function readProject(
  project: Project,
  pendingRegions: Promise<Regions> | null,
  work: Work,
): Promise<ListOutcome[]> {
  if (pendingRegions === null) {
    return project.status === 'deleting' ? unreadProject(project, work, null) : [];
  }
  // Of a suspended project one request tells whether the others are worth sending.
  if (project.status === 'suspended') {
    const regions = await pendingRegions;
    if (isRefused(regions)) return unreadProject(project, work, regions);
  }
  const [fixed, { outcomes, perRegion }] = await Promise.all([
    Promise.all(projectListers.map((lister) => read(lister, project, null, work))),
    readBuckets(project, pendingRegions, work),
  ]);
  return [...outcomes, ...fixed, ...perRegion];
}

async function readBuckets(
  project: Project,
  pendingRegions: Promise<Regions>,
  work: Work,
): Promise<{ outcomes: ListOutcome[]; perRegion: ListOutcome[] }> {
  const { toRead, outcomes } = await pendingRegions;
  work.progress.regionsAnswered(project.name, outcomes, toRead.length);
  const perRegion = await Promise.all(toRead.map((region) => read(buckets, project, region, work)));
  return { outcomes, perRegion };
}

async function read(
  lister: Lister,
  project: Project,
  region: string | null,
  { client, plate, signal, progress }: Work,
): Promise<ListOutcome> {
  const place: Place = { project, plate, region };
  const outcome = await readOutcome(client, lister, place, signal);
  progress.listAnswered(project.name, outcome);
  return outcome;
}

/** Refused for what the project is: neither for a missing right, nor for being too many or too early. */
function isRefused({ error }: Regions): boolean {
  return error !== null && ['ovh.refused', 'ovh.notFound'].includes(error.code);
}

/** Every list of the project counts as not read, all for one reason that is told once. */
function unreadProject(project: Project, { plate }: Work, regions: Regions | null): ListOutcome[] {
  const list = { kind: 'project', projectId: project.id, region: null } as const;
  const error = regions?.error ?? null;
  const issue: SyncIssue =
    error === null
      ? issueOf(list, project, 'project.deleting')
      : { ...issueFrom(error, list, project), code: 'project.suspended' };
  const place: Place = { project, plate, region: null };
  const kinds = [{ kind: 'region' } as const, ...projectListers, buckets];
  return kinds.map((lister) => ({ list: listRefOf(lister, place), isRead: false, issue }));
}
