import type { Core } from '../core.ts';
import type { BasicPorts } from '../ports.ts';
import type { ExclusionBook } from '../resources/exclusion-book.ts';
import type { PointSourceService } from '../restore-points/point-source-service.ts';
import { CoverageRecorder } from './coverage-recorder.ts';
import { CoveredInventories } from './covered-inventories.ts';

interface Parts extends Pick<Core, 'book' | 'settings' | 'failureOf' | 'onAnnounced'> {
  exclusions: Pick<ExclusionBook, 'excludedOf'>;
  pointSources: Pick<PointSourceService, 'pointsOf'>;
}

/** Joins what counts protection, and what writes down how it goes. */
export function createCoverage({ now, emit }: BasicPorts, parts: Parts) {
  const { book, settings, exclusions, pointSources } = parts;
  const policy = () => settings.read().coverage;
  const coverage = new CoveredInventories({
    policy,
    excludedOf: (entry) => exclusions.excludedOf(entry),
    sourcePointsOf: (entry) => pointSources.pointsOf(entry),
    now,
  });
  const recorder = new CoverageRecorder({
    book,
    coverage,
    policy,
    now,
    onRecorded: (inventoryId) => emit('coverage.recorded', { inventoryId }),
    reportFailure: (error) => void parts.failureOf(error),
  });
  parts.onAnnounced((inventoryId) => recorder.noticeChange(inventoryId));
  return { coverage, recorder };
}
