import { countedIn } from '../../shared/coverage/rules/figure.ts';
import type { CoverageCounts, CoverageReport } from '../../shared/coverage/coverage.ts';
import type { Protection, ResourceClass } from '../../shared/resources/resource.ts';
import { classLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import type { ResourcesLink } from '../navigation/resources-link.ts';
import { byAttention } from './by-attention.ts';

/** Coverage of a class, project or region: a bar, or a table row. */
export interface FigureLine {
  key: string;
  name: string;
  class: ResourceClass | null;
  note: string | null;
  figure: CoverageCounts;
  /** Filters that show the line's resources. null: no filter can. */
  filters: ResourcesLink | null;
}

/** The counted states, in the order of a bar: protected first. */
export const countedParts = [
  { protection: 'protected', field: 'protected' },
  { protection: 'stale', field: 'stale' },
  { protection: 'not-protected', field: 'notProtected' },
  { protection: 'unknown', field: 'unknown' },
] as const satisfies readonly { protection: Protection; field: keyof CoverageCounts }[];

export const allParts = [
  ...countedParts,
  { protection: 'excluded', field: 'excluded' },
] as const satisfies readonly { protection: Protection; field: keyof CoverageCounts }[];

export function classLines(report: CoverageReport, inventoryId: string | null): FigureLine[] {
  return byAttention(report.byClass).map((line) => ({
    key: line.class,
    name: classLabel(line.class),
    class: line.class,
    note: null,
    figure: line.figure,
    filters: { inventory: inventoryId, class: line.class },
  }));
}

/** With several inventories, each project names its own. */
export function projectLines({ byProject }: CoverageReport): FigureLine[] {
  const hasSeveral = new Set(byProject.map((line) => line.inventoryId)).size > 1;
  return byAttention(byProject).map((line) => ({
    key: `${line.inventoryId} ${line.projectId}`,
    name: line.projectName,
    class: null,
    note: hasSeveral ? line.inventoryName : null,
    figure: line.figure,
    filters: { inventory: line.inventoryId, project: line.projectId },
  }));
}

export function regionLines(report: CoverageReport, inventoryId: string | null): FigureLine[] {
  return byAttention(report.byRegion).map(({ region, figure }) => ({
    key: region ?? '',
    name: region ?? t('coverage.noRegion'),
    class: null,
    note: null,
    figure,
    filters: region === null ? null : { inventory: inventoryId, region },
  }));
}

/** The largest count of all lines, which sets the longest bar. */
export function longestBar(lines: readonly FigureLine[]): number {
  return Math.max(1, ...lines.map(({ figure }) => countedIn(figure)));
}

/** Whether resources in several regions make the sum of the regions larger than the total. */
export function countsInSeveral(report: CoverageReport): boolean {
  const ofRegions = report.byRegion.reduce((total, { figure }) => total + allIn(figure), 0);
  return ofRegions > allIn(report.total);
}

function allIn(figure: CoverageCounts): number {
  return countedIn(figure) + figure.excluded;
}
