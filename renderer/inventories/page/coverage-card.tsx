import { Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { Protection } from '../../../shared/resources/resource.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { CoverageBar } from '../../coverage/coverage-bar.tsx';
import { PolicyLine } from '../../coverage/policy-line.tsx';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { coverageHeadline } from '../../coverage/coverage-text.ts';
import { formatCount } from '../../text/numbers.ts';
import { useSettings } from '../../settings/queries.ts';
import { t } from '../../text/translate.ts';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { UnmatchedNote } from '../../restore-points/snapshot-links/unmatched-note.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './coverage-card.module.css';

function headlineOf({ syncedAt, coverage, progress }: InventorySummary): string {
  if (syncedAt !== null) return coverageHeadline(coverage);
  return progress === null ? t('common.notSyncedYet') : t('inventories.firstSyncCoverage');
}

/** The coverage of the inventory. */
export function CoverageCard({ inventory }: { inventory: InventorySummary }) {
  const { coverage, id } = inventory;
  const settings = useSettings();
  const rows: { protection: Protection; count: number }[] = [
    { protection: 'protected', count: coverage.protected },
    { protection: 'stale', count: coverage.stale },
    { protection: 'not-protected', count: coverage.notProtected },
    { protection: 'unknown', count: coverage.unknown },
    { protection: 'excluded', count: coverage.excluded },
  ];
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
          <ul className={styles['coverage-rows']}>
            {rows.map(({ protection, count }) => (
              <li key={protection}>
                <Link
                  href={resourcesAddress({ inventory: id, protection })}
                  className={styles['coverage-row']}
                >
                  <ProtectionBadge protection={protection} />
                  <span>{formatCount(count)}</span>
                </Link>
              </li>
            ))}
          </ul>
          {settings.data && <PolicyLine policy={settings.data.coverage} />}
          <UnmatchedNote inventoryId={id} instance={null} />
          <Link href={`/coverage?inventory=${id}`} className={styles['coverage-card-more']}>
            {t('inventories.coverageShow')}
          </Link>
        </div>
      )}
    </section>
  );
}
