import type { AppPorts } from '../ports.ts';
import { CoverageRecorder } from './coverage-recorder.ts';
import type { CoveredInventories } from './covered-inventories.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { SettingsBook } from '../settings/settings-book.ts';
import { failureOf } from '../bridge/dispatch.ts';

interface Parts {
  book: InventoryBook;
  coverage: CoveredInventories;
  settings: SettingsBook;
}

/** Joins what writes down how coverage goes. */
export function createRecorder(
  { now, newId, emit, logBug }: Pick<AppPorts, 'now' | 'newId' | 'emit' | 'logBug'>,
  { book, coverage, settings }: Parts,
): CoverageRecorder {
  return new CoverageRecorder({
    book,
    coverage,
    policy: () => settings.read().coverage,
    now,
    onRecorded: (inventoryId) => emit('coverage.recorded', { inventoryId }),
    reportFailure: (error) => void failureOf(error, { newReference: newId, logBug }),
  });
}
