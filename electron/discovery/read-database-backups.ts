import { keepsBackups } from '../ovh/database-engines.ts';
import { engineOf } from '../../shared/resources/rules/urn.ts';
import { asWithdrawn } from './rules/withdrawn-lists.ts';
import type { ListOutcome } from './list-outcome.ts';
import type { KnownLists } from './known.ts';
import type { ListScope } from './lister.ts';

interface ReadDatabaseBackupsPorts {
  known: KnownLists;
  read: (database: NonNullable<ListScope['database']>) => Promise<ListOutcome>;
  /** Receives the number of lists once it is known. */
  onListsFound: (count: number) => void;
}

/** Returns the list of databases, and a list of backups for each database that may have some. */
export async function readDatabaseBackups(
  databases: ListOutcome,
  { known, read, onListsFound }: ReadDatabaseBackupsPorts,
): Promise<ListOutcome[]> {
  const found = databases.isRead ? databases.resources : [];
  const asked = found.filter(({ mayHaveBackups }) => mayHaveBackups);
  onListsFound(asked.length);
  const outcomes = asked.map(async ({ resource: { urn, providerId: id } }) => {
    const engine = engineOf(urn) ?? '';
    const outcome = await read({ id, urn, engine });
    // A missing route means "no backups" only if the engine may have none, and none are known.
    const isDue = keepsBackups(engine) === true || known.hasBackups(urn);
    return isDue ? asWithdrawn(outcome) : outcome;
  });
  return [databases, ...(await Promise.all(outcomes))];
}
