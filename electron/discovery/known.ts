import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import { everFilledLists } from './rules/ever-filled-lists.ts';
import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';

/** What earlier syncs found, as far as it decides which lists a sync requests. */
export interface KnownLists {
  /** The regions whose list of a kind has ever had entries. They are read as long as the project exists. */
  regionsOf: (kind: ListKind, projectId: string) => ReadonlySet<string>;
  /** Whether any backup of a database is known. */
  hasBackups: (databaseUrn: string) => boolean;
}

const none: ReadonlySet<string> = new Set();

export const nothingKnown: KnownLists = { regionsOf: () => none, hasBackups: () => false };

export function knownIn(snapshot: InventorySnapshot | null): KnownLists {
  if (snapshot === null) return nothingKnown;
  const regions = new Map<string, Set<string>>();
  for (const { kind, projectId, region } of everFilledLists(snapshot)) {
    if (region === null) continue;
    getOrAdd(regions, `${kind} ${projectId ?? ''}`, () => new Set()).add(region);
  }
  const backedUp = new Set<string>();
  for (const { kind, resourceUrn } of snapshot.restorePoints) {
    if (kind === 'database-backup' && resourceUrn !== null) backedUp.add(resourceUrn);
  }
  return {
    regionsOf: (kind, projectId) => regions.get(`${kind} ${projectId}`) ?? none,
    hasBackups: (urn) => backedUp.has(urn),
  };
}
