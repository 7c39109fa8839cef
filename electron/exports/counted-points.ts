import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { ReportedPoint } from '../../shared/exports/report.ts';
import type { RestorePointSource } from '../../shared/restore-points/restore-point-source.ts';
import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import { newestPoints } from './rules/newest-points.ts';

interface CountedPointsParts {
  coverage: Pick<CoveredInventories, 'pointsOf' | 'sourcePointsOf'>;
  policy: CoveragePolicy;
  sources: readonly RestorePointSource[];
}

/** Looks up the newest restore points that count, of many resources at once. */
export function countedPoints({ coverage, policy, sources }: CountedPointsParts) {
  const names = new Map(sources.map((source) => [source.id, nameOfSource(source)]));
  return (entry: InventoryEntry) =>
    (urns: ReadonlySet<string>): ReadonlyMap<string, ReportedPoint> => {
      const ofSources = coverage.sourcePointsOf(entry).points;
      const ofProvider = policy.countsProviderPoints ? coverage.pointsOf(entry) : [];
      const newest = newestPoints(urns, [ofProvider, ofSources]);
      return new Map(
        [...newest].map(([urn, { takenAt, kind, region, sourceId }]) => [
          urn,
          { takenAt, kind, region, source: names.get(sourceId ?? '') ?? null },
        ]),
      );
    };
}
