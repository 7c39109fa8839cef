import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageReport } from '../../../shared/model/coverage.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { classLabel } from '../../format/status-text.ts';
import { byAttention } from './by-attention.ts';
import { CoverageHeadline } from './coverage-headline.tsx';
import { CoverageTable } from './coverage-table.tsx';

interface CoverageReportViewProps {
  report: CoverageReport;
  /** The one that the report is about; null: all. */
  inventoryId: string | null;
}

export function CoverageReportView({ report, inventoryId }: CoverageReportViewProps) {
  if (report.asOf === null) {
    return (
      <EmptyState
        title={report.neverSynced.length === 0 ? 'No inventory yet' : 'Never synced'}
        action={
          <Button
            component={Link}
            href={inventoryId === null ? '/' : `/inventories/${inventoryId}`}
          >
            {inventoryId === null ? 'Go to Inventories' : 'Go to the inventory'}
          </Button>
        }
      >
        {report.neverSynced.length === 0
          ? 'Coverage is counted over the resources of an inventory. Add one to see it.'
          : `Nothing is known yet of ${report.neverSynced.join(', ')}. Sync to see the coverage.`}
      </EmptyState>
    );
  }
  const hasSeveral = new Set(report.byProject.map((line) => line.inventoryId)).size > 1;
  return (
    <>
      <CoverageHeadline report={report} asOf={report.asOf} inventoryId={inventoryId} />
      <CoverageTable
        title="By class"
        subject="Class"
        lines={byAttention(report.byClass).map((line) => ({
          key: line.class,
          name: classLabel(line.class),
          class: line.class,
          note: null,
          figure: line.figure,
          filters: { inventoryId, class: line.class },
        }))}
      />
      <CoverageTable
        title="By project"
        subject="Project"
        lines={byAttention(report.byProject).map((line) => ({
          key: `${line.inventoryId} ${line.projectId}`,
          name: line.projectName,
          class: null,
          note: hasSeveral ? line.inventoryName : null,
          figure: line.figure,
          filters: { inventoryId: line.inventoryId, projectId: line.projectId },
        }))}
      />
    </>
  );
}
