import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { useCommand } from '../bridge/commands.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { t } from '../text/translate.ts';
import { useVaultStatus } from './queries.ts';
import { SetPassphraseModal } from './set-passphrase-modal.tsx';
import styles from './vault-advice.module.css';

interface VaultAdviceProps {
  inventory: Pick<InventorySummary, 'credentials'>;
}

/** Asks how to store keys that work but would be lost at quit, because this computer has no key store. */
export function VaultAdvice({ inventory }: VaultAdviceProps) {
  const status = useVaultStatus().data;
  const isOpen = status?.mode === 'memory' && !status.isChosen;
  return isOpen && inventory.credentials.state === 'memory' ? <Question /> : null;
}

function Question() {
  const move = useCommand('vault.move');
  const [isChoosing, setIsChoosing] = useState(false);
  const id = useId();

  function keepInMemory() {
    // The button disappears with the choice; the focus must not.
    const content = document.getElementById('content');
    move.mutate({ to: 'memory' }, { onSuccess: () => content?.focus({ preventScroll: true }) });
  }

  return (
    <Paper component="section" withBorder className={styles['advice']} aria-labelledby={id}>
      <IconKey size={24} stroke={1.5} aria-hidden="true" />
      <div className={styles['advice-words']}>
        <Title order={2} id={id}>
          {t('vault.adviceTitle')}
        </Title>
        <Text size="sm" maw="75ch">
          {t('vault.adviceNoKeyStore')}
        </Text>
      </div>
      <Group gap="xs" className={styles['advice-answers']}>
        <Button variant="light" onClick={() => setIsChoosing(true)}>
          {t('vault.setPassphraseTitle')}
        </Button>
        <BusyButton variant="default" loading={move.isPending} onClick={keepInMemory}>
          {t('vault.adviceUseMemory')}
        </BusyButton>
      </Group>
      {move.error && <FailureAlert error={move.error} />}
      {isChoosing && <SetPassphraseModal onClose={() => setIsChoosing(false)} />}
    </Paper>
  );
}
