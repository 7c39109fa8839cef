import { Alert, Button, Group, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { errorText } from '../../format/error-text.ts';
import { hasKeys } from '../../format/sync-text.ts';

interface CredentialsAlertProps {
  inventory: InventorySummary;
  onSettings: () => void;
}

/** Where the keys are missing or locked: why, and the way to enter them again. */
export function CredentialsAlert({ inventory, onSettings }: CredentialsAlertProps) {
  if (hasKeys(inventory)) return null;
  const isAbsent = inventory.credentials.state === 'absent';
  const { title, remedy } = errorText[isAbsent ? 'credential.absent' : 'vault.unreadable'];
  return (
    <Alert color="orange" icon={<IconKey aria-hidden="true" />} title={title}>
      <Group justify="space-between" gap="md">
        <Text size="sm" maw="75ch">
          {remedy} What was discovered stays readable.
        </Text>
        <Button size="xs" variant="default" onClick={onSettings}>
          Enter keys
        </Button>
      </Group>
    </Alert>
  );
}
