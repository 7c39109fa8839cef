import { Button, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { FirstSyncNote } from '../first-sync-note.tsx';
import { Ago } from '../../kit/ago.tsx';
import { StateDot } from '../../sync/state-dot.tsx';
import { SyncProgressLine } from '../../sync/sync-progress-line.tsx';
import { unreadListsText } from '../../coverage/coverage-text.ts';
import { notPermittedLines } from '../../sync/not-permitted.ts';
import { inventoryState, stateLabel } from '../../sync/sync-text.ts';
import { rich, t } from '../../text/translate.ts';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { DiscoveredClasses } from './discovered-classes.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './discovered-card.module.css';

interface DiscoveredCardProps {
  inventory: InventorySummary;
  onSync: () => void;
}

/** The account's resources by class, linked to the resource table. */
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
        <LastSync inventory={inventory} />
      </header>
      <div
        className={`${inventoryPanelStyles['inventory-panel-body']} ${inventoryPanelStyles['discovered-body']}`}
      >
        <Contents inventory={inventory} />
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
      </div>
    </section>
  );
}

function discoveredCounts(inventory: InventorySummary): string {
  const { resourceCount, classCounts, notPermitted, syncedAt, isProvisional } = inventory;
  if (resourceCount === 0 && notPermitted.length > 0)
    return t('inventories.discoveredNoneReadable');
  if (syncedAt === null && !isProvisional) return t('inventories.discoveredNoneYet');
  return t('inventories.discoveredCount', { count: resourceCount, types: classCounts.length });
}

function Contents({ inventory }: { inventory: InventorySummary }) {
  const notPermitted = notPermittedLines(inventory);
  if (
    inventory.classCounts.length === 0 &&
    inventory.syncedAt === null &&
    notPermitted.length === 0
  ) {
    return (
      <Text c="dimmed" maw="60ch">
        {inventory.progress ? t('inventories.firstSyncRunningHelp') : t('inventories.syncHelp')}
      </Text>
    );
  }
  return (
    <div>
      <DiscoveredClasses inventory={inventory} notPermitted={notPermitted} />
      <FirstSyncNote inventoryId={inventory.id} place="resources" />
      {inventory.unreadLists > 0 && (
        <Text size="sm" c="dimmed" mt="sm" maw="60ch">
          {unreadListsText(inventory.unreadLists)}
        </Text>
      )}
    </div>
  );
}

/** The result of the last sync, or the progress of a running one, in the same space. */
function LastSync({ inventory }: { inventory: InventorySummary }) {
  const state = inventoryState(inventory);
  const { lastRun, syncedAt } = inventory;
  const at = state === 'keys' ? null : (lastRun?.finishedAt ?? syncedAt);
  const isOlder = syncedAt !== null && ['failed', 'keys', 'cancelled'].includes(state);
  return (
    <div className={inventoryPanelStyles['last-sync']}>
      {inventory.progress ? (
        <SyncProgressLine progress={inventory.progress} />
      ) : (
        <span className={styles['last-sync-words']}>
          <StateDot state={state} />
          <span>
            {stateLabel(state)}
            {at !== null && (
              <>
                , <Ago at={at} />
              </>
            )}
          </span>
        </span>
      )}
      {isOlder && (
        <Text c="dimmed">{rich('inventories.dataShownAge', { ago: <Ago at={syncedAt} /> })}</Text>
      )}
    </div>
  );
}
