import { Button, Select } from '@mantine/core';
import { Link, useLocation, useSearch } from 'wouter';
import { SaveReportButton } from '../exports/menu/save-report-button.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { toFailure } from '../text/error-text.ts';
import { useCoverage } from './queries.ts';
import { FirstSyncNote } from '../inventories/first-sync-note.tsx';
import { useInventories } from '../inventories/queries.ts';
import { t } from '../text/translate.ts';
import { CoverageCharts } from './coverage-charts.tsx';
import styles from './coverage-screen.module.css';

/** The coverage of all resources, and where to look first. */
export function CoverageScreen() {
  const [, navigate] = useLocation();
  const inventoryId = new URLSearchParams(useSearch()).get('inventory') || null;
  const inventories = useInventories().data ?? [];
  const coverage = useCoverage(inventoryId);
  return (
    <div className="screen">
      <PageHeader
        title={t('common.coverage')}
        subtitle={t('coverage.screenHelp')}
        actions={
          <>
            <Select
              aria-label={t('common.inventory')}
              placeholder={t('common.allInventories')}
              data={inventories.map(({ id, name }) => ({ value: id, label: name }))}
              value={inventories.some(({ id }) => id === inventoryId) ? inventoryId : null}
              onChange={(id) => navigate(id === null ? '/coverage' : `/coverage?inventory=${id}`)}
              clearable
              clearButtonProps={{ 'aria-label': t('coverage.showAllInventories') }}
            />
            {coverage.data?.asOf && <SaveReportButton inventoryId={inventoryId} />}
          </>
        }
      />
      {coverage.error && <NotRead error={coverage.error} onRetry={() => void coverage.refetch()} />}
      <FirstSyncNote inventoryId={inventoryId} place="figures" />
      {coverage.data && <CoverageCharts overview={coverage.data} inventoryId={inventoryId} />}
      {coverage.isPending && <Reading />}
    </div>
  );
}

/** If the inventory is gone, there is nothing to retry. */
function NotRead({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (toFailure(error).code !== 'inventory.notFound') {
    return <FailureAlert error={error} onRetry={onRetry} />;
  }
  return (
    <FailureAlert
      error={error}
      action={
        <Button component={Link} href="/coverage" size="xs" variant="default">
          {t('coverage.showAllInventories')}
        </Button>
      }
    />
  );
}

function Reading() {
  return (
    <output className={`${styles['coverage-reading']} panel`} aria-label={t('coverage.loading')}>
      <span />
      <span />
    </output>
  );
}
