import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { expiryLabel, expiryOf } from '../../accounts/expiry-text.ts';
import { placeOf } from '../../actions/menu-place.ts';
import { Ago } from '../../kit/ago.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { useNow } from '../../kit/use-now.ts';
import { StateLabel } from '../../sync/state-dot.tsx';
import { SyncProgressLine } from '../../sync/sync-progress-line.tsx';
import { credentialLabel, hasKeys, inventoryState } from '../../sync/sync-text.ts';
import { rich, t } from '../../text/translate.ts';
import { AccountFacts } from '../account-facts.tsx';
import { InventoryMenuButton } from '../actions/inventory-menu-button.tsx';
import type { OnInventoryMenu } from '../actions/use-inventory-menu.tsx';
import dottedFactsStyles from '../../kit/dotted-facts.module.css';
import styles from './inventory-card-frame.module.css';

export interface InventoryCardProps {
  inventory: InventorySummary;
  onMenu: OnInventoryMenu;
}

interface InventoryCardFrameProps extends InventoryCardProps {
  className: string | undefined;
  linkClass: string | undefined;
  children: ReactNode;
}

/** A card of an inventory: what all of them have above and below their own content. */
export function InventoryCardFrame(props: InventoryCardFrameProps) {
  const { inventory, onMenu, className, linkClass, children } = props;
  return (
    // The menu key sends the same event from what has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={`panel ${styles['card']} ${className}`}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ subject: inventory, ...placeOf(event) });
      }}
    >
      <CardHead {...{ inventory, onMenu, linkClass }} />
      {children}
      <CardFoot inventory={inventory} />
    </article>
  );
}

/** Name and account, and the menu. */
function CardHead({
  inventory,
  onMenu,
  linkClass,
}: Omit<InventoryCardFrameProps, 'className' | 'children'>) {
  return (
    <header>
      <h2 className={styles['card-name']}>
        <Link href={`/inventories/${inventory.id}`} className={linkClass}>
          <MiddleEllipsis text={inventory.name} />
        </Link>
      </h2>
      <InventoryMenuButton {...{ inventory, onMenu }} className={styles['card-menu']} />
      <Text size="sm" c="dimmed" component="div" className={dottedFactsStyles['dotted-facts']}>
        <AccountFacts inventory={inventory} />
      </Text>
    </header>
  );
}

/** The last sync, or the one that is running, and the keys. */
function CardFoot({ inventory }: { inventory: InventorySummary }) {
  const { progress, syncedAt } = inventory;
  const state = inventoryState(inventory);
  return (
    <footer className={styles['card-foot']}>
      {progress ? (
        <SyncProgressLine progress={progress} />
      ) : (
        <>
          <div className={styles['card-state']}>
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
