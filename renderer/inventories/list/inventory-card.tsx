import { Text } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { placeOf } from '../../actions/menu-place.ts';
import { Ago } from '../../kit/ago.tsx';
import { CoverageSummary } from '../../coverage/coverage-summary.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { StateLabel } from '../../sync/state-dot.tsx';
import { SyncProgressLine } from '../../sync/sync-progress-line.tsx';
import { useNow } from '../../kit/use-now.ts';
import { expiryLabel, expiryOf } from '../../accounts/expiry-text.ts';
import { credentialLabel, hasKeys, inventoryState, resourcesLabel } from '../../sync/sync-text.ts';
import { rich, t } from '../../text/translate.ts';
import { InventoryMenuButton } from '../actions/inventory-menu-button.tsx';
import type { OnInventoryMenu } from '../actions/use-inventory-menu.tsx';
import styles from './inventory-card.module.css';
import { AccountFacts } from '../account-facts.tsx';
import dottedFactsStyles from '../../kit/dotted-facts.module.css';

interface InventoryCardProps {
  inventory: InventorySummary;
  onMenu: OnInventoryMenu;
}

/** Summary of one inventory. The whole card links to its page. */
export function InventoryCard({ inventory, onMenu }: InventoryCardProps) {
  const { progress, syncedAt } = inventory;
  return (
    // The menu key sends the same event from what has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={`panel ${styles['inventory-card']}`}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ subject: inventory, ...placeOf(event) });
      }}
    >
      <CardHead {...{ inventory, onMenu }} linkClass={styles['card-link']} />
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
      <CardFoot inventory={inventory} />
    </article>
  );
}

interface CardHeadProps extends InventoryCardProps {
  linkClass: string | undefined;
}

/** Name and account, and the menu. */
export function CardHead({ inventory, onMenu, linkClass }: CardHeadProps) {
  return (
    <header>
      <h2 className={styles['inventory-card-name']}>
        <Link href={`/inventories/${inventory.id}`} className={linkClass}>
          <MiddleEllipsis text={inventory.name} />
        </Link>
      </h2>
      <InventoryMenuButton {...{ inventory, onMenu }} className={styles['inventory-card-menu']} />
      <Text size="sm" c="dimmed" component="div" className={dottedFactsStyles['dotted-facts']}>
        <AccountFacts inventory={inventory} />
      </Text>
    </header>
  );
}

/** The last sync, or the one that is running, and the keys. */
export function CardFoot({ inventory }: { inventory: InventorySummary }) {
  const { progress, syncedAt } = inventory;
  const state = inventoryState(inventory);
  return (
    <footer className={styles['inventory-card-foot']}>
      {progress ? (
        <SyncProgressLine progress={progress} />
      ) : (
        <>
          <div className={styles['inventory-card-state']}>
            <StateLabel state={state} />
            {syncedAt !== null && (
              <Text c="dimmed" component="span">
                {['failed', 'keys', 'cancelled'].includes(state) ? (
                  rich('inventories.dataAge', { ago: <Ago at={syncedAt} /> })
                ) : (
                  <Ago at={syncedAt} />
                )}
              </Text>
            )}
          </div>
          <KeysLine inventory={inventory} />
        </>
      )}
    </footer>
  );
}

/** Where the keys are stored; or instead, that they expire soon, have expired, or were never verified. */
function KeysLine({ inventory }: { inventory: InventorySummary }) {
  const now = useNow();
  const label = credentialLabel(inventory.credentials);
  if (!hasKeys(inventory)) return <Text size="sm">{label}</Text>;
  const expiry = expiryOf(inventory.verification, now);
  if (expiry) return <Text size="sm">{expiryLabel(expiry, now)}</Text>;
  return (
    <Text size="sm" c="dimmed">
      {inventory.verification === null ? t('inventories.keysUntested', { keys: label }) : label}
    </Text>
  );
}
