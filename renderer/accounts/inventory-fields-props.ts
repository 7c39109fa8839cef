import type { KeyField } from '../../shared/accounts/sign-in.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';

/** What each part of the inventory form gets. */
export interface InventoryFieldsProps {
  dialog: InventoryDialog;
  /** null: a new inventory. */
  inventory: InventorySummary | null;
  /** The key that has the focus when the dialog opens. null: the name has. */
  focusedKey: KeyField | null;
}
