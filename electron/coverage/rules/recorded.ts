import type { ChangeRecord } from '../../../shared/coverage/changes.ts';
import type { HistoryPoint } from '../../../shared/coverage/coverage-history.ts';
import type { CoveragePolicy } from '../../../shared/coverage/coverage.ts';
import { countProtection } from '../../../shared/coverage/rules/counts.ts';
import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import type { InventoryEntry } from '../../inventories/inventory-store.ts';
import { compareProtection, type CoveredPicture, lossesAfter, withReading } from './changes.ts';

/** A history whose file was lost or damaged begins again with the previous sync. */
export function firstPoint(
  { snapshot, history }: InventoryEntry,
  before: readonly CoveredResource[],
  policy: CoveragePolicy,
): HistoryPoint[] {
  if (snapshot === null || history.length > 0) return [];
  return [{ at: snapshot.syncedAt, counts: countProtection(before), policy, cause: 'sync' }];
}

/** What another reading of a restore point source changed, added to what the last sync changed. */
export function changesOfReading(
  { changes: record }: InventoryEntry,
  before: readonly CoveredResource[],
  after: CoveredPicture,
  at: string,
): ChangeRecord {
  const { lost, ...found } = compareProtection(before, after);
  const changes = record?.changes ?? null;
  return {
    comparedAt: at,
    changes: changes && withReading(changes, found, at),
    ...(lost.length === 0 && record
      ? { losses: record.losses, isSeen: record.isSeen }
      : lossesAfter(record, lost, { resources: after.resources, at })),
  };
}
