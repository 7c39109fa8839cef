import { Button } from '@mantine/core';
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
import { scopeAddress } from './scope-address.ts';
import { scopeOfAddress } from './scope-of-address.ts';
import { ScopePicker } from './scope-picker.tsx';
import styles from './coverage-screen.module.css';

/** The coverage of all resources, and where to look first. */
export function CoverageScreen() {
  const [, navigate] = useLocation();
  const scope = scopeOfAddress(useSearch());
  const inventories = useInventories().data ?? [];
  const coverage = useCoverage(scope);
  return (
    <div className="screen">
      <PageHeader
        title={t('common.coverage')}
        subtitle={t('coverage.screenHelp')}
        actions={
          <>
            <ScopePicker
              inventories={inventories}
              scope={scope}
              onChange={(chosen) => navigate(scopeAddress(chosen))}
            />
            {coverage.data?.asOf && <SaveReportButton scope={scope} />}
          </>
        }
      />
      {coverage.error && <NotRead error={coverage.error} onRetry={() => void coverage.refetch()} />}
      <FirstSyncNote scope={scope} place="figures" />
      {coverage.data && <CoverageCharts overview={coverage.data} scope={scope} />}
      {coverage.isPending && <Reading />}
    </div>
  );
}

/** If the inventory or the group is gone, there is nothing to retry. */
function NotRead({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (!['inventory.notFound', 'group.notFound'].includes(toFailure(error).code)) {
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
