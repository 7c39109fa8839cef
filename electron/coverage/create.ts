import type { Core } from '../core.ts';
import type { BasicPorts } from '../ports.ts';
import type { ExclusionStore } from '../resources/exclusion-store.ts';
import type { RestorePointSourceService } from '../restore-points/source-service.ts';
import { CoverageRecorder } from './coverage-recorder.ts';
import { CoveredInventories } from './covered-inventories.ts';

interface CoverageParts extends Pick<Core, 'store' | 'settings' | 'failureOf' | 'onAnnounced'> {
  exclusions: Pick<ExclusionStore, 'excludedOf' | 'prepare'>;
  restorePointSources: Pick<RestorePointSourceService, 'pointsOf' | 'prepare'>;
}

/** Creates what determines coverage, and what records it. */
export function createCoverage({ now, emit }: BasicPorts, parts: CoverageParts) {
  const { store, settings, exclusions, restorePointSources } = parts;
  const policy = () => settings.read().coverage;
  const coverage = new CoveredInventories({
    policy,
    excludedOf: (entry) => exclusions.excludedOf(entry),
    sourcePointsOf: (entry) => restorePointSources.pointsOf(entry),
    prepare: async (entry) => {
      await restorePointSources.prepare(entry);
      await exclusions.prepare(entry);
    },
    now,
  });
  const recorder = new CoverageRecorder({
    store,
    coverage,
    policy,
    now,
    onRecorded: (inventoryId) => emit('coverage.recorded', { inventoryId }),
    reportFailure: (error) => void parts.failureOf(error),
  });
  parts.onAnnounced((inventoryId) => recorder.noticeChange(inventoryId));
  return { coverage, recorder };
}
