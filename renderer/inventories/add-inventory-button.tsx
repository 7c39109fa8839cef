import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { requestAction } from '../navigation/requested-action.ts';
import { t } from '../text/translate.ts';

/** Opens the dialog for a new inventory, on any screen. */
export function AddInventoryButton() {
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => requestAction('addInventory')}
    >
      {t('common.addInventory')}
    </Button>
  );
}
