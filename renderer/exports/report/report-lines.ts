import type { CoverageCounts, CoverageOverview } from '../../../shared/coverage/coverage.ts';
import { classLabel } from '../../text/status-text.ts';
import { byAttention } from '../../coverage/by-attention.ts';

/** Coverage of one group. */
export interface ReportLine {
  key: string;
  name: string;
  /** Distinguishes lines with the same name. */
  note: string | null;
  counts: CoverageCounts;
}

export function classLines({ byClass }: CoverageOverview): ReportLine[] {
  return byAttention(byClass).map((line) => ({
    key: line.class,
    name: classLabel(line.class),
    note: null,
    counts: line.counts,
  }));
}

export function projectLines({ byProject }: CoverageOverview): ReportLine[] {
  const hasSeveral = new Set(byProject.map(({ inventoryId }) => inventoryId)).size > 1;
  return byAttention(byProject).map((line) => ({
    key: `${line.inventoryId} ${line.projectId}`,
    name: line.projectName,
    note: hasSeveral ? line.inventoryName : null,
    counts: line.counts,
  }));
}
