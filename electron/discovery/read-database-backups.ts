import { keepsBackups } from '../ovh/database-engines.ts';
import { engineOf } from '../../shared/resources/rules/urn.ts';
import { asWithdrawn } from './rules/withdrawn-lists.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { DiscoveredResource, ListOutcome } from './discovery.ts';
import type { Known } from './known.ts';
import type { Place } from './lister.ts';

interface Ports {
  project: Project;
  known: Known;
  read: (database: NonNullable<Place['database']>) => Promise<ListOutcome>;
  /** Told how many lists there will be, once that is known. */
  onListsFound: (count: number) => void;
}

/**
 * Reads the backups of each database that has some: one list for each. They are one list of the project's
 * to everything above, which counts as read when any was; which databases were not is on those themselves.
 */
export async function readDatabaseBackups(
  databases: ListOutcome,
  { project, known, read, onListsFound }: Ports,
): Promise<ListOutcome[]> {
  const list = { kind: 'database-backup', projectId: project.id, region: null } as const;
  if (!databases.isRead) return [databases, { list, isRead: false, issue: databases.issue }];
  const asked = databases.resources.filter(({ resource }) => resource.hasUnreadBackups);
  if (asked.length === 0) return [databases];
  onListsFound(asked.length);
  const outcomes = new Map(
    await Promise.all(
      asked.map(async (found) => {
        const { urn, providerId: id } = found.resource;
        const engine = engineOf(urn) ?? '';
        const outcome = await read({ id, urn, engine });
        // A missing route means that there are none only where the engine may keep none, and none is known.
        const isDue = keepsBackups(engine) === true || known.hasBackups(urn);
        return [found, isDue ? asWithdrawn(outcome) : outcome] as const;
      }),
    ),
  );
  const resources = databases.resources.map((found) => withBackups(found, outcomes.get(found)));
  return [{ ...databases, resources }, asOne(list, [...outcomes.values()])];
}

/** A list of which not everything was understood cannot tell that there is nothing more. */
function withBackups(
  found: DiscoveredResource,
  outcome: ListOutcome | undefined,
): DiscoveredResource {
  if (outcome === undefined) return found;
  const hasUnreadBackups = !outcome.isRead || outcome.issue !== null;
  // The merge knows when it was read, or last was.
  return { ...found, resource: { ...found.resource, hasUnreadBackups, backupsReadAt: null } };
}

function asOne(list: ListOutcome['list'], outcomes: readonly ListOutcome[]): ListOutcome {
  const issue = outcomes.map((outcome) => outcome.issue).find((each) => each !== null) ?? null;
  const read = outcomes.filter((outcome) => outcome.isRead);
  if (read.length === 0 && issue !== null) return { list, isRead: false, issue };
  const restorePoints = read.flatMap((outcome) => outcome.restorePoints);
  const isOffered = read.some((outcome) => outcome.notOffered === undefined);
  const notOffered = isOffered ? undefined : read[0]?.notOffered;
  return {
    list,
    isRead: true,
    resources: [],
    restorePoints,
    issue,
    ...(notOffered && { notOffered }),
  };
}
