import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { NoInventory } from '../inventories/no-inventory.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/translate.ts';
import { AgesChart } from './ages-chart.tsx';
import { BiggestChart } from './biggest-chart.tsx';
import { ChangesStrip } from './changes-strip.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { CoverageHeadline } from './coverage-headline.tsx';
import { GroupBars } from './group-bars.tsx';
import {
  classGroups,
  countsInSeveral,
  type CoverageGroup,
  projectGroups,
  regionGroups,
} from './groups.ts';
import { GroupTable } from './group-table.tsx';
import styles from './coverage-charts.module.css';
import { listOf } from '../text/lists.ts';

interface CoverageChartsProps {
  overview: CoverageOverview;
  /** The inventory shown. null: all. */
  inventoryId: string | null;
}

export function CoverageCharts({ overview, inventoryId }: CoverageChartsProps) {
  if (overview.asOf === null) return <NothingRead overview={overview} inventoryId={inventoryId} />;
  return (
    <>
      <CoverageHeadline overview={overview} asOf={overview.asOf} inventoryId={inventoryId} />
      <ChangesStrip inventoryId={inventoryId} />
      <div className={styles['coverage-charts']}>
        <GroupChart
          title={t('common.byClass')}
          subject={t('common.class')}
          groups={classGroups(overview, inventoryId)}
        />
        <AgesChart ages={overview.ages} inventoryId={inventoryId} />
        <GroupChart
          title={t('common.byProject')}
          subject={t('common.project')}
          groups={projectGroups(overview)}
        />
        <GroupChart
          title={t('coverage.byRegion')}
          subject={t('common.region')}
          groups={regionGroups(overview, inventoryId)}
          note={countsInSeveral(overview) ? t('coverage.byRegionHelp') : null}
        />
        <HistoryPanel inventoryId={inventoryId} seenTwice={overview.seenTwice} />
        {overview.total.notProtected > 0 && (
          <BiggestChart overview={overview} inventoryId={inventoryId} />
        )}
      </div>
    </>
  );
}

interface GroupChartProps {
  title: string;
  subject: string;
  groups: readonly CoverageGroup[];
  note?: string | null;
}

function GroupChart({ title, subject, groups, note = null }: GroupChartProps) {
  if (groups.length === 0) return null;
  return (
    <ChartPanel
      title={title}
      isLong
      note={note}
      chart={<GroupBars groups={groups} />}
      table={<GroupTable title={title} subject={subject} groups={groups} />}
    />
  );
}

function NothingRead({ overview, inventoryId }: CoverageChartsProps) {
  const { neverSynced } = overview;
  if (neverSynced.length === 0) {
    return (
      <NoInventory title={t('common.noInventoryYet')}>{t('coverage.noInventoryHelp')}</NoInventory>
    );
  }
  return (
    <EmptyState
      title={t('common.neverSynced')}
      action={
        <Button component={Link} href={inventoryId === null ? '/' : `/inventories/${inventoryId}`}>
          {inventoryId === null ? t('common.goToInventories') : t('coverage.goToInventory')}
        </Button>
      }
    >
      {t('coverage.neverSyncedHelp', { names: listOf(neverSynced) })}
    </EmptyState>
  );
}
