import type { ApiRegion } from '../../shared/resources/rules/urn.ts';
import type { Project } from '../../shared/resources/project.ts';
import {
  listBefore,
  listFacts,
  type ListKind,
  listKindNames,
  type RegionalKind,
} from '../../shared/resources/lists.ts';
import type { OvhClient } from '../ovh/client.ts';
import type { ListOutcome } from './list-outcome.ts';
import type { Found } from './collect-findings.ts';
import type { KnownLists } from './known.ts';
import type { Lister, ListScope } from './lister.ts';
import { listers } from './listers/listers.ts';
import { oneOfEachBucket } from './one-of-each-bucket.ts';
import type { SettledLists } from './rules/settled-lists.ts';
import { settledOutcome } from './settled-outcome.ts';
import type { Progress } from './progress.ts';
import { readDatabaseBackups } from './read-database-backups.ts';
import { listRefOf, type Packing, readOutcome } from './read-outcome.ts';
import type { Regions } from './read-regions.ts';
import { type InUse, type RegionalLists, regionalLists } from './regional-lists.ts';

/** What reading a project needs. */
export interface Work {
  client: OvhClient;
  apiRegion: ApiRegion;
  known: KnownLists;
  settled: SettledLists | null;
  onFound: (found: Found) => void;
  signal: AbortSignal;
  progress: Progress;
  packing: Packing;
}

/** Each lists a whole project with one request. Databases come first, because they lead to further lists. */
export const projectListers: readonly Lister[] = [
  listers.database,
  ...Object.values(listers).filter(({ kind }) => kind !== 'database' && listBefore(kind) === null),
];

/** Every kind of list that a project has. */
export const listKinds = listKindNames.filter((kind) => kind !== 'project');

/**
 * Reads everything in a project. Lists of one region or one database are requested only where they can contain
 * something, as soon as that is known.
 */
export async function readProject(
  project: Project,
  regions: Regions,
  work: Work,
): Promise<ListOutcome[]> {
  const started = new Map<ListKind, Promise<ListOutcome>>();
  for (const lister of projectListers) {
    const { onlyWith } = listFacts[lister.kind];
    const leading = onlyWith === undefined ? undefined : started.get(onlyWith);
    started.set(lister.kind, readAfter(leading, lister, { ...work, project }));
  }
  const inRegions = (kind: RegionalKind, inUse?: InUse) =>
    readRegional(kind, regions, { ...work, project, ...(inUse !== undefined && { inUse }) });
  work.progress.regionsAnswered(project.name, regions.outcome);
  // Each kind has its line here, or it does not compile: a list without one would never be requested.
  const regional: Record<RegionalKind, Promise<ListOutcome[]>> = {
    's3-bucket': inRegions('s3-bucket').then(oneOfEachBucket),
    'cold-archive': inRegions('cold-archive'),
    'volume-backup':
      started.get('volume')?.then((of) => inRegions('volume-backup', regionsIn(of))) ??
      Promise.resolve([]),
    'instance-backup': Promise.all([
      started.get('instance'),
      started.get('instance-snapshot'),
    ]).then(([of, images]) =>
      inRegions('instance-backup', mayHaveImages(images) ? regionsIn(of) : new Set()),
    ),
  };
  const [fixed, ofRegions, ofDatabases] = await Promise.all([
    Promise.all(started.values()),
    Promise.all(Object.values(regional)),
    started.get('database')?.then((of) =>
      readDatabaseBackups(of, {
        known: work.known,
        read: (database) => read(listers['database-backup'], { ...work, project, database }),
        onListsFound: (count) => work.progress.listsFound(count),
      }),
    ) ?? [],
  ]);
  // The list of databases comes with the lists of their backups.
  const others = fixed.filter(({ list }) => list.kind !== 'database');
  return [regions.outcome, ...others, ...ofDatabases, ...ofRegions.flat()];
}

/** Reads a list, unless the list of what it is about was read completely and is empty. */
async function readAfter(
  leading: Promise<ListOutcome> | undefined,
  lister: Lister,
  reading: Reading,
): Promise<ListOutcome> {
  const before = await leading;
  if (!before?.isRead || before.issue !== null || before.resources.length > 0) {
    return read(lister, reading);
  }
  const list = { ...before.list, kind: lister.kind };
  const outcome: ListOutcome = {
    ...before,
    list,
    ...(before.notOffered && { notOffered: { ...before.notOffered, list } }),
  };
  reading.progress.listAnswered(reading.project.name, outcome);
  return outcome;
}

/** The regions that the resources of a list are in; `all` if the list is not complete. */
function regionsIn(outcome: ListOutcome | undefined): InUse {
  if (!outcome?.isRead || outcome.issue !== null) return 'all';
  return new Set(outcome.resources.flatMap(({ resource }) => resource.regions));
}

/** A workflow identifies the instance of an image. Without images, there is nothing to identify. */
function mayHaveImages(outcome: ListOutcome | undefined): boolean {
  return !outcome?.isRead || outcome.issue !== null || outcome.restorePoints.length > 0;
}

type Reading = Work & Omit<ListScope, 'region'>;

async function readRegional(
  kind: RegionalKind,
  regions: Regions,
  { inUse, ...reading }: Reading & { inUse?: InUse },
): Promise<ListOutcome[]> {
  const { project, known, settled, progress } = reading;
  const areRegionsSettled = regions.outcome.isRead && regions.outcome.readAt !== undefined;
  const { toRead, outcomes } =
    settled !== null && areRegionsSettled
      ? knownLists(settled.regionsOf(kind, project.id), inUse)
      : regionalLists(regions, project, {
          kind,
          ...(inUse !== undefined && { inUse }),
          everFilledIn: known.regionsOf(kind, project.id),
        });
  progress.listsFound(toRead.length);
  const found = await Promise.all(
    toRead.map(({ region, isNoneWhenNotFound }) =>
      read(listers[kind], { ...reading, isNoneWhenNotFound }, region),
    ),
  );
  return [...outcomes, ...found];
}

/** Without the regions, "not found" proves nothing. */
function knownLists(regions: readonly string[], inUse: InUse = 'all'): RegionalLists {
  const wanted = new Set([...regions, ...(inUse === 'all' ? [] : inUse)]);
  return {
    toRead: [...wanted].map((region) => ({ region, isNoneWhenNotFound: false })),
    outcomes: [],
  };
}

async function read(
  lister: Lister,
  { client, settled, signal, progress, onFound, ...scope }: Reading,
  region: string | null = null,
): Promise<ListOutcome> {
  const list = listRefOf(lister, { ...scope, region });
  const before = settledOutcome(settled, list, scope.project);
  const outcome = before ?? (await readOutcome(client, lister, { ...scope, region }, signal));
  progress.listAnswered(scope.project.name, outcome);
  if (before === null && outcome.isRead) onFound({ resources: outcome.resources });
  return outcome;
}
