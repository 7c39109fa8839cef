import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageReport } from '../../shared/coverage/coverage.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/translate.ts';
import { AgesChart } from './ages-chart.tsx';
import { BiggestChart } from './biggest-chart.tsx';
import { ChangesStrip } from './changes-strip.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { CoverageHeadline } from './coverage-headline.tsx';
import { FigureBars } from './figure-bars.tsx';
import {
  classLines,
  countsInSeveral,
  type FigureLine,
  projectLines,
  regionLines,
} from './figure-lines.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './coverage-report-view.module.css';
import { listOf } from '../text/lists.ts';

interface CoverageReportViewProps {
  report: CoverageReport;
  /** The inventory in the report. null: all. */
  inventoryId: string | null;
}

export function CoverageReportView({ report, inventoryId }: CoverageReportViewProps) {
  if (report.asOf === null) return <NothingRead report={report} inventoryId={inventoryId} />;
  return (
    <>
      <CoverageHeadline report={report} asOf={report.asOf} inventoryId={inventoryId} />
      <ChangesStrip inventoryId={inventoryId} />
      <div className={styles['coverage-charts']}>
        <FigureChart
          title={t('common.byClass')}
          subject={t('common.class')}
          lines={classLines(report, inventoryId)}
        />
        <AgesChart ages={report.ages} inventoryId={inventoryId} />
        <FigureChart
          title={t('common.byProject')}
          subject={t('common.project')}
          lines={projectLines(report)}
        />
        <FigureChart
          title={t('coverage.byRegion')}
          subject={t('common.region')}
          lines={regionLines(report, inventoryId)}
          note={countsInSeveral(report) ? t('coverage.byRegionHelp') : null}
        />
        <HistoryPanel inventoryId={inventoryId} seenTwice={report.seenTwice} />
        {report.total.notProtected > 0 && (
          <BiggestChart report={report} inventoryId={inventoryId} />
        )}
      </div>
    </>
  );
}

interface FigureChartProps {
  title: string;
  subject: string;
  lines: readonly FigureLine[];
  note?: string | null;
}

function FigureChart({ title, subject, lines, note = null }: FigureChartProps) {
  if (lines.length === 0) return null;
  return (
    <ChartPanel
      title={title}
      isLong
      note={note}
      chart={<FigureBars lines={lines} />}
      table={<FigureTable title={title} subject={subject} lines={lines} />}
    />
  );
}

function NothingRead({ report, inventoryId }: CoverageReportViewProps) {
  const { neverSynced } = report;
  const isNone = neverSynced.length === 0;
  return (
    <EmptyState
      title={isNone ? t('common.noInventoryYet') : t('common.neverSynced')}
      action={
        <Button component={Link} href={inventoryId === null ? '/' : `/inventories/${inventoryId}`}>
          {inventoryId === null ? t('common.goToInventories') : t('coverage.goToInventory')}
        </Button>
      }
    >
      {isNone
        ? t('coverage.noInventoryHelp')
        : t('coverage.neverSyncedHelp', {
            names: listOf(neverSynced),
          })}
    </EmptyState>
  );
}
