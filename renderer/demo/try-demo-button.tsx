import { Button, Stack } from '@mantine/core';
import { IconTestPipe } from '@tabler/icons-react';
import { useCommand } from '../bridge/commands.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { t } from '../text/translate.ts';

/** Opens the demo account, for users who have no keys at hand. Preparing it takes some seconds. */
export function TryDemoButton() {
  const start = useCommand('demo.start');
  return (
    <Stack gap="xs" align="center">
      <Button
        variant="default"
        leftSection={<IconTestPipe size={16} aria-hidden="true" />}
        loading={start.isPending}
        onClick={() => start.mutate(undefined)}
      >
        {t('demo.try')}
      </Button>
      {start.error && <FailureAlert error={start.error} />}
    </Stack>
  );
}
