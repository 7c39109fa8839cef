import { Text } from '@mantine/core';
import { CoverageSummary } from '../../coverage/coverage-summary.tsx';
import { resourcesLabel } from '../../sync/sync-text.ts';
import { t } from '../../text/translate.ts';
import { InventoryCardFrame, type InventoryCardProps } from './inventory-card-frame.tsx';
import styles from './inventory-card.module.css';

/** Summary of one inventory. The whole card links to its page. */
export function InventoryCard({ inventory, onMenu }: InventoryCardProps) {
  const { progress, syncedAt } = inventory;
  return (
    <InventoryCardFrame
      {...{ inventory, onMenu }}
      className={styles['inventory-card']}
      linkClass={styles['card-link']}
    >
      {syncedAt === null ? (
        <Text c="dimmed" className={styles['inventory-card-counts']}>
          {progress ? t('inventories.firstSyncRunning') : t('inventories.neverSynced')}
        </Text>
      ) : (
        <div className={styles['inventory-card-counts']}>
          <Text component="p" size="lg" fw={600}>
            {resourcesLabel(inventory.resourceCount)}
          </Text>
          <CoverageSummary counts={inventory.coverage} />
        </div>
      )}
    </InventoryCardFrame>
  );
}
