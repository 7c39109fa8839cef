import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useCommand } from '../bridge/commands.ts';
import { useVaultStatus } from './queries.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { t } from '../text/translate.ts';
import { SetPassphraseModal } from './set-passphrase-modal.tsx';

/** Shown before keys are entered that would be forgotten at quit: offers to store them with a passphrase. */
export function VaultAdvice() {
  const status = useVaultStatus().data;
  const move = useCommand('vault.move');
  const [isChoosing, setIsChoosing] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  if (status?.mode !== 'memory') return null;

  function keepInMemory() {
    // The button disappears with the choice; the focus must not.
    move.mutate({ to: 'memory' }, { onSuccess: () => words.current?.focus() });
  }

  return (
    <>
      <Alert color="orange" icon={<IconKey aria-hidden="true" />}>
        <Stack gap="xs">
          <Text size="sm" ref={words} tabIndex={-1}>
            {status.isChosen ? t('vault.adviceMemoryChosen') : t('vault.adviceNoKeyStore')}
          </Text>
          {!status.isChosen && (
            <Group gap="xs">
              <Button size="xs" variant="default" onClick={() => setIsChoosing(true)}>
                {t('vault.setPassphraseTitle')}
              </Button>
              <BusyButton
                size="xs"
                variant="subtle"
                color="gray"
                loading={move.isPending}
                onClick={keepInMemory}
              >
                {t('vault.adviceUseMemory')}
              </BusyButton>
            </Group>
          )}
        </Stack>
      </Alert>
      {move.error && <FailureAlert error={move.error} />}
      {isChoosing && <SetPassphraseModal onClose={() => setIsChoosing(false)} />}
    </>
  );
}
