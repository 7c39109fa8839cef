import type { CoverageCounts, CoverageReport } from '../../../shared/coverage/coverage.ts';
import { classLabel } from '../../text/status-text.ts';
import { byAttention } from '../../coverage/by-attention.ts';

/** Coverage of one group. */
export interface ReportLine {
  key: string;
  name: string;
  /** Distinguishes lines with the same name. */
  note: string | null;
  figure: CoverageCounts;
}

export function classLines({ byClass }: CoverageReport): ReportLine[] {
  return byAttention(byClass).map((line) => ({
    key: line.class,
    name: classLabel(line.class),
    note: null,
    figure: line.figure,
  }));
}

export function projectLines({ byProject }: CoverageReport): ReportLine[] {
  const hasSeveral = new Set(byProject.map(({ inventoryId }) => inventoryId)).size > 1;
  return byAttention(byProject).map((line) => ({
    key: `${line.inventoryId} ${line.projectId}`,
    name: line.projectName,
    note: hasSeveral ? line.inventoryName : null,
    figure: line.figure,
  }));
}
