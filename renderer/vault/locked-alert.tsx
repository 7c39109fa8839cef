import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { t } from '../text/words.ts';
import { requestUnlock } from './unlock-request.ts';

/** Quiet: that the vault is locked is no fault, and was wanted. */
export function LockedAlert({ words }: { words: string }) {
  return (
    <Alert
      color="gray"
      icon={<IconLock aria-hidden="true" />}
      styles={{ root: { borderColor: 'var(--line-strong)' } }}
    >
      <Group justify="space-between" gap="md">
        <Text size="sm" maw="75ch">
          {words}
        </Text>
        <Button size="xs" variant="default" onClick={() => requestUnlock()}>
          {t('Unlock')}
        </Button>
      </Group>
    </Alert>
  );
}
