import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { NoInventory } from '../inventories/no-inventory.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/translate.ts';
import { ChangesStrip } from './changes-strip.tsx';
import { CoverageHeadline } from './coverage-headline.tsx';
import { ChartColumns } from './chart-columns.tsx';
import { chartCards, historyCard } from './chart-cards.tsx';
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
      <ChartColumns
        cards={chartCards(overview, inventoryId)}
        below={historyCard(overview, inventoryId)}
      />
    </>
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
