import { Button, Group, Modal, Text } from '@mantine/core';
import { countOf } from '../../format/numbers.ts';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';

interface OtherAccountQuestionProps {
  inventory: InventorySummary;
  replacement: InventoryDialog['saving']['replacement'];
}

/** Before what was discovered of one account gives way to another one. */
export function OtherAccountQuestion({ inventory, replacement }: OtherAccountQuestionProps) {
  if (replacement === null) return null;
  const { account, agree, refuse } = replacement;
  const known = countOf(inventory.resourceCount, 'resource');
  const present = inventory.account === null ? 'the present account' : inventory.account;
  return (
    <Modal
      opened
      onClose={refuse}
      title="Replace what was discovered?"
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
          ? 'Another endpoint has other accounts.'
          : `These keys belong to ${account}.`}{' '}
        What was discovered of {present} ({known}) will be removed, and the next sync reads the
        other account.
      </Text>
      <Group justify="flex-end" gap="sm" pt="md">
        <Button variant="default" data-autofocus onClick={refuse}>
          Cancel
        </Button>
        <Button color="red.9" onClick={agree}>
          Replace
        </Button>
      </Group>
    </Modal>
  );
}
