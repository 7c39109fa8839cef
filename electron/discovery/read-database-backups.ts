import { keepsBackups } from '../ovh/database-engines.ts';
import { engineOf } from '../../shared/resources/rules/urn.ts';
import { asWithdrawn } from './rules/withdrawn-lists.ts';
import type { ListOutcome } from './discovery.ts';
import type { Known } from './known.ts';
import type { Place } from './lister.ts';

interface ReadDatabaseBackupsPorts {
  known: Known;
  read: (database: NonNullable<Place['database']>) => Promise<ListOutcome>;
  /** Told how many lists there will be, once that is known. */
  onListsFound: (count: number) => void;
}

/** The list of databases, and one of the backups of each database that may have some. */
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
    // A missing route means that there are none only where the engine may keep none, and none is known.
    const isDue = keepsBackups(engine) === true || known.hasBackups(urn);
    return isDue ? asWithdrawn(outcome) : outcome;
  });
  return [databases, ...(await Promise.all(outcomes))];
}
