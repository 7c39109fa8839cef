import { Button, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { t } from '../../text/translate.ts';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { FirstSyncNote } from '../first-sync-note.tsx';
import { DiscoveredClasses } from './discovered-classes.tsx';
import { LastSync } from './last-sync.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './discovered-card.module.css';

interface DiscoveredCardProps {
  inventory: InventorySummary;
  onSync: () => void;
}

/** The account's resources by class, linked to the resource table, and the sync that found them. */
export function DiscoveredCard({ inventory, onSync }: DiscoveredCardProps) {
  const isRead = inventory.syncedAt !== null || inventory.isProvisional;
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="discovered-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="discovered-title">
            {t('inventories.discoveredTitle')}
          </Title>
          <Text size="sm" c="dimmed">
            {discoveredCounts(inventory)}
          </Text>
        </div>
      </header>
      <div className={`${inventoryPanelStyles['inventory-panel-body']} ${styles['discovered']}`}>
        {isRead ? (
          <DiscoveredClasses inventory={inventory} />
        ) : (
          <Text c="dimmed" maw="60ch">
            {inventory.progress ? t('inventories.firstSyncRunningHelp') : t('inventories.syncHelp')}
          </Text>
        )}
        {isRead && (
          <Button
            component={Link}
            href={resourcesAddress({ inventory: inventory.id })}
            rightSection={<IconArrowRight size={16} aria-hidden="true" />}
          >
            {t('inventories.browseResources', {
              count: inventory.resourceCount,
            })}
          </Button>
        )}
        {!isRead && !inventory.progress && (
          <Button variant="light" onClick={onSync}>
            {t('inventories.syncStartFirst')}
          </Button>
        )}
        <div className={styles['discovered-note']}>
          <FirstSyncNote scope={{ of: 'inventory', inventoryId: inventory.id }} place="resources" />
        </div>
      </div>
      <LastSync inventory={inventory} />
    </section>
  );
}

function discoveredCounts(inventory: InventorySummary): string {
  const { resourceCount, classCounts, notPermitted, syncedAt, isProvisional } = inventory;
  if (resourceCount === 0 && notPermitted.length > 0) {
    return t('inventories.discoveredNoneReadable');
  }
  if (syncedAt === null && !isProvisional) return t('inventories.discoveredNoneYet');
  return t('inventories.discoveredCount', { count: resourceCount, classes: classCounts.length });
}
