import { TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { expiryLabel, expiryOf } from '../../accounts/expiry-text.ts';
import { placeOf } from '../../actions/menu-place.ts';
import { useNow } from '../../kit/use-now.ts';
import { t } from '../../text/translate.ts';
import { InventoryMenuButton } from '../actions/inventory-menu-button.tsx';
import type { OnInventoryMenu } from '../actions/use-inventory-menu.tsx';
import { inventoryColumns } from './inventory-columns.tsx';
import { type InventorySort, sortedInventories } from './sort-inventories.ts';
import styles from './inventory-table.module.css';

interface InventoryTableProps {
  inventories: readonly InventorySummary[];
  onMenu: OnInventoryMenu;
}

/** Many inventories: a table that can be searched and sorted. */
export function InventoryTable({ inventories, onMenu }: InventoryTableProps) {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<InventorySort>({ column: 'name', isDescending: false });
  const now = useNow();
  const shown = sortedInventories(inventories, search, sort);
  return (
    <>
      <div className={styles['inventory-table-tools']}>
        <TextInput
          aria-label={t('inventories.search')}
          placeholder={t('inventories.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <output aria-live="polite">
          {t('inventories.shownOfTotal', { shown: shown.length, total: inventories.length })}
        </output>
      </div>
      <div className={`panel ${styles['inventory-table-scroller']}`}>
        <table className={styles['inventory-table']}>
          <Head sort={sort} onSort={setSort} />
          <tbody>
            {shown.map((inventory) => (
              <Row key={inventory.id} {...{ inventory, now, onMenu }} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  inventory: InventorySummary;
  now: number;
  onMenu: OnInventoryMenu;
}

/** Drawn again only when its own inventory changes: hundreds of others may be syncing. */
const Row = memo(function Row({ inventory, now, onMenu }: RowProps) {
  return (
    <tr
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ subject: inventory, ...placeOf(event) });
      }}
    >
      {inventoryColumns.map(({ id, isNumber = false, cell }) => (
        <td key={id} data-number={isNumber} data-column={id}>
          {cell(inventory, now)}
          {id === 'name' && <More inventory={inventory} now={now} />}
        </td>
      ))}
      <td>
        <InventoryMenuButton {...{ inventory, onMenu }} />
      </td>
    </tr>
  );
});

/** Shown where there is no room for their columns. */
function More({ inventory, now }: Pick<RowProps, 'inventory' | 'now'>) {
  const { account, group, verification } = inventory;
  const expiry = expiryOf(verification, now);
  return (
    <div className={styles['inventory-more']}>
      {[account, group].filter(Boolean).join(' · ')}
      {expiry !== null && (
        <strong className={styles['inventory-more-keys']}> {expiryLabel(expiry, now)}</strong>
      )}
    </div>
  );
}

interface HeadProps {
  sort: InventorySort;
  onSort: (sort: InventorySort) => void;
}

function Head({ sort, onSort }: HeadProps) {
  const SortIcon = sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <thead>
      <tr>
        {inventoryColumns.map(({ id, label, isNumber = false }) => {
          const isSorted = sort.column === id;
          const direction = sort.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={id}
              scope="col"
              data-column={id}
              data-number={isNumber}
              aria-sort={isSorted ? direction : 'none'}
            >
              <UnstyledButton
                onClick={() => onSort({ column: id, isDescending: isSorted && !sort.isDescending })}
              >
                {t(label)}
                {isSorted && <SortIcon size={14} aria-hidden="true" />}
              </UnstyledButton>
            </th>
          );
        })}
        <th scope="col">
          <span className="visually-hidden">{t('common.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}
