import type { Plate } from '../../shared/domain/urn.ts';
import type { Project } from '../../shared/model/project.ts';
import type { ListKind } from '../../shared/model/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import type { ListOutcome } from './discovery.ts';
import type { Lister, Place } from './lister.ts';
import { buckets } from './listers/buckets.ts';
import { containers } from './listers/containers.ts';
import { databases } from './listers/databases.ts';
import { instanceSnapshots } from './listers/instance-snapshots.ts';
import { instances } from './listers/instances.ts';
import { volumeBackups } from './listers/volume-backups.ts';
import { volumeSnapshots } from './listers/volume-snapshots.ts';
import { volumes } from './listers/volumes.ts';
import { workflows } from './listers/workflows.ts';
import type { Progress } from './progress.ts';
import { readDatabaseBackups } from './read-database-backups.ts';
import { readOutcome } from './read-outcome.ts';
import { regionalLists, type RegionalLists, type Regions } from './read-regions.ts';

/** What reading a project needs. */
export interface Work {
  client: OvhClient;
  plate: Plate;
  signal: AbortSignal;
  progress: Progress;
}

/** One request each lists a whole project; databases first, as they lead to further lists. */
export const projectListers: readonly Lister[] = [
  databases,
  instances,
  volumes,
  volumeSnapshots,
  instanceSnapshots,
  containers,
];

/** Every kind of list that a project has. */
export const listKinds: readonly ListKind[] = [
  'region',
  ...projectListers.map(({ kind }) => kind),
  's3-bucket',
  'volume-backup',
  'instance-backup',
  'database-backup',
];

/**
 * Reads all of a project. Lists of one region, or one database, are asked for only where there is something
 * that they could tell of, as soon as that is known.
 */
export async function readProject(
  project: Project,
  pendingRegions: Promise<Regions>,
  work: Work,
): Promise<ListOutcome[]> {
  const started = new Map(
    projectListers.map((lister) => [lister.kind, read(lister, project, null, work)]),
  );
  const lists = Promise.all(started.values());
  const [fixed, ofBuckets, ofVolumes, ofInstances, ofDatabases] = await Promise.all([
    lists,
    pendingRegions.then((regions) => {
      const found = regionalLists(regions, project, 's3-bucket');
      work.progress.regionsAnswered(project.name, [regions.outcome, ...found.outcomes]);
      return readRegional(buckets, found, project, work);
    }),
    Promise.all([pendingRegions, started.get('volume')]).then(([regions, of]) => {
      const found = regionalLists(regions, project, 'volume-backup', regionsIn(of));
      return readRegional(volumeBackups, found, project, work);
    }),
    Promise.all([pendingRegions, started.get('instance'), started.get('instance-snapshot')]).then(
      ([regions, of, images]) => {
        const wanted = mayHaveImages(images) ? regionsIn(of) : new Set<string>();
        const found = regionalLists(regions, project, 'instance-backup', wanted);
        return readRegional(workflows, found, project, work);
      },
    ),
    started.get('database')?.then((of) =>
      readDatabaseBackups(of, {
        project,
        read: (lister) => read(lister, project, null, work),
        onListsFound: (count) => work.progress.listsFound(count),
      }),
    ) ?? [],
  ]);
  const { outcome } = await pendingRegions;
  // Those of databases are told anew, with what their backups say of them.
  const others = fixed.filter(({ list }) => list.kind !== 'database');
  return [outcome, ...others, ...ofDatabases, ...ofBuckets, ...ofVolumes, ...ofInstances];
}

/** The regions that something of a list is in; `all` when the list cannot tell. */
function regionsIn(outcome: ListOutcome | undefined): ReadonlySet<string> | 'all' {
  if (!outcome?.isRead || outcome.issue !== null) return 'all';
  return new Set(outcome.resources.flatMap(({ resource }) => resource.regions));
}

/** A workflow tells whose an image is; without one there is nothing that it could tell. */
function mayHaveImages(outcome: ListOutcome | undefined): boolean {
  return !outcome?.isRead || outcome.issue !== null || outcome.restorePoints.length > 0;
}

async function readRegional(
  lister: Lister,
  { toRead, outcomes }: RegionalLists,
  project: Project,
  work: Work,
): Promise<ListOutcome[]> {
  work.progress.listsFound(toRead.length);
  const found = await Promise.all(toRead.map((region) => read(lister, project, region, work)));
  return [...outcomes, ...found];
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
