import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { NoInventory } from '../inventories/no-inventory.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { t } from '../text/translate.ts';
import { ChangesStrip } from './changes-strip.tsx';
import { CoverageHeadline } from './coverage-headline.tsx';
import { ChartColumns } from './chart-columns.tsx';
import { chartCards, historyCard } from './chart-cards.tsx';
import { firstNames } from '../text/lists.ts';

interface CoverageChartsProps {
  overview: CoverageOverview;
  scope: CoverageScope;
}

export function CoverageCharts({ overview, scope }: CoverageChartsProps) {
  if (overview.asOf === null) return <NothingRead overview={overview} scope={scope} />;
  return (
    <>
      <CoverageHeadline overview={overview} asOf={overview.asOf} scope={scope} />
      <ChangesStrip scope={scope} />
      <ChartColumns cards={chartCards(overview, scope)} below={historyCard(overview, scope)} />
    </>
  );
}

function NothingRead({ overview, scope }: CoverageChartsProps) {
  const { neverSynced } = overview;
  const inventoryId = scope.of === 'inventory' ? scope.inventoryId : null;
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
      {t('coverage.neverSyncedHelp', { names: firstNames(neverSynced, 5) })}
    </EmptyState>
  );
}
