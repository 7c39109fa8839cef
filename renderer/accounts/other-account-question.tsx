import { Button, Group, Modal, Text } from '@mantine/core';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { t } from '../text/translate.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';

interface OtherAccountQuestionProps {
  inventory: InventorySummary;
  replacement: InventoryDialog['saving']['replacement'];
}

/** Asks before the discovered data of one account is replaced by another account's. */
export function OtherAccountQuestion({ inventory, replacement }: OtherAccountQuestionProps) {
  if (replacement === null) return null;
  const { account, agree, refuse } = replacement;
  const count = inventory.resourceCount;
  return (
    <Modal
      opened
      onClose={refuse}
      title={t('accounts.replaceDataTitle')}
      size="md"
      zIndex={300}
      withCloseButton={false}
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') refuse();
      }}
    >
      <Text size="sm">
        {account === null
          ? t('accounts.replaceForEndpoint')
          : t('accounts.replaceForAccount', { account })}{' '}
        {inventory.account === null
          ? t('accounts.replaceCurrentAccountHelp', { count })
          : t('accounts.replaceNamedAccountHelp', { account: inventory.account, count })}
      </Text>
      <Group justify="flex-end" gap="sm" pt="md">
        <Button variant="default" data-autofocus onClick={refuse}>
          {t('common.cancel')}
        </Button>
        <Button color="red.9" onClick={agree}>
          {t('accounts.replaceData')}
        </Button>
      </Group>
    </Modal>
  );
}
