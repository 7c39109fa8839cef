import { type RefObject, useState } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { TableRow } from '../../shared/resources/rules/unpack-rows.ts';
import { ActionMenu } from '../actions/action-menu.tsx';
import type { MenuPlace } from '../actions/menu-place.ts';
import { actionsOn } from './actions/resource-actions.ts';
import { useActions } from './actions/use-actions.tsx';
import { DetailsPane } from './details/details-pane.tsx';
import type { DetailsPlace } from './details/details-place.ts';
import type { DataSet } from './rows/data-set.ts';
import {
  ResourceTable,
  type ResourceTableHandle,
  type ResourceTableProps,
} from './table/resource-table.tsx';
import styles from './list-and-details.module.css';

interface ListAndDetailsProps extends Omit<ResourceTableProps, 'onMenu' | 'ref'> {
  inventories: readonly InventorySummary[];
  detailsPlace: DetailsPlace;
  ref: RefObject<ResourceTableHandle | null>;
}

/** The table, the menu shared by its rows, and the details beside it. */
export function ListAndDetails({ inventories, detailsPlace, ...table }: ListAndDetailsProps) {
  const [menu, setMenu] = useState<MenuPlace<TableRow> | null>(null);
  const { perform, dialog } = useActions();
  return (
    <>
      <div className={styles['list-and-details']}>
        <ResourceTable {...table} onMenu={setMenu} />
        {detailsPlace.isBeside && (
          <DetailsPane
            shown={rowOfKey(table.data, table.opened.beside ?? null)}
            memory={table.memory}
            onLeave={() => table.ref.current?.focus()}
            onClose={() => detailsPlace.choose(false)}
          />
        )}
      </div>
      <ActionMenu
        place={menu}
        actionsOn={(row) => actionsOn(row, { data: table.data, inventories })}
        onPick={perform}
        onClose={() => setMenu(null)}
      />
      {dialog}
    </>
  );
}

function rowOfKey({ keys, rows }: DataSet, rowKey: string | null) {
  const row = rowKey === null ? undefined : rows[keys.indexOf(rowKey)];
  return row && rowKey !== null ? { row, rowKey } : null;
}
