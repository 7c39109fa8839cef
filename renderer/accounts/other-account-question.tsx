import { Button, Group, Modal, Text } from '@mantine/core';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { t } from '../text/words.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';

interface OtherAccountQuestionProps {
  inventory: InventorySummary;
  replacement: InventoryDialog['saving']['replacement'];
}

/** Before what was discovered of one account gives way to another one. */
export function OtherAccountQuestion({ inventory, replacement }: OtherAccountQuestionProps) {
  if (replacement === null) return null;
  const { account, agree, refuse } = replacement;
  const count = inventory.resourceCount;
  return (
    <Modal
      opened
      onClose={refuse}
      title={t('Replace what was discovered?')}
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
          ? t('Another endpoint has other accounts.')
          : t('These keys belong to {account}.', { account })}{' '}
        {inventory.account === null
          ? t(
              'What was discovered of the present account ({count, plural, one {# resource} other {# resources}}) will be removed, and the next sync reads the other account.',
              { count },
            )
          : t(
              'What was discovered of {account} ({count, plural, one {# resource} other {# resources}}) will be removed, and the next sync reads the other account.',
              { account: inventory.account, count },
            )}
      </Text>
      <Group justify="flex-end" gap="sm" pt="md">
        <Button variant="default" data-autofocus onClick={refuse}>
          {t('Cancel')}
        </Button>
        <Button color="red.9" onClick={agree}>
          {t('Replace')}
        </Button>
      </Group>
    </Modal>
  );
}
