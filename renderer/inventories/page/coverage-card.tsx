import { Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { CoverageBar } from '../../coverage/coverage-bar.tsx';
import { PolicyLine } from '../../coverage/policy-line.tsx';
import { ProtectedByName } from '../../coverage/protected-by-name.tsx';
import { coverageHeadline } from '../../coverage/coverage-text.ts';
import { usePolicy } from '../../settings/queries.ts';
import { t } from '../../text/translate.ts';
import { useNextSteps } from '../../next-steps/queries.ts';
import { UnmatchedNote } from '../../restore-points/snapshot-links/unmatched-note.tsx';
import { CoverageRows } from '../coverage-rows.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './coverage-card.module.css';

function headlineOf({ syncedAt, coverage, progress }: InventorySummary): string {
  if (syncedAt !== null) return coverageHeadline(coverage);
  return progress === null ? t('common.notSyncedYet') : t('inventories.firstSyncCoverage');
}

/** The coverage of the inventory. */
export function CoverageCard({ inventory }: { inventory: InventorySummary }) {
  const { coverage, id } = inventory;
  const policy = usePolicy();
  const isRead = inventory.syncedAt !== null;
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="coverage-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="coverage-title">
            {t('inventories.coverageTitle')}
          </Title>
          <Text size="sm" c="dimmed">
            {headlineOf(inventory)}
          </Text>
        </div>
      </header>
      {isRead && (
        <div className={inventoryPanelStyles['inventory-panel-body']}>
          <CoverageBar counts={coverage} />
          <CoverageRows inventoryId={id} counts={coverage} />
          <div className={styles['coverage-notes']}>
            {policy && <PolicyLine policy={policy} />}
            <p>
              <ProtectedByName count={inventory.protectedByName} scope={{ inventory: id }} />
            </p>
            <Unmatched inventoryId={id} />
            <p>
              <Link href={`/coverage?inventory=${id}`}>{t('inventories.coverageShow')}</Link>
            </p>
          </div>
        </div>
      )}
    </section>
  );
}

/** Snapshots without a known instance, unless the next steps on the same page name them. */
function Unmatched({ inventoryId }: { inventoryId: string }) {
  const next = useNextSteps(inventoryId);
  const isStep = next.data?.steps.some(({ kind }) => kind === 'link-snapshots') ?? next.isPending;
  return <UnmatchedNote inventoryId={inventoryId} instance={null} isElsewhere={isStep} />;
}
