import { FailureAlert } from '../../kit/failure-alert.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { t } from '../../text/translate.ts';
import { AddInventoryButton } from '../add-inventory-button.tsx';
import { NoInventory } from '../no-inventory.tsx';
import { useInventories } from '../queries.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { type OnInventoryMenu, useInventoryMenu } from '../actions/use-inventory-menu.tsx';
import { InventoryTable } from './inventory-table.tsx';
import { SyncAllButton } from './sync-all-button.tsx';
import { InventoryCard } from './inventory-card.tsx';
import { WideInventoryCard } from './wide-inventory-card.tsx';
import styles from './inventories-screen.module.css';

/** From this number on, a table is easier to read than cards. */
const tableFrom = 7;

/** Up to this number, each card has the whole width. */
const wideUpTo = 2;

/** All inventories: a few as cards, many as a table. */
export function InventoriesScreen() {
  const inventories = useInventories();
  const { onMenu, menu } = useInventoryMenu();
  const isEmpty = inventories.data ? inventories.data.length === 0 : undefined;
  return (
    <div className="screen">
      <PageHeader
        title={t('common.inventories')}
        subtitle={t('inventories.listHelp')}
        actions={
          isEmpty === false && (
            <>
              {inventories.data && inventories.data.length > 1 && <SyncAllButton />}
              <AddInventoryButton />
            </>
          )
        }
      />
      {inventories.error && (
        <FailureAlert error={inventories.error} onRetry={() => void inventories.refetch()} />
      )}
      {isEmpty && (
        <NoInventory title={t('inventories.listEmptyTitle')}>
          {t('inventories.listEmptyHelp')}
        </NoInventory>
      )}
      {inventories.data && <Inventories inventories={inventories.data} onMenu={onMenu} />}
      {menu}
    </div>
  );
}

interface InventoriesProps {
  inventories: readonly InventorySummary[];
  onMenu: OnInventoryMenu;
}

function Inventories({ inventories, onMenu }: InventoriesProps) {
  if (inventories.length >= tableFrom) return <InventoryTable {...{ inventories, onMenu }} />;
  const isWide = inventories.length <= wideUpTo;
  const Card = isWide ? WideInventoryCard : InventoryCard;
  return (
    <ul className={styles['inventory-cards']} data-wide={isWide || undefined}>
      {inventories.map((inventory) => (
        <li key={inventory.id}>
          <Card {...{ inventory, onMenu }} />
        </li>
      ))}
    </ul>
  );
}
