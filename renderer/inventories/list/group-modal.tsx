import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useCommand } from '../../bridge/commands.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { t } from '../../text/translate.ts';
import { sortedGroups } from '../inventory-sections.ts';

interface GroupModalProps {
  inventory: InventorySummary;
  /** All inventories, whose groups are offered. */
  inventories: readonly InventorySummary[];
  onClose: () => void;
}

/** Puts an inventory in a group, for example a customer's; empty: in none. */
export function GroupModal({ inventory, inventories, onClose }: GroupModalProps) {
  const [group, setGroup] = useState(inventory.group ?? '');
  const save = useCommand('inventory.setGroup');
  const known = sortedGroups(inventories).filter((each) => each !== null);
  const wanted = group.trim();
  return (
    <FormModal
      title={t('inventories.groupOf', { name: inventory.name })}
      submitLabel={t('common.saveChanges')}
      isSubmitting={save.isPending}
      isDirty={wanted !== (inventory.group ?? '')}
      onSubmit={() =>
        save.mutate(
          { inventoryId: inventory.id, group: wanted === '' ? null : wanted },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <Autocomplete
        label={t('common.group')}
        description={t('inventories.groupHelp')}
        data={known}
        data-autofocus
        maxLength={60}
        value={group}
        onChange={setGroup}
      />
      {save.error && <FailureAlert error={save.error} />}
    </FormModal>
  );
}
